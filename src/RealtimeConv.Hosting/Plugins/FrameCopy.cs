using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Plugins;

/// <summary>Copies one texture's frame into another's, turning it over where their row orders differ.</summary>
internal sealed class FrameCopy(GL gl) : IDisposable
{
    private readonly uint _read = gl.GenFramebuffer();
    private readonly uint _draw = gl.GenFramebuffer();

    public void Run(in FrameTexture source, in FrameTexture destination)
    {
        TextureRegion from = source.Region, to = destination.Region;
        if (from.Width != to.Width || from.Height != to.Height)
            throw new ArgumentException($"The frame is {from.Width} x {from.Height}, its copy {to.Width} x {to.Height}; they must be of one size.");
        // A blit obeys the scissor; everything else it ignores.
        gl.Disable(EnableCap.ScissorTest);
        gl.ColorMask(true, true, true, true);
        Attach(FramebufferTarget.ReadFramebuffer, _read, source.Texture);
        Attach(FramebufferTarget.DrawFramebuffer, _draw, destination.Texture);
        bool turned = source.Rows != destination.Rows;
        gl.BlitFramebuffer(
            from.X, from.Y, from.X + from.Width, from.Y + from.Height,
            to.X, turned ? to.Y + to.Height : to.Y, to.X + to.Width, turned ? to.Y : to.Y + to.Height,
            ClearBufferMask.ColorBufferBit, BlitFramebufferFilter.Nearest);
        // Not kept attached: a framebuffer would keep a deleted texture alive.
        Attach(FramebufferTarget.ReadFramebuffer, _read, 0);
        Attach(FramebufferTarget.DrawFramebuffer, _draw, 0);
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, 0);
    }

    public void Dispose()
    {
        gl.DeleteFramebuffer(_read);
        gl.DeleteFramebuffer(_draw);
    }

    private void Attach(FramebufferTarget target, uint framebuffer, uint texture)
    {
        gl.BindFramebuffer(target, framebuffer);
        gl.FramebufferTexture2D(target, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
    }
}
