using System.Text.RegularExpressions;
using RealtimeConv.Native.Tests.Support;

namespace RealtimeConv.Native.Tests.Hosts;

/// <summary>demo/hosts/c: a C program that filters textures of its own context and judges every sample and its state itself.</summary>
public sealed class CHostTests
{
    private static readonly Lazy<string> Host = new(Build);

    [TestCase("--gl 4.5 --compute", "", "backend: compute")]
    [TestCase("--gl 4.5 --fragment", "", "backend: fragment")]
    [TestCase("--gl 3.3", "MESA_GL_VERSION_OVERRIDE=3.3 MESA_GLSL_VERSION_OVERRIDE=330", "backend: fragment")]
    [TestCase("--es 3.1", "", "backend: compute")]
    [TestCase("--es 3.0", "MESA_GLES_VERSION_OVERRIDE=3.0", "backend: fragment")]
    public void Host_OnItsOwnContext_Passes(string arguments, string environment, string ran)
    {
        var result = Run(arguments + " --frames 20", environment);
        TestContext.Out.WriteLine(result.Output);
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Output, Does.Contain(ran).And.Match(@"PASS: (\d+) of \1\n$"));
    }

    [Test]
    public void Host_WhoseStateIsNotRestored_SeesIt()
    {
        var result = Run("--gl 4.5 --fragment --trusted --frames 1", "");
        Assert.That(result.ExitCode, Is.EqualTo(1), result.ToString());
        Assert.That(Regex.Count(result.Errors, "host: state 0x"), Is.GreaterThan(10), result.ToString());
        Assert.That(result.Output, Does.Contain("0 of 52124 samples outside the bound"));
    }

    [Test]
    public void Host_WithoutComputeThatDemandsIt_IsRefusedWithTheReason()
    {
        var result = Run("--gl 3.3 --compute --frames 1", "MESA_GL_VERSION_OVERRIDE=3.3 MESA_GLSL_VERSION_OVERRIDE=330");
        Assert.That(result.ExitCode, Is.EqualTo(1), result.ToString());
        Assert.That(result.Errors, Does.Contain("offers no compute shaders"));
    }

    private static Command Run(string arguments, string environment)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(e => e.Split('=')).ToDictionary(e => e[0], e => e[1]);
        return Command.Run(Host.Value, arguments.Split(' '), variables);
    }

    // By the script that its README names, so that the script is tried, too.
    private static string Build()
    {
        var environment = new Dictionary<string, string> { ["RTCONV_LIBRARY"] = PublishedLibrary.Folder };
        return Command.Demand("bash", [Path.Combine(PublishedLibrary.HostFolder, "build.sh"), Path.Combine(PublishedLibrary.Folder, "c-host")], environment).Output.TrimEnd('\n');
    }
}
