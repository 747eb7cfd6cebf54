using System.Globalization;
using RealtimeConv.Frames;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning.Lowering;

/// <summary>What passes need of the error budget, and what may be done with the rest.</summary>
/// <param name="request">What is planned.</param>
/// <param name="backend">What will run it.</param>
internal sealed class BudgetUse(PlanRequest request, Backend backend)
{
    /// <summary>The budget that transforms and recursions lack, infinite where sums in fixed point or rounded weights lack it; 0 where they keep the contract with what is granted.</summary>
    /// <param name="passes">The passes.</param>
    /// <param name="rooted">The same, past frames traced back to what they are frames of.</param>
    /// <param name="ranges">The values of each surface.</param>
    public double Missing(IReadOnlyList<PlannedPass> passes, IReadOnlyList<PlannedPass> rooted, IReadOnlyList<Interval> ranges)
    {
        if (passes.OfType<FixedPointPass>().FirstOrDefault() is { } fixedPoint)
            return passes.Count == 1 && fixedPoint.StoresCodes && FixedPointBound.PerUnit(fixedPoint) <= request.Budget.Absolute ? 0 : double.PositiveInfinity;
        if (RoundingContract.Error(rooted, ranges) > RoundingContract.Allowed(request)) return double.PositiveInfinity;
        double error = FourierContract.Error(rooted, ranges, out bool isBounded);
        double lack = Lack(rooted, ranges);
        bool keeps = lack <= request.Budget.Absolute && lack + error <= FourierContract.Allowed(request) && (isBounded || request.Budget.Absolute > 0);
        return lack + error == 0 || keeps ? 0 : lack + error;
    }

    /// <summary>What is left of the budget for the storage of surfaces.</summary>
    public double Spare(IReadOnlyList<PlannedPass> rooted, IReadOnlyList<Interval> ranges) => request.Budget.Absolute - FourierContract.Error(rooted, ranges, out _) - Lack(rooted, ranges);

    /// <summary>Lets feature maps become float16 as far as a spare error goes, which is granted for samples up to 1 where they have no largest.</summary>
    /// <returns>What the user should know; null where nothing changed.</returns>
    public string? HalveMaps(List<PlannedPass> passes, IReadOnlyList<PlannedPass> rooted, IReadOnlyList<Interval> ranges, double spare)
    {
        if (backend == Backend.Cpu || !request.Device.RendersFloat) return null;
        double[] gains = PassRanges.DownstreamGains(rooted, ranges.Count);
        double total = 0;
        for (int k = 0; k < passes.Count; k++)
        {
            if (passes[k] is not NetworkPass pass) continue;
            var range = ranges[pass.Inputs[0]];
            if (!double.IsFinite(range.Magnitude)) range = new Interval(-1, 1);
            double error = HalfMapsBound.Of(pass, range.Low, range.High) * PassRanges.ThroughStore(pass, 1) * gains[pass.Output];
            if (!(error <= spare - total)) continue;
            total += error;
            passes[k] = pass with { IsHalf = true };
        }
        return total == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"under the error budget, feature maps are stored in 16-bit floats at the cost of up to {total:0.0e+0}");
    }

    // What passes whose weights are not those asked for lack.
    private static double Lack(IReadOnlyList<PlannedPass> passes, IReadOnlyList<Interval> ranges) => RecursiveContract.Error(passes, ranges) + PyramidContract.Error(passes, ranges);
}
