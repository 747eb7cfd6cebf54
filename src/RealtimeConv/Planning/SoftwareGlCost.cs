using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>OpenGL drawn by the processor (llvmpipe): a fixed cost per pixel and pass, which grows with the bytes moved, and a cost per texel fetched, four channels at once.</summary>
/// <remarks>
/// Processor time per pixel on two virtual cores of an AMD EPYC (llvmpipe, Mesa 22.3.6, vectors of 256 bits), 640 x 360 and 1280 x 720, least of 3 to 9 rounds, the kernels of the
/// benchmark's grid in RGBA8, RGBA16F and RGBA32F; 0.8 to 1.2 times what was measured. A copy took 3.5.
/// Uploading and reading back takes 0.2 for both in RGBA8, which decides nothing.
/// </remarks>
internal sealed class SoftwareGlCost(Backend backend, int width, int height) : CostModel
{
    // Maps of float16 take half the memory.
    private const double HalfMaps = 0.97;

    private const double CopyOfRgba8 = 3.3;

    // Compute: a pass over texels of 4 bytes into 4 bytes takes 3.4 without a tap, 16 into 16 takes 7.4.
    private const double Pass = 2, PassPerByte = 0.17;

    // Programs of up to 7 x 7 taps or so; larger ones loop over rows of literals, which the driver turns into better code.
    private const double Fetch = 0.24, FetchOfMany = 0.18, Many = 49, WideFetch = 1.1;

    // Along a line fewer pixels share a texel, and texels of more than four bytes are gathered in parts: 4, 8 and 16 bytes.
    private const double LineFetch = 0.3, LineFetchOf8 = 0.4, LineFetchOf16 = 0.5;

    // Equal weights are added up first and multiplied once.
    private const double EqualWeights = 0.72, EqualWeightsOfLine = 0.8;

    // A window that slides along whole lines, between textures of a host.
    private const double Sliding = 6.7, SlidingPerWave = 0.6;

    // Steps of a pyramid, for each pixel written: Gaussians of 31, 63 and 127 under a budget of one 8-bit step took 2.1, 2.0 and 1.8 copies in all.
    private const double SamplingPass = 1.5, SamplingTap = 0.35;

    // Fragment: every tap is a fetch by itself. Of 4 bytes they cost less in a square of up to 7 x 7 than in a row of as many, which was not explained.
    private const double FragmentPass = 7, FragmentFetch = 0.6, FragmentFetchOfMany = 1, FragmentLineFetch = 1, FragmentWideFetch = 1.85;

    // Transforms: a texel of four float32 read and written, with its share of a butterfly; fragments read sixteen for each.
    private const double PerSweep = 5.1, FragmentPerSweep = 17.8;

    // Whole numbers: the quotient is rounded in them; and fragment passes round every texel they read.
    private const double InCodes = 1.06, FragmentInCodes = 1.25;

    /// <inheritdoc/>
    /// <remarks>2.9 of 3 x 3 weights, 4.2 of 17 x 17, 4.4 of 31 x 31 in compute; 3.1 of 17 x 17 in fragments.</remarks>
    public override double SharedPrograms => 4.4;

    /// <inheritdoc/>
    protected override int LeastColumns => 16;

    /// <inheritdoc/>
    protected override double PerPart => 25_000;

    /// <inheritdoc/>
    public override double Sweeps(int tileWidth, int tileHeight)
    {
        int stages = FourierStages.Radices(tileWidth).Length + FourierStages.Radices(tileHeight).Length;
        return backend == Backend.Compute ? 2 * stages - 1 : 2 * stages;
    }

    /// <inheritdoc/>
    protected override double Of(PlannedPass pass, double taps, int bytesRead, PixelFormat output)
    {
        if (pass is RunningSumPass) return Sliding;
        if (pass is RecursivePass recursive) return Sliding + SlidingPerWave * recursive.Terms.Length;
        if (pass is ResamplePass resample)
            return resample.Share * (backend == Backend.Compute ? SamplingPass + SamplingTap * resample.Taps : FragmentPass + (bytesRead > 4 ? FragmentWideFetch : FragmentLineFetch) * resample.Taps);
        if (pass is NetworkPass network) return OfLayers(network, taps / Math.Max(1, output.Channels), bytesRead, output);
        if (pass is FourierPass fourier) return Pass + (backend == Backend.Compute ? PerSweep : FragmentPerSweep) * FourierTiles.Overlap(fourier, width, height) * Sweeps(fourier.TileWidth, fourier.TileHeight);
        double fetches = Math.Max(taps / Math.Max(1, output.Channels), pass.Inputs.Length);
        bool isLine = pass.Footprint is { Left: 0, Right: 0 } or { Top: 0, Bottom: 0 };
        double cost = backend == Backend.Compute
            ? Pass + PassPerByte * (bytesRead + output.BytesPerPixel) + Equality(pass, isLine) * (isLine ? OfLine(fetches, bytesRead) : OfWindow(fetches, bytesRead))
            : FragmentPass + fetches * (bytesRead > 4 ? FragmentWideFetch : isLine ? FragmentLineFetch : fetches > Many ? FragmentFetchOfMany : FragmentFetch);
        if (pass.InCodes) cost *= backend == Backend.Compute ? InCodes : FragmentInCodes;
        // Each further surface costs a fetch of its own place: 4 ns per pixel, measured with 4 and 12 of them.
        return cost + (pass is CombinePass combine ? 1.2 * CopyOfRgba8 * Math.Max(0, combine.Terms - 2) : 0);
    }

    private static double OfLine(double fetches, int bytesRead) => fetches * (bytesRead > 8 ? LineFetchOf16 : bytesRead > 4 ? LineFetchOf8 : LineFetch);

    private static double OfWindow(double fetches, int bytesRead) => (bytesRead > 4 ? WideFetch : 1) * (Fetch * Math.Min(fetches, Many) + FetchOfMany * Math.Max(0, fetches - Many));

    private static double Equality(PlannedPass pass, bool isLine) =>
        pass is ConvolvePass convolve && convolve.Banks.All(b => b.Kernels.SelectMany(k => k.Coefficients).Where(c => c != 0).Distinct().Take(2).Count() < 2) ? isLine ? EqualWeightsOfLine : EqualWeights : 1;

    // Not measured again.
    private double OfLayers(NetworkPass pass, double fetches, int bytesRead, PixelFormat output)
    {
        if (pass.IsHalf) fetches *= HalfMaps;
        double wide = bytesRead > 8 ? 1.35 : 1;
        if (backend != Backend.Compute) return CopyOfRgba8 * (1.15 + 0.11 * wide * fetches);
        double fixedCost = output.Type == SampleType.Float32 ? 1.3 : output.BytesPerPixel > 4 ? 0.7 : 0.6;
        return CopyOfRgba8 * (fixedCost + 0.037 * wide * fetches);
    }
}
