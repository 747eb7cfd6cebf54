namespace RealtimeConv.Tests.Architecture;

/// <summary>The reference judges plans and engines, so it must know nothing of them.</summary>
public sealed class ReferenceRuleTests
{
    private static readonly string[] Forbidden = ["RealtimeConv.Planning", "RealtimeConv.OpenGL", "RealtimeConv.Cpu"];

    [Test]
    public void Reference_UsesNothingOfPlansAndEngines()
    {
        var types = House.TypesOf(House.Core, "RealtimeConv.Reference").ToList();
        Assert.That(types, Has.Count.GreaterThan(5));
        Assert.That(Rules.UsesOf(types, Forbidden), Is.Empty);
    }

    // Constants and names leave no trace in a compiled body.
    [Test]
    public void Reference_NamesNothingOfPlansAndEngines()
    {
        foreach (string file in House.Sources("src/RealtimeConv/Reference"))
            Assert.That(File.ReadAllText(file), Does.Not.Match(@"\b(Planning|OpenGL|Cpu)\s*[.;]"), file);
    }

    [Test]
    public void Rule_TriedOnATypeThatBreaksIt_FindsIt() =>
        Assert.That(Rules.UsesOf(House.TypesOf(typeof(ReferenceRuleTests).Assembly, "RealtimeConv.Tests.Architecture.Planted.Reference"), Forbidden), Is.Not.Empty);
}
