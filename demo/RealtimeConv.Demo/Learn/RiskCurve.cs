using RealtimeConv.Demo.Plots;

namespace RealtimeConv.Demo.Learn;

/// <summary>The plot of risk against steps or kernel size, on a logarithmic axis.</summary>
internal static class RiskCurve
{
    private const double Left = 80, Top = 40, Width = 520, Height = 260;

    /// <summary>Draws training and held-out risk.</summary>
    /// <param name="title">What was learned.</param>
    /// <param name="axis">What runs along x.</param>
    /// <param name="training">Training risk at places of x; may be empty.</param>
    /// <param name="heldOut">Held-out risk at places of x.</param>
    public static string Draw(string title, string axis, IReadOnlyList<(double X, double Risk)> training, IReadOnlyList<(double X, double Risk)> heldOut)
    {
        var canvas = new SvgCanvas(Left + Width + 30, Top + Height + 60);
        var all = training.Concat(heldOut).Where(p => p.Risk > 0 && double.IsFinite(p.Risk)).ToList();
        canvas.Text(Left, 24, title, 14);
        if (all.Count == 0)
        {
            canvas.Text(Left, Top + Height / 2, "risk 0 everywhere");
            return canvas.ToString();
        }
        double minX = all.Min(p => p.X), maxX = Math.Max(all.Max(p => p.X), minX + 1);
        double low = Math.Floor(Math.Log10(all.Min(p => p.Risk))), high = Math.Max(Math.Ceiling(Math.Log10(all.Max(p => p.Risk))), low + 1);
        double X(double v) => Left + (v - minX) / (maxX - minX) * Width;
        double Y(double v) => Top + (high - Math.Log10(v)) / (high - low) * Height;
        for (double decade = low; decade <= high; decade++)
        {
            canvas.Line(Left, Y(Math.Pow(10, decade)), Left + Width, Y(Math.Pow(10, decade)), "#e2e8f0");
            canvas.Text(Left - 8, Y(Math.Pow(10, decade)) + 4, $"1e{decade}", 11, "end");
        }
        if (high - low <= 2)
            for (double decade = low; decade < high; decade++)
                foreach (int part in new[] { 2, 5 })
                {
                    double at = Y(part * Math.Pow(10, decade));
                    canvas.Line(Left, at, Left + Width, at, "#f1f5f9");
                    canvas.Text(Left - 8, at + 4, $"{part}e{decade}", 9, "end");
                }
        foreach (double tick in Ticks(all, minX, maxX)) canvas.Text(X(tick), Top + Height + 18, $"{tick:0.#}", 11, "middle");
        canvas.Line(Left, Top + Height, Left + Width, Top + Height, SvgCanvas.Ink);
        canvas.Line(Left, Top, Left, Top + Height, SvgCanvas.Ink);
        canvas.Text(Left + Width / 2, Top + Height + 40, axis, 12, "middle");
        Draw(canvas, training, X, Y, SvgCanvas.Negative, "training risk", 0);
        Draw(canvas, heldOut, X, Y, SvgCanvas.Positive, "held-out risk", 1);
        return canvas.ToString();
    }

    // Few places, such as kernel sizes, are named themselves.
    private static IEnumerable<double> Ticks(IReadOnlyList<(double X, double Risk)> points, double min, double max)
    {
        double[] places = [.. points.Select(p => p.X).Distinct().Order()];
        return places.Length <= 16 ? places : Enumerable.Range(0, 5).Select(k => min + k * (max - min) / 4);
    }

    private static void Draw(SvgCanvas canvas, IReadOnlyList<(double X, double Risk)> points, Func<double, double> x, Func<double, double> y, string colour, string name, int line)
    {
        var drawn = points.Where(p => p.Risk > 0 && double.IsFinite(p.Risk)).ToList();
        if (drawn.Count == 0) return;
        canvas.Polyline(drawn.Select(p => (x(p.X), y(p.Risk))), colour);
        canvas.Text(Left + Width - 6, Top + 16 + 16 * line, $"{name}, last {drawn[^1].Risk:0.###e+0}", 12, "end", colour);
    }
}
