using System.Globalization;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Power;

/// <summary>The bound of a network sees every bug planted into the layers' shaders, and nothing where there is none.</summary>
public sealed class LayerMutationTests
{
    private PowerStage _stage = null!;

    [OneTimeSetUp]
    public void OpenContexts() => _stage = new PowerStage();

    [OneTimeTearDown]
    public void CloseContexts() => _stage.Dispose();

    [TestCaseSource(nameof(ScenariosOfAllDrawings))]
    public void Judge_NothingPlanted_Passes(string scenario, string drawing) => Assert.That(Outside(scenario, Named(drawing), null).Count, Is.Zero);

    // Wherever the bug lies, arithmetic of either kind sees it: the bound of the strictest driver and that of any driver the specification allows.
    [TestCaseSource(nameof(MutationsOfAllDrawings))]
    public void Judge_PlantedInAShader_Fails(string name, string drawing)
    {
        var mutation = LayerMutations.All.Single(m => m.Name == name);
        var (count, worst) = Outside(mutation.Scenario, Named(drawing), mutation);
        PowerTable.Add($"{drawing}, {mutation.Files}, {mutation.Scenario}", name, count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} values outside (worst error/bound {worst:G3})"));
        Assert.That(count, Is.Positive);
    }

    [TestCaseSource(nameof(Edits))]
    public void Edit_OfTheList_HasOnePlace(string file, string pattern, string replacement)
    {
        Assert.That(ShaderTexts.Count(ShaderTexts.All[file], pattern), Is.EqualTo(1), $"{file}: {pattern}");
        Assert.That(replacement, Is.Not.EqualTo(pattern));
    }

    [Test]
    public void List_NamesEachBugOnce_AndEveryFileOfLayers()
    {
        Assert.That(LayerMutations.All.Select(m => m.Name), Is.Unique);
        var files = ShaderTexts.OfFilters.Where(f => f.StartsWith("layer/", StringComparison.Ordinal) || f.StartsWith("include/maps", StringComparison.Ordinal));
        Assert.That(LayerMutations.All.SelectMany(m => m.Edits).Select(e => e.File), Is.SupersetOf(files));
    }

    private (int Count, double Worst) Outside(string scenario, Drawing drawing, ShaderMutation? mutation)
    {
        var (network, input) = LayerScenarios.All[scenario];
        var output = _stage.Run(drawing, mutation, scenario, gl =>
        {
            using var engine = new NetworkEngine(gl);
            // What is not written keeps what was there: another result, not by chance the right one of an engine before.
            engine.Run(network, new Tensor(input.Shape, [.. input.Data.Select(v => 1 - v)]), drawing.Backend);
            return engine.Run(network, input, drawing.Backend);
        });
        var arithmetic = mutation is null ? ArithmeticModel.Quality : ArithmeticModel.Spec;
        var (value, error, shape) = NetworkBound.Propagate(network, input, arithmetic)[^1];
        Assert.That(output.Shape, Is.EqualTo(shape));
        double[] ratios = [.. output.Data.Select((v, k) => v == value[k] ? 0 : Math.Abs(v - value[k]) / error[k])];
        return (ratios.Count(r => !(r <= 1)), ratios.Max());
    }

    private static Drawing Named(string name) => Drawing.Shared.Single(d => d.Name == name);

    private static IEnumerable<object[]> ScenariosOfAllDrawings() => Drawing.Shared.SelectMany(d => LayerScenarios.All.Keys.Select(s => (object[])[s, d.Name]));

    private static IEnumerable<object[]> MutationsOfAllDrawings() => Drawing.Shared.SelectMany(d => LayerMutations.All.Where(d.CanHave).Select(m => (object[])[m.Name, d.Name]));

    private static IEnumerable<object[]> Edits() => LayerMutations.All.SelectMany(m => m.Edits).Distinct().Select(e => (object[])[e.File, e.Pattern, e.Replacement]);
}
