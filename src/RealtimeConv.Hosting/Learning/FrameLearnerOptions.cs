namespace RealtimeConv.Hosting.Learning;

/// <summary>How a kernel is learned from running frames.</summary>
public sealed record FrameLearnerOptions
{
    /// <summary>The largest side of a kernel.</summary>
    public const int LargestSide = 31;

    /// <summary>Columns and rows of the kernel, odd, 1 to <see cref="LargestSide"/>. Default 9.</summary>
    public int Side { get; init; } = 9;

    /// <summary>Time that learning may take, on average, all threads together, as a share of the time between frames: above 0, up to 1. Default 0.1.</summary>
    public double Share { get; init; } = 0.1;

    /// <summary>Milliseconds that a frame grants in place of a share, above 0; null (default) for the share.</summary>
    public double? MillisecondsPerFrame { get; init; }

    /// <summary>Ridge, as a fraction of the normal matrix's mean diagonal: what the first tiles leave open stays near 0. Default 1e-9.</summary>
    public double Ridge { get; init; } = 1e-9;

    /// <summary>Seed of the choice of tiles; null takes another each time.</summary>
    public int? Seed { get; init; }

    internal void Check()
    {
        if (Side is < 1 or > LargestSide || Side % 2 == 0) throw new ArgumentOutOfRangeException(nameof(Side), $"A kernel of side {Side}; odd sides of 1 to {LargestSide} are possible.");
        if (!(Share is > 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(Share), $"A share of {Share} of the time between frames; above 0 and up to 1 is possible.");
        if (MillisecondsPerFrame is { } fixedTime && !(fixedTime is > 0 and < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(MillisecondsPerFrame), $"{fixedTime} ms a frame for learning; numbers above 0 are possible.");
    }
}
