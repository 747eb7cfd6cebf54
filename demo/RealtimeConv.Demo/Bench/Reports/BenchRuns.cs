namespace RealtimeConv.Demo.Bench.Reports;

/// <summary>The same bench run several times, made one: a machine that is slower for a minute moves one run, not the middle of three.</summary>
internal static class BenchRuns
{
    /// <summary>One record for each that the runs share, in the order of the first: each figure is the median of the runs', each on its own, over those runs that have it.</summary>
    /// <param name="runs">Records of each run, at least one.</param>
    public static IReadOnlyList<BenchRecord> Medians(IReadOnlyList<IReadOnlyList<BenchRecord>> runs) =>
        runs.Count == 1 ? runs[0] : [.. runs.SelectMany(r => r).GroupBy(Key).Select(g => Middle([.. g]))];

    private static object Key(BenchRecord r) => (r.Device, r.Driver, r.Path, r.Plan, r.Format, r.Width, r.Height, r.Kernel, r.Border);

    private static BenchRecord Middle(IReadOnlyList<BenchRecord> runs) => runs[0] with
    {
        CpuMs = Median(runs, r => r.CpuMs)!.Value, WallMs = Median(runs, r => r.WallMs)!.Value,
        CpuMedianMs = Median(runs, r => r.CpuMedianMs)!.Value, WallMedianMs = Median(runs, r => r.WallMedianMs)!.Value,
        RatioToCopy = Median(runs, r => r.RatioToCopy), RatioToRival = Median(runs, r => r.RatioToRival),
        BeyondRivalMs = Median(runs, r => r.BeyondRivalMs), Speedup = Median(runs, r => r.Speedup),
        // The fastest of several rivals may be another one in each run.
        Rival = runs.Where(r => r.Rival is not null).GroupBy(r => r.Rival).MaxBy(g => g.Count())?.Key,
        Rounds = runs.Min(r => r.Rounds), Runs = runs.Count,
    };

    private static double? Median(IEnumerable<BenchRecord> runs, Func<BenchRecord, double?> of)
    {
        double[] sorted = [.. runs.Select(of).OfType<double>().Order()];
        int middle = sorted.Length / 2;
        return sorted.Length == 0 ? null : sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
