using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting;

/// <summary>One picture as a source: every frame shows it.</summary>
public sealed class StillSource : HostSource
{
    private readonly HostTexture _texture;
    private FrameOrder _order = FrameOrder.First;

    /// <summary>Uploads a picture.</summary>
    /// <param name="gl">The current context.</param>
    /// <param name="name">What a user calls it.</param>
    /// <param name="picture">The picture, in any format; shown with four 8-bit channels.</param>
    /// <exception cref="CapabilityMissingException">It does not fit a texture.</exception>
    public StillSource(GL gl, string name, Frame picture)
    {
        ArgumentNullException.ThrowIfNull(gl);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(picture);
        Name = name;
        var shown = Streaming.DisplayFrame.CreateFor(picture.Width, picture.Height, picture.Format, picture.Alpha);
        Streaming.DisplayFrame.Convert(picture, shown);
        _texture = new HostTexture(gl, shown.Width, shown.Height, PixelFormat.Rgba8, shown.Alpha);
        _texture.Upload(shown);
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override bool TryGetFrame(FrameTime time, int width, int height, out FrameTexture frame)
    {
        frame = _texture.Frame with { Order = _order };
        _order = FrameOrder.Repeated;
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _texture.Dispose();
}
