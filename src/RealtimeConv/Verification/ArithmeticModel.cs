namespace RealtimeConv.Verification;

/// <summary>The rounding that a bound may rely on.</summary>
/// <param name="UnitRoundoff">u: 2^-24 where float32 operations round to nearest (quality tier), 2^-23 where the direction is undefined (spec tier).</param>
/// <param name="FlushesDenormals">Whether results and operands below 2^-126 may become 0.</param>
public readonly record struct ArithmeticModel(double UnitRoundoff, bool FlushesDenormals)
{
    /// <summary>Round to nearest, denormals may flush: true of every driver measured.</summary>
    public static ArithmeticModel Quality => new(1.0 / (1 << 24), true);

    /// <summary>What ARB_shader_precision promises at least: any rounding direction, denormals may flush.</summary>
    public static ArithmeticModel Spec => new(1.0 / (1 << 23), true);

    /// <summary>Higham's gamma_n = n u / (1 - n u): the relative error of n roundings.</summary>
    public double Gamma(long n) => n * UnitRoundoff / (1 - n * UnitRoundoff);

    /// <summary>The smallest normal float32, or half the smallest denormal where denormals are kept: what underflow may cost in one operation.</summary>
    public double Underflow => FlushesDenormals ? 1.1754943508222875e-38 : 7.006492321624085e-46;
}
