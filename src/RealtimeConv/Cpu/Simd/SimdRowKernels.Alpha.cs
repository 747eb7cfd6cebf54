using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    private static readonly uint[] AlphaBits = [.. Enumerable.Range(0, PatternLength).Select(k => k % 4 == 3 ? uint.MaxValue : 0)];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void AddTimesAlpha(float* values, float* pattern, int count)
    {
        var p = TSimd.Load(pattern);
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var v = TSimd.Load(values + x);
            TSimd.Store(values + x, TSimd.MultiplyAdd(p, TSimd.BroadcastAlpha(v), v));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Premultiply(float* values, float one, int count)
    {
        fixed (uint* alphaBits = AlphaBits)
        {
            TVector alphaMask = TSimd.Load((float*)alphaBits), o = TSimd.Broadcast(one);
            for (int x = 0; x < count; x += TSimd.Count)
            {
                var v = TSimd.Load(values + x);
                TSimd.Store(values + x, TSimd.Multiply(v, TSimd.Select(alphaMask, o, TSimd.BroadcastAlpha(v))));
            }
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Unpremultiply(float* values, float guard, float one, int count)
    {
        fixed (uint* alphaBits = AlphaBits)
        {
            TVector alphaMask = TSimd.Load((float*)alphaBits), g = TSimd.Broadcast(guard), o = TSimd.Broadcast(one), magnitude = TSimd.BroadcastBits(0x7FFFFFFF);
            for (int x = 0; x < count; x += TSimd.Count)
            {
                TVector v = TSimd.Load(values + x), alpha = TSimd.BroadcastAlpha(v);
                var divided = TSimd.Select(alphaMask, v, TSimd.Multiply(TSimd.Divide(v, alpha), o));
                TSimd.Store(values + x, TSimd.Select(TSimd.GreaterThanOrEqual(g, TSimd.And(alpha, magnitude)), TSimd.Zero, divided));
            }
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void CopyAlpha(float* values, float* original, int count)
    {
        fixed (uint* alphaBits = AlphaBits)
        {
            var alphaMask = TSimd.Load((float*)alphaBits);
            for (int x = 0; x < count; x += TSimd.Count) TSimd.Store(values + x, TSimd.Select(alphaMask, TSimd.Load(original + x), TSimd.Load(values + x)));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void SetAlpha(float* values, float one, int count)
    {
        fixed (uint* alphaBits = AlphaBits)
        {
            TVector alphaMask = TSimd.Load((float*)alphaBits), o = TSimd.Broadcast(one);
            for (int x = 0; x < count; x += TSimd.Count) TSimd.Store(values + x, TSimd.Select(alphaMask, o, TSimd.Load(values + x)));
        }
    }
}
