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
    public override void SlideCodes(float* sums, byte** codes, int rows, float* target, nint stride, int count)
    {
        int whole = count / TSimd.Count * TSimd.Count;
        if (rows == 4)
        {
            byte* e0 = codes[0], l0 = codes[1], e1 = codes[2], l1 = codes[3], e2 = codes[4], l2 = codes[5], e3 = codes[6], l3 = codes[7];
            for (int x = 0; x < whole; x += TSimd.Count)
            {
                var sum = TSimd.Add(TSimd.Load(sums + x), Change(e0 + x, l0 + x));
                TSimd.Store(target + x, sum);
                sum = TSimd.Add(sum, Change(e1 + x, l1 + x));
                TSimd.Store(target + stride + x, sum);
                sum = TSimd.Add(sum, Change(e2 + x, l2 + x));
                TSimd.Store(target + 2 * stride + x, sum);
                sum = TSimd.Add(sum, Change(e3 + x, l3 + x));
                TSimd.Store(target + 3 * stride + x, sum);
                TSimd.Store(sums + x, sum);
            }
        }
        else
        {
            for (int x = 0; x < whole; x += TSimd.Count)
            {
                var sum = TSimd.Load(sums + x);
                for (int r = 0; r < rows; r++)
                {
                    sum = TSimd.Add(sum, Change(codes[2 * r] + x, codes[2 * r + 1] + x));
                    TSimd.Store(target + r * stride + x, sum);
                }
                TSimd.Store(sums + x, sum);
            }
        }
        for (int x = whole; x < count; x++)
            for (int r = 0; r < rows; r++) target[r * stride + x] = sums[x] += codes[2 * r][x] - codes[2 * r + 1][x];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Change(byte* entering, byte* leaving) => TSimd.BitsToFloat(TSimd.SubtractBits(TSimd.LoadByteBits(entering), TSimd.LoadByteBits(leaving)));

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
        for (int x = 0; x < count; x += TSimd.Count) TSimd.Store(values + x, QuotientOf(TSimd.Load(values + x), d, reciprocal));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void QuotientsToBytes(float* values, float divisor, float alpha, byte* target, int count)
    {
        TVector d = TSimd.Broadcast(divisor), reciprocal = TSimd.Broadcast(1 / divisor), limit = TSimd.Broadcast(byte.MaxValue);
        var (keep, set) = AlphaPattern(alpha, 0);
        int x = 0;
        for (; x + 4 * TSimd.Count <= count; x += 4 * TSimd.Count)
        {
            float* v = values + x;
            var a = TSimd.Or(TSimd.And(QuotientOf(TSimd.Load(v), d, reciprocal), keep), set);
            var b = TSimd.Or(TSimd.And(QuotientOf(TSimd.Load(v + TSimd.Count), d, reciprocal), keep), set);
            var e = TSimd.Or(TSimd.And(QuotientOf(TSimd.Load(v + 2 * TSimd.Count), d, reciprocal), keep), set);
            var f = TSimd.Or(TSimd.And(QuotientOf(TSimd.Load(v + 3 * TSimd.Count), d, reciprocal), keep), set);
            TSimd.StoreByteBits(target + x, TSimd.CodeBits(a, limit), TSimd.CodeBits(b, limit), TSimd.CodeBits(e, limit), TSimd.CodeBits(f, limit));
        }
        if (x == count) return;
        Quotient(values + x, divisor, count - x);
        for (; x < count; x++) target[x] = alpha != 0 && (x & 3) == 3 ? (byte)alpha : (byte)ScalarCode(values[x], byte.MaxValue);
    }

    // One step of Newton's method with an exact remainder: what is rounded in the end is off by 2^-46 of the quotient.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector QuotientOf(TVector value, TVector divisor, TVector reciprocal)
    {
        if (!TSimd.IsFused) return TSimd.Divide(value, divisor);
        var estimate = TSimd.Multiply(value, reciprocal);
        return TSimd.MultiplyAdd(TSimd.MultiplySubtractFrom(value, estimate, divisor), reciprocal, estimate);
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
