namespace RealtimeConv.Verification;

/// <summary>The rounding that a bound may rely on.</summary>
/// <param name="UnitRoundoff">u: 2^-24 where float32 operations round to nearest (quality tier), 2^-23 where the direction is undefined (spec tier).</param>
/// <param name="FlushesDenormals">Whether results and operands below 2^-126 may become 0.</param>
public readonly record struct ArithmeticModel(double UnitRoundoff, bool FlushesDenormals)
{
    // Higham and Mary 2019: n roundings exceed exp(L sqrt(n) u + n u^2) - 1 with probability at most 2 exp(-L^2 / 2) each.
    private const double Confidence = 6;

    /// <summary>Round to nearest, denormals may flush: true of every driver measured.</summary>
    public static ArithmeticModel Quality => new(1.0 / (1 << 24), true);

    /// <summary>What ARB_shader_precision promises at least: any rounding direction, denormals may flush.</summary>
    public static ArithmeticModel Spec => new(1.0 / (1 << 23), true);

    /// <summary>
    /// Round to nearest with independent errors (Higham and Mary, "A new approach to probabilistic rounding error analysis", 2019): not a proof. A sum
    /// of n terms leaves this bound with probability at most 2n exp(-18); leaving it is worth a warning.
    /// </summary>
    public static ArithmeticModel Likely => Quality with { IsProbabilistic = true };

    /// <summary>IEEE double, in which the reference computes: what a bound in this arithmetic gives is the reference's own error.</summary>
    public static ArithmeticModel Double => new(1.0 / (1L << 53), false);

    /// <summary>Whether <see cref="Gamma"/> supposes that rounding errors are independent.</summary>
    public bool IsProbabilistic { get; init; }

    /// <summary>Whether results round to the nearest float32, and values to the nearest code.</summary>
    public bool RoundsToNearest => UnitRoundoff <= 1.0 / (1 << 24);

    /// <summary>Higham's gamma_n = n u / (1 - n u): the relative error of n roundings.</summary>
    public double Gamma(long n)
    {
        double certain = n * UnitRoundoff / (1 - n * UnitRoundoff);
        return IsProbabilistic ? Math.Min(certain, Math.Exp(Confidence * Math.Sqrt(n) * UnitRoundoff + n * UnitRoundoff * UnitRoundoff) - 1) : certain;
    }

    /// <summary>The smallest normal float32, or half the smallest denormal where denormals are kept: what underflow may cost in one operation.</summary>
    public double Underflow => FlushesDenormals ? 1.1754943508222875e-38 : 7.006492321624085e-46;

    /// <summary>Relative error of a division: 2.5 units in the last place (ARB_shader_precision), by constants and by reciprocals too.</summary>
    public double Division => 2.5 * LastPlace;

    /// <summary>Relative error of a square root: 3 units in the last place (ARB_shader_precision).</summary>
    public double SquareRoot => 3 * LastPlace;

    /// <summary>Relative error of the sRGB curve, computed: <see cref="SrgbPrecision.Relative"/> in float32; in double some units in the last place of a power.</summary>
    public double SrgbCurve => IsDouble ? 32 * LastPlace : SrgbPrecision.Relative;

    private bool IsDouble => UnitRoundoff < 1.0 / (1L << 40);

    private double LastPlace => IsDouble ? 1.0 / (1L << 52) : 1.0 / (1 << 23);

    /// <summary>How far a stored code may lie from M * v, in codes: the nearest of them up to the rounding of the product, or any of the two around it.</summary>
    /// <param name="maxCode">M: 255 or 65535.</param>
    public double CodeRounding(int maxCode) => RoundsToNearest ? 0.5 + maxCode * UnitRoundoff : 1 - 1.0 / (1 << 30);
}
