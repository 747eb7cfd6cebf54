using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning;

/// <summary>What pyramids may add to a result in the worst case: the difference of their weights from those asked for, at whatever place within a group.</summary>
internal static class PyramidContract
{
    /// <summary>The largest error of any sample of the result; 0 without pyramids. Samples of floats, which have no largest, count as at most 1.</summary>
    /// <param name="passes">The passes; the last gives the result.</param>
    /// <param name="ranges">What the samples of each surface can be.</param>
    public static double Error(IReadOnlyList<PlannedPass> passes, IReadOnlyList<Interval> ranges)
    {
        if (!passes.Any(p => p is ResamplePass)) return 0;
        double[] gains = PassRanges.DownstreamGains(passes, ranges.Count);
        double error = 0;
        foreach (var pass in passes.OfType<ResamplePass>())
        {
            if (pass.Goal is not { } goal) continue;
            var range = ranges[Finest(passes, pass)];
            if (!double.IsFinite(range.Magnitude)) range = new Interval(-1, 1);
            for (int c = 0; goal.Border.Mode == Filters.BorderMode.Constant && c < Math.Max(1, goal.Border.Constant.Count); c++) range = range.Include(goal.Border.Constant[c]);
            error += goal.Error(range.Low, range.High) * PassRanges.ThroughStore(pass, 1) * gains[pass.Output];
        }
        return error;
    }

    // The surface that the pyramid's first decimation reads.
    private static int Finest(IReadOnlyList<PlannedPass> passes, ResamplePass last)
    {
        int surface = last.Inputs[0];
        while (passes.FirstOrDefault(p => p.Output == surface) is ResamplePass { Goal: null } before) surface = before.Inputs[0];
        return surface;
    }
}
