using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification.Validation;

/// <summary>The codes that an exact plan must give on every device: the mathematics in whole numbers, one quotient rounded half to even.</summary>
public static class ExactCodes
{
    // The reference is off by some 1e-12 of a code; a numerator farther from a whole number than this means that the plan is not exact at all.
    private const double LargestDistance = 1e-3;

    /// <summary>The frame that a plan must give.</summary>
    /// <param name="plan">A plan that says it is exact.</param>
    /// <param name="reference">Exact values, as the reference gives them.</param>
    /// <exception cref="InvalidOperationException">The exact results are no whole multiples of 1 / (maximum * divisor): the plan is not exact, or its divisor is wrong.</exception>
    public static Frame Of(FilterPlan plan, ReadOnlySpan<double> reference)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var request = plan.Request;
        long divisor = plan.Passes[^1].Store.OfType<QuotientStep>().Select(q => (long)q.Divisor).DefaultIfEmpty(1).Single();
        var frame = new Frame(request.Width, request.Height, request.Destination, request.DestinationAlpha);
        int maximum = request.Destination.MaxCode;
        for (int k = 0; k < reference.Length; k++)
        {
            double numerator = reference[k] * maximum * divisor, whole = Math.Round(numerator);
            if (!(Math.Abs(numerator - whole) <= LargestDistance))
                throw new InvalidOperationException($"The plan '{plan.Name}' says it is exact, but {reference[k]:R} * {maximum} * {divisor} is no whole number.");
            long code = Math.Clamp(RoundHalfToEven((long)whole, divisor), 0, maximum);
            if (maximum == byte.MaxValue) frame.UNorm8[k] = (byte)code;
            else frame.UNorm16[k] = (ushort)code;
        }
        return frame;
    }

    private static long RoundHalfToEven(long numerator, long divisor)
    {
        long floor = Math.DivRem(numerator, divisor, out long rest);
        if (rest < 0)
        {
            floor--;
            rest += divisor;
        }
        return 2 * rest > divisor || (2 * rest == divisor && floor % 2 != 0) ? floor + 1 : floor;
    }
}
