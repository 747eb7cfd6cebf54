using System.Collections.Immutable;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Lowering;

/// <summary>A kernel over frames as a product: K[t] = w[t] * S.</summary>
/// <param name="Weights">w, newest first.</param>
/// <param name="Space">S, in correlation form, its magnitudes summing to 1.</param>
/// <param name="Remainder">The most that sum |K[t] - w[t] S| is as a share of |w[t]|: what S lacks for every frame.</param>
internal sealed record SpaceTimeFactors(ImmutableArray<double> Weights, Kernel Space, double Remainder)
{
    /// <summary>The factors of a kernel in correlation form; null where time and space do not separate for all that float32 can tell.</summary>
    public static SpaceTimeFactors? Of(SpaceTimeKernel kernel, PlanBuilder builder)
    {
        if (builder.Factors(kernel.ToMatrix(), 1) is not { Pairs: [var (column, row)] }) return null;
        double[] weights = [.. Enumerable.Range(0, column.Height).Select(t => column[0, t])];
        var space = new Kernel(kernel.Width, kernel.Height, row.Coefficients.AsSpan(), row.Divisor, kernel.AnchorX, kernel.AnchorY);
        double remainder = 0;
        for (int t = 0; t < weights.Length; t++)
        {
            var frame = kernel.Frames[t];
            double lost = 0;
            for (int k = 0; k < frame.Coefficients.Length; k++) lost += Math.Abs(frame.Coefficients[k] / frame.Divisor - weights[t] * space.Coefficients[k] / space.Divisor);
            if (weights[t] == 0 && lost > 0) return null;
            if (lost > 0) remainder = Math.Max(remainder, lost / Math.Abs(weights[t]));
        }
        // The remainder of faint frames may be large beside them; then the frames are filtered one by one.
        return remainder <= LargestRemainder ? new SpaceTimeFactors([.. weights], space, remainder) : null;
    }

    // Some roundings of weights to float32.
    private const double LargestRemainder = 1.0 / (1 << 21);
}
