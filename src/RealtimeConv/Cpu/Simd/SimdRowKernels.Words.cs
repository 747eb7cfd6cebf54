using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

/// <content>Sums of 8-bit codes in whole numbers: two rows at a time, a product of pairs and an addition for two taps of a sample.</content>
internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void PairBytes(byte* upper, byte* lower, float* target, int count)
    {
        int x = 0;
        for (; x + TSimd.Count <= count; x += TSimd.Count) TSimd.Store(target + x, TSimd.Or(TSimd.LoadByteBits(upper + x), TSimd.ShiftLeftBits(TSimd.LoadByteBits(lower + x), 16)));
        for (; x < count; x++) ((uint*)target)[x] = upper[x] | (uint)lower[x] << 16;
    }

    // 4 vectors of four rows in registers, as with floats.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ConvolveWords4By4<TSink>(in TapBlock taps, nint offset, byte* target, nint rowBytes, int count, TVector keep, TVector set) where TSink : struct, IRowSink<TVector>
    {
        var scale = TSimd.Broadcast(taps.Scale);
        for (int x = 0; x < count; x += 4 * TSimd.Count)
        {
            TVector a00 = TSimd.Zero, a01 = TSimd.Zero, a02 = TSimd.Zero, a03 = TSimd.Zero;
            TVector a10 = TSimd.Zero, a11 = TSimd.Zero, a12 = TSimd.Zero, a13 = TSimd.Zero;
            TVector a20 = TSimd.Zero, a21 = TSimd.Zero, a22 = TSimd.Zero, a23 = TSimd.Zero;
            TVector a30 = TSimd.Zero, a31 = TSimd.Zero, a32 = TSimd.Zero, a33 = TSimd.Zero;
            var w = (uint*)taps.Weights;
            float** pair = taps.Pairs;
            nint at = offset + x;
            for (int k = taps.PairCount1; k > 0; k--, pair += 2, w += 4)
            {
                float* upper = pair[0] + at, lower = pair[1] + at;
                TVector x0 = TSimd.Load(upper), x1 = TSimd.Load(upper + TSimd.Count), x2 = TSimd.Load(upper + 2 * TSimd.Count), x3 = TSimd.Load(upper + 3 * TSimd.Count);
                var w0 = TSimd.BroadcastBits(w[0]);
                a00 = TSimd.MultiplyAddWordBits(a00, x0, w0);
                a01 = TSimd.MultiplyAddWordBits(a01, x1, w0);
                a02 = TSimd.MultiplyAddWordBits(a02, x2, w0);
                a03 = TSimd.MultiplyAddWordBits(a03, x3, w0);
                var w1 = TSimd.BroadcastBits(w[1]);
                a10 = TSimd.MultiplyAddWordBits(a10, x0, w1);
                a11 = TSimd.MultiplyAddWordBits(a11, x1, w1);
                a12 = TSimd.MultiplyAddWordBits(a12, x2, w1);
                a13 = TSimd.MultiplyAddWordBits(a13, x3, w1);
                TVector y0 = TSimd.Load(lower), y1 = TSimd.Load(lower + TSimd.Count), y2 = TSimd.Load(lower + 2 * TSimd.Count), y3 = TSimd.Load(lower + 3 * TSimd.Count);
                var w2 = TSimd.BroadcastBits(w[2]);
                a20 = TSimd.MultiplyAddWordBits(a20, y0, w2);
                a21 = TSimd.MultiplyAddWordBits(a21, y1, w2);
                a22 = TSimd.MultiplyAddWordBits(a22, y2, w2);
                a23 = TSimd.MultiplyAddWordBits(a23, y3, w2);
                var w3 = TSimd.BroadcastBits(w[3]);
                a30 = TSimd.MultiplyAddWordBits(a30, y0, w3);
                a31 = TSimd.MultiplyAddWordBits(a31, y1, w3);
                a32 = TSimd.MultiplyAddWordBits(a32, y2, w3);
                a33 = TSimd.MultiplyAddWordBits(a33, y3, w3);
            }
            float** main = taps.Main;
            for (int k = taps.MainCount; k > 0; k--, main++, w += 4)
            {
                float* p = *main + at;
                TVector x0 = TSimd.Load(p), x1 = TSimd.Load(p + TSimd.Count), x2 = TSimd.Load(p + 2 * TSimd.Count), x3 = TSimd.Load(p + 3 * TSimd.Count);
                var w0 = TSimd.BroadcastBits(w[0]);
                a00 = TSimd.MultiplyAddWordBits(a00, x0, w0);
                a01 = TSimd.MultiplyAddWordBits(a01, x1, w0);
                a02 = TSimd.MultiplyAddWordBits(a02, x2, w0);
                a03 = TSimd.MultiplyAddWordBits(a03, x3, w0);
                var w1 = TSimd.BroadcastBits(w[1]);
                a10 = TSimd.MultiplyAddWordBits(a10, x0, w1);
                a11 = TSimd.MultiplyAddWordBits(a11, x1, w1);
                a12 = TSimd.MultiplyAddWordBits(a12, x2, w1);
                a13 = TSimd.MultiplyAddWordBits(a13, x3, w1);
                var w2 = TSimd.BroadcastBits(w[2]);
                a20 = TSimd.MultiplyAddWordBits(a20, x0, w2);
                a21 = TSimd.MultiplyAddWordBits(a21, x1, w2);
                a22 = TSimd.MultiplyAddWordBits(a22, x2, w2);
                a23 = TSimd.MultiplyAddWordBits(a23, x3, w2);
                var w3 = TSimd.BroadcastBits(w[3]);
                a30 = TSimd.MultiplyAddWordBits(a30, x0, w3);
                a31 = TSimd.MultiplyAddWordBits(a31, x1, w3);
                a32 = TSimd.MultiplyAddWordBits(a32, x2, w3);
                a33 = TSimd.MultiplyAddWordBits(a33, x3, w3);
            }
            TSink.Store(target, x, Scaled(a00, scale), Scaled(a01, scale), Scaled(a02, scale), Scaled(a03, scale), keep, set);
            TSink.Store(target + rowBytes, x, Scaled(a10, scale), Scaled(a11, scale), Scaled(a12, scale), Scaled(a13, scale), keep, set);
            TSink.Store(target + 2 * rowBytes, x, Scaled(a20, scale), Scaled(a21, scale), Scaled(a22, scale), Scaled(a23, scale), keep, set);
            TSink.Store(target + 3 * rowBytes, x, Scaled(a30, scale), Scaled(a31, scale), Scaled(a32, scale), Scaled(a33, scale), keep, set);
        }
    }

    // 2 vectors of four rows in registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ConvolveWords4By2<TSink>(in TapBlock taps, nint offset, byte* target, nint rowBytes, int count, TVector keep, TVector set) where TSink : struct, IRowSink<TVector>
    {
        var scale = TSimd.Broadcast(taps.Scale);
        for (int x = 0; x < count; x += 2 * TSimd.Count)
        {
            TVector a00 = TSimd.Zero, a01 = TSimd.Zero;
            TVector a10 = TSimd.Zero, a11 = TSimd.Zero;
            TVector a20 = TSimd.Zero, a21 = TSimd.Zero;
            TVector a30 = TSimd.Zero, a31 = TSimd.Zero;
            var w = (uint*)taps.Weights;
            float** pair = taps.Pairs;
            nint at = offset + x;
            for (int k = taps.PairCount1; k > 0; k--, pair += 2, w += 4)
            {
                float* upper = pair[0] + at, lower = pair[1] + at;
                TVector x0 = TSimd.Load(upper), x1 = TSimd.Load(upper + TSimd.Count);
                var w0 = TSimd.BroadcastBits(w[0]);
                a00 = TSimd.MultiplyAddWordBits(a00, x0, w0);
                a01 = TSimd.MultiplyAddWordBits(a01, x1, w0);
                var w1 = TSimd.BroadcastBits(w[1]);
                a10 = TSimd.MultiplyAddWordBits(a10, x0, w1);
                a11 = TSimd.MultiplyAddWordBits(a11, x1, w1);
                TVector y0 = TSimd.Load(lower), y1 = TSimd.Load(lower + TSimd.Count);
                var w2 = TSimd.BroadcastBits(w[2]);
                a20 = TSimd.MultiplyAddWordBits(a20, y0, w2);
                a21 = TSimd.MultiplyAddWordBits(a21, y1, w2);
                var w3 = TSimd.BroadcastBits(w[3]);
                a30 = TSimd.MultiplyAddWordBits(a30, y0, w3);
                a31 = TSimd.MultiplyAddWordBits(a31, y1, w3);
            }
            float** main = taps.Main;
            for (int k = taps.MainCount; k > 0; k--, main++, w += 4)
            {
                float* p = *main + at;
                TVector x0 = TSimd.Load(p), x1 = TSimd.Load(p + TSimd.Count);
                var w0 = TSimd.BroadcastBits(w[0]);
                a00 = TSimd.MultiplyAddWordBits(a00, x0, w0);
                a01 = TSimd.MultiplyAddWordBits(a01, x1, w0);
                var w1 = TSimd.BroadcastBits(w[1]);
                a10 = TSimd.MultiplyAddWordBits(a10, x0, w1);
                a11 = TSimd.MultiplyAddWordBits(a11, x1, w1);
                var w2 = TSimd.BroadcastBits(w[2]);
                a20 = TSimd.MultiplyAddWordBits(a20, x0, w2);
                a21 = TSimd.MultiplyAddWordBits(a21, x1, w2);
                var w3 = TSimd.BroadcastBits(w[3]);
                a30 = TSimd.MultiplyAddWordBits(a30, x0, w3);
                a31 = TSimd.MultiplyAddWordBits(a31, x1, w3);
            }
            TSink.Store(target, x, Scaled(a00, scale), Scaled(a01, scale), keep, set);
            TSink.Store(target + rowBytes, x, Scaled(a10, scale), Scaled(a11, scale), keep, set);
            TSink.Store(target + 2 * rowBytes, x, Scaled(a20, scale), Scaled(a21, scale), keep, set);
            TSink.Store(target + 3 * rowBytes, x, Scaled(a30, scale), Scaled(a31, scale), keep, set);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Scaled(TVector sum, TVector scale) => TSimd.Multiply(TSimd.BitsToFloat(sum), scale);
}
