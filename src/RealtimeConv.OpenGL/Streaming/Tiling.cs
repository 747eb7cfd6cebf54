using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Streaming;

/// <summary>How far plans reach and how their borders bear tiles.</summary>
internal static class Tiling
{
    /// <summary>How far the last surface reads the first, through all passes.</summary>
    public static Footprint Reach(FilterPlan plan)
    {
        var reach = new Footprint[plan.Surfaces.Length];
        foreach (var pass in plan.Passes)
            reach[pass.Output] = pass.Inputs.Aggregate(reach[pass.Output], (all, input) => Footprint.Union(all, reach[input] + pass.Footprint));
        return reach[plan.Passes[^1].Output];
    }

    /// <summary>Whether every pass that reads neighbours wraps around.</summary>
    public static bool WrapsEverywhere(FilterPlan plan) => Borders(plan).Any() && Borders(plan).All(b => b == BorderMode.Wrap);

    /// <summary>Refuses a plan that tiles cannot run.</summary>
    /// <exception cref="CapabilityMissingException">The plan reaches too far for a tile, or wraps in some passes only.</exception>
    public static void Check(FilterPlan plan, int width, int height, int limit)
    {
        if (plan.RemembersFrames)
            throw new CapabilityMissingException($"the frame is {width} x {height}, textures reach {limit}, and a filter over time remembers whole frames; take the CPU backend");
        var reach = Reach(plan);
        CheckAxis(width, plan.Request.Width, reach.Left + reach.Right, "columns", limit);
        CheckAxis(height, plan.Request.Height, reach.Top + reach.Bottom, "rows", limit);
        if (plan.Passes.Any(p => p is NetworkPass { IsShiftInvariant: false }))
            throw new CapabilityMissingException($"the frame is {width} x {height}, textures reach {limit}, and layers with strides or enlargement do not run in tiles; take the CPU backend");
        if (Borders(plan).Any(b => b == BorderMode.Wrap) && !WrapsEverywhere(plan))
            throw new CapabilityMissingException($"the frame is {width} x {height}, textures reach {limit}, and tiles cannot mix wrap with other borders; take the CPU backend");
    }

    private static void CheckAxis(int length, int window, int reach, string unit, int limit)
    {
        if (window < length && reach >= window)
            throw new CapabilityMissingException($"the frame has {length} {unit}, textures reach {limit}, and the filter reads {reach} neighbours across: no tile is large enough; take the CPU backend");
    }

    // Of the passes that read neighbours beyond the frame.
    private static IEnumerable<BorderMode> Borders(FilterPlan plan) => plan.Passes.Where(p => p.Footprint != default && p is not ResamplePass { IsDecimation: false }).Select(p => p switch
    {
        ConvolvePass convolve => convolve.Border.Mode,
        RunningSumPass sum => sum.Border.Mode,
        NetworkPass => BorderMode.Constant,
        RecursivePass recursive => recursive.Border.Mode,
        FourierPass fourier => fourier.Border.Mode,
        ResamplePass decimation => decimation.Border.Mode,
        _ => throw new ArgumentException($"{p.Name} reads neighbours and has no border.", nameof(plan)),
    });
}
