using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power;

/// <summary>The checks that judge the shaders see every bug of the list, and nothing where there is none.</summary>
public sealed class ShaderMutationTests
{
    private PowerStage _stage = null!;

    private static IEnumerable<Backend> Backends => [Backend.Compute, Backend.Fragment];

    [OneTimeSetUp]
    public void OpenContext() => _stage = new PowerStage();

    [OneTimeTearDown]
    public void CloseContext() => _stage.Dispose();

    [TestCaseSource(nameof(ScenariosOfBothStages))]
    public void Judge_NothingPlanted_Passes(string scenario, Backend backend) => AssertPasses(_stage.Run(Scenarios.All[scenario], backend, null));

    [TestCaseSource(nameof(ControlsOfBothStages))]
    public void Judge_AnotherWayToTheSamePicture_Passes(string name, Backend backend)
    {
        var control = ShaderMutations.Controls.Single(m => m.Name == name);
        AssertPasses(_stage.Run(Scenarios.All[control.Scenario], backend, control));
    }

    [TestCaseSource(nameof(MutationsOfBothStages))]
    public void Judge_PlantedInAShader_Fails(string name, Backend backend)
    {
        var mutation = ShaderMutations.All.Single(m => m.Name == name);
        var findings = _stage.Run(Scenarios.All[mutation.Scenario], backend, mutation);
        PowerTable.Add($"{backend}, {string.Join(", ", mutation.Edits.Select(e => e.File))}, {mutation.Scenario}", name, findings);
        Assert.That(mutation.ShowsIn32Bit || mutation.ShowsIn8Bit, Is.True);
        if (mutation.ShowsIn32Bit) Assert.That(findings.Where(f => f.IsCaught && f.Output.IsFloat), Is.Not.Empty, "in 32 bits");
        if (mutation.ShowsIn8Bit) Assert.That(findings.Where(f => f.IsCaught && !f.Output.IsFloat), Is.Not.Empty, "in 8 bits");
    }

    // A text that the shaders no longer hold plants nothing, so the list must follow the shaders.
    [TestCaseSource(nameof(Edits))]
    public void Edit_OfTheList_HasOnePlace(string file, string pattern, string replacement)
    {
        Assert.That(ShaderTexts.All, Does.ContainKey(file));
        Assert.That(ShaderTexts.Count(ShaderTexts.All[file], pattern), Is.EqualTo(1), $"{file}: {pattern}");
        Assert.That(replacement, Is.Not.EqualTo(pattern));
    }

    [Test]
    public void List_NamesEachBugOnce() => Assert.That(ShaderMutations.All.Select(m => m.Name), Is.Unique);

    // With such a call, bugs of its coordinates and of its sampler's filter belong into the list as well.
    [TestCaseSource(typeof(ShaderTexts), nameof(ShaderTexts.OfFilters))]
    public void FilterShader_NeverSamplesBetweenTexels(string file) => Assert.That(ShaderTexts.All[file], Does.Not.Match(@"\btexture(Lod|Grad|Offset|Proj|Gather)?\s*\("));

    [TestCaseSource(typeof(ShaderTexts), nameof(ShaderTexts.OfFilters))]
    public void FilterShader_SharesNoMemory(string file) => Assert.That(ShaderTexts.All[file], Does.Not.Match(@"\b(barrier\s*\(|shared\s+\w)"));

    private static void AssertPasses(List<Finding> findings)
    {
        foreach (var finding in findings) Assert.That(finding.Report.Passed, Is.True, $"{finding.Pattern}, {finding.Source} to {finding.Output}: {finding.Report.Summary}");
    }

    private static IEnumerable<object[]> ScenariosOfBothStages() => Scenarios.All.Keys.SelectMany(s => Backends.Select(b => (object[])[s, b]));

    private static IEnumerable<object[]> MutationsOfBothStages() => OfBothStages(ShaderMutations.All);

    private static IEnumerable<object[]> ControlsOfBothStages() => OfBothStages(ShaderMutations.Controls);

    private static IEnumerable<object[]> OfBothStages(IEnumerable<ShaderMutation> mutations) =>
        mutations.SelectMany(m => Backends.Where(b => b == Backend.Compute ? m.InCompute : m.InFragment).Select(b => (object[])[m.Name, b]));

    private static IEnumerable<object[]> Edits() =>
        ShaderMutations.All.Concat(ShaderMutations.Controls).SelectMany(m => m.Edits).Where(e => e.Pattern.Length > 0).Distinct().Select(e => (object[])[e.File, e.Pattern, e.Replacement]);
}
