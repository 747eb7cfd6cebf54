namespace RealtimeConv.Frames;

/// <summary>How the planes of a Y'CbCr frame follow each other: Y', Cb, Cr, or Y' and both in turns; rows without padding.</summary>
public readonly record struct YuvLayout
{
    /// <summary>Planes of a size and format.</summary>
    /// <param name="format">How samples are stored.</param>
    /// <param name="width">Columns of Y', at least 1.</param>
    /// <param name="height">Rows of Y', at least 1.</param>
    /// <exception cref="ArgumentException">The format is not one of <see cref="YuvFormat.All"/>, a size is below 1, or the frame passes 2 GiB.</exception>
    public YuvLayout(YuvFormat format, int width, int height)
    {
        if (format.Bits is not (8 or 10) || (format.HalvesRows && !format.HalvesColumns) || (format.Interleaves && !format.HalvesRows))
            throw new ArgumentException($"Planes of {format} are not taken; 4:2:0, 4:2:2 and 4:4:4 in three planes and 4:2:0 in two are, of 8 or 10 bits.", nameof(format));
        if (width < 1 || height < 1) throw new ArgumentException($"A frame of {width} x {height} pixels has no pixels; both sizes must be at least 1.");
        (Format, Width, Height) = (format, width, height);
        long bytes = (long)width * height * format.BytesPerSample + 2L * ChromaWidth * ChromaHeight * format.BytesPerSample;
        if (bytes > int.MaxValue) throw new ArgumentException($"A {width} x {height} frame of {format} needs {bytes} bytes; the limit is {int.MaxValue}.");
    }

    /// <summary>How samples are stored.</summary>
    public YuvFormat Format { get; }

    /// <summary>Columns of Y'.</summary>
    public int Width { get; }

    /// <summary>Rows of Y'.</summary>
    public int Height { get; }

    /// <summary>Columns of Cb and of Cr.</summary>
    public int ChromaWidth => Format.HalvesColumns ? Width / 2 + Width % 2 : Width;

    /// <summary>Rows of Cb and of Cr.</summary>
    public int ChromaHeight => Format.HalvesRows ? Height / 2 + Height % 2 : Height;

    /// <summary>Bytes of the Y' plane, where Cb starts.</summary>
    public int LumaBytes => Width * Height * Format.BytesPerSample;

    /// <summary>Bytes of Cb, and of Cr.</summary>
    public int ChromaBytes => ChromaWidth * ChromaHeight * Format.BytesPerSample;

    /// <summary>Bytes of a frame.</summary>
    public int FrameBytes => LumaBytes + 2 * ChromaBytes;
}
