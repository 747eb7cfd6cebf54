using RealtimeConv.Filters;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning;

/// <summary>Whether a plan whose weights were rounded keeps the contract: what that can add to any result is at most what 16-bit storage between passes may.</summary>
internal static class RoundingContract
{
    /// <summary>The error that rounded weights may add to the result of a request whose result is stored in 8-bit codes: a hundredth of their step, and what is granted.</summary>
    public static double Allowed(PlanRequest request) => SurfaceFormats.LargestGain * 0.5 / ushort.MaxValue + request.Budget.Absolute;

    /// <summary>The error that they can add to the result of any frame; 0 where no weight was rounded.</summary>
    /// <param name="passes">The passes; the last gives the result.</param>
    /// <param name="ranges">What the samples of each surface can be.</param>
    public static double Error(IReadOnlyList<PlannedPass> passes, IReadOnlyList<Interval> ranges)
    {
        if (!passes.Any(p => p is ConvolvePass { Rounding: > 0 })) return 0;
        double[] gains = PassRanges.DownstreamGains(passes, ranges.Count);
        double error = 0;
        foreach (var pass in passes.OfType<ConvolvePass>().Where(p => p.Rounding > 0))
        {
            double largest = ranges[pass.Inputs[0]].Magnitude;
            if (pass.Border.Mode == BorderMode.Constant)
                for (int c = 0; c < Math.Max(1, pass.Border.Constant.Count); c++) largest = Math.Max(largest, Math.Abs(pass.Border.Constant[c]));
            error += pass.Rounding * largest * PassRanges.ThroughStore(pass, 1) * gains[pass.Output];
        }
        return error;
    }
}
