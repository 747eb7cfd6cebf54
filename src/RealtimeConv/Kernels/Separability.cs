using System.Collections.Immutable;

namespace RealtimeConv.Kernels;

/// <summary>Kernels as products of a column and a row, or as short sums of such products.</summary>
public static class Separability
{
    /// <summary>
    /// The default tolerance of <see cref="Factor"/>, relative to the largest weight: 8 units of double rounding. An outer product worked out in double is off by one
    /// unit per weight, and the factors read from its pivot by three more.
    /// </summary>
    public static readonly double Rounding = Math.ScaleB(1, -50);

    /// <summary>The largest side for which singular values are worked out.</summary>
    public const int MaxSide = 512;

    /// <summary>The column and the row whose outer product is the kernel, or null where there are none.</summary>
    /// <param name="kernel">Any kernel.</param>
    /// <param name="tolerance">How far a product may differ from its weight, relative to the largest weight; 2^-22 also takes outer products rounded to float32.</param>
    /// <remarks>
    /// Whole coefficients, or dyadic ones, that are an exact product give whole factors without common divisors, whose product has no rounding. Otherwise the factors are the
    /// pivot's column and row: the pivot is the largest weight, so that nothing small is divided by.
    /// </remarks>
    public static SeparableFactors? Factor(Kernel kernel, double? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        return WholeFactors.Find(kernel) ?? PivotFactors(kernel, tolerance ?? Rounding);
    }

    /// <summary>The shortest sum of outer products that comes as near to a kernel as asked, by its singular value decomposition.</summary>
    /// <param name="kernel">A kernel of up to <see cref="MaxSide"/> columns and rows.</param>
    /// <param name="tolerance">The remainder granted, as a share of sum |K|.</param>
    /// <param name="maxRank">The most products; the remainder may then be larger.</param>
    /// <exception cref="ArgumentException">The kernel is too large, or the tolerance negative.</exception>
    public static LowRankFactors Decompose(Kernel kernel, double tolerance, int maxRank = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        if (!(tolerance >= 0)) throw new ArgumentException($"A tolerance of {tolerance} is no share; it must be 0 or more.");
        if (maxRank < 1) throw new ArgumentException($"A rank of {maxRank} has no products; it must be at least 1.");
        double[] rest = Weights(kernel);
        var svd = JacobiSvd.Of(rest, kernel.Height, kernel.Width);
        double granted = tolerance * rest.Sum(Math.Abs), remainder = rest.Sum(Math.Abs);
        var terms = ImmutableArray.CreateBuilder<SeparableFactors>();
        for (int r = 0; r < Math.Min(maxRank, svd.Values.Length) && remainder > granted && svd.Values[r] > 0; r++)
        {
            var (column, row) = Balanced(svd.Left(r), svd.Right(r), svd.Values[r]);
            remainder = 0;
            for (int k = 0; k < rest.Length; k++)
            {
                rest[k] -= column[k / kernel.Width] * row[k % kernel.Width];
                remainder += Math.Abs(rest[k]);
            }
            terms.Add(new SeparableFactors(ColumnOf(kernel, column), RowOf(kernel, row), false, remainder));
        }
        return new LowRankFactors(terms.ToImmutable(), [.. svd.Values], remainder);
    }

    /// <summary>The number of singular values that stand out of double rounding: above max(width, height) * 2^-52 times the largest.</summary>
    /// <exception cref="ArgumentException">The kernel is larger than <see cref="MaxSide"/>.</exception>
    public static int Rank(Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        var values = JacobiSvd.Of(Weights(kernel), kernel.Height, kernel.Width).Values;
        double floor = values[0] * Math.Max(kernel.Width, kernel.Height) * Math.ScaleB(1, -52);
        return values.Count(v => v > floor);
    }

    private static double[] Weights(Kernel kernel)
    {
        if (Math.Max(kernel.Width, kernel.Height) > MaxSide)
            throw new ArgumentException($"Singular values are worked out for kernels up to {MaxSide}x{MaxSide}; this one is {kernel.Width}x{kernel.Height}.");
        return [.. kernel.Coefficients.Select(c => c / kernel.Divisor)];
    }

    private static SeparableFactors? PivotFactors(Kernel kernel, double tolerance)
    {
        var weights = kernel.Coefficients;
        int pivot = 0;
        for (int k = 1; k < weights.Length; k++)
            if (Math.Abs(weights[k]) > Math.Abs(weights[pivot])) pivot = k;
        int pivotRow = pivot / kernel.Width, pivotColumn = pivot % kernel.Width;
        if (weights[pivot] == 0) return null;
        double[] column = [.. Enumerable.Range(0, kernel.Height).Select(j => weights[j * kernel.Width + pivotColumn] / weights[pivot])];
        double[] row = [.. Enumerable.Range(0, kernel.Width).Select(i => weights[pivotRow * kernel.Width + i])];
        double allowed = tolerance * Math.Abs(weights[pivot]), remainder = 0;
        for (int j = 0; j < kernel.Height; j++)
            for (int i = 0; i < kernel.Width; i++)
            {
                double difference = Math.Abs(weights[j * kernel.Width + i] - column[j] * row[i]);
                if (difference > allowed) return null;
                remainder += difference;
            }
        var (v, h) = Balanced(column, row, 1 / kernel.Divisor);
        return new SeparableFactors(ColumnOf(kernel, v), RowOf(kernel, h), false, remainder / Math.Abs(kernel.Divisor));
    }

    // The column's magnitudes sum to 1, so that what lies between the passes stays within the range of the samples; its largest entry is positive.
    private static (double[] Column, double[] Row) Balanced(double[] column, double[] row, double scale)
    {
        double size = column.Sum(Math.Abs);
        double largest = column.MaxBy(Math.Abs);
        double factor = largest < 0 ? -size : size;
        return ([.. column.Select(v => v / factor)], [.. row.Select(h => h * scale * factor)]);
    }

    private static Kernel ColumnOf(Kernel kernel, double[] values) => new(1, kernel.Height, values, 1, 0, kernel.AnchorY);

    private static Kernel RowOf(Kernel kernel, double[] values) => new(kernel.Width, 1, values, 1, kernel.AnchorX, 0);
}
