using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>A frame of noise at the size of the screen, or of its own.</summary>
internal sealed class ClearSource(GL gl, int width = 0, int height = 0) : HostSource
{
    private HostTexture? _texture;

    public override string Name => "noise";

    public bool IsDisposed { get; private set; }

    public List<FrameTime> Times { get; } = new(4096);

    public override bool TryGetFrame(FrameTime time, int screenWidth, int screenHeight, out FrameTexture frame)
    {
        Times.Add(time);
        var (w, h) = width > 0 ? (width, height) : (screenWidth, screenHeight);
        if (_texture is null || _texture.Frame.Width != w || _texture.Frame.Height != h)
        {
            _texture?.Dispose();
            _texture = new HostTexture(gl, w, h, PixelFormat.Rgba8);
            _texture.Upload(HostFixture.NoiseFrame(w, h));
        }
        frame = _texture.Frame;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        _texture?.Dispose();
    }
}
