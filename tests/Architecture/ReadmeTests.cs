using System.Text.RegularExpressions;

namespace RealtimeConv.Tests.Architecture;

/// <summary>What the papers name is there: a test that was moved or renamed leaves no promise behind that nothing holds.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] Papers = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "src/RealtimeConv.Native/README.md", "src/RealtimeConv.Testing/README.md"];

    [TestCaseSource(nameof(Papers))]
    public void Paper_PathsOfTheRepository_Exist(string paper)
    {
        string folder = Path.GetDirectoryName(Path.Combine(House.Root, paper))!;
        var missing = Mentions(File.ReadAllText(Path.Combine(House.Root, paper)))
            .Where(path => !Exists(Path.Combine(House.Root, path)) && !Exists(Path.Combine(folder, path)));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Promises_EachNameATest()
    {
        string readme = File.ReadAllText(Path.Combine(House.Root, "README.md"));
        string table = readme[readme.IndexOf("| promise | test |", StringComparison.Ordinal)..];
        var rows = table[..table.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Skip(2).ToList();
        Assert.That(rows, Has.Count.GreaterThan(15));
        // By a path below tests/, or by the program that is a test run itself.
        foreach (string row in rows) Assert.That(row, Does.Contain("`tests/").Or.Contain("`rtconv validate`").Or.Contain("`Probing`"), row);
    }

    // X and Y stand for names, where a rule is told.
    private static IEnumerable<string> Mentions(string text) =>
        PathBelow().Matches(text).Select(m => m.Groups[1].Value.TrimEnd('/', '.', ',')).Where(path => !Regex.IsMatch(path, "[./][XY](Tests)?[./]")).Distinct();

    // A file, a folder, or a class of tests named without its ending.
    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path) || File.Exists($"{path}.cs");

    [GeneratedRegex(@"[`(]((?:tests|src|demo|shaders|assets)/[A-Za-z0-9_./-]+)")]
    private static partial Regex PathBelow();
}
