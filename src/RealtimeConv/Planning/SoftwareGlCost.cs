using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>OpenGL drawn by the processor (llvmpipe): a fixed cost per pixel and pass, and per texel fetched, four channels at once.</summary>
internal sealed class SoftwareGlCost(Backend backend) : CostModel
{
    private const double CopyOfRgba8 = 3.3;

    /// <inheritdoc/>
    protected override double Of(PlannedPass pass, double taps, int bytesRead, PixelFormat output)
    {
        if (pass is RunningSumPass) return CopyOfRgba8 * 1.35;
        double fetches = taps / Math.Max(1, output.Channels), floats = bytesRead > 8 ? 1.35 : 1;
        double perFetch = backend == Backend.Compute ? 0.05 : 0.11, fixedCost = backend == Backend.Compute && output.IsFloat ? 2 : 1.15;
        return CopyOfRgba8 * (fixedCost + perFetch * floats * Math.Max(fetches, pass.Inputs.Length));
    }
}
