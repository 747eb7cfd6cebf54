using System.Numerics;

namespace RealtimeConv.Kernels.Families;

/// <summary>
/// The kernels that fit a polynomial surface to each window by least squares and read its value or a derivative at the centre
/// (Savitzky and Golay 1964; Haralick's facet model). Solved in fractions, so that the coefficients are whole numbers over a divisor.
/// </summary>
internal static class LeastSquaresSurface
{
    /// <summary>The kernel of a fit.</summary>
    /// <param name="radiusX">Columns on each side of the centre.</param>
    /// <param name="radiusY">Rows on each side of the centre; 0 fits a curve to a row.</param>
    /// <param name="order">Largest total degree of the polynomial; lowered to what the window can tell apart along an axis.</param>
    /// <param name="derivativeX">Derivative in x that is read.</param>
    /// <param name="derivativeY">Derivative in y that is read.</param>
    public static Kernel Fit(int radiusX, int radiusY, int order, int derivativeX, int derivativeY)
    {
        order = Math.Max(order, derivativeX + derivativeY);
        var monomials = Monomials(radiusX, radiusY, order);
        int wanted = monomials.IndexOf((derivativeX, derivativeY));
        var fit = Solve(NormalMatrix(radiusX, radiusY, monomials), wanted, monomials.Count);
        var factor = Fraction.Of(Factorial(derivativeX) * Factorial(derivativeY));
        var weights = new List<Fraction>();
        for (int y = -radiusY; y <= radiusY; y++)
            for (int x = -radiusX; x <= radiusX; x++)
                weights.Add(factor * Value(fit, monomials, x, y));
        return WholeKernel(2 * radiusX + 1, 2 * radiusY + 1, weights);
    }

    private static List<(int A, int B)> Monomials(int radiusX, int radiusY, int order)
    {
        var all = new List<(int, int)>();
        for (int a = 0; a <= Math.Min(order, 2 * radiusX); a++)
            for (int b = 0; b <= Math.Min(order - a, 2 * radiusY); b++)
                all.Add((a, b));
        return all;
    }

    private static Fraction[,] NormalMatrix(int radiusX, int radiusY, List<(int A, int B)> monomials)
    {
        var matrix = new Fraction[monomials.Count, monomials.Count];
        for (int r = 0; r < monomials.Count; r++)
            for (int c = 0; c < monomials.Count; c++)
                matrix[r, c] = Fraction.Of(PowerSum(radiusX, monomials[r].A + monomials[c].A) * PowerSum(radiusY, monomials[r].B + monomials[c].B));
        return matrix;
    }

    private static BigInteger PowerSum(int radius, int power)
    {
        var sum = BigInteger.Zero;
        for (int x = -radius; x <= radius; x++) sum += BigInteger.Pow(x, power);
        return sum;
    }

    // Gauss-Jordan for one right-hand side, a unit vector; the matrix of distinct monomials on a large enough grid is positive definite.
    private static Fraction[] Solve(Fraction[,] matrix, int unit, int n)
    {
        var right = new Fraction[n];
        for (int r = 0; r < n; r++) right[r] = Fraction.Of(r == unit ? 1 : 0);
        for (int pivot = 0; pivot < n; pivot++)
            for (int r = 0; r < n; r++)
            {
                if (r == pivot || matrix[r, pivot].IsZero) continue;
                var factor = matrix[r, pivot] / matrix[pivot, pivot];
                for (int c = pivot; c < n; c++) matrix[r, c] -= factor * matrix[pivot, c];
                right[r] -= factor * right[pivot];
            }
        for (int r = 0; r < n; r++) right[r] /= matrix[r, r];
        return right;
    }

    private static Fraction Value(Fraction[] fit, List<(int A, int B)> monomials, int x, int y)
    {
        var sum = Fraction.Of(0);
        for (int k = 0; k < fit.Length; k++) sum += fit[k] * Fraction.Of(BigInteger.Pow(x, monomials[k].A) * BigInteger.Pow(y, monomials[k].B));
        return sum;
    }

    private static BigInteger Factorial(int n) => n < 2 ? BigInteger.One : n * Factorial(n - 1);

    private static Kernel WholeKernel(int width, int height, List<Fraction> weights)
    {
        var divisor = weights.Aggregate(BigInteger.One, (d, w) => d / BigInteger.GreatestCommonDivisor(d, w.Denominator) * w.Denominator);
        BigInteger[] whole = [.. weights.Select(w => w.Numerator * (divisor / w.Denominator))];
        var limit = (BigInteger)Kernel.MaxExactInteger;
        return divisor <= limit && Array.TrueForAll(whole, c => BigInteger.Abs(c) <= limit)
            ? new Kernel(width, height, [.. whole.Select(c => (double)c)], (double)divisor)
            : new Kernel(width, height, [.. weights.Select(w => w.ToDouble())]);
    }
}
