using System.Globalization;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Demo.Validate;

/// <summary>A validation run as lines for people: a row per target, then what failed.</summary>
internal static class ValidationText
{
    private const int MostFailures = 10;
    private const int LongestLine = 400;

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(ValidationRun run)
    {
        var summaries = run.Summaries;
        int name = summaries.Select(s => s.Group.Length).Append("target".Length).Max() + 2;
        yield return $"{"target".PadRight(name)}{"cases",7}{"frames",10}{"samples",13}{"failed",8}{"broken",8}{"skipped",9}{"unlikely",10}{"error/bound",13}{"in float32",12}";
        foreach (var s in summaries)
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{s.Group.PadRight(name)}{s.Cases,7}{s.Judged.Frames,10}{s.Judged.Samples,13}{s.Failed,8}{s.Errors,8}{s.Skipped,9}{s.Judged.Warnings,10}{s.Judged.MaxRatio,13:0.000}{s.Judged.MaxFloatRatio,12:0.000}");
        var wrong = run.Cases.Where(c => c.Outcome is ValidationOutcome.Failed or ValidationOutcome.Error).ToList();
        foreach (var one in wrong.Take(MostFailures)) yield return Shortened($"FAILED {one.Group}: {one.Name}: {Where(one)}{one.Message}");
        if (wrong.Count > MostFailures) yield return $"and {wrong.Count - MostFailures} more";
        foreach (var reason in run.Cases.Where(c => c.Outcome == ValidationOutcome.Skipped).GroupBy(c => $"{c.Group}: {c.Message}").Take(MostFailures))
            yield return Shortened($"skipped {reason.Key}{(reason.Count() > 1 ? $" ({reason.Count()} cases)" : "")}");
        foreach (string line in run.Environment.Where(e => e.Key == "not there").Select(e => e.Value)) yield return $"not there: {line}";
        if (run.EndedEarly is { } early) yield return $"ended early: {early}";
        yield return Verdict(run, wrong.Count);
    }

    private static string Verdict(ValidationRun run, int wrong)
    {
        long samples = run.Summaries.Sum(s => s.Judged.Samples);
        string count = string.Create(CultureInfo.InvariantCulture, $"{samples:N0} samples in {run.Duration.TotalSeconds:0.0} s");
        return wrong > 0 ? $"{wrong} of {run.Cases.Length} cases failed; {count}"
            : samples == 0 ? "nothing was judged"
            : $"every sample lies within its derived bound: {count}";
    }

    private static string Where(ValidationCase one) => one.Outcome == ValidationOutcome.Failed && one.Properties.Length > 0 ? $"{string.Join(" ", one.Properties.Skip(1).Select(p => p.Value))}: " : "";

    private static string Shortened(string line) => line.Length <= LongestLine ? line : line[..LongestLine] + " ...";
}
