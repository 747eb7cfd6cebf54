using RealtimeConv.Demo.Bench.Rivals;
using RealtimeConv.Demo.Plots;

namespace RealtimeConv.Demo.Bench.Reports;

/// <summary>Cost against kernel size as an SVG: a panel for each family of kernels, a curve for each path by its fastest plan, both axes logarithmic.</summary>
internal static class BenchPlot
{
    private const double Left = 64, Top = 66, Side = 300, Gap = 56;

    // Room for the two lines above, whatever the number of panels, as far as a device's name is one of the usual length.
    private const double LeastWidth = 640;

    private static readonly (string Path, string Colour)[] Colours =
    [
        ("compute", "#c2410c"), ("fragment", "#1d4ed8"), ("cpu", "#15803d"), (RivalNames.Tutorial, "#7c3aed"), (RivalNames.OpenCv, "#64748b"), (RivalNames.Ffmpeg, "#a16207"),
    ];

    /// <summary>Draws the records of the first frame size, format and border that has kernels.</summary>
    public static string Draw(IReadOnlyList<BenchRecord> records)
    {
        var sized = records.Where(r => r.Size > 0).ToList();
        var first = sized.FirstOrDefault();
        sized = [.. sized.Where(r => (r.Format, r.Width, r.Height, r.Border) == (first!.Format, first.Width, first.Height, first.Border))];
        bool ratios = sized.All(r => r.RatioToCopy is not null);
        double Cost(BenchRecord r) => ratios ? r.RatioToCopy!.Value : r.CpuMs;
        var families = sized.GroupBy(r => Family(r.Kernel)).ToList();
        var canvas = new SvgCanvas(Math.Max(LeastWidth, Left + families.Count * (Side + Gap)), Top + Side + 84);
        if (first is null)
        {
            canvas.Text(Left, Top, "no kernel was timed");
            return canvas.ToString();
        }
        canvas.Text(Left, 22, $"processor time{(ratios ? " over that of a copy" : ", ms")} against taps per side", 14);
        canvas.Text(Left, 38, $"{first.Format}, {first.Width}x{first.Height}, {first.Border}, {first.Device}", 11);
        var axes = new Axes(sized.Min(r => r.Size), sized.Max(r => r.Size), sized.Min(Cost), sized.Max(Cost));
        for (int f = 0; f < families.Count; f++) Panel(canvas, Left + f * (Side + Gap), families[f], axes, Cost);
        Legend(canvas, [.. Colours.Where(c => sized.Any(r => r.Path == c.Path))]);
        return canvas.ToString();
    }

    private static string Family(string kernel) => new([.. kernel.TakeWhile(c => c is not (':' or '('))]);

    private static void Panel(SvgCanvas canvas, double left, IGrouping<string, BenchRecord> family, Axes axes, Func<BenchRecord, double> cost)
    {
        canvas.Text(left, Top - 8, family.Key);
        foreach (double tick in axes.CostTicks())
        {
            canvas.Line(left, Top + axes.Y(tick), left + Side, Top + axes.Y(tick), "#e2e8f0");
            canvas.Text(left - 6, Top + axes.Y(tick) + 4, FormattableString.Invariant($"{tick:0.###}"), 11, "end");
        }
        foreach (int size in family.Select(r => r.Size).Distinct()) canvas.Text(left + axes.X(size), Top + Side + 16, $"{size}", 11, "middle");
        canvas.Rectangle(left, Top, Side, Side, "none", SvgCanvas.Ink);
        foreach (var (path, colour) in Colours)
        {
            var fastest = family.Where(r => r.Path == path).GroupBy(r => r.Size).Select(g => (Size: g.Key, Cost: g.Min(cost))).OrderBy(p => p.Size).ToList();
            canvas.Polyline(fastest.Select(p => (left + axes.X(p.Size), Top + axes.Y(p.Cost))), colour, 2);
            foreach (var p in fastest) canvas.Rectangle(left + axes.X(p.Size) - 2.5, Top + axes.Y(p.Cost) - 2.5, 5, 5, colour);
        }
    }

    private static void Legend(SvgCanvas canvas, (string Path, string Colour)[] entries)
    {
        for (int k = 0; k < entries.Length; k++)
        {
            canvas.Rectangle(Left + 100 * k, Top + Side + 42, 10, 10, entries[k].Colour);
            canvas.Text(Left + 100 * k + 16, Top + Side + 52, entries[k].Path, 12);
        }
    }

    // Places inside a panel of Side x Side.
    private sealed class Axes(int leastSize, int mostSize, double leastCost, double mostCost)
    {
        private readonly double _low = Math.Pow(10, Math.Floor(Math.Log10(leastCost)));
        private readonly double _high = Math.Pow(10, Math.Ceiling(Math.Log10(mostCost) + 1e-9));

        public double X(int size) => mostSize == leastSize ? Side / 2 : 12 + (Side - 24) * Math.Log((double)size / leastSize) / Math.Log((double)mostSize / leastSize);

        public double Y(double cost) => Side * (1 - Math.Log(cost / _low) / Math.Log(_high / _low));

        public IEnumerable<double> CostTicks()
        {
            for (double tick = _low; tick <= _high * 1.001; tick *= 10) yield return tick;
        }
    }
}
