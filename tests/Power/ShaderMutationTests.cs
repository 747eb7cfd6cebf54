namespace RealtimeConv.Tests.Power;

/// <summary>The checks that judge the shaders see every bug of the lists, and nothing where there is none.</summary>
public sealed class ShaderMutationTests
{
    private PowerStage _stage = null!;

    [OneTimeSetUp]
    public void OpenContexts() => _stage = new PowerStage();

    [OneTimeTearDown]
    public void CloseContexts() => _stage.Dispose();

    [TestCaseSource(nameof(ScenariosOfAllDrawings))]
    public void Judge_NothingPlanted_Passes(string scenario, string drawing) => AssertPasses(_stage.Run(Scenarios.All[scenario], Named(drawing), null));

    [TestCaseSource(nameof(ControlsOfAllDrawings))]
    public void Judge_AnotherWayToTheSamePicture_Passes(string name, string drawing)
    {
        var control = ShaderMutations.Controls.Single(m => m.Name == name);
        AssertPasses(_stage.Run(Scenarios.All[control.Scenario], Named(drawing), control));
    }

    [TestCaseSource(nameof(MutationsOfAllDrawings))]
    public void Judge_PlantedInAShader_Fails(string name, string drawing)
    {
        var how = Named(drawing);
        var mutation = (how.HasOwnPrograms ? OwnProgramMutations.All : ShaderMutations.All).Single(m => m.Name == name);
        var findings = _stage.Run(Scenarios.All[mutation.Scenario], how, mutation);
        PowerTable.Add($"{drawing}, {mutation.Files}, {mutation.Scenario}", name, findings);
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
    public void Lists_NameEachBugOnce()
    {
        Assert.That(ShaderMutations.All.Select(m => m.Name), Is.Unique);
        Assert.That(OwnProgramMutations.All.Select(m => m.Name), Is.Unique);
    }

    [Test]
    public void Lists_AreCountedInTheReadme()
    {
        // Every list of these tests: a new one is counted without being named here.
        var lists = typeof(ShaderMutation).Assembly.GetTypes().Select(t => t.GetProperty("All")?.GetValue(null)).OfType<IReadOnlyList<ShaderMutation>>().ToList();
        Assert.That(lists, Does.Contain(OwnProgramMutations.All).And.Contain(LayerMutations.All).And.Contain(PyramidMutations.All).And.Contain(FourierShaderMutations.All));
        int count = lists.SelectMany(l => l).Distinct().Count();
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RealtimeConv.sln"))) folder = folder.Parent!;
        Assert.That(File.ReadAllText(Path.Combine(folder.FullName, "README.md")), Does.Contain($"`tests/Power`: {count} mistakes planted"));
    }

    // With such a call, bugs of its coordinates and of its sampler's filter belong into the list as well.
    [TestCaseSource(typeof(ShaderTexts), nameof(ShaderTexts.OfFilters))]
    public void FilterShader_NeverSamplesBetweenTexels(string file) => Assert.That(ShaderTexts.All[file], Does.Not.Match(@"\btexture(Lod|Grad|Offset|Proj|Gather)?\s*\("));

    // Whole lines of a transform do; the removal of their barrier is planted by FourierShaderMutations.
    private static IEnumerable<string> Unshared => ShaderTexts.OfFilters.Where(f => f != "fourier_line.comp");

    [TestCaseSource(nameof(Unshared))]
    public void FilterShader_SharesNoMemory(string file) => Assert.That(ShaderTexts.All[file], Does.Not.Match(@"\b(barrier\s*\(|shared\s+\w)"));

    private static void AssertPasses(List<Finding> findings)
    {
        foreach (var finding in findings) Assert.That(finding.Report.Passed, Is.True, $"{finding.Pattern}, {finding.Source} to {finding.Output}: {finding.Report.Summary}");
    }

    private static Drawing Named(string name) => Drawing.Shared.Concat(Drawing.Own).Single(d => d.Name == name);

    // OpenGL ES gets the same text under another version line and other precisions: one of each mistake will do there.
    private static IReadOnlyList<ShaderMutation> ListOf(Drawing drawing) => drawing.HasOwnPrograms
        ? drawing.IsEmbedded ? OwnProgramMutations.OneOfEach : OwnProgramMutations.All
        : drawing.IsEmbedded ? ShaderMutations.OneOfEach : ShaderMutations.All;

    private static IEnumerable<object[]> ScenariosOfAllDrawings() => Drawing.Shared.Concat(Drawing.Own).SelectMany(d =>
        (d is { HasOwnPrograms: false, IsEmbedded: false } ? Scenarios.All.Keys : ListOf(d).Where(d.CanHave).Select(m => m.Scenario).Distinct()).Select(s => (object[])[s, d.Name]));

    private static IEnumerable<object[]> MutationsOfAllDrawings() => Drawing.Shared.Concat(Drawing.Own).SelectMany(d => ListOf(d).Where(d.CanHave).Select(m => (object[])[m.Name, d.Name]));

    private static IEnumerable<object[]> ControlsOfAllDrawings() =>
        Drawing.Shared.Where(d => !d.IsEmbedded).SelectMany(d => ShaderMutations.Controls.Where(d.CanHave).Select(m => (object[])[m.Name, d.Name]));

    private static IEnumerable<object[]> Edits() => ShaderMutations.All.Concat(OwnProgramMutations.All).Concat(ShaderMutations.Controls)
        .SelectMany(m => m.Edits).Where(e => e.Pattern.Length > 0).Distinct().Select(e => (object[])[e.File, e.Pattern, e.Replacement]);
}
