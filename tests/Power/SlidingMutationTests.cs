using RealtimeConv.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>The checks see every bug planted into programs made for one running sum or one recursion, and nothing where there is none.</summary>
public sealed class SlidingMutationTests
{
    // OpenGL ES has no such programs.
    private static readonly Drawing Compute = Drawing.Own.Single(d => d is { IsEmbedded: false, Backend: Planning.Backend.Compute });

    private PowerStage _stage = null!;

    [OneTimeSetUp]
    public void OpenContexts() => _stage = new PowerStage();

    [OneTimeTearDown]
    public void CloseContexts() => _stage.Dispose();

    [TestCaseSource(nameof(ScenarioNames))]
    public void Judge_NothingPlanted_Passes(string scenario)
    {
        foreach (var finding in Run(scenario, null)) Assert.That(finding.Report.Passed, Is.True, $"{finding.Pattern}: {finding.Report.Summary}");
    }

    [TestCaseSource(nameof(Names))]
    public void Judge_PlantedInAProgram_Fails(string name)
    {
        var mutation = SlidingMutations.All.Single(m => m.Name == name);
        var findings = Run(mutation.Scenario, mutation);
        PowerTable.Add($"{Compute}, {mutation.Files}, {mutation.Scenario}", name, findings);
        Assert.That(findings.Where(f => f.IsCaught), Is.Not.Empty);
    }

    [TestCaseSource(nameof(Edits))]
    public void Edit_OfTheList_HasOnePlace(string file, string pattern, string replacement)
    {
        Assert.That(ShaderTexts.Count(ShaderTexts.All[file], pattern), Is.EqualTo(1), $"{file}: {pattern}");
        Assert.That(replacement, Is.Not.EqualTo(pattern));
    }

    [Test]
    public void List_NamesEachBugOnce() => Assert.That(SlidingMutations.All.Select(m => m.Name), Is.Unique);

    private List<Finding> Run(string name, ShaderMutation? mutation) => _stage.Run(Compute, mutation, name, gl =>
    {
        var scenario = SlidingScenarios.All[name];
        using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = Compute.Backend, Budget = scenario.Budget, SpecialiseAfterFrames = 0 });
        var findings = Judgement.Of(scenario, engine, Compute);
        Assert.That(engine.LastReport!.Shaders, Has.All.EqualTo(SlidingScenarios.ShaderOf(scenario)));
        return findings;
    });

    private static IEnumerable<string> ScenarioNames => SlidingScenarios.All.Keys;

    private static IEnumerable<string> Names => SlidingMutations.All.Select(m => m.Name);

    private static IEnumerable<object[]> Edits() => SlidingMutations.All.SelectMany(m => m.Edits).Distinct().Select(e => (object[])[e.File, e.Pattern, e.Replacement]);
}
