using System.Text.Json;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Tests.Commands;

public sealed class TuneCommandTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void MakeFolder() => _files = new TestFiles();

    [TearDown]
    public void DeleteFolder() => _files.Delete();

    [Test]
    public void Tune_SmallFrames_ChoosesTheFastestAndPlanSaysSo()
    {
        var (code, output, error) = TestFiles.Run("tune", "gaussian(sigma=2)", "--size", "61x43", "--rounds", "1", "--json");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        var plans = JsonDocument.Parse(output).RootElement.GetProperty("plans").EnumerateArray().ToList();
        Assert.That(plans.Count(p => p.GetProperty("chosen").GetBoolean()), Is.EqualTo(1));
        Assert.That(plans[0].GetProperty("chosen").GetBoolean());
        Assert.That(plans.Select(p => p.GetProperty("milliseconds").GetDouble()), Is.Ordered);

        (_, output, _) = TestFiles.Run("plan", "gaussian(sigma=2)", "--size", "61x43", "--explain", "--json");
        var candidates = JsonDocument.Parse(output).RootElement.GetProperty("candidates").EnumerateArray().ToList();
        Assert.That(candidates[0].GetProperty("backend").GetString(), Is.EqualTo(plans[0].GetProperty("backend").GetString()));
        Assert.That(candidates.Count(c => c.TryGetProperty("measured_milliseconds", out _)), Is.EqualTo(plans.Count));
        (_, output, _) = TestFiles.Run("plan", "gaussian(sigma=2)", "--size", "61x43");
        Assert.That(output, Does.Contain("note: chosen by measurement on 2"));
        (_, output, _) = TestFiles.Run("plan", "gaussian(sigma=2)", "--size", "61x44");
        Assert.That(output, Does.Not.Contain("chosen by measurement"));
    }

    [TestCase("auto")]
    [TestCase("cpu")]
    [TestCase("compute")]
    public void Apply_Tuned_SaysSoThenAndInTheNextRun(string backend)
    {
        string input = _files.WritePng($"{backend}.png", new Frame(37, 29, PixelFormat.Rgba8));
        foreach (bool tune in (bool[])[true, false])
        {
            string[] arguments = ["apply", input, "-o", _files["out.png"], "--kernel", "gaussian(sigma=1)", "--backend", backend, "--json"];
            var (code, output, error) = TestFiles.Run(tune ? [.. arguments, "--tune"] : arguments);
            Assert.That(code, Is.EqualTo(ExitCode.Done), error);
            var run = JsonDocument.Parse(output).RootElement.GetProperty("run");
            Assert.That(run.GetProperty("notes").EnumerateArray().Select(n => n.GetString()), Has.Some.StartsWith("chosen by measurement"), backend);
            if (backend != "auto") Assert.That(run.GetProperty("backend").GetString(), Is.EqualTo(backend));
        }
    }

    [TestCase("--rounds", "0", "rounds is 0; it must be 1 to 1000")]
    [TestCase("--candidates", "65", "candidates is 65; it must be 1 to 64")]
    [TestCase("--budget", "-1", "budget")]
    [TestCase("--size", "big", "size 'big'")]
    public void Tune_BadValue_IsOneLineAndExit2(string option, string value, string says)
    {
        var (code, _, error) = TestFiles.Run("tune", "sobel", option, value);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain(says));
        Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1));
    }
}
