using System.Collections.Immutable;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Dense kernels over 8-bit codes with weights rounded to 16 bits, on the processor.</summary>
internal sealed class WordWeightStrategy : ConvolveStrategy
{
    /// <inheritdoc/>
    public override string Name => "16-bit weights";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft)
    {
        if (draft.Single is not { IsUniform: true } bank || bank[0, 0]! is not { } kernel || !WordWeights.IsFull(kernel)) return null;
        if (!builder.ReadsWords(draft.Input.Surface) || WordWeights.Of(kernel) is not { } words) return null;
        var (rounded, rounding) = words;
        // Weights that are such numbers already run so in the direct pass.
        if (rounding == 0) return null;
        ImmutableArray<KernelBank> banks = [KernelBank.Uniform(rounded)];
        return builder.HasWordWeights(new ConvolvePass(banks, draft.Border, [draft.Input.Surface], 0)) ? builder.ConvolveDirectly(draft with { Banks = banks, Rounding = rounding }) : null;
    }
}
