using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Reference;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Verification;
using RealtimeConv.Verification.Reports;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>The corpus of <see cref="ProgramTargets"/>.</summary>
internal static class ProgramSeeds
{
    public static IReadOnlyList<byte[]> Signals { get; } = FuzzSeeds.Texts("left,right\n0.5,1\n-0.25,0\n1e-3,2\n", "\uFEFF1;2\r\n3;4\r\n", "# rate 100\ntime\n0\n1\n4\n9\n", "1\t2\n3\t4\n");

    public static IReadOnlyList<byte[]> TrainingStates { get; } = FuzzSeeds.Texts(
        "step=100,0\n0.parameter=1,2,3\n0.first=0,0,0\n0.second=0.5,0,1\n1.parameter=4\n1.first=0\n1.second=0", "step=65535,3\n0.parameter=1\n0.first=1\n0.second=1");

    public static IReadOnlyList<byte[]> TuningTables { get; } =
        [TuningJson.Write([new TuningEntry("llvmpipe, rgba8 to rgba8, 640x480", new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero), [("direct compute", 1.5), ("two passes fragment", 2.25)])]), TuningJson.Write([])];

    public static IReadOnlyList<byte[]> Reports { get; } = [Report(0), Report(0.25)];

    public static IReadOnlyList<byte[]> Manifests { get; } = FuzzSeeds.Texts(
        "{\"format\":\"convcases-1\",\"cases\":[{\"id\":\"one\",\"width\":3,\"height\":2,\"channels\":1,\"kernel_width\":2,\"kernel_height\":1,\"operation\":\"correlate\",\"anchor_x\":1,\"anchor_y\":0,\"border\":\"reflect\","
            + "\"border_value\":0.0,\"bias\":0.0,\"exact_in_float32\":false,\"magnitude\":3.5,\"files\":{\"input\":\"six.f32\",\"kernel\":\"two.f32\",\"expected\":\"six.f64\",\"expected_u8\":\"six.u8\"}}],"
            + "\"chains\":[{\"id\":\"two\",\"width\":2,\"height\":3,\"channels\":1,\"magnitude\":2.0,\"passes\":[{\"kernel_width\":1,\"kernel_height\":2,\"operation\":\"convolve\",\"anchor_x\":0,\"anchor_y\":1,\"border\":\"constant\","
            + "\"border_value\":0.5,\"bias\":0.1,\"kernel\":\"two.f32\"}],\"files\":{\"input\":\"six.f32\",\"expected\":\"six.f64\"}}]}");

    public static IReadOnlyList<byte[]> Shaders { get; } = FuzzSeeds.Texts(
        "#version 330 core\n// a blur\nuniform sampler2D image;\nuniform vec2 texel;\nin vec2 uv;\nout vec4 color;\nvoid main() { color = texture(image, uv); }\n",
        "#version 300 es\nprecision highp float;\nlayout(location = 1) in highp vec2 v_place, v_other;\nin Extra { vec4 tint; float amount; } extra;\nuniform sampler2D s;\nlayout(location = 0) out vec4 o;\nvoid main() { o = texelFetch(s, ivec2(gl_FragCoord.xy), 0); }\n",
        "precision mediump float;\nvarying vec2 vUv; uniform sampler2D tex;\nvoid main() { gl_FragColor = texture2D(tex, vUv); }", "void mainImage(out vec4 c, in vec2 p) { c = texture(iChannel0, p / iResolution.xy); }");

    /// <summary>As long as a shader may be and of one word alone: where a search begins anew at each of them, its cost shows.</summary>
    public static IEnumerable<TestCaseData> LongShaders =>
        ((string[])["\n", " ", "in ", "layout(", "/* ", "// ", ";in a b ", "in a{", "out vec4 ", "void ", "#version "])
            .Select(w => new TestCaseData("void main() {} " + string.Concat(Enumerable.Repeat(w, (OpenGL.Probe.ShaderText.MaxLength - 16) / w.Length))).SetArgDisplayNames(w.ReplaceLineEndings("line break")));

    public static IReadOnlyList<byte[]> PlaneAnswers { get; } = FuzzSeeds.Texts(
        "{\"streams\":[{\"codec_type\":\"video\",\"width\":65,\"height\":49,\"pix_fmt\":\"yuv420p\",\"avg_frame_rate\":\"25/1\",\"color_range\":\"tv\",\"color_space\":\"bt709\",\"chroma_location\":\"left\"}],\"format\":{\"format_name\":\"mov\"}}",
        "{\"streams\":[{\"codec_type\":\"video\",\"width\":1,\"height\":1,\"pix_fmt\":\"p010le\",\"color_range\":\"pc\",\"color_space\":\"bt2020nc\",\"chroma_location\":\"topleft\"}],\"format\":{}}",
        "{\"streams\":[{\"codec_type\":\"video\",\"width\":8,\"height\":720,\"pix_fmt\":\"yuvj422p\"}],\"format\":{}}");

    /// <summary>A folder with the arrays that the manifests name; it is gone when the process ends.</summary>
    public static string MakeCaseFolder()
    {
        string folder = Directory.CreateTempSubdirectory("rtconv-fuzz-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var (name, bytes) in ((string, int)[])[("two.f32", 8), ("six.f32", 24), ("six.f64", 48), ("six.u8", 6)]) File.WriteAllBytes(Path.Combine(folder, name), new byte[bytes]);
        return folder;
    }

    // A report as a driver's process leaves it, of a frame that is right or off by a fault.
    private static byte[] Report(double fault)
    {
        var filter = new ConvolveFilter(new Kernel(3, 1, [1, 2, 1], 4));
        var frame = TestPatterns.Noise(5, 4, PixelFormat.Rgba32F, 1);
        var exact = ReferenceFilter.Evaluate(filter, [frame]);
        var result = Frame.FromSamples(5, 4, 4, [.. exact.Select(v => (float)(v + fault))], AlphaMode.Opaque);
        var bound = new ErrorField(5, 4, 4);
        bound.Error.AsSpan().Fill(1e-3);
        var found = new CaseCollector();
        found.Add("gl compute", "blur by direct", [("kernel", "blur"), ("size", "5x4")], FrameComparison.Judge(exact, bound, result), TimeSpan.FromMilliseconds(3));
        found.AddSkip("gl fragment", "blur", "there is none");
        found.AddError("gl fragment", "sobel", [("kernel", "sobel")], "it broke");
        var stream = new MemoryStream();
        JsonReport.Write(new ValidationRun("rtconv validate", new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero)) { Cases = [.. found.Cases], Duration = TimeSpan.FromSeconds(2), Environment = [("seed", "1")] }, stream);
        return stream.ToArray();
    }
}
