namespace RealtimeConv.Learning;

/// <summary>Solves normal equations under the constraints of a fit: symmetry by shared unknowns, fixed sums by Lagrange multipliers, a rank by alternating least squares.</summary>
internal sealed class ConstrainedSolver(KernelFitOptions options, int inputs)
{
    private readonly int _size = options.Width * options.Height;

    /// <summary>Factors the normal matrix of one set of pixels.</summary>
    /// <exception cref="InvalidInputException">The matrix is singular.</exception>
    public PreparedSystem Prepare(Moments moments)
    {
        int unknowns = inputs * _size + (options.FitBias ? 1 : 0);
        if (moments.Pixels < unknowns)
            throw new InvalidInputException($"{moments.Pixels} usable pixels cannot determine {unknowns} unknowns; give larger frames, more pairs or a smaller kernel.");
        int[] share = Sharing(unknowns);
        int free = share.Max() + 1;
        var reduced = new double[free * free];
        for (int i = 0; i < unknowns; i++)
            for (int j = 0; j < unknowns; j++) reduced[share[i] * free + share[j]] += moments.Gram[i * unknowns + j];
        double ridge = Ridge(moments, unknowns);
        double[] ridged = [.. reduced];
        for (int i = 0; i < inputs * _size; i++) ridged[share[i] * free + share[i]] += ridge;
        var factor = CholeskyFactor.Of(ridged, free) ?? throw new InvalidInputException(
            $"The pixels do not determine a {options.Width} x {options.Height} kernel: the normal matrix is singular to working precision. "
            + "A ridge (1e-9 to 1e-4) would pick the smallest weights that fit; more varied frames would decide.");
        return new PreparedSystem(moments, options, inputs, share, ridged, reduced, factor);
    }

    private double Ridge(Moments moments, int unknowns)
    {
        if (options.Ridge == 0) return 0;
        double trace = 0;
        for (int i = 0; i < inputs * _size; i++) trace += moments.Gram[i * unknowns + i];
        return options.Ridge * trace / (inputs * _size);
    }

    // Unknown k of the full problem is unknown share[k] of the reduced one.
    private int[] Sharing(int unknowns)
    {
        if (!options.Constraints.HasFlag(KernelConstraints.Symmetric)) return [.. Enumerable.Range(0, unknowns)];
        var share = new int[unknowns];
        var numbers = new Dictionary<(int, int, int), int>();
        for (int k = 0; k < unknowns; k++)
        {
            int c = k / _size, j = k % _size / options.Width, i = k % options.Width;
            var key = k >= inputs * _size ? (-1, 0, 0) : (c, Math.Min(j, options.Height - 1 - j), Math.Min(i, options.Width - 1 - i));
            if (!numbers.TryGetValue(key, out int number)) numbers[key] = number = numbers.Count;
            share[k] = number;
        }
        return share;
    }
}
