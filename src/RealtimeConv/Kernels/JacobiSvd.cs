namespace RealtimeConv.Kernels;

/// <summary>Singular value decomposition by one-sided Jacobi rotations (Hestenes 1958) in double: slow, simple, accurate also for small singular values.</summary>
internal sealed class JacobiSvd
{
    private const int MaxSweeps = 60;

    // Columns of the work matrix (length rows each) become sigma u; the rotations are collected in v.
    private readonly double[][] _columns;
    private readonly double[][] _rotations;
    private readonly int[] _order;
    private readonly bool _transposed;

    private JacobiSvd(double[][] columns, double[][] rotations, bool transposed)
    {
        _columns = columns;
        _rotations = rotations;
        _transposed = transposed;
        double[] norms = [.. columns.Select(c => Math.Sqrt(Dot(c, c)))];
        _order = [.. Enumerable.Range(0, columns.Length).OrderByDescending(k => norms[k])];
        Values = [.. _order.Select(k => norms[k])];
    }

    /// <summary>Singular values, falling.</summary>
    public double[] Values { get; }

    /// <summary>Decomposes a row-major matrix.</summary>
    public static JacobiSvd Of(double[] matrix, int rows, int columns)
    {
        // Rotating the shorter side is cheaper.
        bool transposed = columns > rows;
        int count = transposed ? rows : columns, length = transposed ? columns : rows;
        var work = new double[count][];
        var rotations = new double[count][];
        for (int k = 0; k < count; k++)
        {
            work[k] = new double[length];
            rotations[k] = new double[count];
            rotations[k][k] = 1;
            for (int i = 0; i < length; i++) work[k][i] = transposed ? matrix[k * columns + i] : matrix[i * columns + k];
        }
        for (int sweep = 0; sweep < MaxSweeps && Sweep(work, rotations); sweep++) { }
        return new JacobiSvd(work, rotations, transposed);
    }

    /// <summary>The left singular vector (one entry per row) of a singular value above 0.</summary>
    public double[] Left(int r) => _transposed ? _rotations[_order[r]] : Unit(r);

    /// <summary>The right singular vector (one entry per column) of a singular value above 0.</summary>
    public double[] Right(int r) => _transposed ? Unit(r) : _rotations[_order[r]];

    private double[] Unit(int r) => [.. _columns[_order[r]].Select(c => c / Values[r])];

    // One pass over all pairs; false once every pair is orthogonal to rounding.
    private static bool Sweep(double[][] work, double[][] rotations)
    {
        double threshold = Math.ScaleB(1, -52);
        bool rotated = false;
        for (int p = 0; p < work.Length - 1; p++)
            for (int q = p + 1; q < work.Length; q++)
            {
                double alpha = Dot(work[p], work[p]), beta = Dot(work[q], work[q]), gamma = Dot(work[p], work[q]);
                if (Math.Abs(gamma) <= threshold * Math.Sqrt(alpha * beta)) continue;
                double zeta = (beta - alpha) / (2 * gamma);
                double tangent = Math.CopySign(1, zeta) / (Math.Abs(zeta) + Math.Sqrt(1 + zeta * zeta));
                double cosine = 1 / Math.Sqrt(1 + tangent * tangent), sine = cosine * tangent;
                Rotate(work[p], work[q], cosine, sine);
                Rotate(rotations[p], rotations[q], cosine, sine);
                rotated = true;
            }
        return rotated;
    }

    private static void Rotate(double[] p, double[] q, double cosine, double sine)
    {
        for (int i = 0; i < p.Length; i++) (p[i], q[i]) = (cosine * p[i] - sine * q[i], sine * p[i] + cosine * q[i]);
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
