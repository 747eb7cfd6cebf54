using System.Collections.Immutable;

namespace RealtimeConv.Learning;

/// <summary>A factored normal matrix, ready for each output channel.</summary>
internal sealed class PreparedSystem(Moments moments, KernelFitOptions options, int inputs, int[] share, double[] ridged, double[] reduced, CholeskyFactor factor)
{
    private const double RoundingVariance = 1.0 / (1L << 48) / 3;

    private readonly int _free = share.Max() + 1;
    private readonly int _size = options.Width * options.Height;
    private double[]? _covariance;

    public double Condition { get; } = factor.Condition(ridged);

    /// <summary>The weights of one output, in the full unknowns, bias last when it is fitted.</summary>
    public double[] Solve(int output)
    {
        if (options.Rank > 0) return new RankSolver(moments, options, inputs).Solve(output, Expand(factor.Solve(Reduce(moments.Cross[output]))));
        double[] solution = factor.Solve(Reduce(moments.Cross[output]));
        return Expand(Constrain(solution));
    }

    /// <summary>Half widths of the 95 % intervals of the weights (not of the bias).</summary>
    public ImmutableArray<double> Intervals(double[] weights, int output)
    {
        if (options.Rank > 0 || (options.Constraints & (KernelConstraints.ZeroSum | KernelConstraints.Normalised)) != 0) return [];
        _covariance ??= Covariance();
        // The risk of an exact fit cancels to nothing; float32 results still carry their rounding, 2^-24 |y| wide.
        double residual = Math.Max(moments.Risk(weights, output) * moments.Pixels, moments.Squares[output] * RoundingVariance);
        double variance = residual / Math.Max(1, moments.Pixels - _free);
        return [.. Enumerable.Range(0, inputs * _size).Select(k => 1.96 * Math.Sqrt(variance * _covariance[share[k] * _free + share[k]]))];
    }

    // M^-1 A M^-1, which is A^-1 without a ridge.
    private double[] Covariance()
    {
        double[] inverse = factor.Inverse();
        if (options.Ridge == 0) return inverse;
        var half = new double[_free * _free];
        var full = new double[_free * _free];
        for (int i = 0; i < _free; i++)
            for (int j = 0; j < _free; j++) half[i * _free + j] = SimdMath.Dot(inverse.AsSpan(i * _free, _free), Row(reduced, j));
        for (int i = 0; i < _free; i++)
            for (int j = 0; j < _free; j++) full[i * _free + j] = SimdMath.Dot(half.AsSpan(i * _free, _free), Row(inverse, j));
        return full;
    }

    private ReadOnlySpan<double> Row(double[] symmetric, int row) => symmetric.AsSpan(row * _free, _free);

    // Equality constraints C w = d by Lagrange: w = w0 - M^-1 C^T (C M^-1 C^T)^-1 (C w0 - d).
    private double[] Constrain(double[] solution)
    {
        var constraints = SumConstraints().ToList();
        if (constraints.Count == 0) return solution;
        int m = constraints.Count;
        double[][] solved = [.. constraints.Select(c => factor.Solve(c.Row))];
        var schur = new double[m * m];
        var gap = new double[m];
        for (int a = 0; a < m; a++)
        {
            gap[a] = SimdMath.Dot(constraints[a].Row, solution) - constraints[a].Value;
            for (int b = 0; b < m; b++) schur[a * m + b] = SimdMath.Dot(constraints[a].Row, solved[b]);
        }
        double[] multipliers = (CholeskyFactor.Of(schur, m) ?? throw new InvalidInputException("The sum constraints depend on each other.")).Solve(gap);
        double[] result = [.. solution];
        for (int a = 0; a < m; a++)
            for (int k = 0; k < _free; k++) result[k] -= multipliers[a] * solved[a][k];
        return result;
    }

    private IEnumerable<(double[] Row, double Value)> SumConstraints()
    {
        if (options.Constraints.HasFlag(KernelConstraints.ZeroSum))
            for (int c = 0; c < inputs; c++) yield return (Ones(c * _size, (c + 1) * _size), 0);
        if (options.Constraints.HasFlag(KernelConstraints.Normalised)) yield return (Ones(0, inputs * _size), 1);
    }

    private double[] Ones(int from, int to)
    {
        var row = new double[_free];
        for (int k = from; k < to; k++) row[share[k]] += 1;
        return row;
    }

    private double[] Reduce(double[] full)
    {
        var result = new double[_free];
        for (int k = 0; k < full.Length; k++) result[share[k]] += full[k];
        return result;
    }

    private double[] Expand(double[] values) => [.. share.Select(k => values[k])];
}
