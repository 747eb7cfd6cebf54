using System.Diagnostics;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting;

/// <summary>A rendering host: takes the newest frame of a source, sends it through the plugins, shows it. The loop is the caller's.</summary>
/// <remarks>
/// One host belongs to one context and its thread. Call <see cref="Advance"/> and then <see cref="Present"/> once a frame; a window that is minimised (0 x 0)
/// skips both. Frames whose size, source and plugins are those of the frame before allocate nothing and make no GL object.
/// </remarks>
public sealed class RenderingHost : IDisposable
{
    private readonly GL _gl;
    private readonly FilterEngine? _ownEngine;
    private readonly FramePresenter _presenter;
    private readonly GpuTimer _timer;
    private readonly PixelFormat _format;
    private HostSource? _source;
    private HostTexture? _result;
    private FrameTexture _before;
    private double _seconds;
    private long _frame;
    private long _droppedEarlier;
    private bool _hasFrame;
    private bool _begins;

    /// <summary>Creates a host on the context that is current.</summary>
    /// <param name="gl">Its functions.</param>
    /// <param name="engine">What the plugins run filters with, kept by the caller; null makes one.</param>
    /// <param name="format">Storage of the frames after the first plugin: rgba8 (default), rgba16f or rgba32f.</param>
    public RenderingHost(GL gl, FilterEngine? engine = null, PixelFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(gl);
        _gl = gl;
        _format = format ?? PixelFormat.Rgba8;
        // The host sets all the state it draws with, so there is nothing of its to save.
        _ownEngine = engine is null ? new FilterEngine(gl, new FilterEngineOptions { State = HostState.Trusted }) : null;
        Engine = engine ?? _ownEngine!;
        Plugins = new PluginChain(gl, Engine, _format);
        _presenter = new FramePresenter(gl);
        _timer = new GpuTimer(gl);
    }

    /// <summary>Runs the plugins' filters.</summary>
    public FilterEngine Engine { get; }

    /// <summary>What happens to every frame.</summary>
    public PluginChain Plugins { get; }

    /// <summary>Checks frames against the mathematics while they run; null (default) checks nothing and costs nothing. The caller disposes of it.</summary>
    public CrossCheck? CrossCheck
    {
        get => Plugins.CrossCheck;
        set => Plugins.CrossCheck = value;
    }

    /// <summary>How fast it runs.</summary>
    public FrameStatistics Statistics { get; } = new();

    /// <summary>Where frames come from; null shows nothing. The host disposes of a source when another takes its place, and of the last one at its own end.</summary>
    public HostSource? Source
    {
        get => _source;
        set
        {
            if (ReferenceEquals(_source, value)) return;
            _droppedEarlier += _source?.Dropped ?? 0;
            _source?.Dispose();
            _source = value;
            if (value is not null) value.IsPaused = _isPaused;
            _hasFrame = false;
            _begins = true;
            _seconds = 0;
        }
    }

    /// <summary>Whether the source stands still; the plugins run on.</summary>
    public bool IsPaused
    {
        get => _isPaused;
        set
        {
            _isPaused = value;
            if (_source is not null) _source.IsPaused = value;
        }
    }

    private bool _isPaused;

    /// <summary>Whether there is a frame to show.</summary>
    public bool HasFrame => _hasFrame;

    /// <summary>The last frame as it came from the source.</summary>
    public FrameTexture Before => _before;

    /// <summary>The last frame as it left the plugins.</summary>
    public FrameTexture After => _hasFrame ? _result!.Frame : default;

    /// <summary>Seconds that the source has run; stands still while paused.</summary>
    public double Seconds => _seconds;

    /// <summary>Takes the newest frame and sends it through the plugins.</summary>
    /// <param name="deltaSeconds">Seconds since the last call.</param>
    /// <param name="width">Columns of the screen; nothing happens when it is below 1.</param>
    /// <param name="height">Rows of the screen; nothing happens when it is below 1.</param>
    /// <returns>Whether there is a frame to present.</returns>
    public bool Advance(double deltaSeconds, int width, int height)
    {
        if (width < 1 || height < 1 || _source is null) return false;
        long start = Stopwatch.GetTimestamp();
        if (!_isPaused) _seconds += Math.Max(0, deltaSeconds);
        var time = new FrameTime(_seconds, _isPaused ? 0 : Math.Max(0, deltaSeconds), _frame);
        if (_source.TryGetFrame(time, width, height, out var frame))
        {
            _before = _begins ? frame with { Order = FrameOrder.First } : frame;
            _begins = false;
            Fit(frame);
            _timer.Begin();
            Plugins.Render(_before, _result!.Frame, time);
            _timer.End();
            _hasFrame = true;
            _frame++;
        }
        Statistics.Dropped = _droppedEarlier + _source.Dropped;
        Statistics.GpuMilliseconds = _timer.Milliseconds;
        Statistics.Add(deltaSeconds, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return _hasFrame;
    }

    /// <summary>Shows the last frame in a framebuffer, fitted and centred.</summary>
    /// <param name="framebuffer">GL name; 0 is the window.</param>
    /// <param name="width">Its columns; nothing is drawn when below 1.</param>
    /// <param name="height">Its rows; nothing is drawn when below 1.</param>
    /// <param name="split">Share of the width, from the left, that shows the frame before the plugins; 0 shows none of it.</param>
    /// <param name="rows">Which row the framebuffer's first is; the bottom for a window.</param>
    public void Present(uint framebuffer, int width, int height, double split = 0, RowOrder rows = RowOrder.BottomFirst)
    {
        if (width < 1 || height < 1 || !_hasFrame) return;
        _gl.BindFramebuffer(FramebufferTarget.Framebuffer, framebuffer);
        _presenter.Draw(_before, _result!.Frame, split, width, height, rows == RowOrder.TopFirst);
    }

    /// <summary>Reads a frame of the host back: four 8-bit channels, row 0 at the top. Waits for the GPU.</summary>
    /// <exception cref="InvalidOperationException">There is no frame yet, or the host keeps another format.</exception>
    public Frame Read(bool afterPlugins = true)
    {
        if (!_hasFrame) throw new InvalidOperationException("No frame has been drawn yet.");
        return FrameReader.Read(_gl, afterPlugins ? _result!.Frame : _before);
    }

    /// <summary>Waits until the GPU has done everything asked of it; for measuring, not for the frame loop.</summary>
    public void Finish() => _gl.Finish();

    /// <summary>Ends the plugins and the source, and deletes the host's GL objects.</summary>
    public void Dispose()
    {
        Plugins.Dispose();
        _source?.Dispose();
        _source = null;
        _hasFrame = false;
        _result?.Dispose();
        _presenter.Dispose();
        _timer.Dispose();
        _ownEngine?.Dispose();
    }

    private void Fit(in FrameTexture frame)
    {
        int width = frame.Region.Width, height = frame.Region.Height;
        if (_result is { } r && r.Frame.Width == width && r.Frame.Height == height && r.Frame.Alpha == frame.Alpha) return;
        _result?.Dispose();
        _result = null;
        _result = new HostTexture(_gl, width, height, _format, frame.Alpha);
        Statistics.Forget();
    }
}
