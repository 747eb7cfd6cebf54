using RealtimeConv.Frames;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>How a frame's format is stored in a texture, transferred, and written by compute.</summary>
/// <param name="Format">Sample type and channels of the texture: 1, 2 or 4.</param>
/// <param name="Internal">The sized internal format.</param>
/// <param name="Layout">The channels in client memory.</param>
/// <param name="Type">The samples in client memory.</param>
/// <param name="Image">The layout qualifier of an image of this format.</param>
internal readonly record struct StorageFormat(PixelFormat Format, SizedInternalFormat Internal, GLPixelFormat Layout, PixelType Type, string Image)
{
    /// <summary>The texture format of frames; three channels are stored as four, the last 1.</summary>
    public static StorageFormat Of(PixelFormat format)
    {
        int channels = format.Channels == 3 ? 4 : format.Channels;
        var layout = channels switch { 1 => GLPixelFormat.Red, 2 => GLPixelFormat.RG, _ => GLPixelFormat.Rgba };
        string letters = channels switch { 1 => "r", 2 => "rg", _ => "rgba" };
        var stored = format.WithChannels(channels);
        return (format.Type, channels) switch
        {
            (SampleType.UNorm8, 1) => new(stored, SizedInternalFormat.R8, layout, PixelType.UnsignedByte, letters + "8"),
            (SampleType.UNorm8, 2) => new(stored, SizedInternalFormat.RG8, layout, PixelType.UnsignedByte, letters + "8"),
            (SampleType.UNorm8, _) => new(stored, SizedInternalFormat.Rgba8, layout, PixelType.UnsignedByte, letters + "8"),
            (SampleType.UNorm16, 1) => new(stored, SizedInternalFormat.R16, layout, PixelType.UnsignedShort, letters + "16"),
            (SampleType.UNorm16, 2) => new(stored, SizedInternalFormat.RG16, layout, PixelType.UnsignedShort, letters + "16"),
            (SampleType.UNorm16, _) => new(stored, SizedInternalFormat.Rgba16, layout, PixelType.UnsignedShort, letters + "16"),
            (SampleType.Float16, 1) => new(stored, SizedInternalFormat.R16f, layout, PixelType.HalfFloat, letters + "16f"),
            (SampleType.Float16, 2) => new(stored, SizedInternalFormat.RG16f, layout, PixelType.HalfFloat, letters + "16f"),
            (SampleType.Float16, _) => new(stored, SizedInternalFormat.Rgba16f, layout, PixelType.HalfFloat, letters + "16f"),
            (_, 1) => new(stored, SizedInternalFormat.R32f, layout, PixelType.Float, letters + "32f"),
            (_, 2) => new(stored, SizedInternalFormat.RG32f, layout, PixelType.Float, letters + "32f"),
            _ => new(stored, SizedInternalFormat.Rgba32f, layout, PixelType.Float, letters + "32f"),
        };
    }

    /// <summary>Whether compute can write it: OpenGL ES 3.1 has only r32f and the four-channel formats of 8-bit, 16F and 32F.</summary>
    public bool IsStorable(bool embedded) => !embedded || Image is "rgba8" or "rgba16f" or "rgba32f" or "r32f";

    /// <summary>The nearest format that holds every value of this one and can be written by compute on OpenGL ES.</summary>
    public StorageFormat Widened() => Of(new PixelFormat(Format.Type == SampleType.UNorm16 ? SampleType.Float32 : Format.Type, 4));
}
