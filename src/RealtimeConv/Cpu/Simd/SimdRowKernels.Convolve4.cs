using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Convolve4(in TapBlock taps, nint offset, float* target, nint stride, int count, bool accumulate)
    {
        Convolve4<ScratchSink<TSimd, TVector>>(taps, offset, target, 4 * stride, count, default, default, accumulate);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Convolve4(in TapBlock taps, nint offset, in RowTarget target, int count)
    {
        switch (target.Kind)
        {
            case RowTargetKind.Bytes:
                ConvolveExactly<ByteSink<TSimd, TVector>>(taps, offset, target, 1, count);
                break;
            case RowTargetKind.StreamedFloats:
                ConvolveStreaming(taps, offset, target, count);
                break;
            default:
                ConvolveExactly<FloatSink<TSimd, TVector, Cached>>(taps, offset, target, 4, count);
                break;
        }
    }

    // What lies before the first whole vector and behind the last block goes through the stack: a line that is both streamed and written takes long.
    private static void ConvolveStreaming(in TapBlock taps, nint offset, in RowTarget target, int count)
    {
        if (count < LeastBlocksToStream * BlockFloats)
        {
            ConvolveExactly<FloatSink<TSimd, TVector, Cached>>(taps, offset, target, 4, count);
            return;
        }
        int head = (int)(-(nint)target.Pixels & (4 * TSimd.Count - 1)) / 4, whole = (count - head) / BlockFloats * BlockFloats, rest = count - head - whole;
        if (head > 0) ConvolveAside(taps, offset, target, 0, 0, head);
        ConvolveFrom<FloatSink<TSimd, TVector, Streamed>>(taps, offset, target, 4, head, whole);
        if (rest > 0) ConvolveAside(taps, offset, target, count - BlockFloats, BlockFloats - rest, rest);
    }

    // Some sums of the block that starts at a sample of the row.
    private static void ConvolveAside(in TapBlock taps, nint offset, in RowTarget target, int first, int skipped, int count)
    {
        float* sums = stackalloc float[4 * BlockFloats];
        ConvolveFrom<FloatSink<TSimd, TVector, Cached>>(taps, offset + first, target with { Pixels = (byte*)sums, RowBytes = 4 * BlockFloats }, 4, 0, BlockFloats);
        for (int r = 0; r < 4; r++)
            new ReadOnlySpan<float>(sums + r * BlockFloats + skipped, count).CopyTo(new Span<float>(target.Pixels + r * target.RowBytes + 4 * (nint)(first + skipped), count));
    }

    // What whole blocks leave over is written by one that ends where the row does.
    private static void ConvolveExactly<TSink>(in TapBlock taps, nint offset, in RowTarget target, int sampleBytes, int count) where TSink : struct, IRowSink<TVector>
    {
        int whole = count / BlockFloats * BlockFloats;
        ConvolveFrom<TSink>(taps, offset, target, sampleBytes, 0, whole);
        if (whole < count) ConvolveFrom<TSink>(taps, offset, target, sampleBytes, count - BlockFloats, BlockFloats);
    }

    // Whole blocks from a sample of the row on.
    private static void ConvolveFrom<TSink>(in TapBlock taps, nint offset, in RowTarget target, int sampleBytes, int first, int count) where TSink : struct, IRowSink<TVector>
    {
        var (keep, set) = AlphaPattern(target.Alpha, offset + first);
        Convolve4<TSink>(taps, offset + first, target.Pixels + (nint)first * sampleBytes, target.RowBytes, count, keep, set, false);
    }

    private static void Convolve4<TSink>(in TapBlock taps, nint offset, void* target, nint rowBytes, int count, TVector keep, TVector set, bool accumulate) where TSink : struct, IRowSink<TVector>
    {
        if (taps.IsFlat && !accumulate)
        {
            if (TSimd.Count == 16) SumFlat4By4<TSink>(taps, offset, (byte*)target, rowBytes, count, keep, set);
            else SumFlat4By2<TSink>(taps, offset, (byte*)target, rowBytes, count, keep, set);
            return;
        }
        // 512-bit processors have 32 vector registers, enough for sixteen sums; others have 16.
        if (taps.Scale != 0)
        {
            if (TSimd.Count == 16) ConvolveWords4By4<TSink>(taps, offset, (byte*)target, rowBytes, count, keep, set);
            else ConvolveWords4By2<TSink>(taps, offset, (byte*)target, rowBytes, count, keep, set);
        }
        else if (TSimd.Count == 16) Convolve4By4<TSink>(taps, offset, (byte*)target, rowBytes, count, keep, set, accumulate);
        else Convolve4By2<TSink>(taps, offset, (byte*)target, rowBytes, count, keep, set, accumulate);
    }

    // Bits to keep and bits to set in each float of a vector whose first float has that place in its row.
    private static (TVector Keep, TVector Set) AlphaPattern(float alpha, nint place)
    {
        if (alpha == 0) return (TSimd.BroadcastBits(uint.MaxValue), TSimd.Zero);
        float* set = stackalloc float[TSimd.Count];
        uint* keep = stackalloc uint[TSimd.Count];
        for (int k = 0; k < TSimd.Count; k++)
        {
            bool isAlpha = ((place + k) & 3) == 3;
            set[k] = isAlpha ? alpha : 0;
            keep[k] = isAlpha ? 0 : uint.MaxValue;
        }
        return (TSimd.Load((float*)keep), TSimd.Load(set));
    }

    // 4 vectors of four rows in registers: a loaded sample serves four output rows, a weight 4 vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Convolve4By4<TSink>(in TapBlock taps, nint offset, byte* target, nint rowBytes, int count, TVector keep, TVector set, bool accumulate) where TSink : struct, IRowSink<TVector>
    {
        for (int x = 0; x < count; x += 4 * TSimd.Count)
        {
            TVector a00 = TSimd.Zero, a01 = TSimd.Zero, a02 = TSimd.Zero, a03 = TSimd.Zero;
            TVector a10 = TSimd.Zero, a11 = TSimd.Zero, a12 = TSimd.Zero, a13 = TSimd.Zero;
            TVector a20 = TSimd.Zero, a21 = TSimd.Zero, a22 = TSimd.Zero, a23 = TSimd.Zero;
            TVector a30 = TSimd.Zero, a31 = TSimd.Zero, a32 = TSimd.Zero, a33 = TSimd.Zero;
            if (accumulate)
            {
                float* start = (float*)target + x;
                a00 = TSimd.Load(start);
                a01 = TSimd.Load(start + TSimd.Count);
                a02 = TSimd.Load(start + 2 * TSimd.Count);
                a03 = TSimd.Load(start + 3 * TSimd.Count);
                start = (float*)((byte*)start + rowBytes);
                a10 = TSimd.Load(start);
                a11 = TSimd.Load(start + TSimd.Count);
                a12 = TSimd.Load(start + 2 * TSimd.Count);
                a13 = TSimd.Load(start + 3 * TSimd.Count);
                start = (float*)((byte*)start + rowBytes);
                a20 = TSimd.Load(start);
                a21 = TSimd.Load(start + TSimd.Count);
                a22 = TSimd.Load(start + 2 * TSimd.Count);
                a23 = TSimd.Load(start + 3 * TSimd.Count);
                start = (float*)((byte*)start + rowBytes);
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
            TSink.Store(target, x, a00, a01, a02, a03, keep, set);
            TSink.Store(target + rowBytes, x, a10, a11, a12, a13, keep, set);
            TSink.Store(target + 2 * rowBytes, x, a20, a21, a22, a23, keep, set);
            TSink.Store(target + 3 * rowBytes, x, a30, a31, a32, a33, keep, set);
        }
    }

    // 2 vectors of four rows in registers: a loaded sample serves four output rows, a weight 2 vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Convolve4By2<TSink>(in TapBlock taps, nint offset, byte* target, nint rowBytes, int count, TVector keep, TVector set, bool accumulate) where TSink : struct, IRowSink<TVector>
    {
        for (int x = 0; x < count; x += 2 * TSimd.Count)
        {
            TVector a00 = TSimd.Zero, a01 = TSimd.Zero;
            TVector a10 = TSimd.Zero, a11 = TSimd.Zero;
            TVector a20 = TSimd.Zero, a21 = TSimd.Zero;
            TVector a30 = TSimd.Zero, a31 = TSimd.Zero;
            if (accumulate)
            {
                float* start = (float*)target + x;
                a00 = TSimd.Load(start);
                a01 = TSimd.Load(start + TSimd.Count);
                start = (float*)((byte*)start + rowBytes);
                a10 = TSimd.Load(start);
                a11 = TSimd.Load(start + TSimd.Count);
                start = (float*)((byte*)start + rowBytes);
                a20 = TSimd.Load(start);
                a21 = TSimd.Load(start + TSimd.Count);
                start = (float*)((byte*)start + rowBytes);
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
            TSink.Store(target, x, a00, a01, keep, set);
            TSink.Store(target + rowBytes, x, a10, a11, keep, set);
            TSink.Store(target + 2 * rowBytes, x, a20, a21, keep, set);
            TSink.Store(target + 3 * rowBytes, x, a30, a31, keep, set);
        }
    }
}
