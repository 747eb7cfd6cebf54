using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>An RGBA8 texture and the way to read it back, row 0 first.</summary>
internal sealed unsafe class ColourTarget : IDisposable
{
    private readonly GL _gl;
    private readonly uint _framebuffer;

    public ColourTarget(GL gl, int width, int height)
    {
        _gl = gl;
        Width = width;
        Height = height;
        Texture = gl.GenTexture();
        gl.BindTexture(TextureTarget.Texture2D, Texture);
        gl.TexImage2D(TextureTarget.Texture2D, 0, InternalFormat.Rgba8, (uint)width, (uint)height, 0, PixelFormat.Rgba, PixelType.UnsignedByte, null);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMinFilter, (int)TextureMinFilter.Nearest);
        _framebuffer = gl.GenFramebuffer();
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, _framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.Framebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, Texture, 0);
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, 0);
    }

    public int Width { get; }

    public int Height { get; }

    public uint Texture { get; }

    /// <summary>Makes the texture the target of drawing.</summary>
    public void Bind()
    {
        _gl.BindFramebuffer(FramebufferTarget.Framebuffer, _framebuffer);
        _gl.Viewport(0, 0, (uint)Width, (uint)Height);
    }

    public byte[] Read()
    {
        var pixels = new byte[Width * Height * 4];
        _gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, _framebuffer);
        fixed (byte* p = pixels) _gl.ReadPixels(0, 0, (uint)Width, (uint)Height, PixelFormat.Rgba, PixelType.UnsignedByte, p);
        _gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, 0);
        return pixels;
    }

    public void Dispose()
    {
        _gl.DeleteFramebuffer(_framebuffer);
        _gl.DeleteTexture(Texture);
    }
}
