using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Convolve1(float** taps, float* weights, int tapCount, nint offset, float* target, int count, bool accumulate)
    {
        for (int x = 0; x < count; x += 8 * TSimd.Count)
        {
            TVector a0 = TSimd.Zero, a1 = TSimd.Zero, a2 = TSimd.Zero, a3 = TSimd.Zero, a4 = TSimd.Zero, a5 = TSimd.Zero, a6 = TSimd.Zero, a7 = TSimd.Zero;
            float* o = target + x;
            if (accumulate)
            {
                a0 = TSimd.Load(o);
                a1 = TSimd.Load(o + TSimd.Count);
                a2 = TSimd.Load(o + 2 * TSimd.Count);
                a3 = TSimd.Load(o + 3 * TSimd.Count);
                a4 = TSimd.Load(o + 4 * TSimd.Count);
                a5 = TSimd.Load(o + 5 * TSimd.Count);
                a6 = TSimd.Load(o + 6 * TSimd.Count);
                a7 = TSimd.Load(o + 7 * TSimd.Count);
            }
            for (int k = 0; k < tapCount; k++)
            {
                float* p = taps[k] + offset + x;
                var w = TSimd.Broadcast(weights[k]);
                a0 = TSimd.MultiplyAdd(w, TSimd.Load(p), a0);
                a1 = TSimd.MultiplyAdd(w, TSimd.Load(p + TSimd.Count), a1);
                a2 = TSimd.MultiplyAdd(w, TSimd.Load(p + 2 * TSimd.Count), a2);
                a3 = TSimd.MultiplyAdd(w, TSimd.Load(p + 3 * TSimd.Count), a3);
                a4 = TSimd.MultiplyAdd(w, TSimd.Load(p + 4 * TSimd.Count), a4);
                a5 = TSimd.MultiplyAdd(w, TSimd.Load(p + 5 * TSimd.Count), a5);
                a6 = TSimd.MultiplyAdd(w, TSimd.Load(p + 6 * TSimd.Count), a6);
                a7 = TSimd.MultiplyAdd(w, TSimd.Load(p + 7 * TSimd.Count), a7);
            }
            TSimd.Store(o, a0);
            TSimd.Store(o + TSimd.Count, a1);
            TSimd.Store(o + 2 * TSimd.Count, a2);
            TSimd.Store(o + 3 * TSimd.Count, a3);
            TSimd.Store(o + 4 * TSimd.Count, a4);
            TSimd.Store(o + 5 * TSimd.Count, a5);
            TSimd.Store(o + 6 * TSimd.Count, a6);
            TSimd.Store(o + 7 * TSimd.Count, a7);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Convolve1(byte** taps, float* weights, int tapCount, float* target, int count)
    {
        for (int x = 0; x < count; x += 4 * TSimd.Count)
        {
            TVector a0 = TSimd.Zero, a1 = TSimd.Zero, a2 = TSimd.Zero, a3 = TSimd.Zero;
            for (int k = 0; k < tapCount; k++)
            {
                byte* p = taps[k] + x;
                var w = TSimd.Broadcast(weights[k]);
                a0 = TSimd.MultiplyAdd(w, TSimd.LoadBytes(p), a0);
                a1 = TSimd.MultiplyAdd(w, TSimd.LoadBytes(p + TSimd.Count), a1);
                a2 = TSimd.MultiplyAdd(w, TSimd.LoadBytes(p + 2 * TSimd.Count), a2);
                a3 = TSimd.MultiplyAdd(w, TSimd.LoadBytes(p + 3 * TSimd.Count), a3);
            }
            float* o = target + x;
            TSimd.Store(o, a0);
            TSimd.Store(o + TSimd.Count, a1);
            TSimd.Store(o + 2 * TSimd.Count, a2);
            TSimd.Store(o + 3 * TSimd.Count, a3);
        }
    }
}
