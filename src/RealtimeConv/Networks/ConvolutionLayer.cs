namespace RealtimeConv.Networks;

/// <summary>
/// A convolution layer as ONNX Conv defines it (cross-correlation, zeros outside):
/// y[n, o, oy, ox] = bias[o] + sum over i, ky, kx of w[o, i, ky, kx] * x[n, g * I + i, oy * strideY + ky * dilationY - top, ox * strideX + kx * dilationX - left],
/// with I = input channels / groups and g = o / (output channels / groups).
/// </summary>
/// <remarks>Immutable; the arrays must not be changed afterwards.</remarks>
public sealed class ConvolutionLayer
{
    private readonly Padding _padding;

    /// <summary>Creates a layer.</summary>
    /// <param name="outputChannels">O, at least 1; groups must divide it.</param>
    /// <param name="inputChannels">Channels of the input; groups must divide them.</param>
    /// <param name="kernelHeight">Rows of the kernels, at least 1.</param>
    /// <param name="kernelWidth">Columns of the kernels, at least 1.</param>
    /// <param name="weights">O * (input channels / groups) * rows * columns finite numbers in OIHW order.</param>
    /// <param name="bias">O finite numbers, or empty for none.</param>
    /// <param name="options">Stride, dilation, padding, groups; null is stride 1, dilation 1, padding 0, groups 1.</param>
    /// <exception cref="ArgumentException">A size, count or number is out of range; the message names it and both shapes.</exception>
    public ConvolutionLayer(int outputChannels, int inputChannels, int kernelHeight, int kernelWidth, float[] weights, float[]? bias = null, ConvolutionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(weights);
        options ??= ConvolutionOptions.Default;
        if (outputChannels < 1 || inputChannels < 1 || kernelHeight < 1 || kernelWidth < 1)
            throw new ArgumentException($"A layer of weights [{outputChannels}, {inputChannels}, {kernelHeight}, {kernelWidth}] is empty; every dimension must be at least 1.");
        options.Check();
        int groups = options.Groups;
        if (inputChannels % groups != 0 || outputChannels % groups != 0)
            throw new ArgumentException($"{groups} groups do not divide {inputChannels} input and {outputChannels} output channels.");
        long count = (long)outputChannels * (inputChannels / groups) * kernelHeight * kernelWidth;
        if (weights.LongLength != count)
            throw new ArgumentException($"Weights [{outputChannels}, {inputChannels / groups}, {kernelHeight}, {kernelWidth}] are {count} numbers; {weights.Length} were given.", nameof(weights));
        if (bias is { Length: > 0 } && bias.Length != outputChannels)
            throw new ArgumentException($"A layer of {outputChannels} output channels needs as many biases; {bias.Length} were given.", nameof(bias));
        for (int k = 0; k < weights.Length; k++)
            if (!float.IsFinite(weights[k])) throw new ArgumentException($"Weight {k} is {weights[k]}; weights must be finite.", nameof(weights));
        foreach (float b in bias ?? [])
            if (!float.IsFinite(b)) throw new ArgumentException($"A bias is {b}; biases must be finite.", nameof(bias));
        OutputChannels = outputChannels;
        InputChannels = inputChannels;
        KernelHeight = kernelHeight;
        KernelWidth = kernelWidth;
        Weights = weights;
        Bias = bias ?? [];
        Options = options;
        _padding = options.Padding;
    }

    /// <summary>O.</summary>
    public int OutputChannels { get; }

    /// <summary>Channels of the input, over all groups.</summary>
    public int InputChannels { get; }

    /// <summary>Input channels that one output channel reads.</summary>
    public int InputChannelsPerGroup => InputChannels / Options.Groups;

    /// <summary>Output channels of one group.</summary>
    public int OutputChannelsPerGroup => OutputChannels / Options.Groups;

    /// <summary>Rows of the kernels.</summary>
    public int KernelHeight { get; }

    /// <summary>Columns of the kernels.</summary>
    public int KernelWidth { get; }

    /// <summary>Weights in OIHW order.</summary>
    public float[] Weights { get; }

    /// <summary>One bias per output channel, or empty.</summary>
    public float[] Bias { get; }

    /// <summary>Stride, dilation, padding, groups.</summary>
    public ConvolutionOptions Options { get; }

    /// <summary>The weight [o, i, ky, kx], i counted within the group.</summary>
    public float Weight(int o, int i, int ky, int kx) => Weights[((o * InputChannelsPerGroup + i) * KernelHeight + ky) * KernelWidth + kx];

    /// <summary>The padding for an input of so many rows and columns.</summary>
    public Padding PaddingFor(int height, int width) => Options.PaddingMode switch
    {
        PaddingMode.Explicit => _padding,
        PaddingMode.Valid => Padding.Valid,
        var mode => Padding.Same((height, width), (KernelHeight, KernelWidth), (Options.StrideY, Options.StrideX), (Options.DilationY, Options.DilationX), mode == PaddingMode.SameUpper),
    };

    /// <summary>The output's shape.</summary>
    /// <exception cref="ArgumentException">The input has another number of channels, or is smaller than the dilated kernel; both shapes are named.</exception>
    public TensorShape OutputShape(TensorShape input)
    {
        if (input.Channels != InputChannels)
            throw new ArgumentException($"Weights [{OutputChannels}, {InputChannelsPerGroup}, {KernelHeight}, {KernelWidth}] with {Options.Groups} groups take {InputChannels} channels; the input is {input}.");
        var p = PaddingFor(input.Height, input.Width);
        long reachY = (KernelHeight - 1L) * Options.DilationY + 1, reachX = (KernelWidth - 1L) * Options.DilationX + 1;
        long spanY = (long)input.Height + p.Top + p.Bottom - reachY, spanX = (long)input.Width + p.Left + p.Right - reachX;
        if (spanY < 0 || spanX < 0)
            throw new ArgumentException($"A dilated kernel of {reachY} x {reachX} does not fit into the padded input of {(long)input.Height + p.Top + p.Bottom} x {(long)input.Width + p.Left + p.Right} (input {input}).");
        return TensorShape.Of(input.Batch, OutputChannels, spanY / Options.StrideY + 1, spanX / Options.StrideX + 1);
    }
}
