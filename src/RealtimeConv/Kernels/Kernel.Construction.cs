namespace RealtimeConv.Kernels;

public sealed partial class Kernel
{
    /// <summary>A kernel from a matrix [row, column].</summary>
    /// <exception cref="ArgumentException">The matrix is empty, or a number is not finite.</exception>
    public static Kernel FromRows(double[,] rows, double divisor = 1)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new Kernel(rows.GetLength(1), rows.GetLength(0), rows.Cast<double>().ToArray(), divisor);
    }

    /// <summary>A kernel of one row, read from left to right.</summary>
    /// <exception cref="ArgumentException">There is no coefficient, or one is not finite.</exception>
    public static Kernel Row(ReadOnlySpan<double> coefficients, double divisor = 1) => new(coefficients.Length, 1, coefficients, divisor);

    /// <summary>A kernel of one column, read from top to bottom.</summary>
    /// <exception cref="ArgumentException">There is no coefficient, or one is not finite.</exception>
    public static Kernel Column(ReadOnlySpan<double> coefficients, double divisor = 1) => new(1, coefficients.Length, coefficients, divisor);

    /// <summary>
    /// Weights of a function of the displacement (dx, dy) from the anchor, which is the centre: radius columns and rows on each side.
    /// </summary>
    internal static Kernel Sample(int radiusX, int radiusY, Func<int, int, double> coefficient, double divisor = 1)
    {
        int width = 2 * radiusX + 1, height = 2 * radiusY + 1;
        var values = new double[width * height];
        for (int j = 0; j < height; j++)
            for (int i = 0; i < width; i++)
                values[j * width + i] = coefficient(i - radiusX, j - radiusY);
        return new Kernel(width, height, values, divisor);
    }

    /// <summary>Coefficients of a square kernel in reading order.</summary>
    internal static Kernel Square(double[] coefficients, double divisor = 1)
    {
        int side = (int)Math.Round(Math.Sqrt(coefficients.Length));
        return new Kernel(side, side, coefficients, divisor);
    }
}
