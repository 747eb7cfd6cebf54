using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Lowering;

/// <summary>A link of a chain that is sliding dot products: one correlation, or several reduced to one value, behind which nothing folds.</summary>
/// <param name="Banks">The kernels; one where nothing is reduced.</param>
/// <param name="Border">The border; null where no kernel reaches beyond its own pixel.</param>
/// <param name="Reduction">How the banks' values become one.</param>
/// <param name="Scale">Factor of a reduced value; 1 for a correlation.</param>
/// <param name="Bias">Added last.</param>
internal sealed record ChainStage(ImmutableArray<KernelBank> Banks, Border? Border, Reduction Reduction, double Scale, ChannelValues Bias)
{
    /// <summary>Whether it is one correlation.</summary>
    public bool IsLinear => Reduction == Reduction.Single;

    /// <summary>The correlations that are reduced, or the one there is.</summary>
    public IEnumerable<Correlation> Correlations => Banks.Select(b => new Correlation(b, Border, IsLinear ? Bias : default));

    /// <summary>A correlation by itself.</summary>
    public static ChainStage Of(Correlation correlation) => new([correlation.Bank], correlation.Border, Reduction.Single, 1, correlation.Bias);

    /// <summary>The link that a tree is, or null.</summary>
    /// <param name="filter">The tree.</param>
    /// <param name="premultiplied">Whether biases are multiplied by the filtered alpha of their own node.</param>
    public static ChainStage? Of(Filter filter, bool premultiplied) => filter switch
    {
        MagnitudeFilter magnitude => Reduced(magnitude.Components, Reduction.Magnitude, magnitude.Scale, magnitude.Bias, premultiplied),
        MaximumFilter maximum => Reduced(maximum.Candidates, Reduction.Maximum, maximum.Scale, maximum.Bias, premultiplied),
        _ => Correlation.Of(filter, premultiplied) is { } correlation ? Of(correlation) : null,
    };

    private static ChainStage? Reduced(FilterList filters, Reduction reduction, double scale, ChannelValues bias, bool premultiplied)
    {
        var parts = filters.Select(f => Correlation.Of(f, premultiplied)).OfType<Correlation>().ToList();
        if (parts.Count < filters.Count || parts.Any(p => !p.Bias.IsZero) || !Correlation.TryCommonBorder(parts, out var border)) return null;
        return new ChainStage([.. parts.Select(p => p.Bank)], border, reduction, scale, bias);
    }
}
