namespace RealtimeConv.Tests.Endurance.Soak;

/// <summary>Growth that repeats itself: a leak adds as much in every part of a run; what caches, heaps and the compiler add now and then does not come back.</summary>
internal static class SoakGrowth
{
    private const int Parts = 5;

    /// <summary>The least growth from one part of a run to the next; the first part, which warms caches and heaps up, is left out.</summary>
    /// <param name="samples">Of the whole run, at even distances.</param>
    /// <param name="of">What is judged.</param>
    /// <returns>Of the medians of the parts.</returns>
    public static double Least(IReadOnlyList<SoakSample> samples, Func<SoakSample, double> of)
    {
        double[] levels = [.. Enumerable.Range(1, Parts - 1).Select(k => Median([.. samples.Take((k * samples.Count / Parts)..((k + 1) * samples.Count / Parts)).Select(of).Order()]))];
        return levels.Zip(levels.Skip(1), (earlier, later) => later - earlier).Min();
    }

    private static double Median(double[] ordered) => ordered[ordered.Length / 2];
}
