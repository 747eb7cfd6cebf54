using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

// Kernels whose weights are all the same: windows that overlap share their sums. Every sum is one of weighted samples of its own window, in another order,
// so that the bound of sums in any order holds and no NaN goes further than the kernel reaches.
internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    // 4 vectors of four rows: what all four windows share is summed once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumFlat4By4<TSink>(in TapBlock taps, nint offset, byte* target, nint rowBytes, int count, TVector keep, TVector set) where TSink : struct, IRowSink<TVector>
    {
        var w = TSimd.Broadcast(taps.Weights[0]);
        float** first = taps.Pairs, second = first + 2 * taps.PairCount0, third = second + 2 * taps.PairCount1, main = taps.Main;
        int groups = taps.PairCount0, shared = taps.MainCount;
        for (int x = 0; x < count; x += 4 * TSimd.Count)
        {
            nint at = offset + x;
            TVector c0 = TSimd.Zero, c1 = TSimd.Zero, c2 = TSimd.Zero, c3 = TSimd.Zero;
            for (int k = 0; k < shared; k++)
            {
                float* p = main[k] + at;
                c0 = TSimd.MultiplyAdd(w, TSimd.Load(p), c0);
                c1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), c1);
                c2 = TSimd.MultiplyAdd(w, TSimd.Load(p + 2 * TSimd.Count), c2);
                c3 = TSimd.MultiplyAdd(w, TSimd.Load(p + 3 * TSimd.Count), c3);
            }
            // Windows 0 to 2 read row 2; windows 0 and 1 row 1; window 0 row 0; then what enters below.
            TVector t0 = c0, t1 = c1, t2 = c2, t3 = c3;
            for (int k = 0; k < groups; k++)
            {
                float* p = third[2 * k] + at;
                t0 = TSimd.MultiplyAdd(w, TSimd.Load(p), t0);
                t1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), t1);
                t2 = TSimd.MultiplyAdd(w, TSimd.Load(p + 2 * TSimd.Count), t2);
                t3 = TSimd.MultiplyAdd(w, TSimd.Load(p + 3 * TSimd.Count), t3);
            }
            TVector u0 = t0, u1 = t1, u2 = t2, u3 = t3;
            for (int k = 0; k < groups; k++)
            {
                float* p = second[2 * k] + at;
                u0 = TSimd.MultiplyAdd(w, TSimd.Load(p), u0);
                u1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), u1);
                u2 = TSimd.MultiplyAdd(w, TSimd.Load(p + 2 * TSimd.Count), u2);
                u3 = TSimd.MultiplyAdd(w, TSimd.Load(p + 3 * TSimd.Count), u3);
            }
            TVector s0 = u0, s1 = u1, s2 = u2, s3 = u3;
            for (int k = 0; k < groups; k++)
            {
                float* p = first[2 * k] + at;
                s0 = TSimd.MultiplyAdd(w, TSimd.Load(p), s0);
                s1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), s1);
                s2 = TSimd.MultiplyAdd(w, TSimd.Load(p + 2 * TSimd.Count), s2);
                s3 = TSimd.MultiplyAdd(w, TSimd.Load(p + 3 * TSimd.Count), s3);
            }
            TSink.Store(target, x, s0, s1, s2, s3, keep, set);
            for (int k = 0; k < groups; k++)
            {
                float* p = first[2 * k + 1] + at;
                var p0 = TSimd.Load(p);
                var p1 = TSimd.Load(p + TSimd.Count);
                var p2 = TSimd.Load(p + 2 * TSimd.Count);
                var p3 = TSimd.Load(p + 3 * TSimd.Count);
                u0 = TSimd.MultiplyAdd(w, p0, u0);
                u1 = TSimd.MultiplyAdd(w, p1, u1);
                u2 = TSimd.MultiplyAdd(w, p2, u2);
                u3 = TSimd.MultiplyAdd(w, p3, u3);
                t0 = TSimd.MultiplyAdd(w, p0, t0);
                t1 = TSimd.MultiplyAdd(w, p1, t1);
                t2 = TSimd.MultiplyAdd(w, p2, t2);
                t3 = TSimd.MultiplyAdd(w, p3, t3);
                c0 = TSimd.MultiplyAdd(w, p0, c0);
                c1 = TSimd.MultiplyAdd(w, p1, c1);
                c2 = TSimd.MultiplyAdd(w, p2, c2);
                c3 = TSimd.MultiplyAdd(w, p3, c3);
            }
            TSink.Store(target + rowBytes, x, u0, u1, u2, u3, keep, set);
            for (int k = 0; k < groups; k++)
            {
                float* p = second[2 * k + 1] + at;
                var p0 = TSimd.Load(p);
                var p1 = TSimd.Load(p + TSimd.Count);
                var p2 = TSimd.Load(p + 2 * TSimd.Count);
                var p3 = TSimd.Load(p + 3 * TSimd.Count);
                t0 = TSimd.MultiplyAdd(w, p0, t0);
                t1 = TSimd.MultiplyAdd(w, p1, t1);
                t2 = TSimd.MultiplyAdd(w, p2, t2);
                t3 = TSimd.MultiplyAdd(w, p3, t3);
                c0 = TSimd.MultiplyAdd(w, p0, c0);
                c1 = TSimd.MultiplyAdd(w, p1, c1);
                c2 = TSimd.MultiplyAdd(w, p2, c2);
                c3 = TSimd.MultiplyAdd(w, p3, c3);
            }
            TSink.Store(target + 2 * rowBytes, x, t0, t1, t2, t3, keep, set);
            for (int k = 0; k < groups; k++)
            {
                float* p = third[2 * k + 1] + at;
                c0 = TSimd.MultiplyAdd(w, TSimd.Load(p), c0);
                c1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), c1);
                c2 = TSimd.MultiplyAdd(w, TSimd.Load(p + 2 * TSimd.Count), c2);
                c3 = TSimd.MultiplyAdd(w, TSimd.Load(p + 3 * TSimd.Count), c3);
            }
            TSink.Store(target + 3 * rowBytes, x, c0, c1, c2, c3, keep, set);
        }
    }

    // 2 vectors of four rows: what all four windows share is summed once, by two chains for each vector, which do not wait for each other.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumFlat4By2<TSink>(in TapBlock taps, nint offset, byte* target, nint rowBytes, int count, TVector keep, TVector set) where TSink : struct, IRowSink<TVector>
    {
        var w = TSimd.Broadcast(taps.Weights[0]);
        float** first = taps.Pairs, second = first + 2 * taps.PairCount0, third = second + 2 * taps.PairCount1, main = taps.Main;
        int groups = taps.PairCount0, shared = taps.MainCount;
        for (int x = 0; x < count; x += 2 * TSimd.Count)
        {
            nint at = offset + x;
            TVector c0 = TSimd.Zero, c1 = TSimd.Zero;
            TVector d0 = TSimd.Zero, d1 = TSimd.Zero;
            int row = 0;
            for (; row + 1 < shared; row += 2)
            {
                float* p = main[row] + at, q = main[row + 1] + at;
                c0 = TSimd.MultiplyAdd(w, TSimd.Load(p), c0);
                c1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), c1);
                d0 = TSimd.MultiplyAdd(w, TSimd.Load(q), d0);
                d1 = TSimd.MultiplyAdd(w, TSimd.Load(q + TSimd.Count), d1);
            }
            if (row < shared)
            {
                float* p = main[row] + at;
                c0 = TSimd.MultiplyAdd(w, TSimd.Load(p), c0);
                c1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), c1);
            }
            c0 = TSimd.Add(c0, d0);
            c1 = TSimd.Add(c1, d1);
            // Windows 0 to 2 read row 2; windows 0 and 1 row 1; window 0 row 0; then what enters below.
            TVector t0 = c0, t1 = c1;
            for (int k = 0; k < groups; k++)
            {
                float* p = third[2 * k] + at;
                t0 = TSimd.MultiplyAdd(w, TSimd.Load(p), t0);
                t1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), t1);
            }
            TVector u0 = t0, u1 = t1;
            for (int k = 0; k < groups; k++)
            {
                float* p = second[2 * k] + at;
                u0 = TSimd.MultiplyAdd(w, TSimd.Load(p), u0);
                u1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), u1);
            }
            TVector s0 = u0, s1 = u1;
            for (int k = 0; k < groups; k++)
            {
                float* p = first[2 * k] + at;
                s0 = TSimd.MultiplyAdd(w, TSimd.Load(p), s0);
                s1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), s1);
            }
            TSink.Store(target, x, s0, s1, keep, set);
            for (int k = 0; k < groups; k++)
            {
                float* p = first[2 * k + 1] + at;
                var p0 = TSimd.Load(p);
                var p1 = TSimd.Load(p + TSimd.Count);
                u0 = TSimd.MultiplyAdd(w, p0, u0);
                u1 = TSimd.MultiplyAdd(w, p1, u1);
                t0 = TSimd.MultiplyAdd(w, p0, t0);
                t1 = TSimd.MultiplyAdd(w, p1, t1);
                c0 = TSimd.MultiplyAdd(w, p0, c0);
                c1 = TSimd.MultiplyAdd(w, p1, c1);
            }
            TSink.Store(target + rowBytes, x, u0, u1, keep, set);
            for (int k = 0; k < groups; k++)
            {
                float* p = second[2 * k + 1] + at;
                var p0 = TSimd.Load(p);
                var p1 = TSimd.Load(p + TSimd.Count);
                t0 = TSimd.MultiplyAdd(w, p0, t0);
                t1 = TSimd.MultiplyAdd(w, p1, t1);
                c0 = TSimd.MultiplyAdd(w, p0, c0);
                c1 = TSimd.MultiplyAdd(w, p1, c1);
            }
            TSink.Store(target + 2 * rowBytes, x, t0, t1, keep, set);
            for (int k = 0; k < groups; k++)
            {
                float* p = third[2 * k + 1] + at;
                c0 = TSimd.MultiplyAdd(w, TSimd.Load(p), c0);
                c1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), c1);
            }
            TSink.Store(target + 3 * rowBytes, x, c0, c1, keep, set);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void SumFlat1(float* row, int taps, int step, float weight, float* fours, float* sixteens, float* target, int count)
    {
        int fourCount = taps / 4, sixteenCount = taps / 16;
        SumFours(row, step, weight, fours, count + (fourCount - 1) * 4 * step);
        if (sixteenCount > 0) AddFours(fours, 4 * step, sixteens, count + (sixteenCount - 1) * 16 * step);
        var w = TSimd.Broadcast(weight);
        for (int x = 0; x < count; x += 4 * TSimd.Count)
        {
            TVector a0 = TSimd.Zero, a1 = TSimd.Zero, a2 = TSimd.Zero, a3 = TSimd.Zero;
            float* p = sixteens + x;
            for (int k = sixteenCount; k > 0; k--, p += 16 * step)
            {
                a0 = TSimd.Add(a0, TSimd.Load(p));
                a1 = TSimd.Add(a1, TSimd.Load(p + TSimd.Count));
                a2 = TSimd.Add(a2, TSimd.Load(p + 2 * TSimd.Count));
                a3 = TSimd.Add(a3, TSimd.Load(p + 3 * TSimd.Count));
            }
            p = fours + x + (nint)sixteenCount * 16 * step;
            for (int k = fourCount - 4 * sixteenCount; k > 0; k--, p += 4 * step)
            {
                a0 = TSimd.Add(a0, TSimd.Load(p));
                a1 = TSimd.Add(a1, TSimd.Load(p + TSimd.Count));
                a2 = TSimd.Add(a2, TSimd.Load(p + 2 * TSimd.Count));
                a3 = TSimd.Add(a3, TSimd.Load(p + 3 * TSimd.Count));
            }
            p = row + x + (nint)fourCount * 4 * step;
            for (int k = taps - 4 * fourCount; k > 0; k--, p += step)
            {
                a0 = TSimd.MultiplyAdd(w, TSimd.Load(p), a0);
                a1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), a1);
                a2 = TSimd.MultiplyAdd(w, TSimd.Load(p + 2 * TSimd.Count), a2);
                a3 = TSimd.MultiplyAdd(w, TSimd.Load(p + 3 * TSimd.Count), a3);
            }
            float* o = target + x;
            TSimd.Store(o, a0);
            TSimd.Store(o + TSimd.Count, a1);
            TSimd.Store(o + 2 * TSimd.Count, a2);
            TSimd.Store(o + 3 * TSimd.Count, a3);
        }
    }

    // Each sample and the next three, weighted.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumFours(float* row, nint step, float weight, float* sums, int count)
    {
        var w = TSimd.Broadcast(weight);
        for (int x = 0; x < count; x += 2 * TSimd.Count)
        {
            float* p = row + x, q = p + TSimd.Count;
            TVector a = TSimd.Multiply(w, TSimd.Load(p)), b = TSimd.Multiply(w, TSimd.Load(q));
            a = TSimd.MultiplyAdd(w, TSimd.Load(p + step), a);
            b = TSimd.MultiplyAdd(w, TSimd.Load(q + step), b);
            a = TSimd.MultiplyAdd(w, TSimd.Load(p + 2 * step), a);
            b = TSimd.MultiplyAdd(w, TSimd.Load(q + 2 * step), b);
            a = TSimd.MultiplyAdd(w, TSimd.Load(p + 3 * step), a);
            b = TSimd.MultiplyAdd(w, TSimd.Load(q + 3 * step), b);
            TSimd.Store(sums + x, a);
            TSimd.Store(sums + x + TSimd.Count, b);
        }
    }

    // Each sum and three others, a step from one to the next.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddFours(float* row, nint step, float* sums, int count)
    {
        for (int x = 0; x < count; x += 2 * TSimd.Count)
        {
            float* p = row + x, q = p + TSimd.Count;
            var a = TSimd.Add(TSimd.Add(TSimd.Load(p), TSimd.Load(p + step)), TSimd.Add(TSimd.Load(p + 2 * step), TSimd.Load(p + 3 * step)));
            var b = TSimd.Add(TSimd.Add(TSimd.Load(q), TSimd.Load(q + step)), TSimd.Add(TSimd.Load(q + 2 * step), TSimd.Load(q + 3 * step)));
            TSimd.Store(sums + x, a);
            TSimd.Store(sums + x + TSimd.Count, b);
        }
    }
}
