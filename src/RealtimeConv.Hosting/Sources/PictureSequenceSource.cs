using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>Numbered pictures as a video: all of the size and format of the first.</summary>
public sealed class PictureSequenceSource : IFrameSource
{
    private readonly string[] _files;
    private readonly Picture _first;
    private int _next;

    /// <summary>Opens a sequence and reads its first picture.</summary>
    /// <param name="folderOrPattern">See <see cref="PictureSequence.Find"/>.</param>
    /// <param name="rate">Frames per second; default 25.</param>
    /// <exception cref="InvalidInputException">There are no pictures or the first cannot be read.</exception>
    public PictureSequenceSource(string folderOrPattern, Rational? rate = null)
    {
        _files = PictureSequence.Find(folderOrPattern);
        _first = Picture.Read(_files[0]);
        Name = folderOrPattern;
        Rate = rate ?? new Rational(25, 1);
    }

    /// <summary>The first picture's PNG layout.</summary>
    public Codecs.PngLayout Layout => _first.Layout;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Width => _first.Frame.Width;

    /// <inheritdoc/>
    public int Height => _first.Frame.Height;

    /// <inheritdoc/>
    public PixelFormat Format => _first.Frame.Format;

    /// <inheritdoc/>
    public AlphaMode Alpha => _first.Frame.Alpha;

    /// <inheritdoc/>
    public Rational? Rate { get; }

    /// <inheritdoc/>
    public long? FrameCount => _files.Length;

    /// <inheritdoc/>
    public bool IsLive => false;

    /// <inheritdoc/>
    public SourceState State { get; private set; } = SourceState.Running;

    /// <inheritdoc/>
    public string? Fault { get; private set; }

    /// <inheritdoc/>
    public bool TryRead(Frame destination, out TimeSpan timestamp)
    {
        this.CheckDestination(destination);
        timestamp = Rate!.Value.Inverse.TicksToTime(_next);
        if (State != SourceState.Running) return false;
        if (_next == _files.Length)
        {
            State = SourceState.Ended;
            return false;
        }
        try
        {
            var frame = _next == 0 ? _first.Frame : Picture.Read(_files[_next]).Frame;
            if (frame.Width != Width || frame.Height != Height || frame.Format != Format || frame.Alpha != Alpha)
                return Damaged($"'{_files[_next]}' is {frame.Width} x {frame.Height} {frame.Format}, the first is {Width} x {Height} {Format}");
            frame.Bytes.CopyTo(destination.Bytes);
        }
        catch (RealtimeConvException e)
        {
            return Damaged(e.Message);
        }
        _next++;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (State == SourceState.Running) State = SourceState.Ended;
    }

    private bool Damaged(string reason)
    {
        State = SourceState.Damaged;
        Fault = $"'{Name}' is damaged at frame {_next}: {reason}";
        return false;
    }
}
