using RealtimeConv.Kernels;

namespace RealtimeConv.Filters;

/// <summary>What a caller sets over what a filter or kernel file says; null leaves it as it is.</summary>
public sealed record FilterOverrides
{
    /// <summary>Which operation every kernel of the filter runs under.</summary>
    public Operation? Operation { get; init; }

    /// <summary>The window position on the output pixel, for every kernel.</summary>
    public (int X, int Y)? Anchor { get; init; }

    /// <summary>The border of every kernel.</summary>
    public Border? Border { get; init; }

    /// <summary>What lies before the first frame, for every filter over time.</summary>
    public FirstFrames? FirstFrames { get; init; }

    /// <summary>What multiplies every kernel's sum.</summary>
    public KernelScale? Scale { get; init; }

    /// <summary>Added once, after the whole filter, in place of the bias it has.</summary>
    public ChannelValues? Bias { get; init; }

    /// <summary>What happens to real alpha.</summary>
    public AlphaPolicy? Alpha { get; init; }

    /// <summary>The space the filter runs in.</summary>
    public LightMode? Light { get; init; }

    /// <summary>0 (the input) to 1 (the filter).</summary>
    public double? Strength { get; init; }
}
