using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Strategies;

/// <summary>A kernel as a sum of columns times rows: sum over r of column_r * row_r, and what is left over.</summary>
/// <param name="Pairs">For each rank a kernel of one column and one of one row, in correlation form, anchored like the whole.</param>
/// <param name="Remainder">sum |K - sum_r column_r row_r|: what the kernel loses.</param>
internal sealed record RankFactors(IReadOnlyList<(Kernel Column, Kernel Row)> Pairs, double Remainder)
{
    // A remainder this small beside sum|K| is what rounding the weights themselves to float32 may cost: the kernel has the rank for all that float32 can tell.
    private const double WeightRounding = 1.0 / (1 << 24);

    /// <summary>Splits a kernel by elimination with complete pivoting, until the remainder is below float32's rounding of the weights.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="largestRank">The most pairs that are of use.</param>
    /// <param name="granted">A remainder that is accepted beside the rounding of the weights.</param>
    /// <returns>The pairs, or null where the rank is larger.</returns>
    public static RankFactors? Of(Kernel kernel, int largestRank, double granted = 0)
    {
        int width = kernel.Width, height = kernel.Height;
        var residual = new double[width * height];
        for (int k = 0; k < residual.Length; k++) residual[k] = kernel.Coefficients[k] / kernel.Divisor;
        double accepted = Math.Max(granted, WeightRounding * kernel.AbsoluteSum);
        var pairs = new List<(Kernel, Kernel)>();
        while (true)
        {
            double remainder = residual.Sum(Math.Abs);
            if (remainder <= accepted && pairs.Count > 0) return new RankFactors(pairs, remainder);
            if (pairs.Count == largestRank || remainder == 0) return null;
            pairs.Add(Eliminate(residual, kernel));
        }
    }

    // Takes the outer product through the largest entry away. Rows are scaled to sum|row| = 1, so that values between the passes keep the input's range.
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
