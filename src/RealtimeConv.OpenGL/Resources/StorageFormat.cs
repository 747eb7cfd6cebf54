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
    // By sample type, then by 1, 2 and 4 channels.
    private static readonly StorageFormat[] Table =
    [
        New(SampleType.UNorm8, 1, SizedInternalFormat.R8, GLPixelFormat.Red, PixelType.UnsignedByte, "r8"),
        New(SampleType.UNorm8, 2, SizedInternalFormat.RG8, GLPixelFormat.RG, PixelType.UnsignedByte, "rg8"),
        New(SampleType.UNorm8, 4, SizedInternalFormat.Rgba8, GLPixelFormat.Rgba, PixelType.UnsignedByte, "rgba8"),
        New(SampleType.UNorm16, 1, SizedInternalFormat.R16, GLPixelFormat.Red, PixelType.UnsignedShort, "r16"),
        New(SampleType.UNorm16, 2, SizedInternalFormat.RG16, GLPixelFormat.RG, PixelType.UnsignedShort, "rg16"),
        New(SampleType.UNorm16, 4, SizedInternalFormat.Rgba16, GLPixelFormat.Rgba, PixelType.UnsignedShort, "rgba16"),
        New(SampleType.Float16, 1, SizedInternalFormat.R16f, GLPixelFormat.Red, PixelType.HalfFloat, "r16f"),
        New(SampleType.Float16, 2, SizedInternalFormat.RG16f, GLPixelFormat.RG, PixelType.HalfFloat, "rg16f"),
        New(SampleType.Float16, 4, SizedInternalFormat.Rgba16f, GLPixelFormat.Rgba, PixelType.HalfFloat, "rgba16f"),
        New(SampleType.Float32, 1, SizedInternalFormat.R32f, GLPixelFormat.Red, PixelType.Float, "r32f"),
        New(SampleType.Float32, 2, SizedInternalFormat.RG32f, GLPixelFormat.RG, PixelType.Float, "rg32f"),
        New(SampleType.Float32, 4, SizedInternalFormat.Rgba32f, GLPixelFormat.Rgba, PixelType.Float, "rgba32f"),
    ];

    /// <summary>The texture format of frames of up to four channels; three are stored as four, the last 1.</summary>
    public static StorageFormat Of(PixelFormat format) => Table[3 * (int)format.Type + (format.Channels > 2 ? 2 : format.Channels - 1)];

    /// <summary>Whether compute can write it: OpenGL ES 3.1 has only r32f and the four-channel formats of 8-bit, 16F and 32F.</summary>
    public bool IsStorable(bool embedded) => !embedded || Image is "rgba8" or "rgba16f" or "rgba32f" or "r32f";

    /// <summary>The nearest format that holds every value of this one and can be written by compute on OpenGL ES.</summary>
    public StorageFormat Widened() => Of(new PixelFormat(Format.Type == SampleType.UNorm16 ? SampleType.Float32 : Format.Type, 4));

    private static StorageFormat New(SampleType type, int channels, SizedInternalFormat stored, GLPixelFormat layout, PixelType samples, string image) =>
        new(new PixelFormat(type, channels), stored, layout, samples, image);
}
