namespace RealtimeConv.Hosting.Learning;

/// <summary>How a kernel is learned from running frames.</summary>
public sealed record FrameLearnerOptions
{
    /// <summary>The most time that may be granted to a frame, in milliseconds.</summary>
    public const double MostMilliseconds = 1000;

    /// <summary>The largest side of a kernel.</summary>
    public const int LargestSide = 31;

    /// <summary>Columns and rows of the kernel, odd, 1 to <see cref="LargestSide"/>. Default 9.</summary>
    public int Side { get; init; } = 9;

    /// <summary>Processor time that a frame may spend on learning, on average, in milliseconds, all threads together: above 0, up to <see cref="MostMilliseconds"/>. Default 4.</summary>
    public double MillisecondsPerFrame { get; init; } = 4;

    /// <summary>Ridge, as a fraction of the normal matrix's mean diagonal: what the first tiles leave open stays near 0. Default 1e-9.</summary>
    public double Ridge { get; init; } = 1e-9;

    /// <summary>Seed of the choice of tiles; null takes another each time.</summary>
    public int? Seed { get; init; }

    internal void Check()
    {
        if (Side is < 1 or > LargestSide || Side % 2 == 0) throw new ArgumentOutOfRangeException(nameof(Side), $"A kernel of side {Side}; odd sides of 1 to {LargestSide} are possible.");
        if (!(MillisecondsPerFrame is > 0 and <= MostMilliseconds))
            throw new ArgumentOutOfRangeException(nameof(MillisecondsPerFrame), $"{MillisecondsPerFrame} ms a frame for learning; above 0 and up to {MostMilliseconds} are possible.");
    }
}
