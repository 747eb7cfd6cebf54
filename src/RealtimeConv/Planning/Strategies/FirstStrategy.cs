using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>The first of several ways that a convolution can take.</summary>
internal sealed class FirstStrategy(IReadOnlyList<ConvolveStrategy> strategies) : ConvolveStrategy
{
    /// <inheritdoc/>
    public override string Name => "first";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft) => strategies.Select(s => s.TryLower(builder, draft)).FirstOrDefault(v => v is not null);
}
