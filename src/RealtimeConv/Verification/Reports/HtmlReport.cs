using System.Globalization;
using System.Text;
using static RealtimeConv.Verification.Reports.HtmlCells;

namespace RealtimeConv.Verification.Reports;

/// <summary>A validation run as one HTML page that needs nothing beside it: tables, heat maps, neighbourhoods, histograms.</summary>
public static class HtmlReport
{
    /// <summary>Failing cases shown in full; the others stay in the table.</summary>
    public const int LargestDetails = 100;

    /// <summary>Writes the page; the stream stays open.</summary>
    public static void Write(ValidationRun run, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(run);
        using var html = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        html.WriteLine("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        html.WriteLine($"<title>{Text(run.Title)}</title><style>{HtmlStyle.Css}</style></head><body>");
        html.WriteLine($"<header><h1>{Text(run.Title)}</h1><span class=\"verdict {(run.Passed ? "passed" : "failed")}\">{Verdict(run)}</span></header>");
        html.WriteLine($"<p class=\"note\">{run.Started.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)}, took {Seconds(run.Duration)}</p>");
        if (run.EndedEarly is { } reason) html.WriteLine($"<p class=\"failed\">Ended early: {Text(reason)}. What follows is what was done until then.</p>");
        WriteTiles(html, run);
        WriteSummary(html, run);
        WriteDetails(html, "Failures", [.. run.Cases.Where(c => c.Outcome is ValidationOutcome.Failed or ValidationOutcome.Error).Take(LargestDetails)]);
        WriteDetails(html, "Closest to the bound", ClosestToTheBound(run));
        WriteCases(html, run);
        WriteEnvironment(html, run);
        html.WriteLine("</body></html>");
    }

    private static void WriteTiles(StreamWriter html, ValidationRun run)
    {
        var judged = run.Summaries.Aggregate(ComparisonTally.None, (sum, s) => sum + s.Judged);
        int wrong = run.Cases.Count(c => c.Outcome is ValidationOutcome.Failed or ValidationOutcome.Error);
        html.WriteLine("<div class=\"tiles\">");
        Tile(Count(run.Cases.Length), "cases");
        Tile(Count(wrong), "failed or broken", wrong > 0);
        Tile(Count(judged.Frames), "frames");
        Tile(Count(judged.Samples), "samples");
        Tile(Count(judged.Failures), "outside the bound", judged.Failures > 0);
        Tile(Number(judged.MaxRatio), "worst error/bound", judged.MaxRatio > 1);
        html.WriteLine("</div>");

        void Tile(string number, string what, bool isBad = false) => html.WriteLine($"<div class=\"tile\"><b{(isBad ? " class=\"failed\"" : "")}>{number}</b><span>{what}</span></div>");
    }

    private static void WriteSummary(StreamWriter html, ValidationRun run)
    {
        html.WriteLine("<h2>Summary</h2><div class=\"wide\"><table>");
        html.WriteLine(Head(
            "group", "#cases", "#failed", "#broken", "#skipped", "#frames", "#samples", "#outside<br>the bound", "#worst<br>error/bound", "#worst in<br>float32", "#outside the<br>spec tier", "#unlikely<br>(a warning)", "#open (NaN,<br>overflow)"));
        html.WriteLine("<tbody>");
        foreach (var s in run.Summaries)
            html.WriteLine($"<tr><th class=\"{(s.Failed + s.Errors > 0 ? "failed" : "passed")}\">{Text(s.Group)}</th>{Cell(s.Cases)}{Cell(s.Failed, mustBeZero: true)}{Cell(s.Errors, mustBeZero: true)}{Cell(s.Skipped)}{Cell(s.Judged.Frames)}"
                + $"{Cell(s.Judged.Samples)}{Cell(s.Judged.Failures, mustBeZero: true)}{Ratio(s.Judged.MaxRatio)}{Ratio(s.Judged.MaxFloatRatio)}{Cell(s.Judged.SpecFailures)}{Cell(s.Judged.Warnings)}{Cell(s.Judged.Unbounded)}</tr>");
        html.WriteLine("</tbody></table></div><div class=\"row\">");
        foreach (var s in run.Summaries.Where(s => s.Judged.Frames > 0))
            html.WriteLine($"<figure><figcaption>{Text(s.Group)}: samples by error/bound</figcaption>{HistogramSvg.Of(s.Judged.Histogram)}</figure>");
        html.WriteLine("</div>");
    }

    // Of each group the passing float case with the largest ratio: what is left of the margin.
    private static List<ValidationCase> ClosestToTheBound(ValidationRun run) =>
        [.. run.Cases.GroupBy(c => c.Group).Select(g => g.Where(c => c.Outcome == ValidationOutcome.Passed && c.Comparison!.Worst is not null)
            .OrderBy(c => c.Comparison!.Format.IsFloat ? 0 : 1).ThenByDescending(c => c.Comparison!.MaxRatio).FirstOrDefault()).OfType<ValidationCase>()];

    private static void WriteDetails(StreamWriter html, string heading, List<ValidationCase> cases)
    {
        if (cases.Count == 0) return;
        html.WriteLine($"<h2>{heading}</h2>");
        foreach (var one in cases) HtmlCase.Write(html, one);
    }

    private static void WriteCases(StreamWriter html, ValidationRun run)
    {
        html.WriteLine("<h2>All cases</h2>");
        foreach (var group in run.Cases.GroupBy(c => c.Group))
        {
            html.WriteLine($"<details><summary>{Text(group.Key)}: {Count(group.Count())} cases</summary><div class=\"wide\"><table>{Head("case", "outcome", "#frames", "#worst error/bound", "#warnings", "#time")}<tbody>");
            foreach (var one in group)
                html.WriteLine($"<tr><td>{Text(one.Name)}</td><td class=\"{Class(one.Outcome)}\" title=\"{Text(one.Message)}\">{Class(one.Outcome)}</td>"
                    + $"{Cell(one.Judged.Frames)}{(one.Comparison is null ? "<td></td>" : Ratio(one.Judged.MaxRatio))}{Cell(one.Judged.Warnings)}<td class=\"n\">{Seconds(one.Duration)}</td></tr>");
            html.WriteLine("</tbody></table></div></details>");
        }
    }

    private static void WriteEnvironment(StreamWriter html, ValidationRun run)
    {
        html.WriteLine("<h2>What ran, and on what</h2><table><tbody>");
        foreach (var (key, value) in run.Environment) html.WriteLine($"<tr><th>{Text(key)}</th><td>{Text(value)}</td></tr>");
        html.WriteLine("</tbody></table>");
    }

    private static string Verdict(ValidationRun run) =>
        !run.Passed ? "Some samples lie outside their derived bounds, or something could not be run."
        : run.Cases.Any(c => c.Judged.Frames > 0) ? "Every sample lies within its derived bound." : "Nothing was judged.";
}
