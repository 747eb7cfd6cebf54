using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Large dense kernels by fast Fourier transforms of tiles.</summary>
internal sealed class FourierStrategy : ConvolveStrategy
{
    /// <inheritdoc/>
    public override string Name => "fourier";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft)
    {
        if (!builder.HasFourier || draft.Single is not { IsUniform: true } bank || draft.Remainder > 0) return null;
        if (builder.FourierTiles(bank[0, 0]!) is not { } tiles) return null;
        return builder.ConvolveByFourier(draft, tiles.Width, tiles.Height);
    }
}
