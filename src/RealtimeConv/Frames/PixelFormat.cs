namespace RealtimeConv.Frames;

/// <summary>Sample type and number of interleaved channels of a frame.</summary>
/// <param name="Type">How a sample is stored.</param>
/// <param name="Channels">Channels per pixel, 1 to 1024.</param>
public readonly record struct PixelFormat(SampleType Type, int Channels)
{
    /// <summary>The most channels a frame may have.</summary>
    public const int MaxChannels = 1024;

    /// <summary>One 8-bit channel.</summary>
    public static PixelFormat R8 => new(SampleType.UNorm8, 1);

    /// <summary>Two 8-bit channels.</summary>
    public static PixelFormat Rg8 => new(SampleType.UNorm8, 2);

    /// <summary>Three 8-bit channels.</summary>
    public static PixelFormat Rgb8 => new(SampleType.UNorm8, 3);

    /// <summary>Four 8-bit channels.</summary>
    public static PixelFormat Rgba8 => new(SampleType.UNorm8, 4);

    /// <summary>Four 16-bit normalised channels.</summary>
    public static PixelFormat Rgba16 => new(SampleType.UNorm16, 4);

    /// <summary>Four half-float channels.</summary>
    public static PixelFormat Rgba16F => new(SampleType.Float16, 4);

    /// <summary>One float channel.</summary>
    public static PixelFormat R32F => new(SampleType.Float32, 1);

    /// <summary>Four float channels.</summary>
    public static PixelFormat Rgba32F => new(SampleType.Float32, 4);

    /// <summary>Bytes of one sample.</summary>
    public int BytesPerSample => Type switch { SampleType.UNorm8 => 1, SampleType.UNorm16 or SampleType.Float16 => 2, _ => 4 };

    /// <summary>Bytes of one pixel.</summary>
    public int BytesPerPixel => BytesPerSample * Channels;

    /// <summary>Whether samples are floats, not normalised codes.</summary>
    public bool IsFloat => Type is SampleType.Float16 or SampleType.Float32;

    /// <summary>The largest code of a normalised type (255 or 65535); 0 for floats.</summary>
    public int MaxCode => Type switch { SampleType.UNorm8 => 255, SampleType.UNorm16 => 65535, _ => 0 };

    /// <summary>The same samples with another channel count.</summary>
    public PixelFormat WithChannels(int channels) => new(Type, channels);

    /// <inheritdoc/>
    public override string ToString()
    {
        string letters = Channels switch { 1 => "r", 2 => "rg", 3 => "rgb", 4 => "rgba", _ => $"{Channels}x" };
        return letters + Type switch { SampleType.UNorm8 => "8", SampleType.UNorm16 => "16", SampleType.Float16 => "16f", _ => "32f" };
    }
}
