using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>What a stored sample says of the number it was made of: rounding of the arithmetic, rounding of the format, clamping.</summary>
/// <remarks>
/// The pass is taken to evaluate a float32 sum in any order, each term meeting at most n + 8 roundings, n being the number of taps: the bound is
/// normwise, gamma * (sum |w||x| + |u|) over the whole window, since passes factor and interpolate. Interpolation adds the rounding of coordinates: a
/// coordinate of a frame of N texels is off by up to 8 N 2^-24 texels, and so is the share of the next texel.
/// </remarks>
internal sealed class ResponseModel
{
    private const int OtherRoundings = 8;
    private const int CoordinateRoundings = 8;
    private const int NoiseRoundings = 64;

    private readonly ProbedPass _pass;
    private readonly double _tolerance;

    public ResponseModel(ProbedPass pass, ProbeOptions options, SampleType type, Interval[] rails)
    {
        _pass = pass;
        _tolerance = options.Tolerance;
        Type = type;
        Rails = rails;
    }

    /// <summary>Sample type of the result.</summary>
    public SampleType Type { get; }

    /// <summary>Between which values each output channel is kept: 0 and 1 of codes, or what a clamp in the pass leaves.</summary>
    public Interval[] Rails { get; }

    /// <summary>Error of a computed value, as a fraction of sum |w||x| + |u|, for samples of one size.</summary>
    public double Relative(long taps, int side) => Arithmetic(taps) + Leak(side);

    /// <summary>Error of the arithmetic, as a fraction of sum |w||x| + |u|.</summary>
    public double Arithmetic(long taps) => ArithmeticModel.Quality.Gamma(taps + OtherRoundings) + _tolerance;

    /// <summary>How much of the neighbouring texels a sampler lets in, as a fraction of sum |w| times the largest sample: 0 where nothing is interpolated.</summary>
    public double Leak(int side) => _pass.Interpolates ? CoordinateRoundings * side * ArithmeticModel.Quality.UnitRoundoff : 0;

    /// <summary>Weights below this fraction of the largest are noise, where responses lie about everywhere or coordinates are interpolated.</summary>
    public double Floor(int side, bool isNoisy)
    {
        double floor = _tolerance;
        if (isNoisy) floor = Math.Max(floor, NoiseRoundings * ArithmeticModel.Quality.UnitRoundoff);
        return Math.Max(floor, Leak(side));
    }

    /// <summary>Whether a sample lies between the rails, so that it was not clamped.</summary>
    public bool IsInside(double sample, int channel) => sample > Rails[channel].Low && sample < Rails[channel].High;

    /// <summary>Where the number lay before it was clamped and stored.</summary>
    /// <param name="sample">The stored sample.</param>
    /// <param name="channel">Its channel.</param>
    /// <param name="error">Error of the computed value.</param>
    public Interval Before(double sample, int channel, double error)
    {
        double radius = error + Storage(sample);
        return new Interval(sample <= Rails[channel].Low ? double.NegativeInfinity : sample - radius, sample >= Rails[channel].High ? double.PositiveInfinity : sample + radius);
    }

    /// <summary>Error of a sample by what is allowed for a computed value: above 1 it is wrong.</summary>
    public double Ratio(double sample, int channel, double value, double error)
    {
        int codes = new PixelFormat(Type, 1).MaxCode;
        var allowed = AllowedSet.Of(Rails[channel].Clamp(value), error, Type, ArithmeticModel.Quality);
        return allowed.Ratio(codes > 0 ? Math.Round(sample * codes) : sample);
    }

    /// <summary>How far the format moves a value.</summary>
    public double Storage(double sample) => Type switch
    {
        SampleType.UNorm8 => ArithmeticModel.Quality.CodeRounding(255) / 255,
        SampleType.UNorm16 => ArithmeticModel.Quality.CodeRounding(65535) / 65535,
        // Either rounding is allowed for half floats.
        SampleType.Float16 => Math.Abs(sample) / (1 << 10) + 1.0 / (1 << 24),
        _ => 0,
    };
}
