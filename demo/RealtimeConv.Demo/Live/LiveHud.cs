using RealtimeConv.Filters;
using RealtimeConv.Hosting;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Hosting.Hud;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Live;

/// <summary>Draws what the live demo says: what runs, how fast, the sliders, hints, help, messages. Allocates nothing in steady use.</summary>
internal sealed class LiveHud
{
    private const float Margin = 14;
    private const float Inner = 14;
    private const float CardWidth = 388;
    private const float MapSide = 66;

    private readonly HudWidgets _widgets;
    private readonly HudCanvas _canvas;
    private CrossCheckFailure? _failure;
    private string? _failureText;
    private readonly double[] _intervals = new double[FrameStatistics.Window];

    public LiveHud(HudWidgets widgets)
    {
        _widgets = widgets;
        _canvas = widgets.Canvas;
    }

    /// <summary>Whether the display is shown; messages and typed text always are.</summary>
    public bool IsVisible { get; set; } = true;

    /// <summary>Whether the list of keys is shown.</summary>
    public bool ShowsHelp { get; set; }

    /// <summary>The text being typed; null while nothing is.</summary>
    public string? Typed { get; set; }

    /// <summary>Why the typed text is no kernel; null where it is, or is empty.</summary>
    public string? TypedProblem { get; set; }

    /// <summary>A message at the bottom; null for none.</summary>
    public string? Message { get; set; }

    /// <summary>Draws everything; moves what the pointer holds.</summary>
    public void Draw(LiveState state, RenderingHost host, LiveFilters filters, string device)
    {
        if (state.Split > 0) DrawSplit(state);
        if (IsVisible)
        {
            DrawCard(state, host, filters, device);
            if (state.MapLayer > 0) DrawMapLabel(state);
            else DrawHint();
        }
        if (ShowsHelp) DrawHelp();
        if (Typed is not null) DrawTyped();
        string? alarm = filters.Problem ?? host.Source?.Fault ?? FailureOf(host.CrossCheck);
        if ((alarm ?? Message ?? filters.Note) is { } message) DrawMessage(message, alarm is not null);
    }

    // The newest failure's line, made once.
    private string? FailureOf(CrossCheck? check)
    {
        if (check?.Last is not { } failure) return null;
        if (!ReferenceEquals(failure, _failure)) (_failure, _failureText) = (failure, failure.Message);
        return _failureText;
    }

    private void DrawCard(LiveState state, RenderingHost host, LiveFilters filters, string device)
    {
        int sliders = 1 + (state.Entry?.Parameters.Length ?? 0);
        float below = host.CrossCheck is null ? 0 : 18;
        float height = 158 + below + sliders * (HudWidgets.SliderHeight + 4);
        _widgets.Panel(Margin, Margin, CardWidth, height);
        float x = Margin + Inner, right = Margin + CardWidth - Inner;
        if (state.Kernel is { } kernel) KernelHeatMap.Draw(_canvas, kernel, right - MapSide, Margin + Inner, MapSide);
        WriteTitle(state, x, right - MapSide - 14 - x);
        WriteFacts(state, host, filters, device, x, right - x);
        if (host.CrossCheck is { } check) WriteCheck(check, x, right - x);
        float y = Margin + 146 + below;
        double strength = state.Strength;
        Span<char> buffer = stackalloc char[24];
        var text = new TextLine(buffer);
        text.Add(100 * strength, "0");
        text.Add("%");
        if (_widgets.Slider(1, x, y, right - x, "strength", text.Text, ref strength, 0, 1, 0.01)) state.Strength = strength;
        if (state.Entry is null) return;
        int id = 2;
        foreach (var parameter in state.Entry.Parameters)
        {
            y += HudWidgets.SliderHeight + 4;
            DrawParameter(state, parameter, id++, x, y, right - x);
        }
    }

    private void DrawParameter(LiveState state, CatalogParameter parameter, int id, float x, float y, float width)
    {
        double value = state[parameter];
        Span<char> buffer = stackalloc char[32];
        var text = new TextLine(buffer);
        if (parameter.IsOdd && value == 0) text.Add("automatic");
        else text.Add(value, "0.###");
        text.Add(parameter.Unit switch { ParameterUnit.Pixels => " px", ParameterUnit.Degrees => "°", _ => "" });
        if (_widgets.Slider(id, x, y, width, parameter.Name, text.Text, ref value, parameter.Minimum, parameter.Maximum, 0)) state.Set(parameter, Math.Round(value / parameter.Step) * parameter.Step);
    }

    private void WriteTitle(LiveState state, float x, float width)
    {
        float size = _canvas.Measure(state.Text, 1.45f, bold: true) <= width ? 1.45f : 1.1f;
        Fitted(x, Margin + 28, state.Text, width, HudColour.Text, size, bold: true);
        // The description in up to two lines, broken between words.
        ReadOnlySpan<char> rest = state.Description;
        for (int line = 0; line < 2 && !rest.IsEmpty; line++)
        {
            int end = BreakBefore(rest, width);
            Fitted(x, Margin + 48 + 16 * line, line == 1 ? rest : rest[..end], width, HudColour.Dim);
            rest = rest[end..].TrimStart();
        }
    }

    private void WriteFacts(LiveState state, RenderingHost host, LiveFilters filters, string device, float x, float width)
    {
        Span<char> buffer = stackalloc char[200];
        var line = new TextLine(buffer);
        if (state.Kernel is { } kernel)
        {
            line.Add(kernel.Width);
            line.Add("×");
            line.Add(kernel.Height);
            line.Add(" · ");
        }
        if (state.RunsNetwork) line.Add("zeros outside · correlation · ");
        else
        {
            line.Add(BorderName(state.Border));
            line.Add(state.Operation == Operation.Convolution ? " · convolution · " : " · correlation · ");
        }
        line.Add(BackendName(state.Backend));
        if (filters.Plan is { } plan)
        {
            line.Add(state.Backend == LiveBackend.Auto ? plan.Backend == Backend.Compute ? " (compute)" : " (fragment)" : "");
            line.Add(" · ");
            line.Add(plan.Name);
        }
        Fitted(x, Margin + 92, line.Text, width, HudColour.Text);

        line = new TextLine(buffer);
        if (host.HasFrame)
        {
            line.Add(Path.GetFileName(host.Source!.Name.AsSpan()));
            line.Add(" · ");
            line.Add(host.Before.Width);
            line.Add("×");
            line.Add(host.Before.Height);
            line.Add(host.IsPaused ? " · paused · " : " · ");
        }
        line.Add(device);
        Fitted(x, Margin + 109, line.Text, width, HudColour.Dim);
        WriteSpeed(host.Statistics, x, width);
    }

    private void WriteSpeed(FrameStatistics statistics, float x, float width)
    {
        Span<char> buffer = stackalloc char[120];
        var line = new TextLine(buffer);
        line.Add(statistics.FramesPerSecond, "0.0");
        line.Add(" fps");
        float pen = _canvas.Text(x, Margin + 130, line.Text, HudColour.Accent, 1.15f, bold: true);
        line = new TextLine(buffer);
        line.Add(statistics.MedianMilliseconds, "0.0");
        line.Add(" ms");
        if (statistics.GpuMilliseconds is { } gpu)
        {
            line.Add(" · filter ");
            line.Add(gpu, "0.00");
            line.Add(" ms");
        }
        if (statistics.Dropped > 0)
        {
            line.Add(" · dropped ");
            line.Add(statistics.Dropped);
        }
        pen = _canvas.Text(pen + 12, Margin + 130, line.Text, HudColour.Text);
        DrawIntervals(statistics, pen + 12, x + width - pen - 12);
    }

    private void WriteCheck(CrossCheck check, float x, float width)
    {
        Span<char> buffer = stackalloc char[160];
        var line = new TextLine(buffer);
        if (check.Problem is { } problem) line.Add(problem);
        else
        {
            line.Add("checked ");
            line.Add(check.Tiles);
            line.Add(" tiles · worst error/bound ");
            line.Add(check.WorstRatio, "0.000");
            line.Add(" · ");
            line.Add(check.FailedTiles);
            line.Add(" failed");
        }
        bool isAlarm = check.FailedTiles > 0 || check.Problem is not null;
        Fitted(x, Margin + 149, line.Text, width, isAlarm ? HudColour.Alarm : HudColour.Dim);
    }

    // One bar per frame; the line across is 1/60 s.
    private void DrawIntervals(FrameStatistics statistics, float x, float width)
    {
        int bars = Math.Min((int)(width / 2), _intervals.Length);
        if (bars < 8) return;
        int count = statistics.CopyIntervals(_intervals.AsSpan(0, bars));
        const float bottom = Margin + 132, high = 14;
        for (int k = 0; k < count; k++)
        {
            float share = (float)Math.Min(1, _intervals[k] / 0.05);
            _canvas.Rectangle(x + 2 * k, bottom - high * share, 1.4f, high * share, share > 0.68f ? HudColour.Alarm.WithAlpha(0.8f) : HudColour.Accent.WithAlpha(0.6f));
        }
        _canvas.Rectangle(x, bottom - high / 3, 2 * bars, 1, HudColour.Text.WithAlpha(0.25f));
    }

    private void DrawSplit(LiveState state)
    {
        float x = (float)state.Split * _canvas.Width;
        _canvas.Rectangle(x - 1, 0, 2, _canvas.Height, HudColour.Text.WithAlpha(0.85f));
        _canvas.Disc(x, _canvas.Height / 2, 11, HudColour.Text);
        _canvas.Text(x - 8.6f, _canvas.Height / 2 + 5, "←", HudColour.Panel.WithAlpha(1), 0.9f, bold: true);
        _canvas.Text(x + 0.4f, _canvas.Height / 2 + 5, "→", HudColour.Panel.WithAlpha(1), 0.9f, bold: true);
        float y = _canvas.Height - 52;
        Tag(x - 18 - _canvas.Measure("before"), y, "before");
        Tag(x + 18, y, "after");
    }

    private void Tag(float x, float y, ReadOnlySpan<char> text)
    {
        _canvas.Panel(x - 7, y - 14, _canvas.Measure(text) + 14, 20, 6, HudColour.Panel);
        _canvas.Text(x, y, text, HudColour.Text);
    }

    private void DrawMapLabel(LiveState state)
    {
        var stage = state.Network!.Stages[state.MapLayer - 1];
        Span<char> buffer = stackalloc char[200];
        var line = new TextLine(buffer);
        line.Add("maps of layer ");
        line.Add(state.MapLayer);
        line.Add(" of ");
        line.Add(state.Network.Stages.Count);
        line.Add(" · ");
        line.Add(stage.Name);
        line.Add(" · amber is positive, blue negative · C: next");
        var text = Fitting(line.Text, _canvas.Width - 60, 1, bold: false);
        Tag((_canvas.Width - _canvas.Measure(text)) / 2, _canvas.Height - 16, text);
    }

    private void DrawHint()
    {
        const string hint = "← → kernel   ↑ ↓ size   B border   G backend   D before/after   K type   C layers   N source   S save   H help";
        float width = _canvas.Measure(hint);
        if (width + 40 > _canvas.Width) return;
        Tag((_canvas.Width - width) / 2, _canvas.Height - 16, hint);
    }

    private void DrawHelp()
    {
        const float line = 19, width = 440;
        float height = LiveKeys.Table.Length * line + 50, x = (_canvas.Width - width) / 2, y = Math.Max(8, (_canvas.Height - height) / 2);
        _widgets.Panel(x, y, width, height);
        _canvas.Panel(x, y, width, height, 7, HudColour.Panel.WithAlpha(0.9f));
        _canvas.Text(x + 18, y + 28, "Keys", HudColour.Text, 1.4f, bold: true);
        float pen = y + 54;
        foreach (var (_, _, label, help) in LiveKeys.Table)
        {
            _canvas.Text(x + 18, pen, label, HudColour.Accent);
            _canvas.Text(x + 140, pen, help, HudColour.Text);
            pen += line;
        }
    }

    private void DrawTyped()
    {
        float width = Math.Min(560, _canvas.Width - 40), x = (_canvas.Width - width) / 2, y = _canvas.Height / 2 - 40;
        _widgets.Panel(x, y, width, 74);
        // In a small window it lies on other text.
        _canvas.Panel(x, y, width, 74, 7, HudColour.Panel.WithAlpha(1));
        _canvas.Text(x + 14, y + 20, "kernel or expression, then enter", HudColour.Dim);
        float end = _canvas.Text(x + 14, y + 43, Typed, HudColour.Text, 1.25f);
        _canvas.Rectangle(end + 1, y + 29, 2, 17, HudColour.Accent);
        if (TypedProblem is not null) Fitted(x + 14, y + 64, TypedProblem, width - 28, HudColour.Alarm);
        else if (Typed!.Length == 0) _canvas.Text(x + 14, y + 64, "gaussian(sigma=3)   sobel-x * gaussian(sigma=1)   0.5*identity + 0.5*emboss", HudColour.Dim.WithAlpha(0.7f), 0.85f);
    }

    private void DrawMessage(string message, bool isAlarm)
    {
        var text = Fitting(message, _canvas.Width - 60, 1, bold: false);
        float width = _canvas.Measure(text), x = (_canvas.Width - width) / 2, y = _canvas.Height - 44;
        _canvas.Panel(x - 10, y - 16, width + 20, 24, 6, HudColour.Panel.WithAlpha(0.92f));
        _canvas.Text(x, y, text, isAlarm ? HudColour.Alarm : HudColour.Text);
    }

    private ReadOnlySpan<char> Fitting(ReadOnlySpan<char> text, float width, float size, bool bold)
    {
        if (_canvas.Measure(text, size, bold) <= width) return text;
        while (text.Length > 1 && _canvas.Measure(text, size, bold) > width) text = text[..^1];
        return text;
    }

    // What does not fit ends in dots.
    private void Fitted(float x, float y, ReadOnlySpan<char> text, float width, HudColour colour, float size = 1, bool bold = false)
    {
        const string dots = "...";
        bool fits = _canvas.Measure(text, size, bold) <= width;
        if (!fits) text = Fitting(text, width - _canvas.Measure(dots, size, bold), size, bold).TrimEnd();
        _canvas.Text(x, y, text, colour, size, bold: bold);
        if (!fits) _canvas.Text(x + _canvas.Measure(text, size, bold), y, dots, colour, size, bold: bold);
    }

    private int BreakBefore(ReadOnlySpan<char> text, float width)
    {
        if (_canvas.Measure(text) <= width) return text.Length;
        int fits = text.Length;
        while (fits > 0 && _canvas.Measure(text[..fits]) > width) fits--;
        int space = text[..fits].LastIndexOf(' ');
        return space > 0 ? space : Math.Max(1, fits);
    }

    private static string BorderName(BorderMode mode) => mode switch
    {
        BorderMode.Replicate => "replicate", BorderMode.Reflect => "reflect", BorderMode.Reflect101 => "reflect101", BorderMode.Wrap => "wrap", _ => "constant 0",
    };

    private static string BackendName(LiveBackend backend) => backend switch
    {
        LiveBackend.Compute => "compute", LiveBackend.Fragment => "fragment", LiveBackend.Cpu => "cpu", _ => "auto",
    };
}
