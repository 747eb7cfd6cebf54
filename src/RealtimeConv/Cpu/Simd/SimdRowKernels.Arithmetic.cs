using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Scale(float* values, float factor, int count)
    {
        var f = TSimd.Broadcast(factor);
        for (int x = 0; x < count; x += TSimd.Count) TSimd.Store(values + x, TSimd.Multiply(TSimd.Load(values + x), f));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Add(float* values, float* addend, int count)
    {
        for (int x = 0; x < count; x += TSimd.Count) TSimd.Store(values + x, TSimd.Add(TSimd.Load(values + x), TSimd.Load(addend + x)));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void AddScaled(float* values, float* term, float weight, int count)
    {
        var w = TSimd.Broadcast(weight);
        for (int x = 0; x < count; x += TSimd.Count) TSimd.Store(values + x, TSimd.MultiplyAdd(w, TSimd.Load(term + x), TSimd.Load(values + x)));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Square(float* values, int count)
    {
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var v = TSimd.Load(values + x);
            TSimd.Store(values + x, TSimd.Multiply(v, v));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void AddSquare(float* values, float* term, int count)
    {
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var t = TSimd.Load(term + x);
            TSimd.Store(values + x, TSimd.MultiplyAdd(t, t, TSimd.Load(values + x)));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void ScaledSqrt(float* values, float scale, int count)
    {
        var s = TSimd.Broadcast(scale);
        for (int x = 0; x < count; x += TSimd.Count) TSimd.Store(values + x, TSimd.Multiply(s, TSimd.Sqrt(TSimd.Load(values + x))));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Maximum(float* values, float* other, int count)
    {
        for (int x = 0; x < count; x += TSimd.Count)
        {
            TVector v = TSimd.Load(values + x), o = TSimd.Load(other + x);
            // Keeps v where it is at least o, or NaN itself; takes o where it is larger or NaN.
            var larger = TSimd.Select(TSimd.GreaterThanOrEqual(v, o), v, o);
            TSimd.Store(values + x, TSimd.Select(TSimd.GreaterThanOrEqual(v, v), larger, v));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Absolute(float* values, uint* mask, int count)
    {
        TVector m = TSimd.Load((float*)mask), magnitude = TSimd.BroadcastBits(0x7FFFFFFF);
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var v = TSimd.Load(values + x);
            TSimd.Store(values + x, TSimd.Select(m, TSimd.And(v, magnitude), v));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Affine(float* values, float gain, float offset, uint* mask, int count)
    {
        TVector m = TSimd.Load((float*)mask), g = TSimd.Broadcast(gain), o = TSimd.Broadcast(offset);
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var v = TSimd.Load(values + x);
            TSimd.Store(values + x, TSimd.Select(m, TSimd.MultiplyAdd(g, v, o), v));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Clamp(float* values, float low, float high, uint* mask, int count)
    {
        TVector m = TSimd.Load((float*)mask), l = TSimd.Broadcast(low), h = TSimd.Broadcast(high);
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var v = TSimd.Load(values + x);
            var clamped = TSimd.Select(TSimd.GreaterThan(l, v), l, TSimd.Select(TSimd.GreaterThan(v, h), h, v));
            TSimd.Store(values + x, TSimd.Select(m, clamped, v));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Threshold(float* values, float level, float one, uint* mask, int count)
    {
        TVector m = TSimd.Load((float*)mask), l = TSimd.Broadcast(level), o = TSimd.Broadcast(one);
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var v = TSimd.Load(values + x);
            TSimd.Store(values + x, TSimd.Select(m, TSimd.And(o, TSimd.GreaterThanOrEqual(v, l)), v));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Blend(float* values, float* original, float strength, uint* mask, int count)
    {
        TVector m = TSimd.Load((float*)mask), s = TSimd.Broadcast(strength);
        for (int x = 0; x < count; x += TSimd.Count)
        {
            TVector v = TSimd.Load(values + x), o = TSimd.Load(original + x);
            TSimd.Store(values + x, TSimd.Select(m, TSimd.MultiplyAdd(s, TSimd.Subtract(v, o), o), v));
        }
    }
}
