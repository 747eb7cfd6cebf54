using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.Hosting.Scene;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting;

/// <summary>The rendered scene as a source: a game's frames at the size of the screen, drawn by the same context.</summary>
public sealed class SceneSource : HostSource
{
    private readonly GL _gl;
    private readonly RenderedScene _scene;
    private HostTexture? _target;
    private double _seconds = double.NaN;

    /// <summary>Builds the scene in the current context.</summary>
    public SceneSource(GL gl)
    {
        ArgumentNullException.ThrowIfNull(gl);
        _gl = gl;
        _scene = new RenderedScene(gl);
    }

    /// <inheritdoc/>
    public override string Name => "scene";

    /// <inheritdoc/>
    public override long Picture => BitConverter.DoubleToInt64Bits(_seconds);

    /// <inheritdoc/>
    public override bool TryGetFrame(FrameTime time, int width, int height, out FrameTexture frame)
    {
        frame = default;
        if (width <= 0 || height <= 0) return false;
        if (_target is null || _target.Frame.Width != width || _target.Frame.Height != height)
        {
            _target?.Dispose();
            _target = null;
            _target = new HostTexture(_gl, width, height, PixelFormat.Rgba8);
        }
        _scene.Render(_target.Frame.Texture, (uint)width, (uint)height, time.Seconds);
        // While the host is paused the scene is drawn anew at the same time: the same picture.
        frame = _target.Frame with { Order = time.Seconds.Equals(_seconds) ? FrameOrder.Repeated : FrameOrder.Next };
        _seconds = time.Seconds;
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _target?.Dispose();
        _scene.Dispose();
    }
}
