using System.Globalization;
using System.Text;

namespace RealtimeConv.Tests.Power;

/// <summary>What was planted where, and what saw it: the result of the list, printed when its tests are over.</summary>
internal static class PowerTable
{
    private static readonly List<(string Where, string Mutation, string Seen)> Rows = [];

    /// <summary>Adds the findings of one planted bug.</summary>
    public static void Add(string where, string mutation, IReadOnlyList<Finding> findings)
    {
        var seen = findings.Where(f => f.IsCaught).GroupBy(f => $"{f.Source} to {f.Output}").Select(g =>
            $"{g.Key}: {string.Join(", ", g.Select(f => f.Pattern))} (worst error/bound {g.Max(f => f.Report.MaxRatio).ToString("G3", CultureInfo.InvariantCulture)})");
        Add(where, mutation, string.Join("; ", seen));
    }

    /// <summary>Adds a bug that something other than pixels saw.</summary>
    public static void Add(string where, string mutation, string seen)
    {
        lock (Rows) Rows.Add((where, mutation, seen));
    }

    /// <summary>All rows, one line each.</summary>
    public static string Text()
    {
        var text = new StringBuilder($"{Rows.Count} planted bugs:\n");
        lock (Rows)
            foreach (var (where, mutation, seen) in Rows) text.Append(CultureInfo.InvariantCulture, $"  {mutation} | {where} | {(seen.Length == 0 ? "SEEN BY NOTHING" : seen)}\n");
        return text.ToString();
    }
}
