using System.Collections.Immutable;
using System.CommandLine;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Probe;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Probe;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv probe: what a shader computes.</summary>
internal static class ProbeCommand
{
    public static Command Create()
    {
        var shader = new Argument<string?>("SHADER") { Description = "A fragment shader: GLSL 330, 430, 300 es and others by its #version line, WebGL's 1.00 without one, or Shadertoy's mainImage", Arity = ArgumentArity.ZeroOrOne };
        var kernel = new Option<string?>("--kernel") { HelpName = "KERNEL", Description = "Probe a filter on this program's own backends instead, as for apply" };
        var backend = new Option<string>("--backend") { Description = "With --kernel: auto, compute, fragment, cpu or reference", DefaultValueFactory = _ => "auto" };
        var input = new Option<string?>("--input") { HelpName = "NAME", Description = "The sampler2D that reads the frame; without it the first one in the text" };
        var uniform = new Option<string[]>("--uniform") { HelpName = "NAME=VALUES", Description = "A uniform's numbers with commas between, or size, texel, width, height, texel-width, texel-height, identity; may be repeated" };
        var sampling = new Option<string>("--sampling") { Description = "Between texels: nearest or linear", DefaultValueFactory = _ => "nearest" };
        var wrap = new Option<string>("--wrap") { Description = "Outside the texture: clamp, repeat or mirror", DefaultValueFactory = _ => "clamp" };
        var rows = new Option<string>("--rows") { Description = "Which row of the frame lies at v = 0: top or bottom", DefaultValueFactory = _ => "top" };
        var source = new Option<string>("--source") { Description = "Texture that is read: rgba8, rgba16f or rgba32f", DefaultValueFactory = _ => "rgba32f" };
        var format = new Option<string>("--format") { Description = "Texture that is drawn to: rgba8, rgba16f or rgba32f", DefaultValueFactory = _ => "rgba32f" };
        var largest = new Option<int>("--largest") { HelpName = "SIDE", Description = "Longest side of a frame that is sent, 64 to 4096", DefaultValueFactory = _ => 704 };
        var tolerance = new Option<string>("--tolerance") { HelpName = "T", Description = "Deviation granted beyond float32 rounding, 0 to 0.1: for passes that round in between", DefaultValueFactory = _ => "0" };
        var expect = new Option<string?>("--expect") { HelpName = "KERNEL", Description = "Fail (exit code 1) unless the shader is this kernel, as for apply --kernel" };
        var operation = new Option<string?>("--operation") { HelpName = "correlate|convolve", Description = "How the kernel of --expect or --kernel runs" };
        var border = new Option<string?>("--border") { HelpName = "RULE", Description = "The border of --expect or --kernel, as for apply" };
        var output = new Option<string?>("--output-kernel", "-o") { HelpName = "FILE", Description = "Write the kernel to a file that apply --kernel reads: .json, .csv, .npy and others" };
        var json = new Option<bool>("--json") { Description = "The findings as JSON" };
        var command = new Command("probe", "What a shader computes: kernel, anchor, flip, channels, bias, border, and where it is no convolution")
        {
            shader, kernel, backend, input, uniform, sampling, wrap, rows, source, format, largest, tolerance, expect, operation, border, output, json,
        };
        command.SetAction(result =>
        {
            string? path = result.GetValue(shader), expression = result.GetValue(kernel), expected = result.GetValue(expect);
            if (path is null == expression is null) throw new InvalidInputException("give a shader file or --kernel, one of the two");
            if (expected is not null && path is null) throw new InvalidInputException("--expect judges a shader; it does not go with --kernel");
            if (path is not null && expected is null && (result.GetValue(operation) ?? result.GetValue(border)) is not null) throw new InvalidInputException("--operation and --border describe the kernel of --expect or --kernel; give one");
            if (result.GetValue(output) is { } target) CheckTarget(target);
            var probe = new ProbeOptions { LargestSide = result.GetValue(largest), Tolerance = SettingText.Number("tolerance", result.GetValue(tolerance)!, 0, 0.1) };
            var expectation = expected is null ? null : ReadExpectation(expected, result.GetValue(operation), result.GetValue(border), probe.Tolerance, result.InvocationConfiguration.Error);
            var found = path is not null
                ? ProbeSubjects.Shader(path, Options(), probe)
                : ProbeSubjects.Filter(expression!, ReadFilter(expression!, result.GetValue(operation), result.GetValue(border), result.InvocationConfiguration.Error),
                    ApplyJob.ReadBackend(result.GetValue(backend)!), ReadFormat(result.GetValue(format)!), probe);
            return Report(found, expectation, result.GetValue(output), result.GetValue(json), result.InvocationConfiguration);

            ShaderPassOptions Options() => new()
            {
                Input = result.GetValue(input),
                Uniforms = ReadUniforms(result.GetValue(uniform) ?? []),
                Sampling = SettingText.Choice("sampling", result.GetValue(sampling)!, ("nearest", TextureSampling.Nearest), ("linear", TextureSampling.Linear)),
                Wrap = SettingText.Choice("wrap", result.GetValue(wrap)!, ("clamp", TextureWrap.Clamp), ("repeat", TextureWrap.Repeat), ("mirror", TextureWrap.Mirror)),
                Rows = SettingText.Choice("rows", result.GetValue(rows)!, ("top", RowOrder.TopFirst), ("bottom", RowOrder.BottomFirst)),
                Source = ReadFormat(result.GetValue(source)!),
                Destination = ReadFormat(result.GetValue(format)!),
            };
        });
        return command;
    }

    private static int Report(ProbeResult found, ConvolutionExpectation? expectation, string? path, bool json, InvocationConfiguration console)
    {
        if (json) console.Output.WriteLine(ProbeJson.Write(found.Findings, found.Convention, isIndented: true));
        else foreach (string line in ProbeText.Lines(found.Findings).Concat(found.Convention.Select(c => $"  given   {c}"))) console.Output.WriteLine(line);
        var problems = expectation?.Judge(found.Findings) ?? [];
        foreach (string problem in problems) console.Error.WriteLine($"rtconv: {found.Findings.Pass} is not {expectation}: {problem}");
        if (path is not null && found.Findings.IsConvolution) WriteKernel(found.Findings, path, console.Error);
        else if (path is not null) console.Error.WriteLine($"rtconv: no kernel is written: {ProbeText.Verdict(found.Findings)}");
        return problems.IsEmpty && (path is null || found.Findings.IsConvolution) ? ExitCode.Done : ExitCode.ValidationFailed;
    }

    private static void WriteKernel(ProbeFindings findings, string path, TextWriter messages)
    {
        var document = ProbedKernelFile.Document(findings);
        IReadOnlyList<string> warnings = [];
        AtomicFile.Write(path, stream => warnings = KernelFormats.Write(document, Format(path), stream));
        foreach (string warning in warnings) messages.WriteLine($"rtconv: {warning}");
    }

    private static void CheckTarget(string path)
    {
        Format(path);
        AtomicFile.CheckTarget(path);
    }

    private static KernelFormat Format(string path) => KernelFormats.FromExtension(Path.GetExtension(path))
        ?? throw new InvalidInputException($"'{path}' has no extension of a kernel format; use {string.Join(", ", KernelFormats.KnownExtensions.Where(e => KernelFormats.FromExtension(e) is not (null or KernelFormat.Image)))}");

    private static ConvolutionExpectation ReadExpectation(string text, string? operation, string? border, double tolerance, TextWriter messages) =>
        ReadFilter(text, operation, border, messages) is ConvolveFilter convolve
            ? new ConvolutionExpectation(convolve.Kernels, convolve.Operation) { Border = border is null ? null : convolve.Border, Bias = convolve.Bias, Tolerance = tolerance }
            : throw new InvalidInputException($"--expect '{text}' is a filter of several kernels; a shader is compared with one convolution");

    private static Filter ReadFilter(string text, string? operation, string? border, TextWriter messages)
    {
        Operation? asked = operation is null ? null : SettingText.Operation("operation", operation);
        var filter = KernelSource.Read(text, asked, 0, 4, messages);
        if (asked is { } o) filter = filter.MapConvolutions(c => c with { Operation = o });
        return border is null ? filter : filter.MapConvolutions(c => c with { Border = SettingText.Border("border", border) });
    }

    private static SampleType ReadFormat(string text) => SettingText.Choice("format", text, ("rgba8", SampleType.UNorm8), ("rgba16f", SampleType.Float16), ("rgba32f", SampleType.Float32));

    private static ImmutableDictionary<string, string> ReadUniforms(string[] texts)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (string text in texts)
        {
            int at = text.IndexOf('=');
            if (at <= 0 || at == text.Length - 1) throw new InvalidInputException($"--uniform '{text}' is not NAME=VALUES, for example radius=2 or texelSize=texel");
            string name = text[..at].Trim();
            if (!values.TryAdd(name, text[(at + 1)..])) throw new InvalidInputException($"--uniform {name} is given twice");
        }
        return values.ToImmutable();
    }
}
