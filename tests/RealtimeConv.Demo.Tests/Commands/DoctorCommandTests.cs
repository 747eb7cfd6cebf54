using System.Text.Json;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.OpenGL.Contexts;

namespace RealtimeConv.Demo.Tests.Commands;

public sealed class DoctorCommandTests
{
    [Test]
    public async Task Doctor_Json_SaysOfEachBackendWhetherItRuns()
    {
        using var report = JsonDocument.Parse(await Output("doctor", "--json"));
        var runs = report.RootElement.GetProperty("backends").EnumerateArray().ToDictionary(b => b.GetProperty("name").GetString()!, b => b.GetProperty("runs").GetBoolean());
        Assert.That(runs.Keys, Is.EqualTo(new[] { "compute", "fragment", "cpu", "reference" }));
        Assert.That((runs["cpu"], runs["reference"], runs["fragment"]), Is.EqualTo((true, true, HasGl())));
    }

    [Test]
    public async Task Doctor_Text_HasARowForEachPart()
    {
        string[] names = [.. (await Output("doctor")).Split('\n').Select(l => l.Split("  ")[0].Trim()).Where(n => n.Length > 0)];
        Assert.That(names, Is.SupersetOf(new[] { "rtconv", ".NET", "system", "processor", "Silk.NET", "OpenGL", "ffmpeg", "GLFW", "display" }));
    }

    private static bool HasGl()
    {
        try
        {
            HeadlessContext.Create().Dispose();
            return true;
        }
        catch (CapabilityMissingException)
        {
            return false;
        }
    }

    private static async Task<string> Output(params string[] args)
    {
        using var output = new StringWriter();
        Assert.That(await RtconvProgram.RunAsync(args, output, TextWriter.Null), Is.EqualTo(ExitCode.Done));
        return output.ToString();
    }
}
