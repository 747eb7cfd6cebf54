namespace RealtimeConv.Tests.Architecture;

/// <summary>OpenGL and GLFW are called through Silk.NET's names alone; only the making of contexts asks the system's libraries.</summary>
public sealed class GlRuleTests
{
    private const string Contexts = "RealtimeConv.OpenGL.Contexts";
    private const string Planted = "RealtimeConv.Tests.Architecture.Planted.Pointers";

    // The C ABI calls two functions of its host: the one that logs, and the one that finds OpenGL's.
    private static readonly string[] HostsOwn = ["RealtimeConv.Native.Interop.HostLog", "RealtimeConv.Native.Exports.Rtc.HostFunctions"];

    private static IEnumerable<Type> Types => House.Assemblies.Values.SelectMany(a => a.GetTypes()).Where(t => !House.IsBelow(t, Contexts));

    [Test]
    public void Import_OutsideOfContexts_IsNoneOfGl() => Assert.That(Rules.GlImports(Types), Is.Empty);

    [Test]
    public void Pointer_OutsideOfContexts_IsNoneOfGl() =>
        Assert.That(Rules.GlPointers(Types.Where(t => !HostsOwn.Any(h => t.FullName == h || t.FullName!.StartsWith(h + "+", StringComparison.Ordinal)))), Is.Empty);

    [Test]
    public void Contexts_DoWhatTheRuleForbidsElsewhere() => Assert.That(Rules.GlPointers(House.TypesOf(House.Engine, Contexts)), Is.Not.Empty);

    [Test]
    public void Rule_TriedOnATypeThatBreaksIt_FindsEveryWay()
    {
        var planted = House.TypesOf(typeof(GlRuleTests).Assembly, Planted).ToList();
        Assert.That(Rules.GlImports(planted).ToList(), Has.Count.EqualTo(2).And.Some.Contains("glFinish").And.Some.Contains("glfwInit"));
        Assert.That(Rules.GlPointers(planted).ToList(), Has.Some.Contains("calls through").And.Some.Contains("names glClear").And.Some.Contains("makes a delegate"));
    }

    [Test]
    public void Sources_OutsideOfTheStandIn_DoNotKnowWhichSilkNetTheyGet()
    {
        foreach (string file in House.Sources("src").Concat(House.Sources("demo")).Where(f => !f.Contains("SilkNet", StringComparison.Ordinal)))
            Assert.That(File.ReadAllText(file), Does.Not.Match(@"(?i)#if\s+.*(stand_?in|silk)"), file);
    }
}
