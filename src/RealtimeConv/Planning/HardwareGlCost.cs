using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>A graphics processor: memory traffic, or texel fetches where they take longer. Only proportions matter.</summary>
internal sealed class HardwareGlCost(Backend backend, int width, int height) : CostModel
{
    private const double PerByte = 0.00023;
    private const double PerFetchOfRgba8 = 0.0011;

    /// <inheritdoc/>
    protected override int LeastColumns => 8;

    /// <inheritdoc/>
    protected override double PerPart => 3000;

    /// <inheritdoc/>
    /// <remarks>Compute goes through whole lines in shared memory: rows, columns there and back, rows.</remarks>
    public override double Sweeps(int tileWidth, int tileHeight) =>
        backend == Backend.Compute ? 3 : 2 * (FourierStages.Radices(tileWidth).Length + FourierStages.Radices(tileHeight).Length);

    /// <inheritdoc/>
    protected override double Of(PlannedPass pass, double taps, int bytesRead, PixelFormat output)
    {
        if (pass is RunningSumPass) return 2 * PerByte * (bytesRead + output.BytesPerPixel);
        if (pass is RecursivePass recursive) return PerByte * (2 + recursive.Terms.Length) * (bytesRead + output.BytesPerPixel);
        if (pass is FourierPass fourier)
            return PerByte * (bytesRead + output.BytesPerPixel + FourierTiles.Overlap(fourier, width, height) * (2 * Sweeps(fourier.TileWidth, fourier.TileHeight) - 2) * FourierWork.BytesPerTexel);
        if (pass is ResamplePass resample)
            return resample.Share * (PerByte * (bytesRead * resample.Step / (double)resample.Phases.Length + output.BytesPerPixel) + PerFetchOfRgba8 * Math.Max(1, bytesRead / 4.0) * resample.Taps);
        double fetches = Math.Max(taps / Math.Max(1, output.Channels), pass.Inputs.Length), wide = pass is NetworkPass network ? network.IsHalf ? 2 : 4 : Math.Max(1, bytesRead / 4.0);
        // Compute passes keep what neighbours share in registers.
        double reuse = backend == Backend.Compute ? 0.4 : 1;
        return PerByte * (bytesRead + output.BytesPerPixel) + PerFetchOfRgba8 * wide * reuse * fetches;
    }
}
