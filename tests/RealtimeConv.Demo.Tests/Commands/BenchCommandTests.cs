using System.Text.Json;
using System.Xml.Linq;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;

namespace RealtimeConv.Demo.Tests.Commands;

/// <summary>The command from its flags to its files, on tiny frames. Nothing here says how fast anything is.</summary>
public sealed class BenchCommandTests
{
    private static readonly string[] Tiny = ["bench", "--quick", "--rounds", "1", "--size", "48x32"];

    [Test]
    public void Bench_OneKernel_MeasuresEveryPathBesideCopyAndTutorial()
    {
        var files = new TestFiles();
        try
        {
            var (code, output, error) = TestFiles.Run([.. Tiny, "--kernel", "gaussian(sigma=1, size=5)", "--rivals", "none", "--path", "compute,fragment,cpu,tutorial",
                "--json", files["b.json"], "--csv", files["b.csv"], "--plot", files["b.svg"]]);
            Assert.That(code, Is.EqualTo(ExitCode.Done), error);
            var records = JsonDocument.Parse(File.ReadAllText(files["b.json"])).RootElement.EnumerateArray().ToList();
            var plans = records.Select(r => $"{r.GetProperty("path").GetString()} {r.GetProperty("plan").GetString()}").ToList();
            Assert.That(plans[0], Is.EqualTo("copy texelFetch"));
            Assert.That(plans, Is.SupersetOf(new[] { "compute separable", "compute direct", "fragment separable", "fragment direct", "tutorial N x N loop", "cpu separable" }));
            Assert.That(records.Select(r => r.GetProperty("cpu_ms").GetDouble()), Has.All.Positive);
            Assert.That(records.Where(r => r.GetProperty("path").GetString() is "compute" or "cpu").Select(r => r.GetProperty("rival").GetString()), Has.All.EqualTo("tutorial N x N loop"));
            Assert.That(File.ReadAllLines(files["b.csv"]), Has.Length.EqualTo(records.Count + 1));
            Assert.That(XDocument.Parse(File.ReadAllText(files["b.svg"])).Root!.Name.LocalName, Is.EqualTo("svg"));
            Assert.That(output, Does.Contain("to copy").And.Contain("gaussian(sigma=1, size=5), rgba8, 48x32, replicate"));
        }
        finally
        {
            files.Delete();
        }
    }

    [Test]
    public void Bench_TwoThreads_RunBesideOneWithTheirGain()
    {
        var files = new TestFiles();
        try
        {
            var (code, _, error) = TestFiles.Run([.. Tiny, "--kernel", "dense:3", "--path", "cpu", "--rivals", "none", "--threads", "2", "--json", files["b.json"]]);
            Assert.That(code, Is.EqualTo(ExitCode.Done), error);
            var records = JsonDocument.Parse(File.ReadAllText(files["b.json"])).RootElement.EnumerateArray()
                .Where(r => r.GetProperty("plan").GetString() == "direct").ToDictionary(r => r.GetProperty("path").GetString()!);
            Assert.That(records.Keys, Is.EquivalentTo(new[] { "cpu", "cpu x1" }));
            Assert.That(records["cpu"].GetProperty("speedup").GetDouble(), Is.EqualTo(records["cpu x1"].GetProperty("wall_ms").GetDouble() / records["cpu"].GetProperty("wall_ms").GetDouble()).Within(0.5).Percent);
            Assert.That(records["cpu"].GetProperty("device").GetString(), Is.EqualTo("CPU, 2 threads"));
            Assert.That(records["cpu x1"].GetProperty("device").GetString(), Is.EqualTo("CPU, 1 thread"));
        }
        finally
        {
            files.Delete();
        }
    }

    [Test]
    public void Bench_TransferAndApply_HaveTheirRivals()
    {
        var files = new TestFiles();
        try
        {
            var (code, _, error) = TestFiles.Run([.. Tiny, "--kernel", "identity", "--rivals", "none", "--path", "transfer,apply", "--json", files["b.json"]]);
            Assert.That(code, Is.EqualTo(ExitCode.Done), error);
            var rivals = JsonDocument.Parse(File.ReadAllText(files["b.json"])).RootElement.EnumerateArray()
                .Where(r => r.GetProperty("rival").ValueKind == JsonValueKind.String).DistinctBy(r => r.GetProperty("path").GetString()).ToDictionary(r => r.GetProperty("path").GetString()!, r => r.GetProperty("rival").GetString());
            Assert.That(rivals, Is.EquivalentTo(new Dictionary<string, string> { ["upload"] = "memcpy memcpy", ["readback"] = "memcpy memcpy", ["frame"] = "allowed 3x3, 2.5 memcpy", ["stream"] = "allowed 3x3, 2.5 memcpy", ["first"] = "draw 3x3", ["planes"] = "memcpy memcpy", ["apply"] = "draw texelFetch" }));
        }
        finally
        {
            files.Delete();
        }
    }

    [Test]
    public void Bench_Runs_AreOneTableOfMedians()
    {
        var (code, output, error) = TestFiles.Run([.. Tiny, "--kernel", "dense:3", "--path", "cpu", "--rivals", "none", "--runs", "3"]);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(output, Does.Contain("median of 3 runs"));
        Assert.That(output.Split('\n').Count(l => l.Contains("cpu", StringComparison.Ordinal) && l.Contains("direct", StringComparison.Ordinal)), Is.EqualTo(1), output);
    }

    [Test]
    public void Bench_RunsOfAMeasurementThatRunsOnce_AreRefused()
    {
        var (code, output, error) = TestFiles.Run(["bench", "--switch", "--runs", "2"]);
        Assert.That((code, output, error.Trim().Split('\n')), Is.EqualTo((ExitCode.BadInput, "", new[] { "rtconv: --runs repeats contests; --auto, --switch and --first-use have rounds of their own and run once" })));
    }

    [Test]
    public void Bench_Layer_IsARowOfItsOwnOnEveryPathWithItsRival()
    {
        var files = new TestFiles();
        try
        {
            var (code, output, error) = TestFiles.Run(["bench", "--quick", "--rounds", "1", "--path", "layer", "--rivals", "opencv", "--json", files["b.json"], "--csv", files["b.csv"]]);
            Assert.That(code, Is.EqualTo(ExitCode.Done), error);
            var records = JsonDocument.Parse(File.ReadAllText(files["b.json"])).RootElement.EnumerateArray().ToList();
            // Where OpenCV is not installed, or has no dnn, the line that says so stands for it.
            string[] rival = error.Contains("not measured", StringComparison.Ordinal) ? [] : ["opencv dnn"];
            Assert.That(records.Select(r => $"{r.GetProperty("path").GetString()} {r.GetProperty("plan").GetString()}"), Is.EqualTo((string[])["compute layer", "fragment layer", "cpu layer", .. rival]));
            Assert.That(records.Select(r => r.GetProperty("kernel").GetString()), Has.All.EqualTo("layer 16->16 3x3"));
            Assert.That(records.Select(r => (r.GetProperty("width").GetInt32(), r.GetProperty("height").GetInt32())), Has.All.EqualTo((640, 360)));
            Assert.That(records.Select(r => r.GetProperty("cpu_ms").GetDouble()), Has.All.Positive);
            Assert.That(records.Take(3).Select(r => r.GetProperty("rival").GetString()), Is.EqualTo(rival.Length == 1 ? ["opencv dnn", "opencv dnn", "opencv dnn"] : new[] { "cpu layer", "cpu layer", null }));
            Assert.That(File.ReadAllLines(files["b.csv"]), Has.Length.EqualTo(records.Count + 1));
            Assert.That(output, Does.Contain("layer 16->16 3x3, rgba32f, 640x360"));
        }
        finally
        {
            files.Delete();
        }
    }

    [Test]
    public void Bench_BorderThatARivalLacks_IsSaidAndTheRestRuns()
    {
        var (code, output, error) = TestFiles.Run([.. Tiny, "--kernel", "dense:3", "--border", "wrap", "--path", "cpu", "--rivals", "opencv"]);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(error, Does.Contain("not measured:").And.Contain("OpenCV"));
        Assert.That(output, Does.Contain("cpu").And.Not.Contain("opencv "));
    }

    [Test]
    public void Bench_Ffmpeg_RunsBesideTheCpuFilter()
    {
        var (code, output, error) = TestFiles.Run([.. Tiny, "--kernel", "box(size=3)", "--path", "cpu", "--rivals", "ffmpeg"]);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(output, Does.Contain("avgblur"), error);
    }

    [TestCase("--path", "gpu", "unknown path 'gpu'; it is one of compute, fragment")]
    [TestCase("--rivals", "halide", "unknown rivals 'halide'")]
    [TestCase("--rounds", "0", "rounds is 0; it must be 1 to 10000")]
    [TestCase("--kernel", "gausian", "gausian")]
    [TestCase("--size", "720p", "size '720p'")]
    [TestCase("--format", "rgb565", "unknown format 'rgb565'")]
    [TestCase("--json", "/nowhere/b.json", "/nowhere")]
    public void Bench_BadFlag_IsOneLineAndExit2BeforeAnythingRuns(string flag, string value, string message)
    {
        var (code, output, error) = TestFiles.Run("bench", flag, value);
        Assert.That((code, output), Is.EqualTo((ExitCode.BadInput, "")));
        Assert.That(error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(error, Does.Contain(message));
    }
}
