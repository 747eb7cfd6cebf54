using System.Collections.Immutable;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning;

/// <summary>The weights of a 1-D kernel in units of 2^-15, taps of equal weight joined: they share one multiplication.</summary>
/// <remarks>A product of a sum of two 16-bit numbers and such a weight is rounded to the unit of the numbers, half up: (p * w + 2^14) / 2^15, floored.</remarks>
public sealed class FixedPointWeights
{
    /// <summary>The weight that would stand for 1; it does not fit, so weights lie strictly between -1 and 1.</summary>
    public const int One = 1 << 15;

    private readonly double[] _deviations;

    private FixedPointWeights(ImmutableArray<FixedPointTap> taps, double[] deviations)
    {
        Taps = taps;
        _deviations = deviations;
    }

    /// <summary>What is multiplied, in the order in which it is summed.</summary>
    public ImmutableArray<FixedPointTap> Taps { get; }

    /// <summary>|rounded weight - weight| of each tap of the kernel, in its order.</summary>
    public ReadOnlySpan<double> Deviations => _deviations;

    /// <summary>The sum of the magnitudes of the rounded weights.</summary>
    public double AbsoluteSum => Taps.Sum(t => Math.Abs((double)t.Weight) / One * (t.IsPair ? 2 : 1));

    /// <summary>Rounds the weights of a kernel of one row or one column.</summary>
    /// <returns>The weights, or null where one has a magnitude of 1 or more.</returns>
    /// <exception cref="ArgumentException">The kernel has several rows and several columns.</exception>
    public static FixedPointWeights? Of(Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        if (kernel.Width > 1 && kernel.Height > 1) throw new ArgumentException($"A kernel of {kernel.Width} x {kernel.Height} has more than one row and column.", nameof(kernel));
        int count = kernel.Coefficients.Length;
        var rounded = new short[count];
        var deviations = new double[count];
        for (int k = 0; k < count; k++)
        {
            double weight = kernel.Coefficients[k] / kernel.Divisor, scaled = Math.Round(weight * One);
            if (Math.Abs(scaled) >= One) return null;
            rounded[k] = (short)scaled;
            deviations[k] = Math.Abs(scaled / One - weight);
        }
        var taps = ImmutableArray.CreateBuilder<FixedPointTap>();
        for (int first = 0, last = count - 1; first <= last; first++, last--)
        {
            if (first < last && rounded[first] == rounded[last])
            {
                if (rounded[first] != 0) taps.Add(new FixedPointTap(first, last, rounded[first]));
                continue;
            }
            if (rounded[first] != 0) taps.Add(new FixedPointTap(first, first, rounded[first]));
            if (first < last && rounded[last] != 0) taps.Add(new FixedPointTap(last, last, rounded[last]));
        }
        return new FixedPointWeights(taps.ToImmutable(), deviations);
    }

    /// <summary>The largest magnitude that a sum can have, in the samples' unit.</summary>
    /// <param name="largest">The largest magnitude of a sample.</param>
    public double LargestSum(double largest) => AbsoluteSum * largest + Taps.Length / 2.0;
}
