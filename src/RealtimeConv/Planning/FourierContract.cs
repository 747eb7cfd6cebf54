using RealtimeConv.Filters;
using RealtimeConv.Planning.Lowering;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>Whether a plan with transforms keeps the contract, by the worst error that its bound allows for any frame.</summary>
/// <remarks>
/// A transform's error does not shrink in dark places. For codes that does not matter as long as it is small beside their step, which is decided ahead of time, since codes
/// end at 1. Floats have no largest sample and promise precision in dark places too: there transforms in float32 run under a budget only, which is granted for samples up to 1.
/// Transforms in double that leave dark results to direct sums keep that promise.
/// </remarks>
internal static class FourierContract
{
    /// <summary>What transforms may add to a result in codes without a budget, in steps of the codes: with the half step of rounding they stay within one.</summary>
    public const double ShareOfStep = 1.0 / 4;

    /// <summary>The error that transforms may add to the result of a request.</summary>
    public static double Allowed(PlanRequest request) => request.Budget.Absolute + (request.Destination.IsFloat ? 0 : ShareOfStep / request.Destination.MaxCode);

    /// <summary>The error that they can add to the result of any frame, where samples of floats are at most 1; 0 without transforms.</summary>
    /// <param name="passes">The passes; the last gives the result.</param>
    /// <param name="ranges">What the samples of each surface can be.</param>
    /// <param name="isBounded">Whether samples have a largest magnitude by their format.</param>
    public static double Error(IReadOnlyList<PlannedPass> passes, IReadOnlyList<Interval> ranges, out bool isBounded)
    {
        isBounded = true;
        if (!passes.Any(p => p is FourierPass { IsDouble: false })) return 0;
        double[] gains = PassRanges.DownstreamGains(passes, ranges.Count);
        double error = 0;
        foreach (var pass in passes.OfType<FourierPass>().Where(p => !p.IsDouble))
        {
            double largest = ranges[pass.Inputs[0]].Magnitude;
            isBounded &= double.IsFinite(largest);
            if (!double.IsFinite(largest)) largest = 1;
            if (pass.Border.Mode == BorderMode.Constant)
                for (int c = 0; c < Math.Max(1, pass.Border.Constant.Count); c++) largest = Math.Max(largest, Math.Abs(pass.Border.Constant[c]));
            error += FourierBound.PerUnit(pass, ArithmeticModel.Quality) * largest * PassRanges.ThroughStore(pass, 1) * gains[pass.Output];
        }
        return error;
    }
}
