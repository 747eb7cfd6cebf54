using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Streaming;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting;

/// <summary>A stream of managed frames as a source: read on a thread of its own, the newest uploaded when the host draws. A recording begins again at its end.</summary>
public sealed class StreamSource : HostSource
{
    private readonly Func<IFrameSource> _open;
    private readonly HostTexture _texture;
    private readonly HostTexture? _companion;
    private readonly Frame _shown;
    private FramePump _pump;
    private string? _fault;
    private bool _hasFrame;
    private long _droppedEarlier;
    private long _picture;

    /// <summary>Opens the stream and starts reading it.</summary>
    /// <param name="gl">The current context.</param>
    /// <param name="open">Opens the stream from its beginning; called again at the end of a recording.</param>
    /// <exception cref="RealtimeConvException">The stream cannot be opened, or its frames do not fit a texture.</exception>
    public StreamSource(GL gl, Func<IFrameSource> open) : this(gl, open, isTwin: false) { }

    private StreamSource(GL gl, Func<IFrameSource> open, bool isTwin)
    {
        ArgumentNullException.ThrowIfNull(gl);
        ArgumentNullException.ThrowIfNull(open);
        _open = open;
        var first = open();
        try
        {
            _shown = DisplayFrame.CreateFor(first.Width, first.Height, first.Format, first.Alpha);
            int height = isTwin ? first.Height / 2 : first.Height;
            _texture = new HostTexture(gl, first.Width, height, PixelFormat.Rgba8, _shown.Alpha);
            if (isTwin) _companion = new HostTexture(gl, first.Width, height, PixelFormat.Rgba8, _shown.Alpha);
        }
        catch
        {
            _texture?.Dispose();
            first.Dispose();
            throw;
        }
        _pump = new FramePump(first);
    }

    /// <summary>Two streams read in step, as recordings of before and after are: the first is shown, the second is beside it in <see cref="Companion"/>.</summary>
    /// <param name="gl">The current context.</param>
    /// <param name="open">Opens the stream that is shown; called again at its end.</param>
    /// <param name="openCompanion">Opens the one beside it.</param>
    /// <exception cref="RealtimeConvException">A stream cannot be opened, or their sizes differ; both are named.</exception>
    public static StreamSource WithCompanion(GL gl, Func<IFrameSource> open, Func<IFrameSource> openCompanion) =>
        new(gl, () => TwinSource.Open(open, openCompanion), isTwin: true);

    /// <summary>The companion's frame that belongs to the last frame given; null where there is no companion.</summary>
    public FrameTexture? Companion => _companion?.Frame;

    /// <inheritdoc/>
    public override long Picture => _picture;

    /// <inheritdoc/>
    public override string Name => _pump.Source.Name;

    /// <inheritdoc/>
    public override long Dropped => _droppedEarlier + _pump.FramesDropped;

    /// <inheritdoc/>
    public override string? Fault => _fault ?? _pump.Fault;

    /// <inheritdoc/>
    public override bool IsPaused
    {
        get => _pump.Paused;
        set => _pump.Paused = value;
    }

    /// <inheritdoc/>
    public override bool TryGetFrame(FrameTime time, int width, int height, out FrameTexture frame)
    {
        // A paused live stream runs on unseen; what it brings waits until it is looked at again.
        if ((!IsPaused || !_hasFrame) && _pump.TryTake(out var pixels, out _))
        {
            DisplayFrame.Convert(pixels, _shown);
            _texture.Upload(_shown);
            _companion?.Upload(_shown, _shown.Height / 2);
            _picture++;
            _hasFrame = true;
        }
        else if (_pump.Ended && _hasFrame && !IsPaused && Fault is null && _pump.Source.Rate is not null && !_pump.Source.IsLive) Repeat();
        frame = _texture.Frame;
        return _hasFrame;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _pump.Dispose();
        _texture.Dispose();
        _companion?.Dispose();
    }

    private void Repeat()
    {
        IFrameSource again;
        try
        {
            again = _open();
        }
        catch (RealtimeConvException e)
        {
            _fault = e.Message;
            return;
        }
        if (again.Width != _shown.Width || again.Height != _shown.Height)
        {
            again.Dispose();
            _fault = $"'{again.Name}' has another size than before; open it anew";
            return;
        }
        _droppedEarlier += _pump.FramesDropped;
        _pump.Dispose();
        _pump = new FramePump(again);
    }
}
