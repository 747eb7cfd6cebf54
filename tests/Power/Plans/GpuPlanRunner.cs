using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Runs plans over frames of four channels on an engine, through textures of its own.</summary>
internal sealed unsafe class GpuPlanRunner : IDisposable
{
    private readonly GlThread _thread = new();
    private readonly FilterEngine _engine;

    public GpuPlanRunner() => _engine = _thread.Run(gl => new FilterEngine(gl));

    public DeviceProfile Device => _engine.Device;

    public Frame Run(FilterPlan plan, Frame frame) => _thread.Run(gl =>
    {
        var result = new Frame(frame.Width, frame.Height, plan.Request.Destination, plan.Request.DestinationAlpha);
        uint from = Texture(gl, frame), to = Texture(gl, result);
        try
        {
            var source = new FrameTexture(from, frame.Format, frame.Width, frame.Height) { Alpha = frame.Alpha };
            var destination = new FrameTexture(to, result.Format, frame.Width, frame.Height) { Alpha = result.Alpha };
            using var prepared = _engine.Prepare(plan, source, destination);
            var applied = _engine.Apply(prepared, source, destination);
            if (!applied.IsApplied) throw new InvalidOperationException(applied.Message);
            Read(gl, to, result);
            return result;
        }
        finally
        {
            gl.DeleteTexture(from);
            gl.DeleteTexture(to);
        }
    });

    public void Dispose()
    {
        _thread.Run(_ => _engine.Dispose());
        _thread.Dispose();
    }

    private static uint Texture(GL gl, Frame frame)
    {
        uint texture = gl.GenTexture();
        gl.BindTexture(TextureTarget.Texture2D, texture);
        gl.TexStorage2D(TextureTarget.Texture2D, 1, frame.Format.IsFloat ? SizedInternalFormat.Rgba32f : SizedInternalFormat.Rgba8, (uint)frame.Width, (uint)frame.Height);
        fixed (byte* pixels = frame.Bytes)
            gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)frame.Width, (uint)frame.Height, GLPixelFormat.Rgba, Type(frame), pixels);
        return texture;
    }

    private static void Read(GL gl, uint texture, Frame frame)
    {
        uint framebuffer = gl.GenFramebuffer();
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.ReadFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
        fixed (byte* pixels = frame.Bytes) gl.ReadPixels(0, 0, (uint)frame.Width, (uint)frame.Height, GLPixelFormat.Rgba, Type(frame), pixels);
        gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, 0);
        gl.DeleteFramebuffer(framebuffer);
    }

    private static PixelType Type(Frame frame) => frame.Format.IsFloat ? PixelType.Float : PixelType.UnsignedByte;
}
