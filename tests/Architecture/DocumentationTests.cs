using System.Reflection;
using System.Xml.Linq;

namespace RealtimeConv.Tests.Architecture;

/// <summary>Every public type of the libraries says what it is.</summary>
public sealed class DocumentationTests
{
    private static IEnumerable<Assembly> Libraries => [House.Core, House.Engine, House.Host];

    [TestCaseSource(nameof(Libraries))]
    public void Type_Public_HasASummary(Assembly assembly)
    {
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(m => (m.Element("summary")?.Value.Trim().Length ?? 0) > 0 || m.Element("inheritdoc") is not null).Select(m => m.Attribute("name")!.Value).ToHashSet();
        Assert.That(assembly.GetExportedTypes().Where(t => !documented.Contains($"T:{t.FullName!.Replace('+', '.')}")), Is.Empty);
    }
}
