using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Small separable kernels over 8-bit codes in 16-bit whole numbers, on the processor and under a budget.</summary>
internal sealed class FixedPointStrategy : ConvolveStrategy
{
    /// <inheritdoc/>
    public override string Name => "fixed point";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft)
    {
        if (!builder.HasFixedPoint || draft.Single is not { IsUniform: true } bank || bank[0, 0]! is not { Width: > 1, Height: > 1 } kernel) return null;
        if (builder.Factors(kernel, 1) is not { } factors) return null;
        var (column, row) = factors.Pairs[0];
        var pass = FixedPointPass.Of(row, column, draft.Border, [draft.Input.Surface], 0);
        return pass is null ? null : builder.ConvolveInFixedPoint(draft, pass with { Remainder = factors.Remainder + draft.Remainder });
    }
}
