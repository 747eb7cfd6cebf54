namespace RealtimeConv.Learning;

/// <summary>Least squares over kernels that are sums of r products column * row, by alternating least squares on the normal equations.</summary>
/// <remarks>Started at the leading terms of the free solution; the risk falls with each half step. The rank counts per input channel.</remarks>
internal sealed class RankSolver(Moments moments, KernelFitOptions options, int inputs)
{
    private const int MaxSteps = 500;
    private const double Converged = 1e-14;

    private readonly int _size = options.Width * options.Height;
    private readonly int _unknowns = inputs * options.Width * options.Height + (options.FitBias ? 1 : 0);

    public double[] Solve(int output, double[] start)
    {
        double[][] rows = [.. Enumerable.Range(0, inputs * options.Rank).Select(t => StartRow(start, t / options.Rank, t % options.Rank))];
        double[][] columns = [];
        double[] weights = start;
        double last = double.PositiveInfinity;
        for (int step = 0; step < MaxSteps; step++)
        {
            // Rows fixed: the weights are linear in the columns, and the other way round.
            (columns, weights) = HalfStep(output, rows, options.Height, (t, j) => (j * options.Width, 1, rows[t]), rowsFixed: true);
            (rows, weights) = HalfStep(output, columns, options.Width, (t, i) => (i, options.Width, columns[t]), rowsFixed: false);
            double risk = moments.Risk(weights, output);
            if (last - risk <= Converged * Math.Max(risk, Converged)) break;
            last = risk;
        }
        return weights;
    }

    private (double[][] Factors, double[] Weights) HalfStep(int output, double[][] fixedFactors, int length, Func<int, int, (int Start, int Step, double[] Factor)> place, bool rowsFixed)
    {
        int terms = fixedFactors.Length, free = terms * length + (options.FitBias ? 1 : 0);
        // Column f of the basis maps one free number to the full weights.
        var basis = new double[free][];
        for (int t = 0; t < terms; t++)
            for (int k = 0; k < length; k++)
            {
                var (start, step, factor) = place(t, k);
                var full = new double[_unknowns];
                for (int m = 0; m < factor.Length; m++) full[t / options.Rank * _size + start + m * step] = factor[m];
                basis[t * length + k] = full;
            }
        if (options.FitBias) (basis[free - 1] = new double[_unknowns])[_unknowns - 1] = 1;
        var gram = new double[free * free];
        var right = new double[free];
        for (int a = 0; a < free; a++)
        {
            var image = new double[_unknowns];
            for (int i = 0; i < _unknowns; i++) image[i] = SimdMath.Dot(moments.Gram.AsSpan(i * _unknowns, _unknowns), basis[a]);
            for (int b = 0; b < free; b++) gram[a * free + b] = SimdMath.Dot(basis[b], image);
            right[a] = SimdMath.Dot(basis[a], moments.Cross[output]);
        }
        // Factors of a higher rank are not unique; a trace of ridge keeps the step solvable without moving the weights.
        double trace = 0;
        for (int a = 0; a < free; a++) trace += gram[a * free + a];
        for (int a = 0; a < free; a++) gram[a * free + a] += 1e-13 * trace / free;
        double[] solution = (CholeskyFactor.Of(gram, free) ?? throw new InvalidInputException(
            $"A kernel of rank {options.Rank} is not determined by the pixels ({(rowsFixed ? "column" : "row")} step); ask for a lower rank or give more varied frames.")).Solve(right);
        var weights = new double[_unknowns];
        for (int a = 0; a < free; a++)
            for (int i = 0; i < _unknowns; i++) weights[i] += solution[a] * basis[a][i];
        double[][] factors = [.. Enumerable.Range(0, terms).Select(t => solution[(t * length)..((t + 1) * length)])];
        return (factors, weights);
    }

    // The row of the free solution with the most energy for the first term, the next ones for further terms.
    private double[] StartRow(double[] start, int input, int term)
    {
        var order = Enumerable.Range(0, options.Height)
            .OrderByDescending(j => Enumerable.Range(0, options.Width).Sum(i => Math.Pow(start[input * _size + j * options.Width + i], 2))).ToArray();
        int row = order[Math.Min(term, order.Length - 1)];
        double[] values = start[(input * _size + row * options.Width)..(input * _size + (row + 1) * options.Width)];
        if (values.All(v => v == 0)) values[options.Width / 2] = 1;
        double length = Math.Sqrt(values.Sum(v => v * v));
        return [.. values.Select(v => v / length)];
    }
}
