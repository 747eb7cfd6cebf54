using System.Globalization;
using System.Net;

namespace RealtimeConv.Verification.Reports;

/// <summary>Text and numbers as the HTML report writes them.</summary>
internal static class HtmlCells
{
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Number(double value) => double.IsInfinity(value) ? (value > 0 ? "∞" : "-∞") : value.ToString("G4", CultureInfo.InvariantCulture);

    public static string Seconds(TimeSpan duration) => duration.TotalSeconds >= 100
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)duration.TotalMinutes} min {duration.Seconds} s") : duration.TotalSeconds.ToString("0.0## s", CultureInfo.InvariantCulture);

    /// <summary>A cell with a count: what is zero steps back, what must be zero stands out where it is not.</summary>
    public static string Cell(long count, bool mustBeZero = false) => $"<td class=\"n{(count == 0 ? " zero" : mustBeZero ? " bad" : "")}\">{Count(count)}</td>";

    public static string Cell(double value) => $"<td class=\"n\">{Number(value)}</td>";

    public static string Ratio(double ratio) => $"<td class=\"n{(ratio > 1 ? " bad" : "")}\">{Number(ratio)}</td>";

    /// <summary>The head of a table; a heading that begins with # stands over numbers.</summary>
    public static string Head(params ReadOnlySpan<string> headings)
    {
        string cells = "";
        foreach (string heading in headings) cells += heading.StartsWith('#') ? $"<th class=\"n\">{heading[1..]}</th>" : $"<th>{heading}</th>";
        return $"<thead><tr>{cells}</tr></thead>";
    }

    public static string Class(ValidationOutcome outcome) => outcome switch
    {
        ValidationOutcome.Passed => "passed",
        ValidationOutcome.Failed => "failed",
        ValidationOutcome.Error => "error",
        _ => "skipped",
    };
}
