using System.Text.Json;
using System.Xml.Linq;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;

namespace RealtimeConv.Demo.Tests.Validate;

public sealed class ValidateCommandTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Cases", "oracle");

    private TestFiles _files = null!;

    [SetUp]
    public void MakeFolder() => _files = new TestFiles();

    [TearDown]
    public void DeleteFolder() => _files.Delete();

    [Test]
    public void Validate_Processor_PrintsATableAndLeavesThreeReports()
    {
        var (code, output, error) = TestFiles.Run(
            "validate", "--kernel", "sobel", "--kernel", "box*", "--backend", "cpu", "--size", "6x5", "--border", "wrap", "--border", "constant:0.5", "--format", "rgba32f",
            "--html", _files["v.html"], "--json", _files["v.json"], "--junit", _files["v.xml"]);
        Assert.That((code, error), Is.EqualTo((ExitCode.Done, "")), output);
        string[] lines = output.TrimEnd('\n').Split('\n');
        Assert.That(lines[0], Does.StartWith("target").And.Contain("error/bound"));
        Assert.That(lines[1], Does.StartWith("cpu "));
        Assert.That(lines[^1], Does.StartWith("every sample lies within its derived bound: "));
        using var json = JsonDocument.Parse(File.ReadAllBytes(_files["v.json"]));
        Assert.That(json.RootElement.GetProperty("passed").GetBoolean(), Is.True);
        string[] names = [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("name").GetString()!)];
        Assert.That(names, Has.Some.StartsWith("sobel by ").And.Some.StartsWith("box by "));
        Assert.That((string?)XDocument.Load(_files["v.xml"]).Root!.Attribute("failures"), Is.EqualTo("0"));
        Assert.That(File.ReadAllText(_files["v.html"]), Does.Contain("Every sample lies within its derived bound.").And.Contain("wrap, constant:0.5"));
        Assert.That(Directory.GetFiles(_files.Folder), Has.Length.EqualTo(3), "nothing else is left");
    }

    [Test]
    public void Validate_Networks_AreInTheTableAndInEveryReport()
    {
        string edges = Path.Combine(TestContext.CurrentContext.TestDirectory, "../../../../../assets/networks/edges.npz");
        var (code, output, error) = TestFiles.Run(
            "validate", "--kernel", "none", "--network", "net-re*", "--network", edges, "--backend", "cpu", "--size", "7x5", "--format", "rgba8", "--html", _files["v.html"], "--json", _files["v.json"], "--junit", _files["v.xml"]);
        Assert.That((code, error), Is.EqualTo((ExitCode.Done, "")), output);
        using var json = JsonDocument.Parse(File.ReadAllBytes(_files["v.json"]));
        string[] names = [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("name").GetString()!.Split(' ')[0]).Distinct()];
        Assert.That(names, Is.EquivalentTo((string[])["net-relu", "net-residual", "net-resized", "edges.npz"]));
        Assert.That(json.RootElement.GetProperty("environment").GetProperty("settings and cases").GetString(), Is.EqualTo("8 of 8"), "four networks in two formats");
        Assert.That(json.RootElement.GetProperty("environment").GetProperty("networks").GetString(), Is.EqualTo("4"));
        var shown = XDocument.Load(_files["v.xml"]).Descendants("testcase").Select(c => (string)c.Attribute("name")!).ToList();
        foreach (string name in names)
        {
            Assert.That(File.ReadAllText(_files["v.html"]), Does.Contain($"{name} by network"));
            Assert.That(shown, Has.Some.StartsWith($"{name} by network"));
        }
        Assert.That(output, Does.Not.Contain("7x5").And.Contain("cpu"));
    }

    [Test]
    public void Validate_IndependentCases_PassOnTheProcessorAndInTheReference()
    {
        var (code, output, _) = TestFiles.Run("validate", "--kernel", "none", "--backend", "cpu", "--cases", Cases, "--json", _files["v.json"]);
        Assert.That(code, Is.EqualTo(ExitCode.Done), output);
        using var json = JsonDocument.Parse(File.ReadAllBytes(_files["v.json"]));
        var groups = json.RootElement.GetProperty("summary").EnumerateArray().ToDictionary(s => s.GetProperty("group").GetString()!);
        Assert.That(groups.Keys, Is.EquivalentTo(new[] { "cpu, cases", "reference, cases" }));
        Assert.That(groups["reference, cases"].GetProperty("frames").GetInt32(), Is.EqualTo(115));
        Assert.That(groups["cpu, cases"].GetProperty("cases").GetInt32(), Is.EqualTo(115 + 5), "five have an 8-bit result as well");
        foreach (var exact in json.RootElement.GetProperty("cases").EnumerateArray().Where(c => c.GetProperty("name").GetString()!.StartsWith("exact", StringComparison.Ordinal)))
            Assert.That(exact.GetProperty("judged").GetProperty("frames").GetInt32(), Is.Positive);
    }

    [TestCase("--kernel nosuch", "no kernel or filter is called 'nosuch'")]
    [TestCase("--kernel nosuch*", "no kernel or filter matches 'nosuch*'")]
    [TestCase("--kernel none", "nothing would be validated")]
    [TestCase("--network none --kernel none", "nothing would be validated")]
    [TestCase("--network net-resdual", "no network is called 'net-resdual' (did you mean 'net-residual'")]
    [TestCase("--network nosuch*", "no network is called 'nosuch*'")]
    [TestCase("--network nosuch.onnx", "cannot read 'nosuch.onnx': there is no such file")]
    [TestCase("--backend gpu", "unknown backend 'gpu'; it is one of compute, fragment, cpu")]
    [TestCase("--border mirror", "unknown border 'mirror'")]
    [TestCase("--border constant:1,2", "border lists 2 constants")]
    [TestCase("--format rgba16", "unknown format 'rgba16'; it is one of rgba8, rgba16f, rgba32f")]
    [TestCase("--size 0x4", "size '0x4' is not understood")]
    [TestCase("--size 9x9999", "1 to 4096")]
    [TestCase("--minutes 0", "minutes is 0")]
    [TestCase("--timeout 0", "timeout is 0")]
    [TestCase("--api vulkan", "unknown api 'vulkan'")]
    [TestCase("--drivers lvmpipe", "unknown driver 'lvmpipe' (did you mean 'llvmpipe'?)")]
    [TestCase("--drivers --backend cpu", "--drivers runs GL backends")]
    [TestCase("--cases /nowhere", "'/nowhere' holds no manifest.json")]
    [TestCase("--html /nowhere/v.html", "the folder '/nowhere' does not exist")]
    [TestCase("--html v.x --json v.x", "two reports would be written")]
    [TestCase("--qick", "unknown option '--qick' (did you mean '--quick'?)")]
    public void Validate_BadInput_IsOneLineAndExit2(string arguments, string message)
    {
        var (code, output, error) = TestFiles.Run(["validate", .. arguments.Split(' ')]);
        Assert.That((code, output), Is.EqualTo((ExitCode.BadInput, "")));
        Assert.That(error, Does.StartWith("rtconv: ").And.Contain(message));
        Assert.That(error.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Validate_Interrupted_Is130AndLeavesTheResultsSoFar()
    {
        using var interruption = new CancellationTokenSource();
        using StringWriter output = new(), error = new();
        var running = RtconvProgram.RunAsync(["validate", "--backend", "cpu", "--json", _files["v.json"]], output, error, interruption.Token);
        await interruption.CancelAsync();
        Assert.That(await running.WaitAsync(TimeSpan.FromSeconds(60)), Is.EqualTo(ExitCode.Interrupted));
        Assert.That(output.ToString(), Does.Contain("ended early: interrupted after "));
        using var json = JsonDocument.Parse(File.ReadAllBytes(_files["v.json"]));
        Assert.That(json.RootElement.GetProperty("endedEarly").GetString(), Does.StartWith("interrupted after "));
    }

    [Test]
    public void Validate_TimeIsUp_SaysHowFarItCame()
    {
        var (code, output, _) = TestFiles.Run("validate", "--backend", "cpu", "--minutes", "0.0001");
        Assert.That(code, Is.EqualTo(ExitCode.Done));
        Assert.That(output, Does.Contain("ended early: the time given was up after "));
    }

    [Test]
    public void Validate_Help_ExplainsEveryFlagAndHidesThePlumbing()
    {
        var (code, output, _) = TestFiles.Run("validate", "--help");
        Assert.That(code, Is.EqualTo(ExitCode.Done));
        foreach (string flag in (string[])["--kernel", "--backend", "--border", "--format", "--size", "--network", "--quick", "--minutes", "--seed", "--cases", "--drivers", "--html", "--json", "--junit"])
            Assert.That(output, Does.Contain($"{flag} "));
        Assert.That(output, Does.Not.Contain("--as-driver-process"));
    }
}
