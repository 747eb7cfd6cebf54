using RealtimeConv.Filters;

namespace RealtimeConv.Planning.Lowering;

/// <summary>The terms of a sum, those that are correlations of one border merged into one.</summary>
internal sealed class SumParts
{
    /// <summary>Splits and merges the terms.</summary>
    public SumParts(SumFilter sum, bool premultiplied)
    {
        var parts = new List<(Correlation?, Filter?, double)>();
        var open = new List<(Correlation Part, double Weight)>();
        for (int k = 0; k < sum.Terms.Count; k++)
        {
            if (Correlation.Of(sum.Terms[k], premultiplied) is { } correlation) open.Add((correlation, sum.Weights[k]));
            else parts.Add((null, sum.Terms[k], sum.Weights[k]));
        }
        foreach (var group in open.GroupBy(t => t.Part.Border))
        {
            var terms = group.ToList();
            if (terms.Count > 1 && Correlation.WeightedSum(terms, default, premultiplied) is { } merged) parts.Add((merged, null, 1));
            else parts.AddRange(terms.Select(t => ((Correlation?)t.Part, (Filter?)null, t.Weight)));
        }
        Parts = parts;
    }

    /// <summary>Each part is a correlation or a tree, with its weight.</summary>
    public IReadOnlyList<(Correlation? Correlation, Filter? Tree, double Weight)> Parts { get; }
}
