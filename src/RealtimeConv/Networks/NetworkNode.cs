using System.Collections.Immutable;

namespace RealtimeConv.Networks;

/// <summary>One operation of a <see cref="Network"/>; its inputs are values by number: 0 is the network's input, k + 1 the output of node k.</summary>
public abstract record NetworkNode
{
    private protected NetworkNode(ImmutableArray<int> inputs) => Inputs = inputs;

    /// <summary>Values read.</summary>
    public ImmutableArray<int> Inputs { get; init; }

    /// <summary>Name for reports; the operator and its shape.</summary>
    public abstract string Name { get; }

    /// <summary>Shape of the output.</summary>
    /// <exception cref="ArgumentException">The inputs do not fit; the message names the shapes.</exception>
    public abstract TensorShape OutputShape(ReadOnlySpan<TensorShape> inputs);
}

/// <summary>A convolution layer.</summary>
public sealed record ConvolutionNode(ConvolutionLayer Layer, int Input) : NetworkNode([Input])
{
    /// <inheritdoc/>
    public override string Name => $"conv {Layer.InputChannels}->{Layer.OutputChannels} {Layer.KernelWidth}x{Layer.KernelHeight}";

    /// <inheritdoc/>
    public override TensorShape OutputShape(ReadOnlySpan<TensorShape> inputs) => Layer.OutputShape(inputs[0]);
}

/// <summary>A function of each value alone.</summary>
/// <param name="Kind">The function.</param>
/// <param name="Input">Value read.</param>
/// <param name="A">Slope or lower limit.</param>
/// <param name="B">Upper limit.</param>
/// <param name="Slopes">Slope per channel for <see cref="ActivationKind.PRelu"/>: one for all or one per channel.</param>
public sealed record ActivationNode(ActivationKind Kind, int Input, float A = 0, float B = 0, ImmutableArray<float> Slopes = default) : NetworkNode([Input])
{
    /// <inheritdoc/>
    public override string Name => Kind.ToString().ToLowerInvariant();

    /// <inheritdoc/>
    public override TensorShape OutputShape(ReadOnlySpan<TensorShape> inputs)
    {
        if (Kind == ActivationKind.PRelu && (Slopes.IsDefaultOrEmpty || (Slopes.Length != 1 && Slopes.Length != inputs[0].Channels)))
            throw new ArgumentException($"PRelu has {(Slopes.IsDefault ? 0 : Slopes.Length)} slopes; the input {inputs[0]} needs 1 or {inputs[0].Channels}.");
        return inputs[0];
    }
}

/// <summary>The sum of two values of one shape: a skip connection.</summary>
public sealed record AddNode(int Left, int Right) : NetworkNode([Left, Right])
{
    /// <inheritdoc/>
    public override string Name => "add";

    /// <inheritdoc/>
    public override TensorShape OutputShape(ReadOnlySpan<TensorShape> inputs) =>
        inputs[0] == inputs[1] ? inputs[0] : throw new ArgumentException($"Add takes two values of one shape; these are {inputs[0]} and {inputs[1]}.");
}

/// <summary>Values joined along the channels.</summary>
public sealed record ConcatNode(ImmutableArray<int> Parts) : NetworkNode(Parts)
{
    /// <inheritdoc/>
    public override string Name => $"concat of {Parts.Length}";

    /// <inheritdoc/>
    public override TensorShape OutputShape(ReadOnlySpan<TensorShape> inputs)
    {
        var shape = inputs[0];
        long channels = 0;
        foreach (var s in inputs)
        {
            if (s with { Channels = shape.Channels } != shape) throw new ArgumentException($"Concat along the channels takes equal sizes; these are {shape} and {s}.");
            channels += s.Channels;
        }
        return TensorShape.Of(shape.Batch, channels, shape.Height, shape.Width);
    }
}

/// <summary>Pixel shuffle: r * r channels become r x r pixels.</summary>
/// <param name="BlockSize">r.</param>
/// <param name="ColumnRowDepth">CRD (channel * r * r + dy * r + dx, as PyTorch) or DCR ((dy * r + dx) * channels + channel).</param>
/// <param name="Input">Value read.</param>
public sealed record DepthToSpaceNode(int BlockSize, bool ColumnRowDepth, int Input) : NetworkNode([Input])
{
    /// <summary>The largest block.</summary>
    public const int MaxBlockSize = 256;

    /// <inheritdoc/>
    public override string Name => $"depth to space {BlockSize}";

    /// <inheritdoc/>
    public override TensorShape OutputShape(ReadOnlySpan<TensorShape> inputs)
    {
        var s = inputs[0];
        if (BlockSize is < 1 or > MaxBlockSize) throw new ArgumentException($"Depth to space by {BlockSize}; 1 to {MaxBlockSize} are possible.");
        if (s.Channels % (BlockSize * BlockSize) != 0)
            throw new ArgumentException($"Depth to space by {BlockSize} needs a multiple of {BlockSize * BlockSize} channels; the input is {s}.");
        return TensorShape.Of(s.Batch, s.Channels / (BlockSize * BlockSize), (long)s.Height * BlockSize, (long)s.Width * BlockSize);
    }
}

/// <summary>Enlargement by whole factors.</summary>
/// <param name="FactorY">Rows per input row, at least 1.</param>
/// <param name="FactorX">Columns per input column, at least 1.</param>
/// <param name="Bilinear">Bilinear with half-pixel centres, edges clamped (ONNX linear, half_pixel); else nearest (asymmetric, floor).</param>
/// <param name="Input">Value read.</param>
public sealed record UpsampleNode(int FactorY, int FactorX, bool Bilinear, int Input) : NetworkNode([Input])
{
    /// <summary>The largest factor.</summary>
    public const int MaxFactor = 256;

    /// <inheritdoc/>
    public override string Name => $"{(Bilinear ? "bilinear" : "nearest")} x{FactorY},{FactorX}";

    /// <inheritdoc/>
    public override TensorShape OutputShape(ReadOnlySpan<TensorShape> inputs)
    {
        if (FactorY is < 1 or > MaxFactor || FactorX is < 1 or > MaxFactor) throw new ArgumentException($"Upsampling by {FactorY},{FactorX}: both factors must be 1 to {MaxFactor}.");
        var s = inputs[0];
        return TensorShape.Of(s.Batch, s.Channels, (long)s.Height * FactorY, (long)s.Width * FactorX);
    }
}
