using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;

namespace RealtimeConv.Demo.Bench.Gl;

/// <summary>A texture of four channels with a framebuffer around it, as a host has them.</summary>
internal sealed unsafe class BenchTexture : IDisposable
{
    private readonly GL _gl;
    private readonly BenchCase _case;
    private readonly PixelType _type;

    /// <summary>Makes it for frames of a case.</summary>
    public BenchTexture(GL gl, BenchCase what)
    {
        _gl = gl;
        _case = what;
        (var stored, _type) = what.Type switch
        {
            SampleType.UNorm8 => (SizedInternalFormat.Rgba8, PixelType.UnsignedByte),
            SampleType.Float16 => (SizedInternalFormat.Rgba16f, PixelType.HalfFloat),
            _ => (SizedInternalFormat.Rgba32f, PixelType.Float),
        };
        Name = gl.GenTexture();
        gl.BindTexture(TextureTarget.Texture2D, Name);
        gl.TexStorage2D(TextureTarget.Texture2D, 1, stored, (uint)what.Width, (uint)what.Height);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMinFilter, (int)GLEnum.Nearest);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMagFilter, (int)GLEnum.Nearest);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapS, (int)GLEnum.ClampToEdge);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapT, (int)GLEnum.ClampToEdge);
        Framebuffer = gl.GenFramebuffer();
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, Framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.Framebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, Name, 0);
    }

    /// <summary>The GL name.</summary>
    public uint Name { get; }

    /// <summary>The framebuffer that draws into it.</summary>
    public uint Framebuffer { get; }

    /// <summary>The texture as the engine takes it.</summary>
    public FrameTexture Frame => new(Name, _case.Pixels, _case.Width, _case.Height);

    /// <summary>Fills it from a frame, by a client pointer.</summary>
    public void Upload(Frame frame)
    {
        _gl.BindTexture(TextureTarget.Texture2D, Name);
        fixed (byte* bytes = frame.Bytes) _gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)_case.Width, (uint)_case.Height, GLPixelFormat.Rgba, _type, bytes);
    }

    /// <summary>Reads it back into a frame, by a client pointer.</summary>
    public void Download(Frame frame)
    {
        _gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, Framebuffer);
        fixed (byte* bytes = frame.Bytes) _gl.ReadPixels(0, 0, (uint)_case.Width, (uint)_case.Height, GLPixelFormat.Rgba, _type, bytes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gl.DeleteFramebuffer(Framebuffer);
        _gl.DeleteTexture(Name);
    }
}
