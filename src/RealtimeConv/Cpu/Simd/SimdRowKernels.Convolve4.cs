using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Convolve4(in TapBlock taps, nint offset, float* target, nint stride, int count, bool accumulate)
    {
        // 512-bit processors have 32 vector registers, enough for sixteen sums; others have 16.
        if (TSimd.Count == 16) Convolve4By4(taps, offset, target, stride, count, accumulate);
        else Convolve4By2(taps, offset, target, stride, count, accumulate);
    }

    // 4 vectors of four rows in registers: a loaded sample serves four output rows, a weight 4 vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Convolve4By4(in TapBlock taps, nint offset, float* target, nint stride, int count, bool accumulate)
    {
        for (int x = 0; x < count; x += 4 * TSimd.Count)
        {
            TVector a00 = TSimd.Zero, a01 = TSimd.Zero, a02 = TSimd.Zero, a03 = TSimd.Zero;
            TVector a10 = TSimd.Zero, a11 = TSimd.Zero, a12 = TSimd.Zero, a13 = TSimd.Zero;
            TVector a20 = TSimd.Zero, a21 = TSimd.Zero, a22 = TSimd.Zero, a23 = TSimd.Zero;
            TVector a30 = TSimd.Zero, a31 = TSimd.Zero, a32 = TSimd.Zero, a33 = TSimd.Zero;
            if (accumulate)
            {
                float* start = target + x;
                a00 = TSimd.Load(start);
                a01 = TSimd.Load(start + TSimd.Count);
                a02 = TSimd.Load(start + 2 * TSimd.Count);
                a03 = TSimd.Load(start + 3 * TSimd.Count);
                start += stride;
                a10 = TSimd.Load(start);
                a11 = TSimd.Load(start + TSimd.Count);
                a12 = TSimd.Load(start + 2 * TSimd.Count);
                a13 = TSimd.Load(start + 3 * TSimd.Count);
                start += stride;
                a20 = TSimd.Load(start);
                a21 = TSimd.Load(start + TSimd.Count);
                a22 = TSimd.Load(start + 2 * TSimd.Count);
                a23 = TSimd.Load(start + 3 * TSimd.Count);
                start += stride;
                a30 = TSimd.Load(start);
                a31 = TSimd.Load(start + TSimd.Count);
                a32 = TSimd.Load(start + 2 * TSimd.Count);
                a33 = TSimd.Load(start + 3 * TSimd.Count);
            }
            float* w = taps.Weights;
            float** pair = taps.Pairs;
            nint at = offset + x;
            for (int k = taps.PairCount0; k > 0; k--, pair += 2, w += 4)
            {
                float* upper = pair[0] + at, lower = pair[1] + at;
                TVector x0 = TSimd.Load(upper);
                TVector x1 = TSimd.Load(upper + TSimd.Count);
                TVector x2 = TSimd.Load(upper + 2 * TSimd.Count);
                TVector x3 = TSimd.Load(upper + 3 * TSimd.Count);
                TVector y0 = TSimd.Load(lower);
                TVector y1 = TSimd.Load(lower + TSimd.Count);
                TVector y2 = TSimd.Load(lower + 2 * TSimd.Count);
                TVector y3 = TSimd.Load(lower + 3 * TSimd.Count);
                var w0 = TSimd.Broadcast(w[0]);
                a00 = TSimd.MultiplyAdd(w0, x0, a00);
                a01 = TSimd.MultiplyAdd(w0, x1, a01);
                a02 = TSimd.MultiplyAdd(w0, x2, a02);
                a03 = TSimd.MultiplyAdd(w0, x3, a03);
                var w1 = TSimd.Broadcast(w[1]);
                a10 = TSimd.MultiplyAdd(w1, y0, a10);
                a11 = TSimd.MultiplyAdd(w1, y1, a11);
                a12 = TSimd.MultiplyAdd(w1, y2, a12);
                a13 = TSimd.MultiplyAdd(w1, y3, a13);
                var w2 = TSimd.Broadcast(w[2]);
                a20 = TSimd.MultiplyAdd(w2, y0, a20);
                a21 = TSimd.MultiplyAdd(w2, y1, a21);
                a22 = TSimd.MultiplyAdd(w2, y2, a22);
                a23 = TSimd.MultiplyAdd(w2, y3, a23);
                var w3 = TSimd.Broadcast(w[3]);
                a30 = TSimd.MultiplyAdd(w3, y0, a30);
                a31 = TSimd.MultiplyAdd(w3, y1, a31);
                a32 = TSimd.MultiplyAdd(w3, y2, a32);
                a33 = TSimd.MultiplyAdd(w3, y3, a33);
            }
            for (int k = taps.PairCount1; k > 0; k--, pair += 2, w += 4)
            {
                float* upper = pair[0] + at, lower = pair[1] + at;
                TVector x0 = TSimd.Load(upper);
                TVector x1 = TSimd.Load(upper + TSimd.Count);
                TVector x2 = TSimd.Load(upper + 2 * TSimd.Count);
                TVector x3 = TSimd.Load(upper + 3 * TSimd.Count);
                TVector y0 = TSimd.Load(lower);
                TVector y1 = TSimd.Load(lower + TSimd.Count);
                TVector y2 = TSimd.Load(lower + 2 * TSimd.Count);
                TVector y3 = TSimd.Load(lower + 3 * TSimd.Count);
                var w0 = TSimd.Broadcast(w[0]);
                a00 = TSimd.MultiplyAdd(w0, x0, a00);
                a01 = TSimd.MultiplyAdd(w0, x1, a01);
                a02 = TSimd.MultiplyAdd(w0, x2, a02);
                a03 = TSimd.MultiplyAdd(w0, x3, a03);
                var w1 = TSimd.Broadcast(w[1]);
                a10 = TSimd.MultiplyAdd(w1, x0, a10);
                a11 = TSimd.MultiplyAdd(w1, x1, a11);
                a12 = TSimd.MultiplyAdd(w1, x2, a12);
                a13 = TSimd.MultiplyAdd(w1, x3, a13);
                var w2 = TSimd.Broadcast(w[2]);
                a20 = TSimd.MultiplyAdd(w2, y0, a20);
                a21 = TSimd.MultiplyAdd(w2, y1, a21);
                a22 = TSimd.MultiplyAdd(w2, y2, a22);
                a23 = TSimd.MultiplyAdd(w2, y3, a23);
                var w3 = TSimd.Broadcast(w[3]);
                a30 = TSimd.MultiplyAdd(w3, y0, a30);
                a31 = TSimd.MultiplyAdd(w3, y1, a31);
                a32 = TSimd.MultiplyAdd(w3, y2, a32);
                a33 = TSimd.MultiplyAdd(w3, y3, a33);
            }
            for (int k = taps.PairCount2; k > 0; k--, pair += 2, w += 4)
            {
                float* upper = pair[0] + at, lower = pair[1] + at;
                TVector x0 = TSimd.Load(upper);
                TVector x1 = TSimd.Load(upper + TSimd.Count);
                TVector x2 = TSimd.Load(upper + 2 * TSimd.Count);
                TVector x3 = TSimd.Load(upper + 3 * TSimd.Count);
                TVector y0 = TSimd.Load(lower);
                TVector y1 = TSimd.Load(lower + TSimd.Count);
                TVector y2 = TSimd.Load(lower + 2 * TSimd.Count);
                TVector y3 = TSimd.Load(lower + 3 * TSimd.Count);
                var w0 = TSimd.Broadcast(w[0]);
                a00 = TSimd.MultiplyAdd(w0, x0, a00);
                a01 = TSimd.MultiplyAdd(w0, x1, a01);
                a02 = TSimd.MultiplyAdd(w0, x2, a02);
                a03 = TSimd.MultiplyAdd(w0, x3, a03);
                var w1 = TSimd.Broadcast(w[1]);
                a10 = TSimd.MultiplyAdd(w1, x0, a10);
                a11 = TSimd.MultiplyAdd(w1, x1, a11);
                a12 = TSimd.MultiplyAdd(w1, x2, a12);
                a13 = TSimd.MultiplyAdd(w1, x3, a13);
                var w2 = TSimd.Broadcast(w[2]);
                a20 = TSimd.MultiplyAdd(w2, x0, a20);
                a21 = TSimd.MultiplyAdd(w2, x1, a21);
                a22 = TSimd.MultiplyAdd(w2, x2, a22);
                a23 = TSimd.MultiplyAdd(w2, x3, a23);
                var w3 = TSimd.Broadcast(w[3]);
                a30 = TSimd.MultiplyAdd(w3, y0, a30);
                a31 = TSimd.MultiplyAdd(w3, y1, a31);
                a32 = TSimd.MultiplyAdd(w3, y2, a32);
                a33 = TSimd.MultiplyAdd(w3, y3, a33);
            }
            float** main = taps.Main;
            for (int k = taps.MainCount; k > 0; k--, main++, w += 4)
            {
                float* p = *main + at;
                TVector x0 = TSimd.Load(p);
                TVector x1 = TSimd.Load(p + TSimd.Count);
                TVector x2 = TSimd.Load(p + 2 * TSimd.Count);
                TVector x3 = TSimd.Load(p + 3 * TSimd.Count);
                var w0 = TSimd.Broadcast(w[0]);
                a00 = TSimd.MultiplyAdd(w0, x0, a00);
                a01 = TSimd.MultiplyAdd(w0, x1, a01);
                a02 = TSimd.MultiplyAdd(w0, x2, a02);
                a03 = TSimd.MultiplyAdd(w0, x3, a03);
                var w1 = TSimd.Broadcast(w[1]);
                a10 = TSimd.MultiplyAdd(w1, x0, a10);
                a11 = TSimd.MultiplyAdd(w1, x1, a11);
                a12 = TSimd.MultiplyAdd(w1, x2, a12);
                a13 = TSimd.MultiplyAdd(w1, x3, a13);
                var w2 = TSimd.Broadcast(w[2]);
                a20 = TSimd.MultiplyAdd(w2, x0, a20);
                a21 = TSimd.MultiplyAdd(w2, x1, a21);
                a22 = TSimd.MultiplyAdd(w2, x2, a22);
                a23 = TSimd.MultiplyAdd(w2, x3, a23);
                var w3 = TSimd.Broadcast(w[3]);
                a30 = TSimd.MultiplyAdd(w3, x0, a30);
                a31 = TSimd.MultiplyAdd(w3, x1, a31);
                a32 = TSimd.MultiplyAdd(w3, x2, a32);
                a33 = TSimd.MultiplyAdd(w3, x3, a33);
            }
            float* o = target + x;
            TSimd.Store(o, a00);
            TSimd.Store(o + TSimd.Count, a01);
            TSimd.Store(o + 2 * TSimd.Count, a02);
            TSimd.Store(o + 3 * TSimd.Count, a03);
            o += stride;
            TSimd.Store(o, a10);
            TSimd.Store(o + TSimd.Count, a11);
            TSimd.Store(o + 2 * TSimd.Count, a12);
            TSimd.Store(o + 3 * TSimd.Count, a13);
            o += stride;
            TSimd.Store(o, a20);
            TSimd.Store(o + TSimd.Count, a21);
            TSimd.Store(o + 2 * TSimd.Count, a22);
            TSimd.Store(o + 3 * TSimd.Count, a23);
            o += stride;
            TSimd.Store(o, a30);
            TSimd.Store(o + TSimd.Count, a31);
            TSimd.Store(o + 2 * TSimd.Count, a32);
            TSimd.Store(o + 3 * TSimd.Count, a33);
        }
    }

    // 2 vectors of four rows in registers: a loaded sample serves four output rows, a weight 2 vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Convolve4By2(in TapBlock taps, nint offset, float* target, nint stride, int count, bool accumulate)
    {
        for (int x = 0; x < count; x += 2 * TSimd.Count)
        {
            TVector a00 = TSimd.Zero, a01 = TSimd.Zero;
            TVector a10 = TSimd.Zero, a11 = TSimd.Zero;
            TVector a20 = TSimd.Zero, a21 = TSimd.Zero;
            TVector a30 = TSimd.Zero, a31 = TSimd.Zero;
            if (accumulate)
            {
                float* start = target + x;
                a00 = TSimd.Load(start);
                a01 = TSimd.Load(start + TSimd.Count);
                start += stride;
                a10 = TSimd.Load(start);
                a11 = TSimd.Load(start + TSimd.Count);
                start += stride;
                a20 = TSimd.Load(start);
                a21 = TSimd.Load(start + TSimd.Count);
                start += stride;
                a30 = TSimd.Load(start);
                a31 = TSimd.Load(start + TSimd.Count);
            }
            float* w = taps.Weights;
            float** pair = taps.Pairs;
            nint at = offset + x;
            for (int k = taps.PairCount0; k > 0; k--, pair += 2, w += 4)
            {
                float* upper = pair[0] + at, lower = pair[1] + at;
                TVector x0 = TSimd.Load(upper);
                TVector x1 = TSimd.Load(upper + TSimd.Count);
                TVector y0 = TSimd.Load(lower);
                TVector y1 = TSimd.Load(lower + TSimd.Count);
                var w0 = TSimd.Broadcast(w[0]);
                a00 = TSimd.MultiplyAdd(w0, x0, a00);
                a01 = TSimd.MultiplyAdd(w0, x1, a01);
                var w1 = TSimd.Broadcast(w[1]);
                a10 = TSimd.MultiplyAdd(w1, y0, a10);
                a11 = TSimd.MultiplyAdd(w1, y1, a11);
                var w2 = TSimd.Broadcast(w[2]);
                a20 = TSimd.MultiplyAdd(w2, y0, a20);
                a21 = TSimd.MultiplyAdd(w2, y1, a21);
                var w3 = TSimd.Broadcast(w[3]);
                a30 = TSimd.MultiplyAdd(w3, y0, a30);
                a31 = TSimd.MultiplyAdd(w3, y1, a31);
            }
            for (int k = taps.PairCount1; k > 0; k--, pair += 2, w += 4)
            {
                float* upper = pair[0] + at, lower = pair[1] + at;
                TVector x0 = TSimd.Load(upper);
                TVector x1 = TSimd.Load(upper + TSimd.Count);
                TVector y0 = TSimd.Load(lower);
                TVector y1 = TSimd.Load(lower + TSimd.Count);
                var w0 = TSimd.Broadcast(w[0]);
                a00 = TSimd.MultiplyAdd(w0, x0, a00);
                a01 = TSimd.MultiplyAdd(w0, x1, a01);
                var w1 = TSimd.Broadcast(w[1]);
                a10 = TSimd.MultiplyAdd(w1, x0, a10);
                a11 = TSimd.MultiplyAdd(w1, x1, a11);
                var w2 = TSimd.Broadcast(w[2]);
                a20 = TSimd.MultiplyAdd(w2, y0, a20);
                a21 = TSimd.MultiplyAdd(w2, y1, a21);
                var w3 = TSimd.Broadcast(w[3]);
                a30 = TSimd.MultiplyAdd(w3, y0, a30);
                a31 = TSimd.MultiplyAdd(w3, y1, a31);
            }
            for (int k = taps.PairCount2; k > 0; k--, pair += 2, w += 4)
            {
                float* upper = pair[0] + at, lower = pair[1] + at;
                TVector x0 = TSimd.Load(upper);
                TVector x1 = TSimd.Load(upper + TSimd.Count);
                TVector y0 = TSimd.Load(lower);
                TVector y1 = TSimd.Load(lower + TSimd.Count);
                var w0 = TSimd.Broadcast(w[0]);
                a00 = TSimd.MultiplyAdd(w0, x0, a00);
                a01 = TSimd.MultiplyAdd(w0, x1, a01);
                var w1 = TSimd.Broadcast(w[1]);
                a10 = TSimd.MultiplyAdd(w1, x0, a10);
                a11 = TSimd.MultiplyAdd(w1, x1, a11);
                var w2 = TSimd.Broadcast(w[2]);
                a20 = TSimd.MultiplyAdd(w2, x0, a20);
                a21 = TSimd.MultiplyAdd(w2, x1, a21);
                var w3 = TSimd.Broadcast(w[3]);
                a30 = TSimd.MultiplyAdd(w3, y0, a30);
                a31 = TSimd.MultiplyAdd(w3, y1, a31);
            }
            float** main = taps.Main;
            for (int k = taps.MainCount; k > 0; k--, main++, w += 4)
            {
                float* p = *main + at;
                TVector x0 = TSimd.Load(p);
                TVector x1 = TSimd.Load(p + TSimd.Count);
                var w0 = TSimd.Broadcast(w[0]);
                a00 = TSimd.MultiplyAdd(w0, x0, a00);
                a01 = TSimd.MultiplyAdd(w0, x1, a01);
                var w1 = TSimd.Broadcast(w[1]);
                a10 = TSimd.MultiplyAdd(w1, x0, a10);
                a11 = TSimd.MultiplyAdd(w1, x1, a11);
                var w2 = TSimd.Broadcast(w[2]);
                a20 = TSimd.MultiplyAdd(w2, x0, a20);
                a21 = TSimd.MultiplyAdd(w2, x1, a21);
                var w3 = TSimd.Broadcast(w[3]);
                a30 = TSimd.MultiplyAdd(w3, x0, a30);
                a31 = TSimd.MultiplyAdd(w3, x1, a31);
            }
            float* o = target + x;
            TSimd.Store(o, a00);
            TSimd.Store(o + TSimd.Count, a01);
            o += stride;
            TSimd.Store(o, a10);
            TSimd.Store(o + TSimd.Count, a11);
            o += stride;
            TSimd.Store(o, a20);
            TSimd.Store(o + TSimd.Count, a21);
            o += stride;
            TSimd.Store(o, a30);
            TSimd.Store(o + TSimd.Count, a31);
        }
    }
}
