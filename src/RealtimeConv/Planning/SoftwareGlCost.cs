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
        bool compute = backend == Backend.Compute;
        double perFetch = compute ? 0.037 : 0.11, fixedCost = !compute ? 1.15 : output.IsFloat ? 1.3 : 0.7;
        return CopyOfRgba8 * (fixedCost + perFetch * floats * Math.Max(fetches, pass.Inputs.Length));
    }
}
