using RealtimeConv.Tests.Support;

namespace RealtimeConv.Tests.Conformance;

/// <summary>Forced backends on a machine whose OpenGL is taken away: they run or fail, nothing runs in their place.</summary>
internal sealed class WithoutGlTests
{
    private static readonly Dictionary<string, string> NoGl = new() { ["__EGL_VENDOR_LIBRARY_DIRS"] = "/nonexistent" };

    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("rtconv-nogl-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("compute")]
    [TestCase("fragment")]
    public void Apply_ForcedGlBackend_EndsWith2AndWritesNothing(string backend)
    {
        var result = RunOneCase(backend, out string output);
        Assert.That((result.Code, File.Exists(output)), Is.EqualTo((2, false)));
        string[] lines = result.Error.TrimEnd().Split('\n');
        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(lines[0], Does.Contain("line 1: ").And.Contain("install"));
    }

    [TestCase("cpu")]
    [TestCase("reference")]
    [TestCase("auto")]
    public void Apply_BackendThatNeedsNoGl_Runs(string backend)
    {
        var result = RunOneCase(backend, out string output);
        Assert.That((result.Code, File.Exists(output)), Is.EqualTo((0, true)), result.Error);
    }

    // The scene is drawn by OpenGL; the kernels are shown all the same, on a photograph and by the processor.
    [Test]
    public void Live_WithoutADisplay_RendersTheShowcaseOnTheProcessorAndSaysSo()
    {
        var result = Program.RunProcess(NoGl, "live", "--showcase", _folder, "--size", "96x64", "--cross-check", "50");
        Assert.That(result.Code, Is.Zero, result.Error);
        Assert.That(result.Error, Does.Contain("a picture on the processor instead, without the rendered scene"));
        Assert.That(File.Exists(Path.Combine(_folder, "contact-sheet.png")) && File.Exists(Path.Combine(_folder, "showcase.mp4")), Is.True, result.Error);
        Assert.That(result.Output, Does.Contain("on the processor").And.Match(@"cross-check: [1-9]\d* tiles, .* 0 tiles failed"));
    }

    [TestCase("compute")]
    [TestCase("fragment")]
    public void Live_ForcedGlBackend_EndsWith2(string backend)
    {
        var result = Program.RunProcess(NoGl, "live", "--showcase", _folder, "--backend", backend);
        Assert.That((result.Code, Directory.GetFiles(_folder)), Is.EqualTo((2, Array.Empty<string>())));
        Assert.That(result.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1), result.Error);
    }

    private ProgramResult RunOneCase(string backend, out string output)
    {
        string id = OracleCases.ExactFilters.First(), jobs = Path.Combine(_folder, "jobs.jsonl");
        File.WriteAllLines(jobs, OracleJobs.Lines(_folder, OracleCases.Load(id)));
        output = OracleJobs.OutputOf(_folder, id);
        return Program.RunProcess(NoGl, "apply", "--jobs", jobs, "--backend", backend);
    }
}
