using RealtimeConv.Kernels;

namespace RealtimeConv.Planning;

/// <summary>Weighted sums and products of kernel banks, in correlation form.</summary>
internal static class BankAlgebra
{
    /// <summary>sum of weight * bank, anchors aligned on the union of the supports.</summary>
    public static KernelBank WeightedSum(IReadOnlyList<(KernelBank Bank, double Weight)> terms)
    {
        if (terms.All(t => t.Bank.IsUniform)) return KernelBank.Uniform(WeightedSum(terms.Select(t => (t.Bank[0, 0], t.Weight)))!);
        var shaped = terms.First(t => !t.Bank.IsUniform).Bank;
        if (terms.All(t => t.Bank.IsDepthwise))
            return KernelBank.PerChannel([.. Enumerable.Range(0, shaped.InputChannels).Select(c => WeightedSum(terms.Select(t => (t.Bank[c, c], t.Weight)))!)]);
        shaped = terms.First(t => !t.Bank.IsDepthwise).Bank;
        var matrix = new Kernel?[shaped.OutputChannels, shaped.InputChannels];
        for (int o = 0; o < shaped.OutputChannels; o++)
            for (int i = 0; i < shaped.InputChannels; i++)
                matrix[o, i] = WeightedSum(terms.Select(t => (t.Bank[o, i], t.Weight)));
        return KernelBank.Matrix(matrix);
    }

    /// <summary>The bank that does at once what one bank does to the result of another: [o, i] is the sum over m of after[o, m] * first[m, i], each product a full convolution.</summary>
    /// <exception cref="ArgumentException">A product has more coefficients than a kernel may have.</exception>
    public static KernelBank Product(KernelBank after, KernelBank first)
    {
        if (after.IsUniform) return first.Select(k => after[0, 0]! * k);
        if (first.IsUniform) return after.Select(k => k * first[0, 0]!);
        if (after.IsDepthwise && first.IsDepthwise) return KernelBank.PerChannel([.. Enumerable.Range(0, after.InputChannels).Select(c => after[c, c]! * first[c, c]!)]);
        var matrix = new Kernel?[after.OutputChannels, first.InputChannels];
        for (int o = 0; o < after.OutputChannels; o++)
            for (int i = 0; i < first.InputChannels; i++)
                matrix[o, i] = WeightedSum(Enumerable.Range(0, after.InputChannels).Select(m => (after[o, m] is { } a && first[m, i] is { } b ? a * b : null, 1.0)));
        return KernelBank.Matrix(matrix);
    }

    private static Kernel? WeightedSum(IEnumerable<(Kernel? Kernel, double Weight)> terms)
    {
        Kernel? sum = null;
        foreach (var (kernel, weight) in terms)
        {
            if (kernel is null) continue;
            var term = weight == 1 ? kernel : weight * kernel;
            sum = sum is null ? term : sum + term;
        }
        return sum;
    }
}
