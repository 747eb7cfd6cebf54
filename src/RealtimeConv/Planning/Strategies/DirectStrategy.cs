using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>All taps in one pass.</summary>
internal sealed class DirectStrategy : ConvolveStrategy
{
    /// <inheritdoc/>
    public override string Name => "direct";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft) => builder.ConvolveDirectly(draft);
}
