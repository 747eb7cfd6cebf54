using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>One way to run sliding dot products: which passes they become.</summary>
internal abstract class ConvolveStrategy
{
    /// <summary>A short name for reports.</summary>
    public abstract string Name { get; }

    /// <summary>Adds the passes, or adds nothing and returns null where this way does not lead to the same picture.</summary>
    public abstract Value? TryLower(PlanBuilder builder, ConvolveDraft draft);
}
