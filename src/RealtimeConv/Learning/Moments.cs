namespace RealtimeConv.Learning;

/// <summary>X^T X, X^T y and y^T y of a set of pixels.</summary>
internal sealed class Moments
{
    public Moments(int unknowns, int outputs)
    {
        Unknowns = unknowns;
        Gram = new double[unknowns * unknowns];
        Cross = [.. Enumerable.Range(0, outputs).Select(_ => new double[unknowns])];
        Squares = new double[outputs];
    }

    public int Unknowns { get; }

    /// <summary>X^T X, row-major, both triangles.</summary>
    public double[] Gram { get; }

    /// <summary>X^T y for each output.</summary>
    public double[][] Cross { get; }

    /// <summary>y^T y for each output.</summary>
    public double[] Squares { get; }

    public long Pixels { get; set; }

    public void Add(Moments other)
    {
        for (int k = 0; k < Gram.Length; k++) Gram[k] += other.Gram[k];
        for (int o = 0; o < Cross.Length; o++)
        {
            for (int k = 0; k < Unknowns; k++) Cross[o][k] += other.Cross[o][k];
            Squares[o] += other.Squares[o];
        }
        Pixels += other.Pixels;
    }

    /// <summary>Mean squared error of weights over the pixels: (y^T y - 2 w^T X^T y + w^T X^T X w) / pixels.</summary>
    public double Risk(ReadOnlySpan<double> weights, int output)
    {
        if (Pixels == 0) return double.NaN;
        double quadratic = 0;
        for (int i = 0; i < Unknowns; i++) quadratic += weights[i] * SimdMath.Dot(Gram.AsSpan(i * Unknowns, Unknowns), weights);
        return Math.Max(0, Squares[output] - 2 * SimdMath.Dot(Cross[output], weights) + quadratic) / Pixels;
    }

    /// <summary>The statistics of a subset of the unknowns.</summary>
    public Moments Select(int[] unknowns)
    {
        var part = new Moments(unknowns.Length, Cross.Length) { Pixels = Pixels };
        for (int i = 0; i < unknowns.Length; i++)
            for (int j = 0; j < unknowns.Length; j++) part.Gram[i * unknowns.Length + j] = Gram[unknowns[i] * Unknowns + unknowns[j]];
        for (int o = 0; o < Cross.Length; o++)
        {
            for (int i = 0; i < unknowns.Length; i++) part.Cross[o][i] = Cross[o][unknowns[i]];
            part.Squares[o] = Squares[o];
        }
        return part;
    }
}
