using System.Text;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Probe;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Demo.Probe;

/// <summary>What rtconv probe can look into: a shader file, or a filter on one of the program's own backends.</summary>
internal static class ProbeSubjects
{
    // Bytes that the longest text takes at most: four for a character.
    private const long LargestShader = 1 << 20;

    /// <summary>Probes a fragment shader in a context of the API that its #version line asks for.</summary>
    /// <exception cref="RealtimeConvException">The file, the shader or a uniform is bad, or the machine lacks what it needs.</exception>
    public static ProbeResult Shader(string path, ShaderPassOptions options, ProbeOptions probe)
    {
        string source = InputFile.Read(path, stream => stream.Length <= LargestShader
            ? new StreamReader(stream, Encoding.UTF8).ReadToEnd()
            : throw new InvalidInputException($"it holds {stream.Length} bytes; the limit for a shader is {LargestShader}"));
        options = options with { Name = Path.GetFileName(path) };
        using var gl = new GlThread(new HeadlessOptions { Api = ShaderPass.ApiOf(source, options.Name) });
        return gl.Run(api =>
        {
            using var pass = new ShaderPass(api, source, options);
            return new ProbeResult(KernelProbe.Run(pass.Probed, probe), [.. pass.Convention, $"Run on {pass.Device.Name}, {pass.Device.Driver}."]);
        });
    }

    /// <summary>Probes a filter on a backend, over frames of four channels that are all filtered alike.</summary>
    /// <exception cref="RealtimeConvException">The machine lacks what the backend needs.</exception>
    public static ProbeResult Filter(string name, Filter filter, ApplyBackend backend, SampleType type, ProbeOptions probe)
    {
        using var runner = new FilterRunner();
        var data = filter with { Alpha = AlphaPolicy.Straight };
        FilterRun? run = null;
        var pass = new ProbedPass(name, 4, type, frame =>
        {
            var (result, report) = runner.Run(data, frame, frame.Format, backend, default);
            run = report;
            return result;
        });
        var findings = KernelProbe.Run(pass, probe);
        return new ProbeResult(findings, [$"Frames of four channels, all filtered alike; the last one by plan '{run!.Plan}' on {run.Backend}, {run.Device}."]);
    }
}
