using System.Globalization;
using System.Net;
using System.Text;

namespace RealtimeConv.Verification.Reports;

/// <summary>A validation run as one HTML page that needs nothing beside it: tables, heat maps, neighbourhoods, histograms.</summary>
public static class HtmlReport
{
    /// <summary>Failing cases shown in full; the others stay in the table.</summary>
    public const int LargestDetails = 100;

    private const string Style = """
        body{font:14px/1.45 system-ui,sans-serif;margin:2em auto;max-width:80em;padding:0 1em;color:#222;background:#fff}
        table{border-collapse:collapse;margin:.6em 0}th,td{padding:.2em .6em;border:1px solid #ccc;text-align:left}td.n{text-align:right;font-variant-numeric:tabular-nums}
        .passed{color:#171}.failed,.error{color:#b00;font-weight:600}.skipped{color:#777}.bad{background:#fcc}
        img.map{image-rendering:pixelated;border:1px solid #999;background:#000}figure{display:inline-block;vertical-align:top;margin:0 1.5em 1em 0}figcaption{font-size:12px;color:#555}
        @media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}th,td{border-color:#444}.bad{background:#622}.passed{color:#7c7}.failed,.error{color:#f77}svg text{fill:#ccc}}
        """;

    /// <summary>Writes the page; the stream stays open.</summary>
    public static void Write(ValidationRun run, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(run);
        using var html = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        html.WriteLine("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        html.WriteLine($"<title>{Text(run.Title)}</title><style>{Style}</style></head><body><h1>{Text(run.Title)}</h1>");
        html.WriteLine($"<p class=\"{(run.Passed ? "passed" : "failed")}\">{Verdict(run)}</p>");
        if (run.EndedEarly is { } reason) html.WriteLine($"<p class=\"failed\">Ended early: {Text(reason)}. What follows is what was done until then.</p>");
        WriteEnvironment(html, run);
        WriteSummary(html, run);
        WriteDetails(html, "Failures", [.. run.Cases.Where(c => c.Outcome is ValidationOutcome.Failed or ValidationOutcome.Error).Take(LargestDetails)]);
        WriteDetails(html, "Closest to the bound", ClosestToTheBound(run));
        WriteCases(html, run);
        html.WriteLine("</body></html>");
    }

    private static void WriteEnvironment(StreamWriter html, ValidationRun run)
    {
        html.WriteLine($"<table><tr><th>started</th><td>{run.Started.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)}</td></tr>");
        html.WriteLine($"<tr><th>took</th><td>{Seconds(run.Duration)}</td></tr>");
        foreach (var (key, value) in run.Environment) html.WriteLine($"<tr><th>{Text(key)}</th><td>{Text(value)}</td></tr>");
        html.WriteLine("</table>");
    }

    private static void WriteSummary(StreamWriter html, ValidationRun run)
    {
        html.WriteLine("<h2>Summary</h2><table><tr><th>group</th><th>cases</th><th>failed</th><th>broken</th><th>skipped</th><th>frames</th><th>samples</th><th>outside the bound</th>");
        html.WriteLine("<th>worst error/bound</th><th>worst in float32</th><th>outside the spec tier</th><th>unlikely (a warning)</th><th>open (NaN, overflow)</th></tr>");
        foreach (var s in run.Summaries)
            html.WriteLine($"<tr><td class=\"{(s.Failed + s.Errors > 0 ? "failed" : "passed")}\">{Text(s.Group)}</td>{Cell(s.Cases)}{Cell(s.Failed)}{Cell(s.Errors)}{Cell(s.Skipped)}{Cell(s.Judged.Frames)}"
                + $"{Cell(s.Judged.Samples)}{Cell(s.Judged.Failures)}{Ratio(s.Judged.MaxRatio)}{Ratio(s.Judged.MaxFloatRatio)}{Cell(s.Judged.SpecFailures)}{Cell(s.Judged.Warnings)}{Cell(s.Judged.Unbounded)}</tr>");
        html.WriteLine("</table>");
        foreach (var s in run.Summaries.Where(s => s.Judged.Frames > 0))
            html.WriteLine($"<figure>{HistogramSvg.Of(s.Judged.Histogram)}<figcaption>{Text(s.Group)}: samples by error/bound</figcaption></figure>");
    }

    // Of each group the passing float case with the largest ratio: what is left of the margin.
    private static List<ValidationCase> ClosestToTheBound(ValidationRun run) =>
        [.. run.Cases.GroupBy(c => c.Group).Select(g => g.Where(c => c.Outcome == ValidationOutcome.Passed && c.Comparison!.Worst is not null)
            .OrderBy(c => c.Comparison!.Format.IsFloat ? 0 : 1).ThenByDescending(c => c.Comparison!.MaxRatio).FirstOrDefault()).OfType<ValidationCase>()];

    private static void WriteDetails(StreamWriter html, string heading, List<ValidationCase> cases)
    {
        if (cases.Count == 0) return;
        html.WriteLine($"<h2>{heading}</h2>");
        foreach (var one in cases)
        {
            html.WriteLine($"<section><h3>{Text(one.Group)}: {Text(one.Name)}</h3><p class=\"{Class(one)}\">{Text(one.Message)}</p>");
            if (one.Properties.Length > 0) html.WriteLine($"<p>{Text(string.Join(", ", one.Properties.Select(p => $"{p.Key} {p.Value}")))}</p>");
            WriteFailing(html, one);
            if (one.Comparison is { } comparison) WriteComparison(html, comparison);
            html.WriteLine("</section>");
        }
    }

    private static void WriteComparison(StreamWriter html, ComparisonReport comparison)
    {
        int scale = Math.Clamp(384 / Math.Max(comparison.Region.Width, comparison.Region.Height), 1, 16);
        html.WriteLine($"<figure><img class=\"map\" alt=\"heat map\" width=\"{scale * comparison.Region.Width}\" height=\"{scale * comparison.Region.Height}\" src=\"{HeatMap.DataUri(comparison)}\">"
            + "<figcaption>error/bound of each pixel: black 0, white 1, red beyond</figcaption></figure>");
        html.WriteLine($"<figure>{HistogramSvg.Of(comparison.Histogram)}<figcaption>samples by error/bound, logarithmic; green: exact</figcaption></figure>");
        if (comparison.Neighbourhood is { } around)
        {
            WriteGrid(html, $"expected around ({around.X}, {around.Y}), the worst sample", around, around.Expected);
            WriteGrid(html, "actual", around, around.Actual);
            WriteGrid(html, "bound", around, around.Bounds);
            WriteGrid(html, "error/bound", around, around.Ratios);
        }
        html.WriteLine("<table><tr><th>channel</th><th>failures</th><th>largest error</th><th>mean error</th><th>worst error/bound</th></tr>");
        for (int c = 0; c < Math.Min(comparison.PerChannel.Length, 16); c++)
        {
            var s = comparison.PerChannel[c];
            html.WriteLine($"<tr>{Cell(c)}{Cell(s.Failures)}<td class=\"n\">{Number(s.LargestError)}</td><td class=\"n\">{Number(s.MeanError)}</td>{Ratio(s.MaxRatio)}</tr>");
        }
        html.WriteLine("</table>");
    }

    private static void WriteFailing(StreamWriter html, ValidationCase one)
    {
        if (one.Failing.Length < 2) return;
        html.WriteLine($"<details><summary>{one.Judged.FailedFrames} failing frames, the first of them</summary><ul>");
        foreach (string line in one.Failing) html.WriteLine($"<li>{Text(line)}</li>");
        html.WriteLine("</ul></details>");
    }

    private static void WriteGrid(StreamWriter html, string caption, Neighbourhood around, IReadOnlyList<double> values)
    {
        html.Write("<figure><table>");
        for (int row = 0; row < Neighbourhood.Size; row++)
        {
            html.Write("<tr>");
            for (int column = 0; column < Neighbourhood.Size; column++)
            {
                int k = row * Neighbourhood.Size + column;
                html.Write($"<td class=\"n{(around.Ratios[k] > 1 ? " bad" : "")}\">{NeighbourhoodText.Number(values[k], !double.IsNaN(around.Ratios[k]))}</td>");
            }
            html.Write("</tr>");
        }
        html.WriteLine($"</table><figcaption>{Text(caption)}</figcaption></figure>");
    }

    private static void WriteCases(StreamWriter html, ValidationRun run)
    {
        html.WriteLine($"<h2>All cases</h2><details><summary>{run.Cases.Length} cases</summary><table><tr><th>group</th><th>case</th><th>outcome</th><th>frames</th><th>worst error/bound</th><th>warnings</th><th>time</th></tr>");
        foreach (var one in run.Cases)
            html.WriteLine($"<tr><td>{Text(one.Group)}</td><td>{Text(one.Name)}</td><td class=\"{Class(one)}\" title=\"{Text(one.Message)}\">{Class(one)}</td>"
                + $"{Cell(one.Judged.Frames)}{(one.Comparison is null ? "<td></td>" : Ratio(one.Judged.MaxRatio))}{Cell(one.Judged.Warnings)}<td class=\"n\">{Seconds(one.Duration)}</td></tr>");
        html.WriteLine("</table></details>");
    }

    private static string Verdict(ValidationRun run) =>
        !run.Passed ? "Some samples lie outside their derived bounds, or something could not be run."
        : run.Cases.Any(c => c.Judged.Frames > 0) ? "Every sample lies within its derived bound." : "Nothing was judged.";

    private static string Class(ValidationCase one) => one.Outcome switch
    {
        ValidationOutcome.Passed => "passed",
        ValidationOutcome.Failed => "failed",
        ValidationOutcome.Error => "error",
        _ => "skipped",
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Cell(long count) => $"<td class=\"n\">{count.ToString(CultureInfo.InvariantCulture)}</td>";

    private static string Ratio(double ratio) => $"<td class=\"n{(ratio > 1 ? " bad" : "")}\">{Number(ratio)}</td>";

    private static string Number(double value) => value.ToString("G4", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan duration) => duration.TotalSeconds.ToString("0.000 s", CultureInfo.InvariantCulture);
}
