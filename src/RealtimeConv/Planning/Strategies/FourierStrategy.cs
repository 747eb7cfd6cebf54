using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Large dense kernels by fast Fourier transforms of tiles.</summary>
/// <param name="inDouble">Whether in double, with direct sums where a result is dark beside its tile.</param>
internal sealed class FourierStrategy(bool inDouble = false) : ConvolveStrategy
{
    /// <inheritdoc/>
    public override string Name => "fourier";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft)
    {
        if (!(inDouble ? builder.HasFourierInDouble : builder.HasFourier) || draft.Single is not { IsUniform: true } bank || draft.Remainder > 0) return null;
        if (builder.FourierTiles(bank[0, 0]!, inDouble) is not { } tiles) return null;
        return builder.ConvolveByFourier(draft, tiles.Width, tiles.Height, inDouble);
    }
}
