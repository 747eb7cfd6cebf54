using RealtimeConv.Frames;

namespace RealtimeConv.Verification;

/// <summary>What storing a sample in a format and reading it back may cost.</summary>
public static class StorageBound
{
    /// <summary>The largest finite half float.</summary>
    public const double LargestHalf = 65504;

    private const double SmallestNormalHalf = 1.0 / (1 << 14);

    // A normalised kernel's weights are doubles: their sum leaves 1 by its own rounding, and storage clamps that away.
    private const double RoundingOfSums = 1.0 / (1 << 29);

    /// <summary>The error that reading a stored sample adds.</summary>
    /// <remarks>
    /// Codes become floats by one product with a rounded reciprocal. Half floats and floats are exact, but for denormals that the device flushes.
    /// </remarks>
    public static double Load(SampleType? storage, double value, double error, ArithmeticModel arithmetic) => storage switch
    {
        SampleType.UNorm8 or SampleType.UNorm16 => arithmetic.Gamma(2) * (Math.Abs(value) + error),
        SampleType.Float16 => Flush(value, error, SmallestNormalHalf, arithmetic),
        SampleType.Float32 => Flush(value, error, Dyadic.SmallestNormal, arithmetic),
        _ => 0,
    };

    /// <summary>The error that storing a computed value adds; infinite where the format may overflow.</summary>
    /// <remarks>
    /// Half floats may round in any direction: 2^-10 |v| + 2^-24 (llvmpipe truncates; the OpenGL and OpenGL ES specifications leave it open). Codes: the
    /// nearest one, up to the rounding of M * v, or in the spec tier either neighbour.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The exact value leaves 0..1 and the format would clamp it: the plan is wrong.</exception>
    public static double Store(SampleType storage, double value, double error, ArithmeticModel arithmetic)
    {
        double magnitude = Math.Abs(value) + error;
        switch (storage)
        {
            case SampleType.Float32:
                return magnitude > float.MaxValue ? double.PositiveInfinity : Flush(value, error, Dyadic.SmallestNormal, arithmetic);
            case SampleType.Float16:
                if (magnitude >= LargestHalf) return double.PositiveInfinity;
                return magnitude == 0 ? 0 : HalfRounding(magnitude) + Flush(value, error, SmallestNormalHalf, arithmetic);
            default:
                double outside = Math.Max(0, Math.Max(-value, value - 1));
                if (outside > RoundingOfSums)
                    throw new InvalidOperationException($"The plan stores the value {value} between passes as {storage}, which would clamp it.");
                int maxCode = new PixelFormat(storage, 1).MaxCode;
                return outside + (magnitude == 0 ? 0 : arithmetic.CodeRounding(maxCode) / maxCode);
        }
    }

    /// <summary>
    /// Whether storing gives the exact value back whatever happened to it within its error: a code, where the nearest code is taken and the error stays below half a step; a
    /// half float that was computed without error.
    /// </summary>
    public static bool Restores(SampleType storage, double value, double error, ArithmeticModel arithmetic)
    {
        switch (storage)
        {
            case SampleType.UNorm8 or SampleType.UNorm16:
                int maxCode = new PixelFormat(storage, 1).MaxCode;
                double code = Math.Round(value * maxCode);
                return arithmetic.RoundsToNearest && code >= 0 && code <= maxCode && value == code / maxCode && maxCode * error + arithmetic.CodeRounding(maxCode) - 0.5 < 0.5;
            case SampleType.Float16:
                return error == 0 && (double)(Half)value == value && (value == 0 || Math.Abs(value) >= SmallestNormalHalf);
            default:
                return false;
        }
    }

    /// <summary>The error of rounding to half float in any direction: 2^-10 |v| + 2^-24.</summary>
    public static double HalfRounding(double magnitude) => magnitude / (1 << 10) + 1.0 / (1 << 24);

    // A flushed value becomes 0; only values that may be below the smallest normal number can be flushed.
    private static double Flush(double value, double error, double smallestNormal, ArithmeticModel arithmetic) =>
        arithmetic.FlushesDenormals && Math.Abs(value) - error < smallestNormal ? Math.Min(Math.Abs(value) + error, smallestNormal) : 0;
}
