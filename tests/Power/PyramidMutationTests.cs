using RealtimeConv.OpenGL;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power;

/// <summary>The checks see every bug planted into the shaders of pyramids, those that serve many and those made for one pass, and nothing where there is none.</summary>
public sealed class PyramidMutationTests
{
    private static readonly Drawing[] Shared = [.. Drawing.Shared.Where(d => !d.IsEmbedded)];

    private static readonly Drawing OwnCompute = Drawing.Own.Single(d => d is { IsEmbedded: false, Backend: Backend.Compute });

    private PowerStage _stage = null!;

    [OneTimeSetUp]
    public void OpenContexts() => _stage = new PowerStage();

    [OneTimeTearDown]
    public void CloseContexts() => _stage.Dispose();

    [TestCaseSource(nameof(ScenarioNames))]
    public void Judge_NothingPlanted_Passes(string scenario)
    {
        foreach (var drawing in Shared.Append(OwnCompute))
            foreach (var finding in Run(drawing, scenario, null)) Assert.That(finding.Report.Passed, Is.True, $"{drawing}, {finding.Pattern}: {finding.Report.Summary}");
    }

    [TestCaseSource(nameof(Mutations))]
    public void Judge_Planted_Fails(string name, string drawing)
    {
        var how = Shared.Append(OwnCompute).Single(d => d.Name == drawing);
        var mutation = (how.HasOwnPrograms ? PyramidMutations.Own : PyramidMutations.Shared).Single(m => m.Name == name);
        var findings = Run(how, mutation.Scenario, mutation);
        PowerTable.Add($"{drawing}, {mutation.Files}, {mutation.Scenario}", name, findings);
        Assert.That(findings.Where(f => f.IsCaught && f.Output.IsFloat), Is.Not.Empty, "in 32 bits");
        if (mutation.ShowsIn8Bit) Assert.That(findings.Where(f => f.IsCaught && !f.Output.IsFloat), Is.Not.Empty, "in 8 bits");
    }

    [TestCaseSource(nameof(Edits))]
    public void Edit_OfTheList_HasOnePlace(string file, string pattern) => Assert.That(ShaderTexts.Count(ShaderTexts.All[file], pattern), Is.EqualTo(1), $"{file}: {pattern}");

    [Test]
    public void Lists_NameEachBugOnce() => Assert.That(PyramidMutations.Shared.Concat(PyramidMutations.Own).Select(m => m.Name), Is.Unique);

    private List<Finding> Run(Drawing drawing, string name, ShaderMutation? mutation) => _stage.Run(drawing, mutation, name, gl =>
    {
        var scenario = Scenarios.All[name];
        using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = drawing.Backend, Budget = scenario.Budget, SpecialiseAfterFrames = drawing.HasOwnPrograms ? 0 : -1 });
        var findings = Judgement.Of(scenario, engine, drawing);
        Assert.That(engine.LastReport!.Shaders, Has.All.StartsWith("resample."));
        return findings;
    });

    private static IEnumerable<string> ScenarioNames => PyramidMutations.Shared.Concat(PyramidMutations.Own).Select(m => m.Scenario).Distinct();

    private static IEnumerable<object[]> Mutations() =>
        Shared.SelectMany(d => PyramidMutations.Shared.Select(m => (object[])[m.Name, d.Name])).Concat(PyramidMutations.Own.Select(m => (object[])[m.Name, OwnCompute.Name]));

    private static IEnumerable<object[]> Edits() => PyramidMutations.Shared.Concat(PyramidMutations.Own).SelectMany(m => m.Edits).Distinct().Select(e => (object[])[e.File, e.Pattern]);
}
