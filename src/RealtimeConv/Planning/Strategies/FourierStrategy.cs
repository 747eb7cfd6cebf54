using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Large dense kernels by fast Fourier transforms of tiles, on the processor.</summary>
internal sealed class FourierStrategy : ConvolveStrategy
{
    /// <inheritdoc/>
    public override string Name => "fourier";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft)
    {
        if (!builder.HasFourier || draft.Single is not { IsUniform: true } bank || draft.Remainder > 0) return null;
        if (FourierTiles.For(bank[0, 0]!, builder.Width, builder.Height) is not { } tiles) return null;
        return builder.ConvolveByFourier(draft, tiles.Width, tiles.Height);
    }
}
