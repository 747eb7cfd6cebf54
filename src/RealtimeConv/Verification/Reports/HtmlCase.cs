using System.Globalization;
using static RealtimeConv.Verification.Reports.HtmlCells;

namespace RealtimeConv.Verification.Reports;

/// <summary>One case of the HTML report in full: what it ran on, its heat map, histogram and the samples around the worst one.</summary>
internal static class HtmlCase
{
    private const int MapSide = 420, LargestScale = 16, MostChannels = 16;

    /// <summary>Writes the case.</summary>
    public static void Write(TextWriter html, ValidationCase one)
    {
        html.WriteLine($"<section class=\"{Class(one.Outcome)}\"><h3>{Text(one.Group)}: {Text(one.Name)}</h3><p class=\"{Class(one.Outcome)}\">{Text(one.Message)}</p>");
        if (one.Properties.Length > 0)
            html.WriteLine($"<div class=\"chips\">{string.Concat(one.Properties.Select(p => $"<span><i>{Text(p.Key)}</i> {Text(p.Value)}</span>"))}</div>");
        if (one.Failing.Length > 1)
            html.WriteLine($"<details><summary>{Count(one.Judged.FailedFrames)} failing frames, the first of them</summary><ul>{string.Concat(one.Failing.Select(l => $"<li>{Text(l)}</li>"))}</ul></details>");
        if (one.Comparison is { } comparison) WriteComparison(html, comparison);
        html.WriteLine("</section>");
    }

    private static void WriteComparison(TextWriter html, ComparisonReport comparison)
    {
        html.WriteLine("<div class=\"row\">");
        WriteMap(html, comparison);
        html.WriteLine($"<figure><figcaption>samples by error/bound</figcaption>{HistogramSvg.Of(comparison.Histogram)}</figure>");
        WriteChannels(html, comparison);
        html.WriteLine("</div>");
        if (comparison.Neighbourhood is not { } around) return;
        html.WriteLine("<div class=\"row\">");
        WriteGrid(html, string.Create(CultureInfo.InvariantCulture, $"expected around ({around.X}, {around.Y}), the worst sample"), around, around.Expected);
        WriteGrid(html, "found", around, around.Actual);
        WriteGrid(html, "found - expected", around, [.. around.Actual.Zip(around.Expected, (a, e) => a - e)]);
        WriteGrid(html, "bound", around, around.Bounds);
        WriteGrid(html, "error/bound", around, around.Ratios);
        html.WriteLine("</div>");
    }

    private static void WriteMap(TextWriter html, ComparisonReport comparison)
    {
        var region = comparison.Region;
        int scale = Math.Clamp(MapSide / Math.Max(region.Width, region.Height), 1, LargestScale);
        html.Write($"<figure><figcaption>error/bound of each pixel</figcaption><div class=\"map\"><img alt=\"heat map\" width=\"{scale * region.Width}\" height=\"{scale * region.Height}\" src=\"{HeatMap.DataUri(comparison)}\">");
        if (comparison.Neighbourhood is { } worst)
        {
            int side = Math.Max(scale, 7), overhang = (side - scale) / 2 + 2;
            html.Write($"<i style=\"left:{scale * (worst.X - region.X) - overhang}px;top:{scale * (worst.Y - region.Y) - overhang}px;width:{side + 4}px;height:{side + 4}px\"></i>");
        }
        html.WriteLine("</div><div class=\"ramp\"></div><div class=\"ends\"><span>0</span><span>1</span><span>beyond</span></div></figure>");
    }

    private static void WriteChannels(TextWriter html, ComparisonReport comparison)
    {
        html.WriteLine($"<table>{Head("#channel", "#failures", "#largest error", "#mean error", "#worst error/bound")}<tbody>");
        for (int c = 0; c < Math.Min(comparison.PerChannel.Length, MostChannels); c++)
        {
            var s = comparison.PerChannel[c];
            html.WriteLine($"<tr><td class=\"n\">{c}</td>{Cell(s.Failures, mustBeZero: true)}{Cell(s.LargestError)}{Cell(s.MeanError)}{Ratio(s.MaxRatio)}</tr>");
        }
        html.WriteLine("</tbody></table>");
    }

    private static void WriteGrid(TextWriter html, string caption, Neighbourhood around, IReadOnlyList<double> values)
    {
        html.Write($"<figure><figcaption>{Text(caption)}</figcaption><table class=\"hood\">");
        for (int row = 0; row < Neighbourhood.Size; row++)
        {
            html.Write("<tr>");
            for (int column = 0; column < Neighbourhood.Size; column++)
            {
                int k = row * Neighbourhood.Size + column;
                bool isInside = !double.IsNaN(around.Ratios[k]);
                html.Write($"<td class=\"n{(around.Ratios[k] > 1 ? " bad" : isInside || !double.IsNaN(values[k]) ? "" : " out")}\">{(double.IsInfinity(values[k]) ? Number(values[k]) : NeighbourhoodText.Number(values[k], isInside))}</td>");
            }
            html.Write("</tr>");
        }
        html.WriteLine("</table></figure>");
    }
}
