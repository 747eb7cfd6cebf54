using System.Diagnostics;
using System.Text.Json;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;
using RealtimeConv.Demo.Validate.Drivers;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Demo.Tests.Validate.Drivers;

[Platform("Linux")]
public sealed class DriverMatrixTests
{
    // A busy machine may take longer to start a script than a short silence grants: the first of these in which the scripts come as far as they should.
    private static readonly double[] Silences = [2, 8, 60];
    private static readonly ChildLimits Limits = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(60));

    private TestFiles _files = null!;

    [SetUp]
    public void MakeFolder() => _files = new TestFiles();

    [TearDown]
    public void DeleteFolder() => _files.Delete();

    /// <summary>The first four drivers, a cut of the catalogue that has every kind of plan.</summary>
    [Test]
    public void Validate_FirstFourDrivers_PassTheQuickCut()
    {
        string[] ids = ["llvmpipe", "llvmpipe-nosse", "softpipe", "es30"];
        var (code, output, _) = TestFiles.Run(
            "validate", "--quick", "--kernel", "gaussian", "--kernel", "sobel", "--kernel", "sharpen", "--network", "net-pooled", "--backend", "compute", "--backend", "fragment",
            "--drivers", string.Join(',', ids), "--timeout", "800", "--json", _files["v.json"]);
        Assert.That(code, Is.EqualTo(ExitCode.Done), output);
        using var json = JsonDocument.Parse(File.ReadAllBytes(_files["v.json"]));
        var groups = json.RootElement.GetProperty("summary").EnumerateArray().ToDictionary(s => s.GetProperty("group").GetString()!);
        string[] whole = ["gl compute", "gl fragment", "es compute", "es fragment"];
        Assert.That(groups.Keys, Is.EquivalentTo((string[])
            [.. whole.Select(g => $"llvmpipe: {g}"), .. whole.Select(g => $"llvmpipe-nosse: {g}"), .. whole.Skip(1).Select(g => $"softpipe: {g}"), "es30: es fragment"]));
        var own = json.RootElement.GetProperty("cases").EnumerateArray().Where(c => c.GetProperty("name").GetString()!.EndsWith(", own programs", StringComparison.Ordinal))
            .Select(c => (c.GetProperty("group").GetString(), c.GetProperty("outcome").GetString())).ToList();
        Assert.That(own.Select(c => c.Item1).Distinct(), Is.EquivalentTo(groups.Keys), "programs made for a kernel are judged as well");
        Assert.That(own.Select(c => c.Item2), Has.All.EqualTo("passed"));
        var layers = json.RootElement.GetProperty("cases").EnumerateArray().Where(c => c.GetProperty("name").GetString()!.StartsWith("net-pooled by network", StringComparison.Ordinal)).ToList();
        Assert.That(layers.Select(c => c.GetProperty("group").GetString()).Distinct(), Is.EquivalentTo(groups.Keys), "and a network, everywhere");
        Assert.That(layers.Where(c => c.GetProperty("name").GetString()!.Contains("float16 maps", StringComparison.Ordinal)), Is.Not.Empty);
        foreach (var group in groups.Values)
        {
            Assert.That(group.GetProperty("frames").GetInt32(), Is.GreaterThan(100), $"{group}");
            Assert.That(group.GetProperty("maxFloatRatio").GetDouble(), Is.InRange(0.01, 1), $"{group}: something was rounded, and nothing too much");
        }
    }

    [Test]
    public void Run_DriverThatHangs_IsAnErrorWithTheResultsSoFarAndTheOthersGoOn()
    {
        ValidationRun run = null!;
        double silence = 0;
        foreach (double next in Silences)
        {
            silence = next;
            var matrix = new DriverMatrix([Driver("stuck"), Driver("fine")], (driver, report) => Shell(
                $"cp '{WriteReport(driver.Id)}' '{report}'; echo progress 1 2; {(driver.Id == "stuck" ? "exec sleep 1000" : "exit 0")}"), Limits with { Silence = TimeSpan.FromSeconds(silence), Farewell = TimeSpan.FromSeconds(2) });
            run = matrix.Run((_, _) => { }, CancellationToken.None);
            if (run.Cases.Count(c => c.Name == "one") == 2 && run.Cases.Count(c => c.Name == "process") == 1) break;
        }
        Assert.That(run.Cases.Select(c => (c.Group, c.Name, c.Outcome)), Is.EqualTo(new[]
        {
            ("stuck: gl compute", "one", ValidationOutcome.Skipped), ("stuck", "process", ValidationOutcome.Error), ("fine: gl compute", "one", ValidationOutcome.Skipped),
        }));
        Assert.That(run.Passed, Is.False);
        Assert.That(run.Cases[1].Message, Does.StartWith($"it hung: no progress for {silence} s"));
        Assert.That(run.Environment, Does.Contain(("stuck: gl compute", "a device")).And.Contain(("seed", "1")));
    }

    [Test]
    public void Run_DriverThatCrashes_IsAnErrorWithWhatItSaid()
    {
        var run = new DriverMatrix([Driver("bad")], (_, _) => Shell("echo oh dear >&2; kill -SEGV $$"), Limits).Run((_, _) => { }, CancellationToken.None);
        Assert.That(run.Cases.Single().Outcome, Is.EqualTo(ValidationOutcome.Error));
        Assert.That(run.Cases.Single().Message, Does.StartWith("its process ended with code 139: oh dear"));
    }

    [Test]
    public void Run_DriverThatIsNotThere_IsSkippedWithTheReason()
    {
        var matrix = new DriverMatrix([Driver("absent"), Driver("unset") with { Environment = [("VK_ICD_FILENAMES", "")] }], (_, _) => Shell("echo 'rtconv: llvmpipe answers' >&2; exit 2"), Limits);
        var run = matrix.Run((_, _) => { }, CancellationToken.None);
        Assert.That(run.Cases.Select(c => (c.Outcome, c.Message)), Is.EqualTo(new[]
        {
            (ValidationOutcome.Skipped, "not found: llvmpipe answers"), (ValidationOutcome.Skipped, "not found: lavapipe is not installed (Debian, Ubuntu: mesa-vulkan-drivers)"),
        }));
        Assert.That(matrix.NotFound, Is.EqualTo(new[] { "absent", "unset" }));
        Assert.That(run.Passed, Is.True);
    }

    [Test]
    public void Validate_DriverThatAnswersUnderAnotherName_IsRefused()
    {
        var (code, _, error) = TestFiles.Run("validate", "--kernel", "box", "--size", "2x2", "--backend", "fragment", "--expect-driver", "; nosuchpipe");
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("answers instead of '; nosuchpipe'"));
    }

    [Test]
    public void Run_Interrupted_SaysSoAndStartsNoOther()
    {
        using var interruption = new CancellationTokenSource();
        int started = 0;
        var matrix = new DriverMatrix([Driver("one"), Driver("two")], (_, _) =>
        {
            started++;
            return Shell("echo progress 1 2; cat >/dev/null");
        }, Limits);
        var run = matrix.Run((part, _) => { if (part > 0) interruption.Cancel(); }, interruption.Token);
        Assert.That(started, Is.EqualTo(1));
        Assert.That(run.EndedEarly, Is.EqualTo("interrupted"));
    }

    private static SoftwareDriver Driver(string id) => new(id, "", "all", []);

    private static ProcessStartInfo Shell(string script) => new("/bin/sh") { ArgumentList = { "-c", script } };

    private string WriteReport(string id)
    {
        using var stream = File.Create(_files[$"{id}.report"]);
        JsonReport.Write(new ValidationRun("t", default) { Cases = [new ValidationCase("gl compute", "one") { SkipReason = "no" }], Environment = [("gl compute", "a device"), ("seed", "1")] }, stream);
        return _files[$"{id}.report"];
    }
}
