using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Lowering;

/// <summary>A part of a tree that is one correlation: a bank in correlation form, its border, and a bias.</summary>
/// <param name="Bank">The kernels.</param>
/// <param name="Border">The border; null where no kernel reaches beyond its own pixel, so that any border will do.</param>
/// <param name="Bias">Added after the sum; in premultiplied evaluation times the filtered alpha.</param>
internal sealed record Correlation(KernelBank Bank, Border? Border, ChannelValues Bias)
{
    /// <summary>The one correlation that a tree equals, or null.</summary>
    /// <param name="filter">The tree.</param>
    /// <param name="premultiplied">Whether biases are multiplied by the filtered alpha of their own node.</param>
    public static Correlation? Of(Filter filter, bool premultiplied) => filter switch
    {
        ConvolveFilter convolve => Of(convolve),
        ChainFilter { Stages.Count: 1 } chain => Of(chain.Stages[0], premultiplied),
        SumFilter sum => Of(sum, premultiplied),
        _ => null,
    };

    /// <summary>The correlation that a weighted sum of correlations is, or null where borders or biases do not agree.</summary>
    public static Correlation? WeightedSum(IReadOnlyList<(Correlation Part, double Weight)> terms, ChannelValues bias, bool premultiplied)
    {
        if (!TryCommonBorder(terms.Select(t => t.Part), out var border)) return null;
        var bank = BankAlgebra.WeightedSum([.. terms.Select(t => (t.Part.Bank, t.Weight))]);
        if (!premultiplied)
            return new Correlation(bank, border, terms.Aggregate(bias, (sum, t) => ChannelMath.MultiplyAdd(t.Weight, t.Part.Bias, sum)));
        // sum w (k + u a_k) = sum w k + u sum w a_k only where all terms share u.
        var common = terms[0].Part.Bias;
        if (terms.Any(t => t.Part.Bias != common)) return null;
        return new Correlation(bank, border, ChannelMath.MultiplyAdd(1, common, bias));
    }

    /// <summary>The border that all parts agree on; null where none of them reads one.</summary>
    public static bool TryCommonBorder(IEnumerable<Correlation> parts, out Border? border)
    {
        border = null;
        foreach (var part in parts)
        {
            if (part.Border is null) continue;
            if (border is not null && border != part.Border) return false;
            border = part.Border;
        }
        return true;
    }

    private static Correlation Of(ConvolveFilter convolve)
    {
        var bank = convolve.CorrelationKernels;
        bool single = bank.Kernels.All(k => k.Width == 1 && k.Height == 1);
        return new Correlation(bank, single ? null : convolve.Border, convolve.Bias);
    }

    private static Correlation? Of(SumFilter sum, bool premultiplied)
    {
        var parts = sum.Terms.Select(t => Of(t, premultiplied)).ToList();
        return parts.Contains(null) ? null : WeightedSum([.. parts.Select((p, k) => (p!, sum.Weights[k]))], sum.Bias, premultiplied);
    }
}
