using RealtimeConv.Demo.Apply;
using RealtimeConv.Hosting.CrossChecks;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Live;

/// <summary>The cross-check of the live demo: how it begins, and what it says at the end.</summary>
internal static class LiveChecks
{
    /// <summary>Starts checking on the current context.</summary>
    /// <param name="gl">Its functions; null where all frames are in managed memory.</param>
    /// <param name="milliseconds">What a frame may spend; 0 takes the default.</param>
    public static CrossCheck Start(GL? gl, double milliseconds)
    {
        var options = new CrossCheckOptions { Folder = JobCheck.Folder };
        return new CrossCheck(gl, milliseconds > 0 ? options with { MillisecondsPerFrame = milliseconds } : options);
    }

    /// <summary>One line for the end of a run.</summary>
    public static string Summary(CrossCheck check) => check.Problem
        ?? $"cross-check: {check.Tiles} tiles, {check.Samples} samples, worst error/bound {check.WorstRatio:0.000}, {check.FailedTiles} tiles failed, {check.Milliseconds:0} ms spent";
}
