namespace RealtimeConv.Learning;

/// <summary>The factor L of a symmetric positive definite matrix A = L L^T, with what a least-squares report needs of it.</summary>
internal sealed class CholeskyFactor
{
    private const double RelativeRounding = 1.0 / (1L << 52);
    private readonly double[] _factor;
    private readonly int _size;

    private CholeskyFactor(double[] factor, int size)
    {
        _factor = factor;
        _size = size;
    }

    /// <summary>Factors a matrix given row-major; null where it is not positive definite to working precision.</summary>
    public static CholeskyFactor? Of(ReadOnlySpan<double> matrix, int size)
    {
        var l = new double[size * size];
        double largest = 0;
        for (int k = 0; k < size; k++) largest = Math.Max(largest, matrix[k * size + k]);
        // A pivot below the rounding of the elimination carries no information: the columns are dependent.
        double smallestPivot = largest * size * RelativeRounding;
        for (int j = 0; j < size; j++)
        {
            var rowJ = l.AsSpan(j * size, j);
            double pivot = matrix[j * size + j] - Dot(rowJ, rowJ);
            if (!(pivot > smallestPivot)) return null;
            double diagonal = Math.Sqrt(pivot);
            l[j * size + j] = diagonal;
            for (int i = j + 1; i < size; i++) l[i * size + j] = (matrix[i * size + j] - Dot(l.AsSpan(i * size, j), rowJ)) / diagonal;
        }
        return new CholeskyFactor(l, size);
    }

    /// <summary>The solution of A x = b.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        double[] x = [.. right];
        for (int i = 0; i < _size; i++) x[i] = (x[i] - Dot(_factor.AsSpan(i * _size, i), x.AsSpan(0, i))) / _factor[i * _size + i];
        for (int i = _size - 1; i >= 0; i--)
        {
            double sum = x[i];
            for (int k = i + 1; k < _size; k++) sum -= _factor[k * _size + i] * x[k];
            x[i] = sum / _factor[i * _size + i];
        }
        return x;
    }

    /// <summary>The inverse of A, row-major.</summary>
    public double[] Inverse()
    {
        var inverse = new double[_size * _size];
        var unit = new double[_size];
        for (int column = 0; column < _size; column++)
        {
            Array.Clear(unit);
            unit[column] = 1;
            double[] x = Solve(unit);
            for (int row = 0; row < _size; row++) inverse[row * _size + column] = x[row];
        }
        return inverse;
    }

    /// <summary>Ratio of the largest to the smallest eigenvalue, by power and inverse iteration; within a few percent.</summary>
    public double Condition(ReadOnlySpan<double> matrix)
    {
        var v = new double[_size];
        var w = new double[_size];
        for (int k = 0; k < _size; k++) v[k] = 1 + k % 7 * 0.1;
        double largest = 0;
        for (int step = 0; step < 60; step++)
        {
            Normalise(v);
            for (int i = 0; i < _size; i++) w[i] = Dot(matrix.Slice(i * _size, _size), v);
            largest = Math.Sqrt(Dot(w, w));
            w.CopyTo(v, 0);
        }
        for (int k = 0; k < _size; k++) v[k] = k % 2 == 0 ? 1 : -1;
        double inverseSmallest = 0;
        for (int step = 0; step < 60; step++)
        {
            Normalise(v);
            v = Solve(v);
            inverseSmallest = Math.Sqrt(Dot(v, v));
        }
        return largest * inverseSmallest;
    }

    private static void Normalise(double[] v)
    {
        double length = Math.Sqrt(Dot(v, v));
        for (int k = 0; k < v.Length; k++) v[k] /= length;
    }

    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => SimdMath.Dot(a, b);
}
