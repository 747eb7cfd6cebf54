using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Apply;

/// <summary>Puts a job's settings into a filter: operation, anchor, border and scale into each of its kernels, the bias after it.</summary>
internal static class FilterSettings
{
    /// <summary>The filter as the job wants it.</summary>
    /// <exception cref="InvalidInputException">An anchor lies outside a kernel, or a kernel cannot be divided by its sum.</exception>
    public static Filter Apply(Filter filter, ApplyJob job, AlphaPolicy alpha)
    {
        var result = AddBias(Rewrite(filter, job), job.Bias);
        if (job.Strength < 1) result = new BlendFilter(result, job.Strength);
        return result with { Alpha = alpha, Light = job.Light };
    }

    /// <summary>Refuses a border constant that lists other channels than the frame has.</summary>
    public static void CheckChannels(ApplyJob job, int channels)
    {
        int listed = job.Border.Constant.Count;
        if (listed != 0 && listed != channels)
            throw new InvalidInputException($"border lists {listed} constants; '{job.Input}' has {channels} channels: give constant:V, or {channels} values");
    }

    private static Filter Rewrite(Filter filter, ApplyJob job) => filter switch
    {
        ConvolveFilter c => c with
        {
            Kernels = c.Kernels.Select(k => Place(Scale(k, job.Scale), job.Anchor)),
            Operation = job.Operation ?? c.Operation,
            Border = job.Border,
        },
        ChainFilter c => c with { Stages = Rewrite(c.Stages, job) },
        SumFilter s => s with { Terms = Rewrite(s.Terms, job) },
        MagnitudeFilter m => m with { Components = Rewrite(m.Components, job) },
        MaximumFilter m => m with { Candidates = Rewrite(m.Candidates, job) },
        BlendFilter b => b with { Inner = Rewrite(b.Inner, job) },
        _ => filter,
    };

    private static FilterList Rewrite(FilterList filters, ApplyJob job) => new(filters.Select(f => Rewrite(f, job)));

    private static Kernel Scale(Kernel kernel, ScaleRule scale)
    {
        if (scale == ScaleRule.None) return kernel;
        if (!scale.BySum) return scale.Factor * kernel;
        double sum = kernel.Coefficients.Sum();
        // The sum of n rounded coefficients is known to n * 2^-53 of their magnitudes; below that it is a zero that rounding hides.
        double least = kernel.Coefficients.Length * Math.ScaleB(1, -53) * kernel.Coefficients.Sum(Math.Abs);
        return Math.Abs(sum) > least
            ? kernel.WithDivisor(sum)
            : throw new InvalidInputException($"scale sum: the weights of the {kernel.Width}x{kernel.Height} kernel sum to 0 and cannot be divided by it; use scale none or a number");
    }

    private static Kernel Place(Kernel kernel, (int X, int Y)? anchor)
    {
        if (anchor is not var (x, y)) return kernel;
        if ((uint)x < (uint)kernel.Width && (uint)y < (uint)kernel.Height) return kernel.WithAnchor(x, y);
        throw new InvalidInputException($"anchor {x},{y} lies outside the {kernel.Width}x{kernel.Height} kernel; columns are 0 to {kernel.Width - 1}, rows 0 to {kernel.Height - 1}");
    }

    // A kernel's own bias (a kernel file's) is overridden; a filter's bias belongs to the filter, and the job's comes after it.
    private static Filter AddBias(Filter filter, double? bias) => (filter, bias) switch
    {
        (_, null) => filter,
        (ConvolveFilter c, { } b) => c with { Bias = b },
        (_, 0.0) => filter,
        (SumFilter s, { } b) => s with { Bias = s.Bias.Select(v => v + b) },
        (MagnitudeFilter m, { } b) => m with { Bias = m.Bias.Select(v => v + b) },
        (MaximumFilter m, { } b) => m with { Bias = m.Bias.Select(v => v + b) },
        (_, { } b) => new ChainFilter(filter, PointwiseFilter.Affine(1, b)),
    };
}
