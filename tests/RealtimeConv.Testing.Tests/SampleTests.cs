using System.Diagnostics;
using System.Reflection;
using System.Xml.Linq;

namespace RealtimeConv.Testing.Tests;

/// <summary>Runs the sample of a stranger's test project as he would, and sees its wrong shader caught.</summary>
public class SampleTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    [Test]
    public void Sample_WrongShader_IsCaughtAndNothingElse()
    {
        string results = Directory.CreateTempSubdirectory("shader-tests-").FullName;
        try
        {
            string assembly = Path.Combine(Metadata("Sample"), "bin", Metadata("Configuration"), "net10.0", "ShaderTests.dll");
            Assert.That(assembly, Does.Exist);
            int code = RunTests(assembly, results);
            var tests = XDocument.Load(Path.Combine(results, "sample.trx")).Descendants().Where(e => e.Name.LocalName == "UnitTestResult").ToList();
            var definitions = XDocument.Load(Path.Combine(results, "sample.trx")).Descendants().Where(e => e.Name.LocalName == "TestMethod").Select(e => e.Attribute("className")!.Value).ToList();
            var failed = tests.Where(t => t.Attribute("outcome")!.Value == "Failed").ToList();
            Assert.That(code, Is.EqualTo(1), "a wrong shader fails the run");
            Assert.That((tests.Count, failed.Count), Is.EqualTo((4, 2)));
            Assert.That(definitions.Count(c => c.Contains("sobel_swapped")), Is.EqualTo(2));
            string messages = string.Join('\n', failed.Select(f => f.Descendants().First(e => e.Name.LocalName == "Message").Value));
            Assert.That(messages, Does.Contain("sobel_swapped.frag").And.Contain("the weight at (-1, 1) from the output pixel is 1, expected -1"));
            Assert.That(messages, Does.Contain("samples outside the bound").And.Contain("-difference.png"));
        }
        finally
        {
            Directory.Delete(results, recursive: true);
        }
    }

    [Test]
    public void Workflow_InstallsTheDriverAndTests()
    {
        string workflow = File.ReadAllText(Path.Combine(Metadata("Sample"), ".github", "workflows", "shaders.yml"));
        Assert.That(workflow, Does.Contain("libegl1 libgl1-mesa-dri").And.Contain("dotnet test").And.Contain("10.0.x").And.Not.Contain("\t"));
    }

    private static int RunTests(string assembly, string results)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "test", assembly, "--logger", "trx;LogFileName=sample.trx", "--results-directory", results, "--", $"NUnit.WorkDirectory={results}" }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"the sample did not end within {Limit}");
        }
        TestContext.Out.WriteLine(output.Result + error.Result);
        return process.ExitCode;
    }

    private static string Metadata(string key) => typeof(SampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
