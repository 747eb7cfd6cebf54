using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Rendering;

/// <summary>A texture of the host's own that frames are drawn or uploaded into: one level, row 0 the top of the picture.</summary>
internal sealed unsafe class HostTexture : IDisposable
{
    private readonly GL _gl;

    /// <summary>Makes the texture.</summary>
    /// <exception cref="CapabilityMissingException">The device has no texture of that size.</exception>
    /// <exception cref="ArgumentException">The format is not one of rgba8, rgba16f and rgba32f.</exception>
    public HostTexture(GL gl, int width, int height, PixelFormat format, AlphaMode alpha = AlphaMode.Opaque)
    {
        _gl = gl;
        int largest = gl.GetInteger(GetPName.MaxTextureSize);
        if (width > largest || height > largest)
            throw new CapabilityMissingException($"a frame of {width} x {height} does not fit a texture of this device, whose sides end at {largest}; make the frame smaller");
        var (storage, type) = Storage(format);
        uint texture = gl.GenTexture();
        gl.ActiveTexture(TextureUnit.Texture0);
        gl.BindTexture(TextureTarget.Texture2D, texture);
        gl.BindBuffer(BufferTargetARB.PixelUnpackBuffer, 0);
        gl.TexImage2D(TextureTarget.Texture2D, 0, storage, (uint)width, (uint)height, 0, GLPixelFormat.Rgba, type, null);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMaxLevel, 0);
        var filter = format.Type == SampleType.Float32 ? TextureMinFilter.Nearest : TextureMinFilter.Linear;
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMinFilter, (int)filter);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMagFilter, (int)filter);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapS, (int)TextureWrapMode.ClampToEdge);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapT, (int)TextureWrapMode.ClampToEdge);
        Frame = new FrameTexture(texture, format, width, height) { Alpha = alpha };
    }

    /// <summary>The texture as a frame.</summary>
    public FrameTexture Frame { get; }

    /// <summary>Replaces the pixels by rows of a frame of the same width and format.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="top">The row of it that becomes the texture's first.</param>
    /// <exception cref="ArgumentException">The frame has another size or format.</exception>
    public void Upload(Frame frame, int top = 0)
    {
        if (frame.Width != Frame.Width || frame.Height - top < Frame.Height || frame.Format != Frame.Format)
            throw new ArgumentException($"A {frame.Width} x {frame.Height} {frame.Format} frame does not fit the {Frame.Width} x {Frame.Height} {Frame.Format} texture.", nameof(frame));
        var (_, type) = Storage(frame.Format);
        _gl.ActiveTexture(TextureUnit.Texture0);
        _gl.BindTexture(TextureTarget.Texture2D, Frame.Texture);
        _gl.BindBuffer(BufferTargetARB.PixelUnpackBuffer, 0);
        _gl.PixelStore(PixelStoreParameter.UnpackAlignment, 1);
        _gl.PixelStore(PixelStoreParameter.UnpackRowLength, 0);
        _gl.PixelStore(PixelStoreParameter.UnpackSkipRows, 0);
        _gl.PixelStore(PixelStoreParameter.UnpackSkipPixels, 0);
        fixed (byte* data = frame.Row(top))
            _gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)Frame.Width, (uint)Frame.Height, GLPixelFormat.Rgba, type, data);
        _gl.PixelStore(PixelStoreParameter.UnpackAlignment, 4);
    }

    public void Dispose() => _gl.DeleteTexture(Frame.Texture);

    private static (InternalFormat Storage, PixelType Type) Storage(PixelFormat format) => (format.Type, format.Channels) switch
    {
        (SampleType.UNorm8, 4) => (InternalFormat.Rgba8, PixelType.UnsignedByte),
        (SampleType.Float16, 4) => (InternalFormat.Rgba16f, PixelType.HalfFloat),
        (SampleType.Float32, 4) => (InternalFormat.Rgba32f, PixelType.Float),
        _ => throw new ArgumentException($"The host keeps no {format} textures; take rgba8, rgba16f or rgba32f."),
    };
}
