namespace RealtimeConv.Networks;

/// <summary>Stride, dilation, padding and groups of a <see cref="ConvolutionLayer"/>.</summary>
public sealed record ConvolutionOptions
{
    /// <summary>Stride 1, dilation 1, no padding, one group.</summary>
    public static ConvolutionOptions Default { get; } = new();

    /// <summary>Rows between windows, at least 1.</summary>
    public int StrideY { get; init; } = 1;

    /// <summary>Columns between windows, at least 1.</summary>
    public int StrideX { get; init; } = 1;

    /// <summary>Rows between taps, at least 1.</summary>
    public int DilationY { get; init; } = 1;

    /// <summary>Columns between taps, at least 1.</summary>
    public int DilationX { get; init; } = 1;

    /// <summary>How the padding is found.</summary>
    public PaddingMode PaddingMode { get; init; }

    /// <summary>The padding, for <see cref="PaddingMode.Explicit"/>.</summary>
    public Padding Padding { get; init; }

    /// <summary>Groups of channels that do not see each other; input channels = groups is a depthwise layer.</summary>
    public int Groups { get; init; } = 1;

    /// <summary>The largest stride, dilation and padding: 65535. Larger ones serve no picture and would overflow the arithmetic of places.</summary>
    public const int MaxStep = ushort.MaxValue;

    internal void Check()
    {
        int largest = Math.Max(Math.Max(Math.Max(StrideY, StrideX), Math.Max(DilationY, DilationX)), Math.Max(Math.Max(Padding.Top, Padding.Left), Math.Max(Padding.Bottom, Padding.Right)));
        if (largest > MaxStep) throw new ArgumentException($"A stride, dilation or padding of {largest} passes the limit of {MaxStep}.");
        if (StrideY < 1 || StrideX < 1) throw new ArgumentException($"Stride {StrideY},{StrideX}: both must be at least 1.");
        if (DilationY < 1 || DilationX < 1) throw new ArgumentException($"Dilation {DilationY},{DilationX}: both must be at least 1.");
        if (Groups < 1) throw new ArgumentException($"{Groups} groups: at least 1 is needed.");
        if (Padding.Top < 0 || Padding.Left < 0 || Padding.Bottom < 0 || Padding.Right < 0) throw new ArgumentException($"{Padding}: no side may be negative.");
    }
}
