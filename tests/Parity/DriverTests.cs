using System.Diagnostics;

namespace RealtimeConv.Tests.Parity;

/// <summary>The same checks on drivers and versions that Mesa offers through its environment, each in a process of its own.</summary>
public sealed class DriverTests
{
    private const int MostSeconds = 840;

    [TestCaseSource(nameof(Drivers))]
    public void Stages_OfADriverChosenByTheEnvironment_PassTheChecks(string environment, string stages, bool few)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList = { "exec", typeof(Program).Assembly.Location },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (few) foreach (string stage in stages.Split(", ")) start.ArgumentList.Add(stage);
        foreach (string variable in environment.Split(';'))
        {
            int split = variable.IndexOf('=', StringComparison.Ordinal);
            start.Environment[variable[..split]] = variable[(split + 1)..];
        }
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(MostSeconds)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"not done after {MostSeconds} s: {output.Result}{errors.Result}");
        }
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        var lines = output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(string.Join(", ", lines.Select(l => l.Split(':')[0])), Is.EqualTo(stages), output.Result);
    }

    // On another vendor's driver these variables mean nothing.
    private static IEnumerable<TestCaseData> Drivers()
    {
        if (!Stage.Of("gl fragment").Profile.Driver.Contains("Mesa", StringComparison.Ordinal)) yield break;
        yield return Case(
            "OpenGL33AndES30",
            "MESA_GL_VERSION_OVERRIDE=3.3;MESA_GLSL_VERSION_OVERRIDE=330;MESA_EXTENSION_OVERRIDE=-GL_ARB_compute_shader -GL_ARB_shader_image_load_store;MESA_GLES_VERSION_OVERRIDE=3.0",
            "gl fragment, es fragment");
        yield return Case("ES31", "MESA_GL_VERSION_OVERRIDE=3.3;MESA_GLSL_VERSION_OVERRIDE=330;MESA_GLES_VERSION_OVERRIDE=3.1", "gl fragment, es fragment, es compute");
        // Without SSE the driver fuses multiplications into additions, and compiles slowly.
        yield return Case("FusedMultiplyAdd", "GALLIUM_NOSSE=1", "gl fragment, gl compute", few: true);
        yield return Case("NarrowVectors", "LP_NATIVE_VECTOR_WIDTH=128", "gl fragment, gl compute", few: true);
        yield return Case("Softpipe", "LIBGL_ALWAYS_SOFTWARE=1;GALLIUM_DRIVER=softpipe", "gl fragment, es fragment, es compute", few: true);
        // OpenGL on Vulkan: other programs are compiled there for the values of uniforms.
        if (Lavapipe() is { } lavapipe) yield return Case("Zink", $"LIBGL_ALWAYS_SOFTWARE=1;GALLIUM_DRIVER=zink;VK_ICD_FILENAMES={lavapipe}", "gl fragment, gl compute, es compute", few: true);
    }

    private static string? Lavapipe()
    {
        string folder = "/usr/share/vulkan/icd.d";
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "lvp_icd*.json").Order(StringComparer.Ordinal).FirstOrDefault() : null;
    }

    private static TestCaseData Case(string name, string environment, string stages, bool few = false) => new(environment, stages, few) { TestName = $"Stages_Of{name}_PassTheChecks" };
}
