using System.Collections.Immutable;
using RealtimeConv.Frames;

namespace RealtimeConv.Verification;

/// <summary>What a comparison of a result with the mathematics found.</summary>
public sealed record ComparisonReport
{
    /// <summary>The pixels that were judged, in coordinates of the whole picture.</summary>
    public required PixelRegion Region { get; init; }

    /// <summary>Format of the judged samples.</summary>
    public required PixelFormat Format { get; init; }

    /// <summary>Samples outside the set that the bound allows.</summary>
    public required long Failures { get; init; }

    /// <summary>Samples outside even the spec tier's set; null where that tier was not asked for.</summary>
    public long? SpecFailures { get; init; }

    /// <summary>Samples inside the bound but outside what independent rounding errors would give: worth a look; null where not asked for.</summary>
    public long? Warnings { get; init; }

    /// <summary>Samples where anything may stand: a NaN or an infinity of the input within reach, or a possible float32 overflow.</summary>
    public required long Unbounded { get; init; }

    /// <summary>Samples whose exact value, with its bound, leaves the range of the float format.</summary>
    public required long Overflows { get; init; }

    /// <summary>The sample with the largest ratio; null where no bounded sample has an error.</summary>
    public SampleVerdict? Worst { get; init; }

    /// <summary>The surroundings of <see cref="Worst"/>.</summary>
    public Neighbourhood? Neighbourhood { get; init; }

    /// <summary>Each channel for itself.</summary>
    public required ImmutableArray<ChannelStatistics> PerChannel { get; init; }

    /// <summary>How the ratios are spread.</summary>
    public required RatioHistogram Histogram { get; init; }

    /// <summary>Largest ratio of each pixel over its channels, row-major, row 0 at the top: the heat map.</summary>
    public required ImmutableArray<float> RatioMap { get; init; }

    /// <summary>Samples judged.</summary>
    public long Samples => (long)Region.Width * Region.Height * Format.Channels;

    /// <summary>Whether every sample lies in its allowed set.</summary>
    public bool Passed => Failures == 0;

    /// <summary>The largest ratio of error to allowance; 0 where nothing differs, above 1 where something fails.</summary>
    public double MaxRatio => Worst?.Ratio ?? 0;

    /// <summary>One line for people.</summary>
    public string Summary => Worst is not { } worst ? $"all {Samples} samples exact"
        : Passed ? $"all {Samples} samples within the bound, worst {worst}"
        : $"{Failures} of {Samples} samples outside the bound, worst {worst}";
}
