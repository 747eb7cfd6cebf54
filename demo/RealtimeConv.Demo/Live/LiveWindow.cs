using System.Diagnostics;
using System.Numerics;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Hosting;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Hosting.Hud;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Tuning;
using Silk.NET.Input;
using Silk.NET.Maths;
using Silk.NET.OpenGL;
using Silk.NET.Windowing;

namespace RealtimeConv.Demo.Live;

/// <summary>The window of the live demo: events, the frame loop, what keys and mouse do.</summary>
internal sealed partial class LiveWindow : IDisposable
{
    private const double MessageSeconds = 4;
    private const double FastestFrame = 1 / 240.0;

    private readonly LiveOptions _options;
    private readonly LiveState _state;
    private readonly LiveSources _sources;
    private readonly IWindow _window;
    private readonly IInputContext _input;
    private readonly GL _gl;
    private readonly BackgroundCompiler _background;
    private readonly FilterEngine _engine;
    private readonly RenderingHost _host;
    private readonly LiveFilters _filters;
    private readonly HudWidgets _widgets;
    private readonly HudRenderer _display;
    private readonly LiveHud _hud;
    private readonly string _device;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private double _messageUntil;
    private double _lastFrame;
    private string? _pendingDrop;
    private TextWriter _messages = TextWriter.Null;
    private CrossCheck? _check;
    private long _failedTiles;

    private LiveWindow(IWindow window, LiveOptions options, LiveState state)
    {
        _options = options;
        _state = state;
        _window = window;
        _sources = new LiveSources(options.Source);
        _gl = GL.GetApi(window);
        _device = ShortName(_gl.GetStringS(StringName.Renderer));
        _background = new BackgroundCompiler();
        _engine = new FilterEngine(_gl, LiveFilters.EngineOptions(_background));
        _host = new RenderingHost(_gl, _engine);
        _filters = new LiveFilters(_gl, _host, state, _background, options.FrameBudget);
        _widgets = new HudWidgets(new HudCanvas(new GlyphAtlas(StrokeFont.Default)));
        _display = new HudRenderer(_gl, _widgets.Canvas.Atlas);
        _hud = new LiveHud(_widgets);
        _input = window.CreateInput();
        foreach (var keyboard in _input.Keyboards) Listen(keyboard);
        foreach (var mouse in _input.Mice) Listen(mouse);
        window.FileDrop += files => _pendingDrop = files.Length > 0 ? files[0] : null;
    }

    /// <summary>Opens the window, or says why there is none.</summary>
    /// <exception cref="RealtimeConvException">The window is there, but the source or the graphics are not.</exception>
    public static LiveWindow? TryOpen(LiveOptions options, LiveState state, out string? problem)
    {
        problem = null;
        foreach (var version in new[] { new APIVersion(4, 5), new APIVersion(4, 3), new APIVersion(3, 3) })
        {
            IWindow? window = null;
            try
            {
                window = Window.Create(WindowOptions.Default with
                {
                    Title = "RealtimeConv",
                    Size = new Vector2D<int>(options.Width > 0 ? options.Width : 1280, options.Height > 0 ? options.Height : 720),
                    API = new GraphicsAPI(ContextAPI.OpenGL, ContextProfile.Core, ContextFlags.ForwardCompatible, version),
                    ShouldSwapAutomatically = true,
                    VSync = true,
                });
                window.Initialize();
            }
            catch (Exception e)
            {
                // Whatever the window system says: without a window the showcase runs.
                problem = e.Message.Split('\n')[0].Trim();
                window?.Dispose();
                continue;
            }
            return OpenIn(window, options, state);
        }
        return null;
    }

    /// <summary>Runs until the user leaves.</summary>
    /// <param name="output">Takes the summary.</param>
    /// <param name="messages">Takes a line for each failed check.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>One of <see cref="ExitCode"/>: a failed check is a failed validation.</returns>
    public int Run(TextWriter output, TextWriter messages, CancellationToken cancellation)
    {
        _messages = messages;
        if (_options.CrossCheck > 0) ToggleCrossCheck();
        _host.Source = OpenCurrent();
        if (_options.Learns) ToggleLearning();
        if (_options.Tunes) Tune();
        _window.Render += Draw;
        while (!_window.IsClosing && !cancellation.IsCancellationRequested)
        {
            _window.DoEvents();
            if (_window.IsClosing) break;
            TakeDrop();
            _window.DoUpdate();
            _window.DoRender();
            Pace();
            if (_options.Frames > 0 && _host.Statistics.Frames >= _options.Frames) break;
            if (_options.Seconds > 0 && _clock.Elapsed.TotalSeconds >= _options.Seconds) break;
        }
        var s = _host.Statistics;
        output.WriteLine($"{s.Frames} frames, {s.FramesPerSecond:0.0} frames per second at the end, {s.Dropped} dropped, on {_device}");
        _check?.Flush();
        if (_check is not null) output.WriteLine(LiveChecks.Summary(_check));
        _learning?.Flush();
        if (_learning is not null) output.WriteLine(_learning.Summary());
        if (_failedTiles > 0 || _check?.FailedTiles > 0) return ExitCode.ValidationFailed;
        return cancellation.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _check?.Dispose();
        _learning?.Dispose();
        _display.Dispose();
        _host.Dispose();
        _filters.Dispose();
        _engine.Dispose();
        _background.Dispose();
        _input.Dispose();
        _window.Dispose();
    }

    private static LiveWindow OpenIn(IWindow window, LiveOptions options, LiveState state)
    {
        try
        {
            return new LiveWindow(window, options, state);
        }
        catch
        {
            window.Dispose();
            throw;
        }
    }

    private void Draw(double delta)
    {
        var size = _window.FramebufferSize;
        if (size.X < 1 || size.Y < 1) return;
        _filters.Apply(_state, _host);
        _host.Advance(delta, size.X, size.Y);
        _filters.Collect(_state, _host);
        Learn();
        // Only now does the picture show what the keys before asked for.
        if (_savesPicture) SavePicture();
        _host.Present(0, size.X, size.Y, _state.Split);
        if (!_host.HasFrame)
        {
            _gl.BindFramebuffer(FramebufferTarget.Framebuffer, 0);
            _gl.ClearColor(0.055f, 0.062f, 0.078f, 1);
            _gl.Clear(ClearBufferMask.ColorBufferBit);
        }
        if (_hud.Message is not null && _clock.Elapsed.TotalSeconds > _messageUntil) _hud.Message = null;
        _widgets.Canvas.Clear(size.X, size.Y, DisplayScale(size.Y));
        _widgets.Begin(Pointer());
        _hud.Draw(_state, _host, _filters, _device);
        DrawLearning();
        MoveSplit();
        _display.Draw(_widgets.Canvas, size.X, size.Y, isTopFirst: false);
        if (_savesWindow) SaveWindow(size);
    }

    // Screens in memory have no vertical blank to wait for: without this the loop would spin as fast as it can.
    private void Pace()
    {
        double early = FastestFrame - (_clock.Elapsed.TotalSeconds - _lastFrame);
        if (early > 0) Thread.Sleep(TimeSpan.FromSeconds(early));
        _lastFrame = _clock.Elapsed.TotalSeconds;
    }

    private static float DisplayScale(int height) => Math.Clamp(MathF.Round(height / 720f * 4) / 4, 1, 4);

    private void TakeDrop()
    {
        if (_pendingDrop is not { } file) return;
        _pendingDrop = null;
        _sources.Add(file);
        OpenSource();
    }

    private void ToggleCrossCheck()
    {
        if (_check is not null)
        {
            _host.CrossCheck = null;
            _failedTiles += _check.FailedTiles;
            _check.Dispose();
            _check = null;
            Say("cross-check off");
            return;
        }
        _check = LiveChecks.Start(_gl, _options.CrossCheck);
        _check.Failed += failure => _messages.WriteLine($"rtconv: {failure.Message}");
        _host.CrossCheck = _check;
        Say($"cross-check: {_check.MillisecondsPerFrame:0.###} ms per frame");
    }

    private void OpenSource()
    {
        try
        {
            _host.Source = OpenCurrent();
            Say($"source: {_host.Source.Name}");
        }
        catch (RealtimeConvException e)
        {
            Say(e.Message);
        }
    }

    private void Say(string message)
    {
        _hud.Message = message;
        _messageUntil = _clock.Elapsed.TotalSeconds + MessageSeconds;
    }

    private void SavePicture()
    {
        _savesPicture = false;
        if (!_host.HasFrame) return;
        Save(_host.Read(), "");
    }

    private void SaveWindow(Vector2D<int> size)
    {
        _savesWindow = false;
        Save(TextureFrames.ReadFramebuffer(_gl, 0, size.X, size.Y), "window-");
    }

    private void Save(Frames.Frame frame, string prefix)
    {
        string stem = $"rtconv-{prefix}{_state.Entry?.Id ?? "expression"}", path = $"{stem}.png";
        for (int k = 2; File.Exists(path); k++) path = $"{stem}-{k}.png";
        try
        {
            AtomicFile.Write(path, stream => PngEncoder.Encode(frame, stream));
            Say($"saved {Path.GetFullPath(path)}");
        }
        catch (Exception e) when (e is RealtimeConvException or IOException or UnauthorizedAccessException)
        {
            Say($"cannot save {path}: {e.Message}");
        }
    }

    // "llvmpipe (LLVM 15.0.6, 256 bits)" says enough as "llvmpipe".
    private static string ShortName(string? renderer) => (renderer ?? "unknown device").Split('(', '/')[0].Trim();
}
