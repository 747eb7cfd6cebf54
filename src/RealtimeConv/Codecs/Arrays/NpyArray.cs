using System.Collections.Immutable;
using RealtimeConv.Frames;

namespace RealtimeConv.Codecs;

/// <summary>A float32 array of any rank in C order (the last index runs fastest), as NumPy stores it.</summary>
public sealed class NpyArray
{
    /// <summary>An array over a caller's values, which are not copied.</summary>
    /// <param name="shape">Dimensions, each at least 1; none for a single number.</param>
    /// <param name="data">As many values as the product of the dimensions.</param>
    /// <exception cref="ArgumentException">A dimension is below 1 or the number of values is another.</exception>
    public NpyArray(ReadOnlySpan<int> shape, float[] data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Shape = [.. shape];
        Int128 count = 1;
        foreach (int d in shape)
        {
            if (d < 1) throw new ArgumentException($"An array of shape {ShapeText(Shape)} has no values; every dimension must be at least 1.", nameof(shape));
            count = Int128.Min(count * d, long.MaxValue);
        }
        if (count != data.Length) throw new ArgumentException($"An array of shape {ShapeText(Shape)} has {count} values; {data.Length} were given.", nameof(data));
        Data = data;
    }

    /// <summary>Dimensions, slowest first.</summary>
    public ImmutableArray<int> Shape { get; }

    /// <summary>Values in C order.</summary>
    public float[] Data { get; }

    /// <summary>Number of dimensions.</summary>
    public int Rank => Shape.Length;

    /// <summary>
    /// The array as a frame: (N,) is one row of one channel, H x W one channel, H x W x C channels interleaved. Four channels get <see cref="AlphaMode.Straight"/>, so
    /// that the alpha policies can act on them.
    /// </summary>
    /// <exception cref="InvalidInputException">The rank is not 1, 2 or 3, there are more than 1024 channels, or the frame is too large.</exception>
    public Frame ToFrame()
    {
        var (height, width, channels) = Rank switch
        {
            1 => (1, Shape[0], 1),
            2 => (Shape[0], Shape[1], 1),
            3 => (Shape[0], Shape[1], Shape[2]),
            _ => throw new InvalidInputException($"An array of shape {this} is no frame; shapes (N,), (H, W) and (H, W, C) are, and (frames, H, W, C) is a sequence of them."),
        };
        if (channels > PixelFormat.MaxChannels)
            throw new InvalidInputException($"An array of shape {this} would have {channels} channels; the limit is {PixelFormat.MaxChannels}.");
        if (Data.Length > int.MaxValue / sizeof(float))
            throw new InvalidInputException($"An array of shape {this} has {Data.Length} values; a frame holds at most {int.MaxValue / sizeof(float)}.");
        return Frame.FromSamples(width, height, channels, Data, channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
    }

    /// <summary>The samples of a frame as float32, in the shape asked for.</summary>
    /// <param name="frame">Any sample type; codes become codes / maximum.</param>
    /// <param name="shape">As many values as the frame has; default (H, W, C), or (H, W) for one channel.</param>
    /// <exception cref="ArgumentException">The shape has another number of values.</exception>
    public static NpyArray FromFrame(Frame frame, ReadOnlySpan<int> shape = default)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var samples = frame.Format.Type == SampleType.Float32 ? frame : frame.ConvertTo(new PixelFormat(SampleType.Float32, frame.Channels));
        int[] whole = frame.Channels == 1 ? [frame.Height, frame.Width] : [frame.Height, frame.Width, frame.Channels];
        return new NpyArray(shape.IsEmpty ? whole : shape, samples.Float32.ToArray());
    }

    /// <summary>The shape as Python writes it.</summary>
    public override string ToString() => ShapeText(Shape);

    internal static string ShapeText(ImmutableArray<int> shape) => shape.Length == 1 ? $"({shape[0]},)" : $"({string.Join(", ", shape)})";
}
