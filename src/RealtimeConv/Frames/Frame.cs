using System.Runtime.InteropServices;

namespace RealtimeConv.Frames;

/// <summary>Pixels in managed memory: row-major, row 0 at the top, channels interleaved, rows without padding.</summary>
public sealed class Frame
{
    private readonly byte[] _bytes;

    /// <summary>Creates a frame of zeros.</summary>
    /// <param name="width">Columns, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="format">Sample type and channels.</param>
    /// <param name="alpha">Meaning of the fourth channel; anything but <see cref="AlphaMode.Opaque"/> needs four channels.</param>
    /// <exception cref="ArgumentException">A size is below 1, the channels are not 1 to 1024, the frame passes 2 GiB, or alpha is named without a fourth channel.</exception>
    public Frame(int width, int height, PixelFormat format, AlphaMode alpha = AlphaMode.Opaque)
        : this(width, height, format, alpha, new byte[CheckedSize(width, height, format, alpha)]) { }

    private Frame(int width, int height, PixelFormat format, AlphaMode alpha, byte[] bytes)
    {
        Width = width;
        Height = height;
        Format = format;
        Alpha = alpha;
        _bytes = bytes;
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Sample type and channels.</summary>
    public PixelFormat Format { get; }

    /// <summary>Channels per pixel.</summary>
    public int Channels => Format.Channels;

    /// <summary>Meaning of the fourth channel.</summary>
    public AlphaMode Alpha { get; }

    /// <summary>Bytes of a row; rows follow each other without gaps.</summary>
    public int RowBytes => Width * Format.BytesPerPixel;

    /// <summary>All bytes, top row first.</summary>
    public Span<byte> Bytes => _bytes;

    /// <summary>The bytes of row <paramref name="y"/> (0 is the top).</summary>
    public Span<byte> Row(int y) => _bytes.AsSpan(y * RowBytes, RowBytes);

    /// <summary>A frame over a caller's array, which must hold exactly the frame's bytes and is not copied.</summary>
    /// <exception cref="ArgumentException">The array's length is not width * height * bytes per pixel.</exception>
    public static Frame Wrap(int width, int height, PixelFormat format, AlphaMode alpha, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        int size = CheckedSize(width, height, format, alpha);
        if (bytes.Length != size)
            throw new ArgumentException($"A {width} x {height} {format} frame has {size} bytes; {bytes.Length} were given.", nameof(bytes));
        return new Frame(width, height, format, alpha, bytes);
    }

    /// <summary>A float32 frame from samples in row-major, channel-interleaved order; the samples are copied.</summary>
    /// <exception cref="ArgumentException">The count is not width * height * channels.</exception>
    public static Frame FromSamples(int width, int height, int channels, ReadOnlySpan<float> samples, AlphaMode alpha = AlphaMode.Opaque)
    {
        var frame = new Frame(width, height, new PixelFormat(SampleType.Float32, channels), alpha);
        if (samples.Length != width * height * channels)
            throw new ArgumentException($"A {width} x {height} x {channels} frame has {width * height * channels} samples; {samples.Length} were given.", nameof(samples));
        samples.CopyTo(frame.Float32);
        return frame;
    }

    /// <summary>The samples of a float32 frame, in place.</summary>
    /// <exception cref="InvalidOperationException">The frame has another sample type.</exception>
    public Span<float> Float32 => Samples<float>(SampleType.Float32);

    /// <summary>The samples of a half-float frame, in place.</summary>
    /// <exception cref="InvalidOperationException">The frame has another sample type.</exception>
    public Span<Half> Float16 => Samples<Half>(SampleType.Float16);

    /// <summary>The codes of an 8-bit frame, in place.</summary>
    /// <exception cref="InvalidOperationException">The frame has another sample type.</exception>
    public Span<byte> UNorm8 => Samples<byte>(SampleType.UNorm8);

    /// <summary>The codes of a 16-bit normalised frame, in place.</summary>
    /// <exception cref="InvalidOperationException">The frame has another sample type.</exception>
    public Span<ushort> UNorm16 => Samples<ushort>(SampleType.UNorm16);

    /// <summary>The value of one sample: codes divided by their maximum, floats as they are. Exact in double for floats, correctly rounded for codes.</summary>
    public double this[int x, int y, int channel]
    {
        get
        {
            if ((uint)x >= (uint)Width || (uint)y >= (uint)Height || (uint)channel >= (uint)Channels)
                throw new ArgumentOutOfRangeException(nameof(x), $"Sample ({x}, {y}, {channel}) lies outside {Width} x {Height} x {Channels}.");
            int index = (y * Width + x) * Channels + channel;
            return Format.Type switch
            {
                SampleType.UNorm8 => _bytes[index] / 255.0,
                SampleType.UNorm16 => UNorm16[index] / 65535.0,
                SampleType.Float16 => (double)Float16[index],
                _ => Float32[index],
            };
        }
    }

    /// <summary>A copy of the pixels in a frame of its own.</summary>
    public Frame Clone() => new(Width, Height, Format, Alpha, (byte[])_bytes.Clone());

    /// <summary>The same pixels under another meaning of alpha; no sample changes. Shares the memory.</summary>
    public Frame WithAlpha(AlphaMode alpha)
    {
        CheckedSize(Width, Height, Format, alpha);
        return new Frame(Width, Height, Format, alpha, _bytes);
    }

    private Span<T> Samples<T>(SampleType type) where T : unmanaged
    {
        if (Format.Type != type) throw new InvalidOperationException($"The frame is {Format}; its samples are not {type}.");
        return MemoryMarshal.Cast<byte, T>(_bytes.AsSpan());
    }

    private static int CheckedSize(int width, int height, PixelFormat format, AlphaMode alpha)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"A frame of {width} x {height} pixels has no pixels; both sizes must be at least 1.");
        if (format.Channels is < 1 or > PixelFormat.MaxChannels)
            throw new ArgumentException($"A frame of {format.Channels} channels was asked for; 1 to {PixelFormat.MaxChannels} are possible.");
        if (alpha != AlphaMode.Opaque && format.Channels != 4)
            throw new ArgumentException($"{alpha} alpha needs four channels; the frame has {format.Channels}.");
        long size = (long)width * height * format.BytesPerPixel;
        if (size > int.MaxValue) throw new ArgumentException($"A {width} x {height} {format} frame needs {size} bytes; the limit is {int.MaxValue}.");
        return (int)size;
    }
}
