using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.Tests.Support.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>The checks see every bug planted into how a folded chain runs along the edges, in both stages of both APIs, and nothing where there is none.</summary>
public sealed class RimMutationTests
{
    private PowerStage _stage = null!;

    private static Scenario Folded => Scenarios.All[FoldedChains.Scenario];

    [OneTimeSetUp]
    public void OpenContexts() => _stage = new PowerStage();

    [OneTimeTearDown]
    public void CloseContexts() => _stage.Dispose();

    [TestCaseSource(nameof(Drawings))]
    public void Judge_NothingPlanted_PassesAndDrawsEdges(string drawing)
    {
        var findings = Run(Named(drawing), null, null, out int rectangles);
        foreach (var finding in findings) Assert.That(finding.Report.Passed, Is.True, $"{finding.Pattern}: {finding.Report.Summary}");
        Assert.That(rectangles, Is.GreaterThanOrEqualTo(4 * findings.Count), "of four edges in each frame");
    }

    [TestCaseSource(nameof(Texts))]
    public void Judge_PlantedInAShader_Fails(string name, string drawing)
    {
        var mutation = RimMutations.All.Single(m => m.Name == name);
        Seen($"{drawing}, {mutation.Files}, {mutation.Scenario}", name, Run(Named(drawing), mutation, null, out _));
    }

    [TestCaseSource(nameof(Calls))]
    public void Judge_PlantedInTheCalls_Fails(string name, string drawing) =>
        Seen($"{drawing}, calls, {FoldedChains.Scenario}", name, Run(Named(drawing), null, RimMistake.All.Single(m => m.Name == name), out _));

    [Test]
    public void Edit_OfTheList_HasOnePlace()
    {
        foreach (var edit in RimMutations.All.SelectMany(m => m.Edits)) Assert.That(ShaderTexts.Count(ShaderTexts.All[edit.File], edit.Pattern), Is.EqualTo(1), $"{edit.File}: {edit.Pattern}");
    }

    private static void Seen(string where, string name, List<Finding> findings)
    {
        PowerTable.Add(where, name, findings);
        Assert.That(findings.Where(f => f.IsCaught && f.Output.IsFloat), Is.Not.Empty, "in 32 bits");
        Assert.That(findings.Where(f => f.IsCaught && !f.Output.IsFloat), Is.Not.Empty, "in 8 bits");
    }

    private List<Finding> Run(Drawing drawing, ShaderMutation? mutation, RimMistake? mistake, out int rectangles)
    {
        int seen = 0;
        var findings = _stage.Run(drawing, mutation, Folded.Name, gl =>
        {
            var rims = new PlantedRims(gl, mistake, Folded.Width, Folded.Height);
            var shim = new GlShim(gl.Context) { Rules = { rims } };
            using var engine = new FilterEngine(shim.GL, new FilterEngineOptions { Backend = drawing.Backend, SpecialiseAfterFrames = -1 });
            var found = Folded.Formats.Select(f => Judge(engine, drawing, f.Source)).ToList();
            seen = rims.Count;
            return found;
        });
        rectangles = seen;
        return findings;
    }

    private static Finding Judge(FilterEngine engine, Drawing drawing, PixelFormat format)
    {
        var (pattern, frame) = Folded.Frames(format).First();
        var plan = FoldedChains.Plan(engine.Device, drawing.Backend, frame);
        using var prepared = engine.Prepare(plan);
        var result = new Frame(frame.Width, frame.Height, format, frame.Alpha);
        engine.Apply(prepared, frame, result);
        return new Finding(pattern, format, format, Judgement.Judge(Folded, $"{drawing.Name}, folded", pattern, frame, plan, result));
    }

    private static Drawing Named(string name) => Drawing.Shared.Single(d => d.Name == name);

    private static IEnumerable<string> Drawings => Drawing.Shared.Select(d => d.Name);

    private static IEnumerable<object[]> Texts() => Drawing.Shared.SelectMany(d => RimMutations.All.Where(d.CanHave).Select(m => (object[])[m.Name, d.Name]));

    private static IEnumerable<object[]> Calls() => Drawing.Shared.SelectMany(d => RimMistake.All.Select(m => (object[])[m.Name, d.Name]));
}
