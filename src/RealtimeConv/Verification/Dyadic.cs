using System.Numerics;

namespace RealtimeConv.Verification;

/// <summary>Numbers as whole multiples of a power of two: sums of fewer than 2^24 of them are exact in float32, whatever the order.</summary>
internal static class Dyadic
{
    /// <summary>2^24: float32 holds every whole number up to it.</summary>
    public const double Precision = 1 << 24;

    /// <summary>2^-126: below it float32 underflows.</summary>
    public const double SmallestNormal = 1.1754943508222875e-38;

    /// <summary>The largest power of two that divides a finite number; infinite for 0.</summary>
    public static double Unit(double value)
    {
        if (value == 0) return double.PositiveInfinity;
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52 & 0x7FF);
        long mantissa = bits & 0xFFFFFFFFFFFFF;
        if (exponent == 0) exponent = 1;
        else mantissa |= 1L << 52;
        return Math.ScaleB(1, exponent - 1075 + BitOperations.TrailingZeroCount(mantissa));
    }

    /// <summary>Whether sums of multiples of <paramref name="unit"/> whose magnitudes add up to <paramref name="magnitude"/> are exact and neither underflow nor overflow.</summary>
    public static bool IsExact(double magnitude, double unit) => unit >= SmallestNormal && magnitude < Precision * unit && magnitude <= float.MaxValue;
}
