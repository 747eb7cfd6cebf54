using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Scene;

/// <summary>A depth picture seen from the sun, read with comparison.</summary>
internal sealed unsafe class ShadowMap : IDisposable
{
    private const uint Side = 1024;

    private readonly GL _gl;
    private readonly uint _texture;
    private readonly uint _framebuffer;

    public ShadowMap(GL gl)
    {
        _gl = gl;
        _texture = gl.GenTexture();
        gl.BindTexture(TextureTarget.Texture2D, _texture);
        gl.TexImage2D(TextureTarget.Texture2D, 0, InternalFormat.DepthComponent16, Side, Side, 0, PixelFormat.DepthComponent, PixelType.UnsignedShort, null);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMinFilter, (int)TextureMinFilter.Linear);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMagFilter, (int)TextureMagFilter.Linear);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapS, (int)TextureWrapMode.ClampToEdge);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureWrapT, (int)TextureWrapMode.ClampToEdge);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureCompareMode, (int)TextureCompareMode.CompareRefToTexture);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureCompareFunc, (int)DepthFunction.Lequal);
        _framebuffer = gl.GenFramebuffer();
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, _framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.Framebuffer, FramebufferAttachment.DepthAttachment, TextureTarget.Texture2D, _texture, 0);
        gl.DrawBuffers([DrawBufferMode.None]);
        gl.ReadBuffer(ReadBufferMode.None);
    }

    /// <summary>Makes the map the target and clears it.</summary>
    public void Begin()
    {
        _gl.BindFramebuffer(FramebufferTarget.Framebuffer, _framebuffer);
        _gl.Viewport(0, 0, Side, Side);
        _gl.Clear(ClearBufferMask.DepthBufferBit);
    }

    /// <summary>Binds the map to unit 0.</summary>
    public void Bind()
    {
        _gl.ActiveTexture(TextureUnit.Texture0);
        _gl.BindTexture(TextureTarget.Texture2D, _texture);
        _gl.BindSampler(0, 0);
    }

    public void Dispose()
    {
        _gl.DeleteFramebuffer(_framebuffer);
        _gl.DeleteTexture(_texture);
    }
}
