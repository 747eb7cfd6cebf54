using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// Keeps a live source alive: when it ends or cannot be opened again (a camera unplugged or busy, a network gone), it is opened anew after a pause that doubles from
/// half a second to eight. Size and format stay those of the first connection.
/// </summary>
public sealed class ReconnectingSource : IFrameSource
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.5), LongestPause = TimeSpan.FromSeconds(8);

    private readonly Func<(int Width, int Height)?, IFrameSource> _open;
    private readonly ManualResetEventSlim _disposed = new();
    private readonly object _gate = new();
    private readonly TimeSpan _firstPause;
    private IFrameSource? _source;
    private TimeSpan _offset, _last = TimeSpan.FromTicks(-1);

    /// <summary>Opens the source for the first time; this one must succeed.</summary>
    /// <param name="open">Opens it, given the size that frames must have, or null the first time.</param>
    public ReconnectingSource(Func<(int Width, int Height)?, IFrameSource> open) : this(open, FirstPause) { }

    internal ReconnectingSource(Func<(int Width, int Height)?, IFrameSource> open, TimeSpan firstPause)
    {
        ArgumentNullException.ThrowIfNull(open);
        _open = open;
        _firstPause = firstPause;
        _source = open(null);
        (Name, Width, Height, Format, Alpha, Rate) = (_source.Name, _source.Width, _source.Height, _source.Format, _source.Alpha, _source.Rate);
    }

    /// <summary>Called, on the reading thread, with one line whenever the connection is lost or found again.</summary>
    public event Action<string>? ConnectionChanged;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Width { get; }

    /// <inheritdoc/>
    public int Height { get; }

    /// <inheritdoc/>
    public PixelFormat Format { get; }

    /// <inheritdoc/>
    public AlphaMode Alpha { get; }

    /// <inheritdoc/>
    public Rational? Rate { get; }

    /// <inheritdoc/>
    public long? FrameCount => null;

    /// <inheritdoc/>
    public bool IsLive => true;

    /// <inheritdoc/>
    public SourceState State => _disposed.IsSet ? SourceState.Ended : SourceState.Running;

    /// <inheritdoc/>
    public string? Fault => null;

    /// <inheritdoc/>
    public bool TryRead(Frame destination, out TimeSpan timestamp)
    {
        this.CheckDestination(destination);
        var pause = _firstPause;
        while (!_disposed.IsSet)
        {
            if (_source is { } source && source.TryRead(destination, out var time))
            {
                // The new connection's clock starts at zero; time must not run backwards.
                if (time + _offset <= _last) _offset = _last + TimeSpan.FromMilliseconds(1) - time;
                timestamp = _last = time + _offset;
                return true;
            }
            if (_source is not null) Lose();
            if (_disposed.Wait(pause)) break;
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            Connect();
        }
        timestamp = default;
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed.Set();
            _source?.Dispose();
        }
    }

    private void Lose()
    {
        string reason = _source!.Fault ?? $"'{Name}' gave no more frames";
        _source.Dispose();
        _source = null;
        if (!_disposed.IsSet) ConnectionChanged?.Invoke(reason);
    }

    private void Connect()
    {
        try
        {
            var source = _open((Width, Height));
            lock (_gate)
            {
                bool fits = source.Width == Width && source.Height == Height && source.Format == Format && source.Alpha == Alpha;
                if (_disposed.IsSet || !fits) source.Dispose();
                else _source = source;
            }
            if (_source is not null) ConnectionChanged?.Invoke($"'{Name}' is back");
        }
        catch (RealtimeConvException)
        {
            // Still away: the next try comes after a longer pause.
        }
    }
}
