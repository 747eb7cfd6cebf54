namespace RealtimeConv.Filters;

/// <summary>A function of each sample alone; acts on the colours where the frame has real alpha, on every channel under straight alpha.</summary>
/// <param name="Kind">The function.</param>
/// <param name="A">Gain, lower limit or threshold.</param>
/// <param name="B">Offset or upper limit.</param>
public sealed record PointwiseFilter(PointwiseKind Kind, double A = 0, double B = 0) : Filter
{
    /// <summary>|v|.</summary>
    public static PointwiseFilter Absolute => new(PointwiseKind.Absolute);

    /// <summary>gain * v + offset.</summary>
    public static PointwiseFilter Affine(double gain, double offset) => new(PointwiseKind.Affine, gain, offset);

    /// <summary>min(max(v, low), high).</summary>
    /// <exception cref="ArgumentException">low is above high.</exception>
    public static PointwiseFilter Clamp(double low, double high) =>
        low <= high ? new(PointwiseKind.Clamp, low, high) : throw new ArgumentException($"Clamp from {low} to {high}: the lower limit is above the upper one.");

    /// <summary>1 where v is at least the level, else 0.</summary>
    public static PointwiseFilter Threshold(double level) => new(PointwiseKind.Threshold, level);

    /// <inheritdoc/>
    public override bool IsZeroSum => Kind == PointwiseKind.Affine && A == 0;

    /// <inheritdoc/>
    public override bool IsLinear => Kind == PointwiseKind.Affine;

    /// <inheritdoc/>
    public override int OutputChannels(int inputChannels) => inputChannels;
}
