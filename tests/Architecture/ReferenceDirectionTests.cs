using System.Xml.Linq;

namespace RealtimeConv.Tests.Architecture;

/// <summary>References point one way: RealtimeConv, OpenGL, Hosting, demo; Testing and Native stand on OpenGL, beside Hosting.</summary>
public sealed class ReferenceDirectionTests
{
    private const string Core = "RealtimeConv", Engine = "RealtimeConv.OpenGL", Host = "RealtimeConv.Hosting";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Core] = [],
        [Engine] = [Core],
        [Host] = [Core, Engine],
        ["RealtimeConv.Testing"] = [Core, Engine],
        ["RealtimeConv.Native"] = [Core, Engine],
        ["RealtimeConv.Demo"] = [Core, Engine, Host],
        // The sample of somebody else's test project.
        ["ShaderTests"] = ["RealtimeConv.Testing"],
    };

    private static IEnumerable<string> Projects => House.Projects.Keys;

    [TestCaseSource(nameof(Projects))]
    public void Project_ReferencesOnlyWhatItStandsOn(string name)
    {
        Assert.That(Allowed, Does.ContainKey(name), "a new project: say what it stands on");
        Assert.That(Violations(name, XDocument.Load(House.Projects[name])), Is.Empty);
    }

    // What a project gets through another one shows in the assembly alone.
    [Test]
    public void Assembly_ReferencesOnlyWhatItsProjectMay()
    {
        foreach (var (name, assembly) in House.Assemblies)
        {
            var own = assembly.GetReferencedAssemblies().Select(r => r.Name!).Where(Allowed.ContainsKey);
            Assert.That(own, Is.SubsetOf(Allowed[name]), name);
        }
    }

    [Test]
    public void Core_KnowsNoSilkNet_AndTheEngineOnlyItsOpenGL()
    {
        Assert.That(House.Core.GetReferencedAssemblies().Select(r => r.Name), Has.None.StartsWith("Silk."));
        Assert.That(House.Engine.GetReferencedAssemblies().Select(r => r.Name).Where(n => n!.StartsWith("Silk.", StringComparison.Ordinal)), Is.SubsetOf((string[])["Silk.NET.OpenGL", "Silk.NET.Core"]));
    }

    // The mathematics opens no file and starts no process: streams come from outside.
    [Test]
    public void Core_TouchesNoFilesAndProcesses()
    {
        Type[] forbidden = [typeof(File), typeof(FileStream), typeof(Directory), typeof(System.Diagnostics.Process)];
        var uses = House.Core.GetTypes().SelectMany(t => TypeUses.Of(t).Where(forbidden.Contains).Select(u => $"{t} uses {u}"));
        Assert.That(uses, Is.Empty);
    }

    [TestCase(Core, "../RealtimeConv.OpenGL/RealtimeConv.OpenGL.csproj")]
    [TestCase(Engine, "..\\RealtimeConv.Hosting\\RealtimeConv.Hosting.csproj")]
    [TestCase("RealtimeConv.Testing", "../RealtimeConv.Hosting/RealtimeConv.Hosting.csproj")]
    public void Rule_TriedOnAProjectThatBreaksIt_FindsIt(string name, string reference) =>
        Assert.That(Violations(name, new XDocument(new XElement("Project", new XElement("ItemGroup", new XElement("ProjectReference", new XAttribute("Include", reference)))))), Has.Count.EqualTo(1));

    private static List<string> Violations(string name, XDocument project) =>
        [.. project.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
            .Where(r => !r.StartsWith("Silk.", StringComparison.Ordinal) && !Allowed[name].Contains(r))];
}
