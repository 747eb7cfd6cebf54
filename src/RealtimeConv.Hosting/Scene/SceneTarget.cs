using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Scene;

/// <summary>Draws into a colour texture that somebody else owns, with depth of its own.</summary>
internal sealed class SceneTarget(GL gl) : IDisposable
{
    private readonly uint _framebuffer = gl.GenFramebuffer();
    private readonly uint _depth = gl.GenRenderbuffer();
    private uint _width;
    private uint _height;

    /// <summary>Makes a texture of the given size the target.</summary>
    public void Begin(uint texture, uint width, uint height)
    {
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, _framebuffer);
        if (width != _width || height != _height)
        {
            gl.BindRenderbuffer(RenderbufferTarget.Renderbuffer, _depth);
            gl.RenderbufferStorage(RenderbufferTarget.Renderbuffer, InternalFormat.DepthComponent24, width, height);
            gl.FramebufferRenderbuffer(FramebufferTarget.Framebuffer, FramebufferAttachment.DepthAttachment, RenderbufferTarget.Renderbuffer, _depth);
            (_width, _height) = (width, height);
        }
        // Attached anew each frame: a texture name may have been deleted and given to another texture since.
        gl.FramebufferTexture2D(FramebufferTarget.Framebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
        gl.Viewport(0, 0, width, height);
        gl.Clear(ClearBufferMask.DepthBufferBit);
    }

    public void Dispose()
    {
        gl.DeleteFramebuffer(_framebuffer);
        gl.DeleteRenderbuffer(_depth);
    }
}
