using RealtimeConv.Frames;

namespace RealtimeConv.Verification;

/// <summary>The samples that a correct result may show at one place: an interval of values, or of whole codes.</summary>
/// <remarks>
/// For a value y with bound E, c the clamp to 0..1, M the largest code and h the rounding of a code: the codes from ceil(M c(y - E) - h) to
/// floor(M c(y + E) + h), normally one, two next to a tie. Half floats: y - E - r to y + E + r with r = 2^-10 (|y| + E) + 2^-24. Floats: y - E to y + E.
/// Where a float format may overflow, everything beyond the interval on that side is allowed too.
/// </remarks>
public readonly struct AllowedSet
{
    private AllowedSet(double centre, double lowest, double highest, bool mayOverflow)
    {
        Centre = centre;
        Lowest = lowest;
        Highest = highest;
        MayOverflow = mayOverflow;
    }

    /// <summary>The exact result, in codes (unrounded) or as a value.</summary>
    public double Centre { get; }

    /// <summary>The lower limit, in codes or as a value.</summary>
    public double Lowest { get; }

    /// <summary>The upper limit, in codes or as a value.</summary>
    public double Highest { get; }

    /// <summary>How far a sample may lie from <see cref="Centre"/>, on the wider side; infinite where anything may stand.</summary>
    public double Bound => IsUnbounded ? double.PositiveInfinity : Math.Max(Highest - Centre, Centre - Lowest);

    /// <summary>Whether the format's range may be left, so that infinity or the largest number is right as well.</summary>
    public bool MayOverflow { get; }

    /// <summary>Whether anything may stand here: a NaN or an infinity of the input lies within the footprint, or the float32 computation may overflow.</summary>
    public bool IsUnbounded => double.IsNaN(Centre);

    /// <summary>The set of one sample.</summary>
    /// <param name="reference">y.</param>
    /// <param name="error">E; infinite where anything may stand.</param>
    /// <param name="format">How the sample is stored.</param>
    /// <param name="arithmetic">Decides how codes may be rounded, and whether denormals may be flushed.</param>
    public static AllowedSet Of(double reference, double error, SampleType format, ArithmeticModel arithmetic)
    {
        if (!double.IsFinite(reference) || !double.IsFinite(error)) return new AllowedSet(double.NaN, double.NegativeInfinity, double.PositiveInfinity, false);
        return format switch
        {
            SampleType.Float32 => OfFloat(reference, error, float.MaxValue),
            SampleType.Float16 => OfFloat(reference, HalfError(reference, error, arithmetic), StorageBound.LargestHalf),
            _ => OfCodes(reference, error, new PixelFormat(format, 1).MaxCode, arithmetic),
        };
    }

    /// <summary>The one sample that an exact result must be, in codes or as a value; a NaN allows anything.</summary>
    public static AllowedSet Exactly(double sample) => double.IsNaN(sample)
        ? new AllowedSet(double.NaN, double.NegativeInfinity, double.PositiveInfinity, false)
        : new AllowedSet(sample, sample, sample, false);

    /// <summary>Whether a sample, as a code or a value, is right. NaN never is where the set is bounded.</summary>
    public bool Contains(double sample) => IsUnbounded || (sample >= Lowest && sample <= Highest);

    /// <summary>The error as a fraction of what is allowed on its side: at most 1 exactly where <see cref="Contains"/> holds; 0 where anything may stand.</summary>
    public double Ratio(double sample)
    {
        if (IsUnbounded || sample == Centre) return 0;
        if (double.IsNaN(sample)) return double.PositiveInfinity;
        double allowed = sample > Centre ? Highest - Centre : Centre - Lowest;
        if (double.IsPositiveInfinity(allowed)) return 0;
        double ratio = Math.Abs(sample - Centre) / allowed;
        // Division may round across 1; membership decides.
        return Contains(sample) ? Math.Min(ratio, 1) : Math.Max(ratio, Math.BitIncrement(1.0));
    }

    private static AllowedSet OfFloat(double reference, double error, double largest)
    {
        double lowest = reference - error, highest = reference + error;
        bool above = highest >= largest, below = lowest <= -largest;
        return new AllowedSet(reference, below ? double.NegativeInfinity : Math.Min(lowest, largest), above ? double.PositiveInfinity : Math.Max(highest, -largest), above || below);
    }

    private static double HalfError(double reference, double error, ArithmeticModel arithmetic)
    {
        double magnitude = Math.Abs(reference) + error;
        if (magnitude >= StorageBound.LargestHalf) return error + StorageBound.HalfRounding(magnitude);
        return error + StorageBound.Store(SampleType.Float16, reference, error, arithmetic);
    }

    private static AllowedSet OfCodes(double reference, double error, int maxCode, ArithmeticModel arithmetic)
    {
        double rounding = arithmetic.CodeRounding(maxCode);
        double Code(double value) => maxCode * Math.Clamp(value, 0, 1);
        return new AllowedSet(Code(reference), Code(reference - error) - rounding, Code(reference + error) + rounding, false);
    }
}
