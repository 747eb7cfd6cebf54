using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Tests.Faults;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Support;

/// <summary>Plans with transforms of tiles so small that a host's little frame has several, and engines that run them.</summary>
internal static class TransformPlans
{
    // No outer product, so that transforms are offered beside direct sums alone. Of a tile of 16 x 16, 8 x 10 samples are output.
    private static readonly Kernel Dense = new Kernel(9, 7, [.. Enumerable.Range(0, 63).Select(k => (k * 7919 % 1009 / 1009.0 - 0.2) / 20)]).WithAnchor(2, 5);

    /// <summary>What the plans filter by.</summary>
    public static Filter Filter { get; } = new ConvolveFilter(Dense, Border: Border.Reflect);

    /// <summary>The budget of the plans.</summary>
    public static ErrorBudget Budget { get; } = ErrorBudget.EightBitSteps(1);

    /// <summary>An engine whose textures hold four of the tiles, so that frames take batches.</summary>
    /// <param name="gl">The functions.</param>
    /// <param name="backend">What runs.</param>
    /// <param name="lines">Whether compute transforms whole lines in shared memory, as it does on hardware: the renderer is called by another name for that.</param>
    public static FilterEngine Engine(GL gl, Backend backend, bool lines)
    {
        var options = new FilterEngineOptions { Backend = backend, MaxTextureSize = 32, SpecialiseAfterFrames = -1 };
        if (!lines) return new FilterEngine(gl, options);
        var shim = new GlShim(gl.Context);
        shim.Rules.Add(new DeviceLie(gl).String(StringName.Renderer, "hardware"));
        return new FilterEngine(shim.GL, options);
    }

    /// <summary>The plans of a kernel for the frames of a host, some of them with transforms of the planner's tiles.</summary>
    public static IReadOnlyList<PlanCandidate> Candidates(FilterEngine engine, Backend backend) => Planner.Candidates(new PlanRequest(Filter, PixelFormat.Rgba8, PixelFormat.Rgba8, HostFrames.Width, HostFrames.Height)
    {
        Backend = backend, Device = engine.Device, IsOnDevice = true, Budget = Budget,
    });

    /// <summary>A plan by transforms for the frames of a host.</summary>
    public static FilterPlan Plan(FilterEngine engine, Backend backend)
    {
        var plan = Candidates(engine, backend).Select(c => c.Plan).First(p => p.Passes.Any(q => q is FourierPass));
        return plan with { Passes = [.. plan.Passes.Select(p => p is FourierPass f ? new FourierPass(f.Kernel, f.Border, 16, 16, f.Inputs, f.Output) { Store = f.Store } : p)] };
    }
}
