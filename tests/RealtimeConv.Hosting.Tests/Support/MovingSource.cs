using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>Another frame of noise each time, but for those that are shown again, or that begin a sequence anew.</summary>
internal sealed class MovingSource(GL gl, int width, int height) : HostSource
{
    private readonly HostTexture _texture = new(gl, width, height, PixelFormat.Rgba8);
    private int _shown;

    /// <summary>What the n-th frame is, counted from 0.</summary>
    public Func<int, FrameOrder> OrderOf { get; init; } = n => n == 0 ? FrameOrder.First : FrameOrder.Next;

    public override string Name => "moving noise";

    public override bool TryGetFrame(FrameTime time, int screenWidth, int screenHeight, out FrameTexture frame)
    {
        var order = OrderOf(_shown++);
        if (order != FrameOrder.Repeated) _texture.Upload(HostFixture.NoiseFrame(width, height, _shown));
        frame = _texture.Frame with { Order = order };
        return true;
    }

    protected override void Dispose(bool disposing) => _texture.Dispose();
}
