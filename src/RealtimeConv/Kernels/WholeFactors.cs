namespace RealtimeConv.Kernels;

/// <summary>Exact factors of kernels with whole or dyadic coefficients.</summary>
internal static class WholeFactors
{
    private const int MostHalvings = 30;

    public static SeparableFactors? Find(Kernel kernel)
    {
        if (Whole(kernel, out double scale) is not { } matrix) return null;
        int pivot = Array.FindIndex(matrix, c => c != 0);
        if (pivot < 0) return Zero(kernel);
        int width = kernel.Width, height = kernel.Height, pivotRow = pivot / width, pivotColumn = pivot % width;
        for (int j = 0; j < height; j++)
            for (int i = 0; i < width; i++)
                if ((Int128)matrix[j * width + i] * matrix[pivot] != (Int128)matrix[j * width + pivotColumn] * matrix[pivotRow * width + i]) return null;
        long[] column = [.. Enumerable.Range(0, height).Select(j => matrix[j * width + pivotColumn])], row = [.. Enumerable.Range(0, width).Select(i => matrix[pivotRow * width + i])];
        long common = Gcd(column) * (Largest(column) < 0 ? -1 : 1);
        for (int j = 0; j < height; j++) column[j] /= common;
        // The row takes the content of the whole matrix (Gauss's lemma: contents multiply).
        for (int i = 0; i < width; i++) row[i] = matrix[pivotRow * width + i] / column[pivotRow];
        var (columnDivisor, rowDivisor) = SplitDivisor(kernel.Divisor * scale, column);
        return new SeparableFactors(
            new Kernel(1, height, [.. column.Select(c => (double)c)], columnDivisor, 0, kernel.AnchorY),
            new Kernel(width, 1, [.. row.Select(c => (double)c)], rowDivisor, kernel.AnchorX, 0), true, 0);
    }

    // Coefficients times the least power of two that makes them whole, or null where that takes more than doubles hold.
    private static long[]? Whole(Kernel kernel, out double scale)
    {
        scale = 1;
        for (int k = 0; k <= MostHalvings; k++, scale *= 2)
        {
            double factor = scale;
            if (!kernel.Coefficients.All(c => Math.Abs(c * factor) <= Kernel.MaxExactInteger)) return null;
            if (kernel.Coefficients.All(c => double.IsInteger(c * factor))) return [.. kernel.Coefficients.Select(c => (long)(c * factor))];
        }
        return null;
    }

    private static SeparableFactors Zero(Kernel kernel) => new(
        new Kernel(1, kernel.Height, new double[kernel.Height], 1, 0, kernel.AnchorY), new Kernel(kernel.Width, 1, new double[kernel.Width], 1, kernel.AnchorX, 0), true, 0);

    // A divisor that the column's sum divides is shared, so that a blur's two passes are both means.
    private static (double Column, double Row) SplitDivisor(double divisor, long[] column)
    {
        double sum = column.Sum();
        return sum != 0 && double.IsInteger(divisor) && double.IsInteger(divisor / sum) ? (sum, divisor / sum) : (1, divisor);
    }

    private static long Largest(long[] values) => values.MaxBy(Math.Abs);

    private static long Gcd(long[] values)
    {
        long gcd = 0;
        foreach (long v in values)
        {
            long a = gcd, b = Math.Abs(v);
            while (b != 0) (a, b) = (b, a % b);
            gcd = a;
        }
        return gcd;
    }
}
