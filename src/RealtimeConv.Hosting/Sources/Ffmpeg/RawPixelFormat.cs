using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>Frame formats that ffmpeg reads and writes as they lie in memory.</summary>
/// <param name="Name">FFmpeg's name.</param>
/// <param name="FourCc">The four bytes that name it in NUT.</param>
internal readonly record struct RawPixelFormat(string Name, byte[] FourCc)
{
    /// <summary>FFmpeg's form of a frame format.</summary>
    /// <exception cref="ArgumentException">FFmpeg has none.</exception>
    public static RawPixelFormat Of(PixelFormat format) => (format.Type, format.Channels) switch
    {
        (SampleType.UNorm8, 1) => new("gray", "Y800"u8.ToArray()),
        (SampleType.UNorm8, 3) => new("rgb24", [(byte)'R', (byte)'G', (byte)'B', 24]),
        (SampleType.UNorm8, 4) => new("rgba", "RGBA"u8.ToArray()),
        (SampleType.UNorm16, 1) => new("gray16le", [(byte)'Y', (byte)'1', 0, 16]),
        (SampleType.UNorm16, 3) => new("rgb48le", [(byte)'R', (byte)'G', (byte)'B', 48]),
        (SampleType.UNorm16, 4) => new("rgba64le", [(byte)'R', (byte)'B', (byte)'A', 64]),
        _ => throw new ArgumentException($"Video frames are 8 or 16 bits with 1, 3 or 4 channels, not {format}.", nameof(format)),
    };
}
