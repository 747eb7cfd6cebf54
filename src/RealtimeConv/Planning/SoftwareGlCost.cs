using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>OpenGL drawn by the processor (llvmpipe): a fixed cost per pixel and pass, and per texel fetched, four channels at once.</summary>
internal sealed class SoftwareGlCost(Backend backend) : CostModel
{
    // Maps of float16 take half the memory.
    private const double HalfMaps = 0.97;

    private const double CopyOfRgba8 = 3.3;

    /// <inheritdoc/>
    protected override int LeastColumns => 16;

    /// <inheritdoc/>
    protected override double PerPart => 25_000;

    /// <inheritdoc/>
    protected override double Of(PlannedPass pass, double taps, int bytesRead, PixelFormat output)
    {
        if (pass is RunningSumPass) return CopyOfRgba8 * 1.35;
        if (pass is RecursivePass recursive) return CopyOfRgba8 * (1.2 + 0.2 * (recursive.Terms.Length - 1));
        if (pass is NetworkPass { IsHalf: true }) taps *= HalfMaps;
        // Each further surface costs a fetch of its own place: 4 ns per pixel, measured with 4 and 12 of them.
        double furtherTerms = pass is CombinePass combine ? 1.2 * CopyOfRgba8 * Math.Max(0, combine.Terms - 2) : 0;
        double fetches = Math.Max(taps / Math.Max(1, output.Channels), pass.Inputs.Length);
        if (backend != Backend.Compute) return furtherTerms + CopyOfRgba8 * (1.15 + 0.11 * (bytesRead > 8 ? 1.35 : 1) * fetches);
        // Along a line fewer pixels share a texel, and texels of more than four bytes are gathered in parts.
        bool isLine = pass.Footprint is { Left: 0, Right: 0 } or { Top: 0, Bottom: 0 };
        double perFetch = isLine ? 0.047 : 0.037, wide = bytesRead > 8 ? 1.35 : isLine && bytesRead > 4 ? 1.25 : 1;
        double fixedCost = output.Type == SampleType.Float32 ? 1.3 : output.BytesPerPixel > 4 ? 0.7 : 0.6;
        return furtherTerms + CopyOfRgba8 * (fixedCost + perFetch * wide * fetches);
    }
}
