using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Reference;

namespace RealtimeConv.Tests.Support;

/// <summary>The codes that an exact plan must give: the filter in whole numbers, one quotient rounded half to even.</summary>
public static class WholeNumberReference
{
    /// <summary>The result of a filter on a frame of codes, where the filter's weights are whole numbers over a whole divisor.</summary>
    /// <param name="filter">A tree whose result times the divisor is whole for whole samples.</param>
    /// <param name="divisor">The product of all divisors on the way.</param>
    /// <param name="frame">A frame of codes.</param>
    public static Frame Apply(Filter filter, long divisor, Frame frame)
    {
        var result = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
        double[] values = ReferenceFilter.Evaluate(filter, frame);
        int maximum = frame.Format.MaxCode;
        for (int k = 0; k < values.Length; k++)
        {
            // In double the numerator is off by far less than one half: rounding finds the whole number.
            long numerator = (long)Math.Round(values[k] * maximum * divisor);
            long code = Math.Clamp(RoundHalfToEven(numerator, divisor), 0, maximum);
            if (maximum == 255) result.UNorm8[k] = (byte)code;
            else result.UNorm16[k] = (ushort)code;
        }
        return result;
    }

    /// <summary>A quotient of whole numbers rounded half to even.</summary>
    public static long RoundHalfToEven(long numerator, long divisor)
    {
        long floor = Math.DivRem(numerator, divisor, out long rest);
        if (rest < 0)
        {
            floor--;
            rest += divisor;
        }
        long twice = 2 * rest;
        return twice > divisor || (twice == divisor && floor % 2 != 0) ? floor + 1 : floor;
    }
}
