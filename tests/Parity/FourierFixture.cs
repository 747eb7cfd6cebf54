using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Verification;
using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Parity;

/// <summary>What tests of transforms share: a context, plans with tiles of a given size, and the judgement against the reference inside the plan's bound.</summary>
/// <param name="api">The API of the context.</param>
/// <param name="backend">Fragments or compute.</param>
/// <param name="lines">Whether compute transforms whole lines in shared memory, as it does on hardware: the renderer is called by another name for that.</param>
public abstract class FourierFixture(GraphicsApi api, Backend backend, bool lines)
{
    private GlThread _thread = null!;

    [OneTimeSetUp]
    public void Open() => _thread = new GlThread(new HeadlessOptions { Api = api });

    [OneTimeTearDown]
    public void Close() => _thread.Dispose();

    protected GraphicsApi Api => api;

    protected Backend Backend => backend;

    protected void OnEngine(FilterEngineOptions? options, Action<GL, FilterEngine> run) => _thread.Run(gl =>
    {
        var shim = new GlShim(gl.Context);
        if (lines) shim.Rules.Add(new DeviceLie(gl).String(StringName.Renderer, "hardware"));
        using var engine = new FilterEngine(shim.GL, (options ?? new FilterEngineOptions()) with { Backend = backend, SpecialiseAfterFrames = -1 });
        Assert.That(backend == Backend.Fragment || engine.Device.HasCompute, "no compute shaders");
        run(gl, engine);
    });

    protected void AssertInBound(FilterEngine engine, Filter filter, Frame frame, int tileWidth = 32, int tileHeight = 32)
    {
        var plan = Plan(engine, filter, frame, tileWidth, tileHeight);
        using var prepared = engine.Prepare(plan);
        Assert.That(prepared.Report.Shaders, Has.Some.StartsWith(lines ? "fourier_line." : "fourier."));
        var result = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
        engine.Apply(prepared, frame, result);
        AssertPasses(filter, frame, plan, result);
    }

    protected static void AssertPasses(Filter filter, Frame frame, FilterPlan plan, Frame result)
    {
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Passed, Is.True, $"{frame.Width} x {frame.Height} {frame.Format} by {string.Join(", ", plan.Passes.Select(p => p.Name))}: {report.Summary}");
    }

    protected FilterPlan Plan(FilterEngine engine, Filter filter, Frame frame, int tileWidth = 32, int tileHeight = 32)
    {
        var request = new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height)
        {
            Backend = backend, Device = engine.Device, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha, Budget = ErrorBudget.EightBitSteps(2),
        };
        var plan = Planner.Candidates(request).First(IsTransformed).Plan;
        // The same tiles in all tests: their programs are compiled once.
        return plan with { Passes = [.. plan.Passes.Select(p => p is FourierPass f ? new FourierPass(f.Kernel, f.Border, tileWidth, tileHeight, f.Inputs, f.Output) { Store = f.Store } : p)] };
    }

    protected static bool IsTransformed(PlanCandidate candidate) => candidate.Plan.Passes.Any(p => p is FourierPass);

    // No outer product, so that transforms are offered beside direct sums alone.
    protected static Kernel Dense(int width, int height)
    {
        double[] weights = [.. Enumerable.Range(0, width * height).Select(k => k * 7919 % 1009 / 1009.0 - 0.25)];
        return new Kernel(width, height, weights, weights.Sum());
    }
}
