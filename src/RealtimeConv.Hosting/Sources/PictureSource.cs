using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>A still picture as a source of one frame.</summary>
public sealed class PictureSource : IFrameSource
{
    private readonly Picture _picture;

    /// <summary>A picture that is in memory.</summary>
    public PictureSource(string name, Picture picture)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(picture);
        Name = name;
        _picture = picture;
    }

    /// <summary>Reads a picture file, see <see cref="Sources.Picture.Read"/>.</summary>
    public PictureSource(string path) : this(path, Picture.Read(path)) { }

    /// <summary>The PNG layout that keeps what the file had.</summary>
    public PngLayout Layout => _picture.Layout;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Width => _picture.Frame.Width;

    /// <inheritdoc/>
    public int Height => _picture.Frame.Height;

    /// <inheritdoc/>
    public PixelFormat Format => _picture.Frame.Format;

    /// <inheritdoc/>
    public AlphaMode Alpha => _picture.Frame.Alpha;

    /// <inheritdoc/>
    public Rational? Rate => null;

    /// <inheritdoc/>
    public long? FrameCount => 1;

    /// <inheritdoc/>
    public bool IsLive => false;

    /// <inheritdoc/>
    public SourceState State { get; private set; } = SourceState.Running;

    /// <inheritdoc/>
    public string? Fault => null;

    /// <inheritdoc/>
    public bool TryRead(Frame destination, out TimeSpan timestamp)
    {
        this.CheckDestination(destination);
        timestamp = TimeSpan.Zero;
        if (State != SourceState.Running) return false;
        _picture.Frame.Bytes.CopyTo(destination.Bytes);
        State = SourceState.Ended;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => State = SourceState.Ended;
}
