using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning;

/// <summary>The CPU filter on one core: sums per sample, conversions, memory.</summary>
/// <remarks>
/// Processor time per pixel of one thread of an AMD EPYC with AVX-512, 640 x 360 and 1280 x 720, least of 3 to 9 rounds, the kernels of the benchmark's grid; 0.8 to 1.2 times
/// what was measured, and less for a few taps over floats. All plans share the cores alike, in tiles or bands, so that one core tells the order for all.
/// </remarks>
/// <param name="width">Columns of the frame.</param>
/// <param name="height">Rows of the frame.</param>
internal sealed class CpuCost(int width, int height) : CostModel
{
    private const double PerTap = 0.018;
    private const double PerTapOfWords = 0.012;
    private const double ShareOfWords = 0.75;
    private const double PerTapOfRow = 0.033;
    private const double PerTapOfLayer = 0.038;
    private const double PerTapOfFixedPoint = 0.025;
    private const double PerSample = 0.16;
    private const double PerByte = 0.015;
    private const double PerLevelOfSample = 0.055;

    private const double DoubleWork = 2.85;

    // Sums that slide: the longer the window, the more rows of it leave the caches before they are taken away (both passes of 7, 31 and 63 taps over 8-bit codes 1.7, 2.0 and 2.5).
    private const double PerSampleOfSum = 0.2;
    private const double PerTapOfSum = 0.01;
    private const double PerSampleOfWave = 0.15;
    private const double PerTapOfSampling = 0.1;
    private const double PerSampleOfLayers = 0.3;

    // The quotient of whole numbers: 7 x 7 taps take 4.63 in codes and 4.40 in floats, split 2.41 and 2.17. A third of that, since smaller kernels, where it would decide, were not measured.
    private const double PerSampleInCodes = 0.02;

    /// <inheritdoc/>
    protected override int LeastColumns => 32;

    /// <inheritdoc/>
    protected override double PerPart => 2500;

    /// <inheritdoc/>
    protected override double Of(PlannedPass pass, double taps, int bytesRead, PixelFormat output)
    {
        double samples = PerSample * output.Channels, memory = PerByte * (bytesRead + output.BytesPerPixel);
        return pass switch
        {
            // A row pass is fused into the column pass that reads it.
            ConvolvePass { Footprint: { Top: 0, Bottom: 0 } } row => samples / 10 + PerTapOfRow * taps * SharedRow(row),
            // A column over such rows finds its floats in scratch memory and writes codes as it sums: Gaussians of 3 / 7 / 15 taps 0.9 / 1.9 / 3.5 with their rows.
            ConvolvePass { Footprint: { Left: 0, Right: 0 } } column when !pass.InCodes && bytesRead > output.Channels && output.BytesPerPixel == output.Channels => samples / 4 + PerTap * taps * SharedRows(column) + PerByte * output.BytesPerPixel,
            // Sums of codes in whole numbers.
            ConvolvePass convolve when bytesRead == output.Channels && WordWeights.Serve(convolve, new PixelFormat(SampleType.UNorm8, output.Channels)) => samples * ShareOfWords + PerTapOfWords * taps + memory + (pass.InCodes ? PerSampleInCodes * output.Channels : 0),
            ConvolvePass window => samples + PerTap * taps * SharedRows(window) + memory + (pass.InCodes ? PerSampleInCodes * output.Channels : 0),
            FourierPass fourier => samples + memory + FourierWork(fourier, output.Channels),
            FixedPointPass fixedPoint => samples / 4 + PerTapOfFixedPoint * output.Channels * (fixedPoint.RowWeights.Taps.Length + fixedPoint.ColumnWeights.Taps.Length),
            RunningSumPass sum => PerSampleOfSum * output.Channels * (1 + Math.Min(1, PerTapOfSum * sum.Length)),
            RecursivePass recursive => PerSampleOfWave * output.Channels * (1 + recursive.Terms.Length),
            // Columns are fused into the rows that read them: 6.8, 6.6 and 6.3 for Gaussians of 31, 63 and 127.
            ResamplePass resample => resample.Share * (samples * (resample.AlongColumns ? 0.5 : 1) + PerTapOfSampling * resample.Taps * output.Channels),
            NetworkPass => PerSampleOfLayers * output.Channels + PerTapOfLayer * taps,
            PointwisePass => samples,
            // Sums of several kernels; three pairs of passes for a 3 x 3 matrix take 4.2, and 6 by this.
            _ => samples * pass.Inputs.Length / 4 + memory,
        };
    }

    // Windows of equal weights share their sums: full boxes of 3, 7, 15, 31 and 63 take 0.76, 0.63, 0.57, 0.52 and 0.43 of other kernels' time.
    private static double SharedRows(ConvolvePass pass) => Flat(pass) is { Height: >= 3 and var height } ? 0.5 + 0.8 / height : 1;

    // Rows of them by sums of four and sixteen; columns and rows of 15, 31 and 63 together take 0.75, 0.6 and 0.5.
    private static double SharedRow(ConvolvePass pass) => Flat(pass) is { Width: >= 12 and var width } ? 0.35 + 4.0 / width : 1;

    // The kernel of a pass whose weights are all the same.
    private static Kernel? Flat(ConvolvePass pass) =>
        pass.Banks is [{ IsUniform: true } bank] && bank[0, 0] is { } kernel && kernel.Coefficients[0] != 0 && kernel.Coefficients.All(w => w == kernel.Coefficients[0]) ? kernel : null;

    // Tiles at the right and bottom edges are transformed whole, which on small frames is a fifth of the work. Two channels share a transform.
    private double FourierWork(FourierPass pass, int channels)
    {
        double work = FourierTiles.Work(pass.Kernel, pass.TileWidth, pass.TileHeight, width, height, pass.IsDouble) / ((double)width * height);
        return (pass.IsDouble ? DoubleWork : 1) * PerLevelOfSample * ((channels + 1) / 2 * 2) * work;
    }
}
