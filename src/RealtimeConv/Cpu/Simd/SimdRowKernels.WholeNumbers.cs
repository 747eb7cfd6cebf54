using System.Runtime.CompilerServices;

namespace RealtimeConv.Cpu.Simd;

internal sealed unsafe partial class SimdRowKernels<TSimd, TVector>
{
    private const float LargestQuotient = 1 << 17;

    // Adding 1.5 * 2^23 rounds a float below 2^22 to an integer, half to even, and leaves it in the low bits.
    private const float RoundingMagic = 12582912;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Slide(float* sums, float* entering, float* leaving, float* target, int count)
    {
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var sum = TSimd.Add(TSimd.Load(sums + x), TSimd.Subtract(TSimd.Load(entering + x), TSimd.Load(leaving + x)));
            TSimd.Store(sums + x, sum);
            TSimd.Store(target + x, sum);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void RoundQuotient(float* values, float divisor, int count)
    {
        TVector d = TSimd.Broadcast(divisor), reciprocal = TSimd.Broadcast(1 / divisor), half = TSimd.Broadcast(divisor / 2);
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var v = TSimd.Load(values + x);
            // The estimate is at most one beside the quotient, and the remainder is exact: it says which.
            var quotient = RoundToWhole(TSimd.Multiply(v, reciprocal));
            var remainder = TSimd.MultiplyAdd(TSimd.Subtract(TSimd.Zero, quotient), d, v);
            TSimd.Store(values + x, TSimd.Add(quotient, Correction(quotient, remainder, half)));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Quotient(float* values, float divisor, int count)
    {
        TVector d = TSimd.Broadcast(divisor), reciprocal = TSimd.Broadcast(1 / divisor);
        if (!TSimd.IsFused)
        {
            for (int x = 0; x < count; x += TSimd.Count) TSimd.Store(values + x, TSimd.Divide(TSimd.Load(values + x), d));
            return;
        }
        for (int x = 0; x < count; x += TSimd.Count)
        {
            var v = TSimd.Load(values + x);
            // One step of Newton's method with an exact remainder: what is rounded in the end is off by 2^-46 of the quotient.
            var estimate = TSimd.Multiply(v, reciprocal);
            var remainder = TSimd.MultiplyAdd(TSimd.Subtract(TSimd.Zero, estimate), d, v);
            TSimd.Store(values + x, TSimd.MultiplyAdd(remainder, reciprocal, estimate));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector RoundToWhole(TVector value)
    {
        TVector limit = TSimd.Broadcast(LargestQuotient), magic = TSimd.Broadcast(RoundingMagic);
        value = TSimd.Select(TSimd.GreaterThan(value, limit), limit, value);
        value = TSimd.Select(TSimd.GreaterThan(TSimd.Broadcast(-LargestQuotient), value), TSimd.Broadcast(-LargestQuotient), value);
        return TSimd.Subtract(TSimd.Add(value, magic), magic);
    }

    // +1 above half a divisor, -1 below minus half, and at exactly half whatever makes the quotient even.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Correction(TVector quotient, TVector remainder, TVector half)
    {
        TVector minusHalf = TSimd.Subtract(TSimd.Zero, half), one = TSimd.Broadcast(1), minusOne = TSimd.Broadcast(-1);
        // Adding 1.5 * 2^23 leaves the whole number in the bits; the last one tells odd from even.
        var isOdd = TSimd.GreaterThanBits(TSimd.And(TSimd.Add(quotient, TSimd.Broadcast(RoundingMagic)), TSimd.BroadcastBits(1)), TSimd.Zero);
        var up = TSimd.Or(TSimd.GreaterThan(remainder, half), TSimd.And(isOdd, TSimd.GreaterThanOrEqual(remainder, half)));
        var down = TSimd.Or(TSimd.GreaterThan(minusHalf, remainder), TSimd.And(isOdd, TSimd.GreaterThanOrEqual(minusHalf, remainder)));
        return TSimd.Or(TSimd.And(up, one), TSimd.And(down, minusOne));
    }
}
