using System.Text.Json;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;

namespace RealtimeConv.Demo.Tests.Commands;

public sealed class ProbeCommandTests
{
    private const string Shift = """
        #version 330
        in vec2 uv;
        uniform sampler2D image;
        uniform vec2 step_;
        uniform float gain;
        out vec4 color;
        void main() { color = gain * texture(image, uv + vec2(step_.x, 0.0)) + 2.0 * texture(image, uv - vec2(0.0, step_.y)); }
        """;

    private readonly TestFiles _files = new();

    [OneTimeTearDown]
    public void End() => _files.Delete();

    [Test]
    public void Probe_Shader_PrintsFindingsAndWritesAKernelThatApplyReads()
    {
        string shader = _files.WriteText("shift.frag", Shift), kernel = _files["kernel.json"];
        var (code, output, error) = TestFiles.Run("probe", shader, "--uniform", "step_=texel", "--uniform", "gain=3", "--wrap", "repeat", "-o", kernel);
        Assert.That((code, error), Is.EqualTo((ExitCode.Done, "")));
        Assert.That(output, Does.Contain("shift.frag: one convolution").And.Contain("2 x 2, anchor (0, 1)").And.Contain("border  wrap").And.Contain("sampler image"));

        // The shader's picture is the kernel's picture.
        _files.WriteArray("in.npy", [2, 3], 1, 2, 3, 4, 5, 6);
        TestFiles.Apply(_files["in.npy"], _files["out.npy"], kernel, "--border", "wrap");
        Assert.That(_files.ReadArray("out.npy").Data.ToArray(), Is.EqualTo(new float[] { 3 * 2 + 2 * 4, 3 * 3 + 2 * 5, 3 * 1 + 2 * 6, 3 * 5 + 2 * 1, 3 * 6 + 2 * 2, 3 * 4 + 2 * 3 }));
    }

    [Test]
    public void Probe_Json_HoldsKernelAndConvention()
    {
        string shader = _files.WriteText("json.frag", Shift);
        var (code, output, error) = TestFiles.Run("probe", shader, "--uniform", "step_=texel", "--uniform", "gain=3", "--json");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        var root = JsonDocument.Parse(output).RootElement;
        Assert.That(root.GetProperty("isConvolution").GetBoolean());
        Assert.That(root.GetProperty("kernels")[0].GetProperty("weights")[0][0].GetDouble(), Is.EqualTo(2));
        Assert.That(root.GetProperty("convention").EnumerateArray().Select(c => c.GetString()), Has.Some.Contains("sampler image"));
    }

    [TestCase("3x3: 0 2 0 0 0 3 0 0 0", "correlate", ExitCode.Done, "")]
    [TestCase("3x3: 0 2 0 0 0 3 0 0 0", "convolve", ExitCode.ValidationFailed, "the kernel is flipped")]
    [TestCase("sobel-x", "correlate", ExitCode.ValidationFailed, "the weight at")]
    public void Probe_Expect_DecidesTheExitCode(string kernel, string operation, int expected, string message)
    {
        string shader = _files.WriteText("expect.frag", Shift);
        var (code, _, error) = TestFiles.Run("probe", shader, "--uniform", "step_=texel", "--uniform", "gain=3", "--expect", kernel, "--operation", operation, "--border", "replicate");
        Assert.That(code, Is.EqualTo(expected), error);
        Assert.That(error, message.Length == 0 ? Is.Empty : Does.Contain(message));
    }

    [Test]
    public void Probe_NoConvolution_WritesNoKernelAndFails()
    {
        string shader = _files.WriteText("square.frag", "#version 330\nin vec2 uv; uniform sampler2D t; out vec4 c;\nvoid main() { c = texture(t, uv); c *= c; }");
        var (code, output, error) = TestFiles.Run("probe", shader, "-o", _files["none.json"]);
        Assert.That(code, Is.EqualTo(ExitCode.ValidationFailed));
        Assert.That(output, Does.Contain("not linear").And.Contain("pixel ("));
        Assert.That(error, Does.Contain("no kernel is written"));
        Assert.That(File.Exists(_files["none.json"]), Is.False);
    }

    [TestCase("cpu")]
    [TestCase("fragment")]
    public void Probe_OwnFilter_IsTheKernelAskedFor(string backend)
    {
        var (code, output, error) = TestFiles.Run("probe", "--kernel", "emboss", "--operation", "convolve", "--border", "reflect101", "--backend", backend);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(output, Does.Contain("one convolution").And.Contain("emboss rotated by 180 degrees").And.Contain("border  reflect101"));
    }

    [TestCase("probe", "give a shader file or --kernel")]
    [TestCase("probe nothing.frag", "cannot read 'nothing.frag': there is no such file")]
    [TestCase("probe SHADER --uniform step_", "--uniform 'step_' is not NAME=VALUES")]
    [TestCase("probe SHADER --uniform gain=1 --uniform gain=2", "--uniform gain is given twice")]
    [TestCase("probe SHADER --uniform gain=1", "no value for uniform step_ (vec2)")]
    [TestCase("probe SHADER --sampling cubic", "unknown sampling 'cubic'; it is one of nearest, linear")]
    [TestCase("probe --kernel identity --largest 1", "the largest side is 1; it must be 64 to 4096 pixels")]
    [TestCase("probe SHADER --expect sobel", "is a filter of several kernels")]
    [TestCase("probe SHADER --border wrap", "--operation and --border describe")]
    [TestCase("probe SHADER -o kernel.txt", "has no extension of a kernel format")]
    [TestCase("probe --kernel box --expect box", "--expect judges a shader")]
    public void Probe_BadInput_IsOneLineAndExit2(string line, string message)
    {
        string shader = _files.WriteText("bad.frag", Shift);
        var (code, output, error) = TestFiles.Run([.. line.Split(' ').Select(a => a == "SHADER" ? shader : a)]);
        Assert.That((code, output), Is.EqualTo((ExitCode.BadInput, "")), error);
        Assert.That(error.ReplaceLineEndings("\n").TrimEnd('\n'), Does.Contain(message).And.Not.Contain("\n"));
    }
}
