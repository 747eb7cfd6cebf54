using System.Text;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.Learn;
using RealtimeConv.Demo.Signals;
using RealtimeConv.Demo.Validate;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.OpenGL.Probe;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Verification.Reports;
using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>Readers of the program beside those of pictures, kernels and networks: signals, training, shaders, reports, independent cases, what it keeps between runs.</summary>
internal static class ProgramTargets
{
    private static readonly string CaseFolder = ProgramSeeds.MakeCaseFolder();

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("signal-table", ProgramSeeds.Signals, b => SignalTable.Read(Text(b))) { Words = [.. FuzzSeeds.CsvWords, "time", "left;right", "\"a,b\"", "1e39"] },
        new("training-state", ProgramSeeds.TrainingStates, b => TrainingFile.Read(new MemoryStream(FuzzTargets.ArchiveOf(b))))
            { Words = ["step=", "step=1,1\n", "0.parameter=", "1.first[2,2]\n", "0.second=nan", "65536", "32768"], Weight = 0.5 },
        new("tuning-table", ProgramSeeds.TuningTables, b => _ = TuningJson.Read(b, TuningTable.MaxEntries) ?? throw new InvalidInputException("no table"))
            { Words = [.. FuzzSeeds.JsonWords, "\"where\"", "\"when\"", "\"plans\"", "\"2026-11-21T10:00:00Z\""] },
        new("driver-report", ProgramSeeds.Reports, b => JsonReportReader.Read(new MemoryStream(b))) { Words = [.. FuzzSeeds.JsonWords, "\"seconds\"", "\"cases\"", "\"channels\"", "\"bins\"", "\"NaN\""] },
        new("case-manifest", ProgramSeeds.Manifests, ReadManifest) { Words = ["\"cases\"", "\"chains\"", "\"files\"", "\"width\"", "\"../x\"", "\"/etc/hostname\"", "null", "[]", "\"\\ud800\""], Weight = 0.5 },
        new("shader-text", ProgramSeeds.Shaders, b => _ = new ShaderText(Text(b), "shader")) { Words = ["#version ", "330", "300 es", "in vec2 uv;", "varying ", "layout(", "void main(", "mainImage(", "/*", "//", "in Block {", "}", "\n", "uniform "] },
        new("uniform", FuzzSeeds.Texts("1", "1,2,3", "size", "texel", "identity", "0.5, 0.25, 1e-3, 4"), ReadUniform) { Words = ["size", "texel", "width", "identity", ",", "1/9", "nan", "true"], Weight = 0.3 },
        new("ffmpeg-version", FuzzSeeds.Texts("ffmpeg version 5.1.9-0+deb12u1 Copyright", "ffmpeg version n7.1"), b => Refuse(FfmpegVersion.Parse(Text(b)) is null)) { Words = ["ffmpeg", " version ", "n", ".", "-"], Weight = 0.2 },
        new("planes-of-probe", ProgramSeeds.PlaneAnswers, ReadPlanes)
            { Words = [.. FuzzSeeds.ProbeWords, "\"yuv420p10le\"", "\"nv12\"", "\"p010le\"", "\"yuvj444p\"", "\"bt2020nc\"", "\"smpte240m\"", "\"fcc\"", "\"pc\"", "\"topleft\"", "\"center\"", "2147483647"] },
        new("learn-size", FuzzSeeds.Texts("auto", "9", "15x3"), b => LearnJob.ReadSize(Text(b))) { Words = ["x", "auto", "255", "256"], Weight = 0.2 },
        new("learn-constraints", FuzzSeeds.Texts("symmetric,zero-sum", "separable", "rank=2, normalised"), b => LearnJob.ReadConstraints(Text(b))) { Words = ["rank=", ",", "symmetric", "separable"], Weight = 0.2 },
        new("frame-size", FuzzSeeds.Texts("1280x720", "1x65536"), b => ValueText.Size(Text(b))) { Words = ["x", "65536", "65537"], Weight = 0.2 },
    ];

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    // What a reader answers with null, because its callers go on without, counts as refused.
    private static void Refuse(bool isRefused)
    {
        if (isRefused) throw new InvalidInputException("it says nothing");
    }

    private static void ReadManifest(byte[] manifest)
    {
        File.WriteAllBytes(Path.Combine(CaseFolder, "manifest.json"), manifest);
        OracleFolder.Read(CaseFolder);
    }

    // Of a type that the text's length picks, so that every one meets every text.
    private static void ReadUniform(byte[] bytes)
    {
        UniformType[] types = [UniformType.Float, UniformType.FloatVec2, UniformType.FloatVec3, UniformType.FloatVec4, UniformType.Int, UniformType.UnsignedIntVec2, UniformType.Bool, UniformType.FloatMat3];
        Refuse(!types.Any(t => IsUniform(t, Text(bytes))));
    }

    private static bool IsUniform(UniformType type, string text)
    {
        try
        {
            var uniform = ShaderUniform.Given("u_value", type, 1, 0, text);
            _ = uniform.ToString();
            return true;
        }
        catch (InvalidInputException)
        {
            return false;
        }
    }

    // What a video's tags make of its planes, down to the numbers that shader and processor convert by.
    private static void ReadPlanes(byte[] answer)
    {
        var info = MediaProbe.Parse(Text(answer), "clip");
        if (YuvNames.FormatOf(info) is not { } format) throw new InvalidInputException("its planes are not taken");
        _ = Frames.YuvCoefficients.Of(format, YuvNames.ColourOf(info));
        // As the source does, which gets these sizes from ffmpeg and refuses them above its limit.
        if ((long)info.Width * info.Height > FfmpegSourceOptions.MaxPixels) throw new InvalidInputException("its frames pass the limit");
        _ = new Frames.YuvLayout(format, info.Width, info.Height).FrameBytes;
    }
}
