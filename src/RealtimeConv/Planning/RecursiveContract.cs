using RealtimeConv.Planning.Lowering;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>What recursive passes may add to a result in the worst case: the weights they lack, and the rounding that gathers along lines.</summary>
internal static class RecursiveContract
{
    /// <summary>The largest error of any sample of the result; 0 without recursive passes.</summary>
    /// <param name="passes">The passes; the last gives the result.</param>
    /// <param name="ranges">What the samples of each surface can be.</param>
    public static double Error(IReadOnlyList<PlannedPass> passes, IReadOnlyList<Interval> ranges)
    {
        if (!passes.Any(p => p is RecursivePass)) return 0;
        double[] gains = PassRanges.DownstreamGains(passes, ranges.Count);
        return passes.OfType<RecursivePass>().Sum(p => Error(p, ranges[p.Inputs[0]]) * PassRanges.ThroughStore(p, 1) * gains[p.Output]);
    }

    // Samples lie between two numbers: where the weights lacking sum to 0, half of their magnitudes meets the difference of these.
    private static double Error(RecursivePass pass, Interval range)
    {
        for (int c = 0; pass.Border.Mode == Filters.BorderMode.Constant && c < Math.Max(1, pass.Border.Constant.Count); c++) range = range.Include(pass.Border.Constant[c]);
        var effective = pass.Effective;
        double above = 0, below = 0;
        for (int n = 0; n < pass.Length; n++)
        {
            double lack = pass.Asked.Coefficients[n] / pass.Asked.Divisor - effective.Coefficients[n];
            if (lack > 0) above += lack; else below -= lack;
        }
        double deviation = Math.Max(Math.Abs(above * range.High - below * range.Low), Math.Abs(above * range.Low - below * range.High));
        return deviation + RecursiveBound.Rounding(pass, ArithmeticModel.Quality, pass.Largest);
    }
}
