using RealtimeConv.Hosting.Hud;

namespace RealtimeConv.Demo.Live;

/// <summary>Shows a kernel forming: the learned one, beside the true one where it is known, and how far it can be trusted. Allocates nothing.</summary>
internal sealed class LearnPanel(HudWidgets widgets)
{
    private const float Margin = 14, Inner = 14, Width = 300, Map = 124, Height = 252;

    private readonly HudCanvas _canvas = widgets.Canvas;

    /// <summary>Draws the panel at the top right.</summary>
    public void Draw(LiveLearning learning)
    {
        float left = _canvas.Width - Margin - Width, x = left + Inner;
        widgets.Panel(left, Margin, Width, Height);
        _canvas.Text(x, Margin + 27, learning.IsStopped ? "learned" : learning.IsReversed ? "learning to undo" : "learning", HudColour.Text, 1.3f, bold: true);
        if (learning.Result is { } result)
        {
            KernelHeatMap.Draw(_canvas, result.Kernel, x, Margin + 42, Map);
            _canvas.Text(x, Margin + 184, "so far", HudColour.Dim);
        }
        if (learning.Truth is { } truth)
        {
            float second = left + Width - Inner - Map;
            KernelHeatMap.Draw(_canvas, truth, second, Margin + 42, Map);
            _canvas.Text(second, Margin + 184, "true", HudColour.Dim);
        }
        WriteFacts(learning, x);
    }

    private void WriteFacts(LiveLearning learning, float x)
    {
        Span<char> buffer = stackalloc char[160];
        var line = new TextLine(buffer);
        if (learning.Problem is { } problem)
        {
            line.Add(problem);
            _canvas.Text(x, Margin + 204, line.Text, HudColour.Alarm, 0.85f);
            return;
        }
        if (learning.Result is not { } result)
        {
            _canvas.Text(x, Margin + 204, "no tile has been seen yet", HudColour.Dim);
            return;
        }
        // One 8-bit step is 1/255; what rounding to codes leaves is a root mean square of 0.29 steps.
        bool hasHeldOut = !double.IsNaN(result.Fit.HeldOutRisk);
        double risk = hasHeldOut ? result.Fit.HeldOutRisk : result.Fit.TrainingRisk;
        line.Add(hasHeldOut ? "held-out risk " : "training risk ");
        line.Add(risk, "0.0e+0");
        line.Add(" · ");
        line.Add(255 * Math.Sqrt(risk), "0.00");
        line.Add(" steps");
        _canvas.Text(x, Margin + 204, line.Text, HudColour.Accent);
        line = new TextLine(buffer);
        line.Add(learning.Side);
        line.Add("×");
        line.Add(learning.Side);
        line.Add(" · ");
        line.Add(result.Tiles);
        line.Add(result.Tiles == 1 ? " tile" : " tiles");
        line.Add(learning.HasSeenAll ? ", all there are" : " · ");
        if (!learning.HasSeenAll)
        {
            line.Add(learning.MillisecondsPerFrame, "0.0");
            line.Add(" ms/frame");
        }
        _canvas.Text(x, Margin + 221, line.Text, HudColour.Text);
        if (double.IsNaN(learning.Distance)) return;
        line = new TextLine(buffer);
        line.Add("largest difference ");
        line.Add(learning.Distance, "0.0e+0");
        _canvas.Text(x, Margin + 238, line.Text, HudColour.Text);
    }
}
