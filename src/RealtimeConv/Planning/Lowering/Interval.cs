using RealtimeConv.Filters;

namespace RealtimeConv.Planning.Lowering;

/// <summary>The numbers that the samples of a surface can take, over all channels.</summary>
internal readonly record struct Interval(double Low, double High)
{
    public static Interval Unit => new(0, 1);

    public static Interval Everything => new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Whether a normalised format holds all of it; the rounding of normalised kernels in double is forgiven, storage clamps it away.</summary>
    public bool IsWithinUnit => Low >= -RoundingOfSums && High <= 1 + RoundingOfSums;

    // Weights are sums of up to 2^24 doubles: their total is 1 up to 2^24 * 2^-53.
    private const double RoundingOfSums = 1.0 / (1 << 29);

    public static Interval Hull(Interval a, Interval b) => new(Math.Min(a.Low, b.Low), Math.Max(a.High, b.High));

    public Interval Include(double value) => new(Math.Min(Low, value), Math.Max(High, value));

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public static Interval operator *(double scale, Interval a) => scale == 0 ? default : scale > 0 ? new(scale * a.Low, scale * a.High) : new(scale * a.High, scale * a.Low);

    /// <summary>The largest magnitude.</summary>
    public double Magnitude => Math.Max(Math.Abs(Low), Math.Abs(High));

    public Interval Apply(PointwiseFilter function) => function.Kind switch
    {
        PointwiseKind.Absolute => new(Low <= 0 && High >= 0 ? 0 : Math.Min(Math.Abs(Low), Math.Abs(High)), Magnitude),
        PointwiseKind.Affine => function.A * this + new Interval(function.B, function.B),
        PointwiseKind.Clamp => new(Math.Clamp(Low, function.A, function.B), Math.Clamp(High, function.A, function.B)),
        _ => Unit,
    };
}
