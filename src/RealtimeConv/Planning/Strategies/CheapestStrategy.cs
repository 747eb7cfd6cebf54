using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Of several ways the one that the cost model expects to be fastest, for each convolution by itself.</summary>
internal sealed class CheapestStrategy(IReadOnlyList<ConvolveStrategy> strategies) : ConvolveStrategy
{
    /// <inheritdoc/>
    public override string Name => "cheapest";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft)
    {
        var start = builder.Mark;
        ConvolveStrategy? best = null;
        double least = double.PositiveInfinity;
        foreach (var strategy in strategies)
        {
            if (strategy.TryLower(builder, draft) is null) continue;
            double cost = builder.CostFrom(start.Passes);
            builder.Return(start);
            if (cost >= least) continue;
            least = cost;
            best = strategy;
        }
        return best?.TryLower(builder, draft);
    }
}
