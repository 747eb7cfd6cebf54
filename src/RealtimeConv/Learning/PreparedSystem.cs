using System.Collections.Immutable;

namespace RealtimeConv.Learning;

/// <summary>A factored normal matrix, ready for each output channel.</summary>
internal sealed class PreparedSystem(Moments moments, KernelFitOptions options, int inputs, int[] share, double[] ridged, double[] reduced, CholeskyFactor factor)
{
    private const double RoundingVariance = 1.0 / (1L << 48) / 3;

    private readonly int _free = share.Max() + 1;
    private readonly int _size = options.Width * options.Height;
    private readonly List<(double[] Row, double Value)> _constraints = [.. SumConstraints(options, inputs, share)];
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
        if (options.Rank > 0) return [];
        _covariance ??= Projected(Covariance());
        // The risk of an exact fit cancels to nothing; float32 results still carry their rounding, 2^-24 |y| wide.
        double residual = Math.Max(moments.Risk(weights, output) * moments.Pixels, moments.Squares[output] * RoundingVariance);
        double variance = residual / Math.Max(1, moments.Pixels - _free + _constraints.Count);
        return [.. Enumerable.Range(0, inputs * _size).Select(k => 1.96 * Math.Sqrt(Math.Max(0, variance * _covariance[share[k] * _free + share[k]])))];
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

    // Under constraints w = (I - G C) w0 + G d with G = M^-1 C^T (C M^-1 C^T)^-1, so the covariance is (I - G C) V (I - G C)^T.
    private double[] Projected(double[] covariance)
    {
        if (_constraints.Count == 0) return covariance;
        var (solved, schur) = Multipliers();
        int m = _constraints.Count;
        var projection = new double[_free * _free];
        for (int j = 0; j < _free; j++)
        {
            double[] weights = schur.Solve([.. _constraints.Select(c => c.Row[j])]);
            for (int i = 0; i < _free; i++)
            {
                double sum = i == j ? 1 : 0;
                for (int a = 0; a < m; a++) sum -= solved[a][i] * weights[a];
                projection[i * _free + j] = sum;
            }
        }
        var half = new double[_free * _free];
        var full = new double[_free * _free];
        for (int i = 0; i < _free; i++)
            for (int j = 0; j < _free; j++) half[i * _free + j] = SimdMath.Dot(Row(projection, i), Row(covariance, j));
        for (int i = 0; i < _free; i++)
            for (int j = 0; j < _free; j++) full[i * _free + j] = SimdMath.Dot(Row(half, i), Row(projection, j));
        return full;
    }

    private ReadOnlySpan<double> Row(double[] symmetric, int row) => symmetric.AsSpan(row * _free, _free);

    // Equality constraints C w = d by Lagrange: w = w0 - M^-1 C^T (C M^-1 C^T)^-1 (C w0 - d).
    private double[] Constrain(double[] solution)
    {
        if (_constraints.Count == 0) return solution;
        var (solved, schur) = Multipliers();
        double[] multipliers = schur.Solve([.. _constraints.Select(c => SimdMath.Dot(c.Row, solution) - c.Value)]);
        double[] result = [.. solution];
        for (int a = 0; a < solved.Length; a++)
            for (int k = 0; k < _free; k++) result[k] -= multipliers[a] * solved[a][k];
        return result;
    }

    // M^-1 C^T, and C M^-1 C^T factored.
    private (double[][] Solved, CholeskyFactor Schur) Multipliers()
    {
        int m = _constraints.Count;
        double[][] solved = [.. _constraints.Select(c => factor.Solve(c.Row))];
        var schur = new double[m * m];
        for (int a = 0; a < m; a++)
            for (int b = 0; b < m; b++) schur[a * m + b] = SimdMath.Dot(_constraints[a].Row, solved[b]);
        return (solved, CholeskyFactor.Of(schur, m) ?? throw new InvalidInputException("The sum constraints depend on each other."));
    }

    private static IEnumerable<(double[] Row, double Value)> SumConstraints(KernelFitOptions options, int inputs, int[] share)
    {
        int size = options.Width * options.Height;
        if (options.Constraints.HasFlag(KernelConstraints.ZeroSum))
            for (int c = 0; c < inputs; c++) yield return (Ones(share, c * size, (c + 1) * size), 0);
        if (options.Constraints.HasFlag(KernelConstraints.Normalised)) yield return (Ones(share, 0, inputs * size), 1);
    }

    private static double[] Ones(int[] share, int from, int to)
    {
        var row = new double[share.Max() + 1];
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
