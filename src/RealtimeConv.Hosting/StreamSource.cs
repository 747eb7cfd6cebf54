using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting;

/// <summary>A stream of managed frames as a source: read on a thread of its own, the newest uploaded when the host draws. A recording begins again at its end.</summary>
public sealed class StreamSource : HostSource
{
    private readonly Func<IFrameSource> _open;
    private readonly StreamUpload _upload;
    private FramePump _pump;
    private string? _fault;
    private bool _hasFrame;
    private bool _begins;
    private long _droppedEarlier;
    private long _picture;

    /// <summary>Opens the stream and starts reading it.</summary>
    /// <param name="gl">The current context.</param>
    /// <param name="open">Opens the stream from its beginning; called again at the end of a recording.</param>
    /// <param name="engine">The host's engine, which uploads by the device's fastest route; null uploads by client pointers.</param>
    /// <param name="convertOnDevice">
    /// Whether the planes of an <see cref="IPlanarSource"/> are converted by a shader, which needs the engine; null (default) does so on hardware, and on software GL leaves it to the
    /// thread that reads, whose vectors are faster there.
    /// </param>
    /// <exception cref="RealtimeConvException">The stream cannot be opened, or its frames do not fit a texture.</exception>
    public StreamSource(GL gl, Func<IFrameSource> open, FilterEngine? engine = null, bool? convertOnDevice = null) : this(gl, open, isTwin: false, engine, convertOnDevice) { }

    private StreamSource(GL gl, Func<IFrameSource> open, bool isTwin, FilterEngine? engine, bool? convertOnDevice)
    {
        ArgumentNullException.ThrowIfNull(gl);
        ArgumentNullException.ThrowIfNull(open);
        _open = open;
        var first = open();
        try
        {
            bool planes = first is IPlanarSource && engine is not null && (convertOnDevice ?? !engine.Device.IsSoftware);
            _upload = new StreamUpload(gl, first, engine, planes, isTwin);
        }
        catch
        {
            first.Dispose();
            throw;
        }
        _pump = new FramePump(first, planes: _upload.IsPlanar);
    }

    /// <summary>Two streams read in step, as recordings of before and after are: the first is shown, the second is beside it in <see cref="Companion"/>.</summary>
    /// <param name="gl">The current context.</param>
    /// <param name="open">Opens the stream that is shown; called again at its end.</param>
    /// <param name="openCompanion">Opens the one beside it.</param>
    /// <exception cref="RealtimeConvException">A stream cannot be opened, or their sizes differ; both are named.</exception>
    public static StreamSource WithCompanion(GL gl, Func<IFrameSource> open, Func<IFrameSource> openCompanion) =>
        new(gl, () => TwinSource.Open(open, openCompanion), isTwin: true, engine: null, convertOnDevice: null);

    /// <summary>The companion's frame that belongs to the last frame given; null where there is no companion.</summary>
    public FrameTexture? Companion => _upload.Companion;

    /// <inheritdoc/>
    public override long Picture => _picture;

    /// <inheritdoc/>
    public override string Name => _pump.Source.Name;

    /// <inheritdoc/>
    public override long Dropped => _droppedEarlier + _pump.FramesDropped;

    /// <inheritdoc/>
    public override string? Fault => _fault ?? _upload.Fault ?? _pump.Fault;

    /// <summary>Whether frames travel to the device as planes, which a shader converts.</summary>
    public bool ConvertsOnDevice => _upload.IsPlanar;

    /// <inheritdoc/>
    public override bool IsPaused
    {
        get => _pump.Paused;
        set => _pump.Paused = value;
    }

    /// <inheritdoc/>
    public override bool TryGetFrame(FrameTime time, int width, int height, out FrameTexture frame)
    {
        var order = FrameOrder.Repeated;
        // A paused live stream runs on unseen; what it brings waits until it is looked at again.
        if ((!IsPaused || !_hasFrame) && _upload.TryTake(_pump))
        {
            _picture++;
            order = _begins || !_hasFrame ? FrameOrder.First : FrameOrder.Next;
            _hasFrame = true;
            _begins = false;
        }
        else if (_pump.Ended && _hasFrame && !IsPaused && Fault is null && _pump.Source.Rate is not null && !_pump.Source.IsLive) Repeat();
        frame = _upload.Frame with { Order = order };
        return _hasFrame;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _pump.Dispose();
        _upload.Dispose();
    }

    private static bool IsCodedAlike(IFrameSource before, IFrameSource after) => (before, after) is (IPlanarSource a, IPlanarSource b)
        ? a.Layout == b.Layout && a.Colour == b.Colour
        : before is not IPlanarSource && after is not IPlanarSource && before.Format == after.Format;

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
        if (again.Width != _pump.Source.Width || again.Height != _pump.Source.Height)
        {
            again.Dispose();
            _fault = $"'{again.Name}' has another size than before; open it anew";
            return;
        }
        if (!IsCodedAlike(_pump.Source, again))
        {
            again.Dispose();
            _fault = $"'{again.Name}' is coded in another way than before; open it anew";
            return;
        }
        _droppedEarlier += _pump.FramesDropped;
        _pump.Dispose();
        _pump = new FramePump(again, planes: _upload.IsPlanar);
        _begins = true;
    }
}
