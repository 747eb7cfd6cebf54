using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Filters;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Demo.Tests.Apply;

/// <summary>Filters over time through the program: arrays of frames on every backend against SciPy, jobs that begin anew, stills, wrong kernels.</summary>
public sealed class ApplySpaceTimeTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    [Test]
    public void Apply_ArrayOfFrames_IsWhatSciPyGives([Values("random-zero-reflect", "product-correlate", "even-wrap-origin")] string id, [Values("reference", "cpu", "fragment", "compute")] string backend)
    {
        var c = SpaceTimeCase.Load(id);
        var k = c.Filter.Kernel;
        string input = WriteFrames("in.npy", c);
        string kernel = _files.WriteArray("k.npy", [k.Frames.Length, k.Height, k.Width], [.. k.Frames.SelectMany(f => f.ToFloat32())]);
        var (code, _, error) = TestFiles.Run("apply", input, "-o", _files["out.npy"], "--kernel", kernel, "--operation", c.Filter.Operation == RealtimeConv.Kernels.Operation.Convolution ? "convolve" : "correlate",
            "--anchor", $"{k.AnchorX},{k.AnchorY}", "--border", c.Filter.Border.ToString(), "--bias", "0.25", "--first-frames", c.Filter.FirstFrames.ToString().ToLowerInvariant(), "--backend", backend);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        var output = _files.ReadArray("out.npy");
        Assert.That(output.Shape, Is.EqualTo(new[] { c.Frames.Length, c.Frames[0].Height, c.Frames[0].Width, c.Frames[0].Channels }));
        double[] expected = [.. c.Expected.SelectMany(f => f.Select(v => v - c.Filter.Bias[0] + 0.25))];
        // One sum of all taps and the bias, or one for the columns and rows of each frame and one over the frames: never more roundings than taps, and one each for weights, factors and the store.
        int taps = k.Frames.Length * k.Width * k.Height;
        double largest = c.Frames.Max(f => f.Float32.ToArray().Max(Math.Abs)), magnitude = largest * k.AbsoluteSum + 0.25;
        Assert.That(output.Data.Select(v => (double)v), Is.EqualTo(expected).AsCollection.Within(ArithmeticModel.Quality.Gamma(taps + 4) * magnitude));
    }

    // The second job meets the frames of the first in no way.
    [Test]
    public void Jobs_OfTheSameKernel_EachBeginAnew([Values("cpu", "fragment", "reference")] string backend)
    {
        _files.WriteArray("a.npy", [3, 1, 1, 1], 1, 2, 3);
        _files.WriteArray("b.npy", [2, 1, 1, 1], 10, 20);
        string jobs = _files.WriteText("jobs.jsonl", string.Join('\n', new[] { "a", "b" }.Select(n => $$"""{"input": "{{_files[n + ".npy"]}}", "output": "{{_files[n + "-out.npy"]}}", "kernel": "frame-difference", "backend": "{{backend}}"}""")));
        var (code, _, error) = TestFiles.Run("apply", "--jobs", jobs);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(_files.ReadArray("a-out.npy").Data, Is.EqualTo(new float[] { 0, 1, 1 }));
        Assert.That(_files.ReadArray("b-out.npy").Data, Is.EqualTo(new float[] { 0, 10 }));
    }

    [Test]
    public void FirstFrames_Zero_BeginsFromBlack()
    {
        _files.WriteArray("a.npy", [3, 1, 1, 1], 4, 8, 12);
        TestFiles.Apply(_files["a.npy"], _files["out.npy"], "temporal-box(frames=4)", "--first-frames", "zero");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 1, 3, 6 }));
        var (code, _, error) = TestFiles.Run("apply", _files["a.npy"], "-o", _files["x.npy"], "--kernel", "temporal-box", "--first-frames", "skip");
        Assert.That((code, error), Is.EqualTo((ExitCode.BadInput, error)));
        Assert.That(error, Does.Contain("first-frames").And.Contain("replicate").And.Contain("zero"));
    }

    [Test]
    public void Still_WithAFilterOverTime_IsItsOwnPastAndSaysSo()
    {
        _files.WriteArray("a.npy", [1, 3], 1, 2, 3);
        var (code, _, error) = TestFiles.Run("apply", _files["a.npy"], "-o", _files["out.npy"], "--kernel", "temporal-box(frames=4)", "--backend", "cpu");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(error, Does.Contain("is one frame; the filter over 4 frames finds the same frame before it: give a video, numbered pictures, or an array (frames, H, W, C)"));
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 1, 2, 3 }));
    }

    [Test]
    public void Array_OfFramesWithAFilterOfOneFrame_IsFilteredFrameByFrame()
    {
        _files.WriteArray("a.npy", [2, 1, 3, 1], 0, 1, 0, 0, 0, 2);
        TestFiles.Apply(_files["a.npy"], _files["out.npy"], "3x1: 1 2 4");
        Assert.That(_files.ReadArray("out.npy").Shape, Is.EqualTo(new[] { 2, 1, 3, 1 }));
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 4, 2, 1, 0, 8, 12 }));
    }

    [Test]
    public void Kernel_OfNoFramesTooManyOrNaN_IsRefusedInOneLine()
    {
        string input = _files.WriteArray("a.npy", [2, 1, 1, 1], 1, 2);
        string many = _files.WriteArray("many.npy", [65, 1, 1], new float[65]), nan = _files.WriteArray("nan.npy", [2, 1, 2], 1, 2, float.NaN, 4);
        string none = _files.WriteText("none.json", """{"weights": [[]]}""");
        Refused(many, "a kernel over 65 frames; the limit is 64");
        Refused(nan, "the weight [1, 0, 0] is NaN");
        Refused(none, "has no weights");
        Refused("temporal-box(frames=65)", "frames is 65; it must be whole, 1 to 64");

        void Refused(string kernel, string message)
        {
            var (code, _, error) = TestFiles.Run("apply", input, "-o", _files["out.npy"], "--kernel", kernel, "--backend", "cpu");
            Assert.That((code, File.Exists(_files["out.npy"])), Is.EqualTo((ExitCode.BadInput, false)));
            Assert.That(error.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.One.Contains(message));
        }
    }

    private string WriteFrames(string name, SpaceTimeCase c) =>
        _files.WriteArray(name, [c.Frames.Length, c.Frames[0].Height, c.Frames[0].Width, c.Frames[0].Channels], [.. c.Frames.SelectMany(f => f.Float32.ToArray())]);
}
