using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Power;

/// <summary>The judge of samples sees every bug planted into the shaders that transform, in each way that they run, and nothing where there is none.</summary>
public sealed class FourierShaderTests
{
    private const int Width = 67, Height = 52;

    private static readonly Kernel Dense = new Kernel(9, 7, [.. Enumerable.Range(0, 63).Select(k => (k * 7919 % 1009 / 1009.0 - 0.2) / 20)]).WithAnchor(2, 5);

    private GlThread _thread = null!;

    [OneTimeSetUp]
    public void Open() => _thread = new GlThread();

    [OneTimeTearDown]
    public void Close() => _thread.Dispose();

    [TestCase(FourierWay.Compute, BorderMode.Replicate)]
    [TestCase(FourierWay.Lines, BorderMode.Replicate)]
    [TestCase(FourierWay.Fragment, BorderMode.Replicate)]
    [TestCase(FourierWay.Fragment, BorderMode.Reflect)]
    [TestCase(FourierWay.Fragment, BorderMode.Reflect101)]
    [TestCase(FourierWay.Fragment, BorderMode.Wrap)]
    [TestCase(FourierWay.Fragment, BorderMode.Constant)]
    public void Judge_NothingPlanted_Passes(FourierWay way, BorderMode border) => Assert.That(Run(null, border.ToString(), way).Where(f => f.IsCaught), Is.Empty);

    [TestCaseSource(nameof(Cases))]
    public void Judge_PlantedInAShader_Fails(int index, string name, FourierWay way)
    {
        var mutation = FourierShaderMutations.All[index];
        var findings = Run(mutation, mutation.Scenario, way);
        PowerTable.Add($"transforms, {way}, {mutation.Files}", name, findings);
        Assert.That(findings.Where(f => f.IsCaught && f.Output.IsFloat), Is.Not.Empty, "in 32 bits");
        Assert.That(findings.Where(f => f.IsCaught && !f.Output.IsFloat), Is.Not.Empty, "in 8 bits");
    }

    [Test]
    public void Edit_OfTheList_HasOnePlace()
    {
        foreach (var edit in FourierShaderMutations.All.SelectMany(m => m.Edits))
            Assert.That(ShaderTexts.Count(ShaderTexts.All[edit.File], edit.Pattern), Is.EqualTo(1), $"{edit.File}: {edit.Pattern}");
    }

    private List<Finding> Run(ShaderMutation? mutation, string border, FourierWay way) => _thread.Run(gl =>
    {
        var planted = new PlantedShaders(gl, mutation);
        using var renderer = new RendererRule("hardware");
        var shim = new GlShim(gl.Context) { Rules = { planted } };
        if (way == FourierWay.Lines) shim.Rules.Add(renderer);
        var backend = way == FourierWay.Fragment ? Backend.Fragment : Backend.Compute;
        using var engine = new FilterEngine(shim.GL, new FilterEngineOptions { Backend = backend, SpecialiseAfterFrames = -1 });
        var mode = Enum.Parse<BorderMode>(border);
        var filter = new ConvolveFilter(Dense, Operation.Convolution, mode == BorderMode.Constant ? Border.Of(0.75) : new Border(mode), 0.1);
        var findings = new List<Finding>();
        foreach (var format in (PixelFormat[])[PixelFormat.Rgba32F, PixelFormat.Rgba8])
        {
            var frame = TestPatterns.Noise(Width, Height, format, 11);
            var plan = Plan(engine.Device, filter, frame, backend);
            using var prepared = engine.Prepare(plan);
            var result = new Frame(Width, Height, format, frame.Alpha);
            engine.Apply(prepared, frame, result);
            findings.Add(new Finding("noise", format, format, FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Of(plan, frame, ArithmeticModel.Quality), result)));
        }
        Assert.That(planted.Misplaced, Is.Empty, $"'{mutation?.Name}' was not planted: no shader holds the text, or one more than once");
        return findings;
    });

    // Two tiles across and two down, of lines with different stages; opaque alpha is computed like colours and then set.
    private static FilterPlan Plan(DeviceProfile device, Filter filter, Frame frame, Backend backend)
    {
        var request = new PlanRequest(filter, frame.Format, frame.Format, Width, Height) { Backend = backend, Device = device, Budget = ErrorBudget.EightBitSteps(1) };
        var plan = Planner.Candidates(request).Select(c => c.Plan).First(p => p.Passes.Any(q => q is FourierPass));
        return plan with { Passes = [.. plan.Passes.Select(p => p is FourierPass f ? new FourierPass(f.Kernel, f.Border, 64, 32, f.Inputs, f.Output) { Store = f.Store } : p)] };
    }

    private static IEnumerable<object[]> Cases() =>
        from k in Enumerable.Range(0, FourierShaderMutations.Tried.Count) from way in FourierShaderMutations.Tried[k].Ways select (object[])[k, FourierShaderMutations.All[k].Name, way];
}
