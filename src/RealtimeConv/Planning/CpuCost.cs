using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>The CPU filter on one core: sums per sample, conversions, memory.</summary>
internal sealed class CpuCost : CostModel
{
    private const double PerTap = 0.0185;
    private const double PerTapOfRow = 0.022;
    private const double PerTapOfLayer = 0.038;
    private const double PerTapOfFixedPoint = 0.012;
    private const double PerSample = 0.3;
    private const double PerByte = 0.03;
    private const double PerLevelOfSample = 0.062;

    /// <inheritdoc/>
    protected override int LeastColumns => 32;

    /// <inheritdoc/>
    protected override double PerPart => 2500;

    /// <inheritdoc/>
    protected override double Of(PlannedPass pass, double taps, int bytesRead, PixelFormat output)
    {
        double samples = PerSample * output.Channels;
        return pass switch
        {
            // A row pass is fused into the column pass that reads it.
            ConvolvePass { Footprint: { Top: 0, Bottom: 0 } } => samples / 2 + PerTapOfRow * taps,
            ConvolvePass => samples + PerTap * taps + PerByte * (bytesRead + output.BytesPerPixel),
            FourierPass fourier => samples + PerByte * (bytesRead + output.BytesPerPixel) + FourierWork(fourier, output.Channels),
            FixedPointPass fixedPoint => samples / 4 + PerTapOfFixedPoint * output.Channels * (fixedPoint.RowWeights.Taps.Length + fixedPoint.ColumnWeights.Taps.Length),
            RunningSumPass => samples,
            RecursivePass recursive => samples * (1 + recursive.Terms.Length) / 2,
            NetworkPass => samples + PerTapOfLayer * taps,
            PointwisePass => samples / 2,
            _ => samples * pass.Inputs.Length / 2 + PerByte * (bytesRead + output.BytesPerPixel),
        };
    }

    // Per pixel of a large frame; two channels share a transform.
    private static double FourierWork(FourierPass pass, int channels)
    {
        double overlap = (double)pass.TileWidth * pass.TileHeight / ((double)pass.ValidColumns * pass.ValidRows);
        return PerLevelOfSample * ((channels + 1) / 2 * 2) * overlap * (FourierTiles.FixedLevels + pass.Levels);
    }
}
