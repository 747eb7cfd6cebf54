using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Strategies;

/// <summary>A kernel as a sum of columns times rows: sum over r of column_r * row_r, and what is left over.</summary>
/// <param name="Pairs">For each rank a kernel of one column and one of one row, in correlation form, anchored like the whole.</param>
/// <param name="Remainder">sum |K - sum_r column_r row_r|: what the kernel loses.</param>
internal sealed record RankFactors(IReadOnlyList<(Kernel Column, Kernel Row)> Pairs, double Remainder)
{
    // A remainder this small beside sum|K| is what rounding the weights themselves to float32 may cost: the kernel has the rank for all that float32 can tell.
    private const double WeightRounding = 1.0 / (1 << 23);

    // Factors read from weights that were rounded to float32 carry three such roundings.
    private const double FactorRounding = 1.0 / (1 << 22);

    /// <summary>Splits a kernel so far that what remains is below float32's rounding of the weights.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="largestRank">The most pairs that are of use.</param>
    /// <returns>The pairs, or null where the rank is larger.</returns>
    /// <remarks>
    /// Several pairs are found by elimination with complete pivoting instead of singular values: it stops after a few steps, so that asking costs little for any kernel.
    /// </remarks>
    public static RankFactors? Of(Kernel kernel, int largestRank)
    {
        double accepted = WeightRounding * kernel.AbsoluteSum;
        if (accepted == 0) return null;
        if (Separability.Factor(kernel, FactorRounding) is { } product && product.Remainder <= accepted) return new RankFactors([Scaled(product)], product.Remainder);
        if (largestRank == 1) return null;
        var residual = new double[kernel.Width * kernel.Height];
        for (int k = 0; k < residual.Length; k++) residual[k] = kernel.Coefficients[k] / kernel.Divisor;
        var pairs = new List<(Kernel, Kernel)>();
        while (pairs.Count < largestRank)
        {
            pairs.Add(Eliminate(residual, kernel));
            double remainder = residual.Sum(Math.Abs);
            if (remainder <= accepted) return new RankFactors(pairs, remainder);
        }
        return null;
    }

    // Rows whose magnitudes sum to 1 keep the values between the passes in the input's range.
    private static (Kernel Column, Kernel Row) Scaled(SeparableFactors factors)
    {
        double size = factors.Row.AbsoluteSum * (factors.Row.Sum < 0 ? -1 : 1);
        return (size * factors.Column, factors.Row.WithDivisor(factors.Row.Divisor * size));
    }

    // Takes the outer product through the largest entry away.
    private static (Kernel Column, Kernel Row) Eliminate(double[] residual, Kernel kernel)
    {
        int width = kernel.Width, height = kernel.Height, pivot = 0;
        for (int k = 1; k < residual.Length; k++) if (Math.Abs(residual[k]) > Math.Abs(residual[pivot])) pivot = k;
        double[] row = [.. residual.AsSpan(pivot / width * width, width)];
        double scale = row.Sum(Math.Abs), peak = residual[pivot];
        if (row.Sum() < 0) scale = -scale;
        var column = new double[height];
        for (int j = 0; j < height; j++) column[j] = residual[j * width + pivot % width] / peak * scale;
        for (int i = 0; i < width; i++) row[i] /= scale;
        for (int k = 0; k < residual.Length; k++) residual[k] -= column[k / width] * row[k % width];
        return (new Kernel(1, height, column, 1, 0, kernel.AnchorY), new Kernel(width, 1, row, 1, kernel.AnchorX, 0));
    }
}
