using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;

namespace RealtimeConv.Demo.Tests.Learn;

/// <summary>What rtconv learn takes and gives: videos, colours, signals; files that apply reads.</summary>
public sealed class FramePairsTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    // Five frames; every second one of the after-video is three times its before-frame, the others twice.
    [TestCase(new string[] { }, 5, double.NaN)]
    [TestCase(new[] { "--every", "2" }, 3, 3)]
    [TestCase(new[] { "--frames", "1" }, 1, 3)]
    [TestCase(new[] { "--every", "2", "--frames", "2" }, 2, 3)]
    public void Learn_Videos_UsesThePairsAskedFor(string[] options, int pairs, double weight)
    {
        WriteVideo("a.npy", 5, (_, v) => v);
        WriteVideo("b.npy", 5, (t, v) => t % 2 == 0 ? 3 * v : 2 * v);
        var result = Learn(["--size", "1", "--no-bias", .. options]);
        Assert.That(result.GetProperty("pairs").GetInt32(), Is.EqualTo(pairs));
        double found = result.GetProperty("kernels")[0].GetProperty("weights")[0].GetDouble();
        if (double.IsNaN(weight)) Assert.That(found, Is.InRange(2.4, 2.8), "three pairs of 3 and two of 2");
        else Assert.That(found, Is.EqualTo(weight).Within(1e-6));
    }

    [Test]
    public void Learn_VideosOfDifferentLength_NamesBothAndTheWayOut()
    {
        WriteVideo("a.npy", 5, (_, v) => v);
        WriteVideo("b.npy", 3, (_, v) => v);
        var (code, _, error) = TestFiles.Run("learn", _files["a.npy"], _files["b.npy"], "-o", _files["k.json"], "--size", "3");
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("b.npy' ends after 3 frames").And.Contain("a.npy' goes on").And.Contain("--frames 3"));
        Assert.That(File.Exists(_files["k.json"]), Is.False);
        Assert.That(Learn(["--size", "3", "--frames", "3"]).GetProperty("pairs").GetInt32(), Is.EqualTo(3));
    }

    [TestCase(new[] { 16, 16 }, new[] { 4, 16, 16, 1 }, "has 1 frames")]
    [TestCase(new[] { 16, 16 }, new[] { 16, 15 }, "they must be of one size")]
    [TestCase(new[] { 16, 16, 3 }, new[] { 16, 16 }, "--mix")]
    public void Learn_PairsThatDoNotFit_NamesBoth(int[] before, int[] after, string message)
    {
        _files.WriteArray("a.npy", before, new float[before.Aggregate((a, b) => a * b)]);
        _files.WriteArray("b.npy", after, new float[after.Aggregate((a, b) => a * b)]);
        var (code, _, error) = TestFiles.Run("learn", _files["a.npy"], _files["b.npy"], "-o", _files["k.json"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain(message).And.Contain("a.npy").And.Contain("b.npy"));
    }

    [Test]
    public void Learn_NotANumberBefore_IsNamedWithItsPlace()
    {
        float[] data = Noise(256, 1);
        data[20] = float.NaN;
        _files.WriteArray("a.npy", [16, 16], data);
        var (code, _, error) = TestFiles.Run("learn", _files["a.npy"], _files["a.npy"], "-o", _files["k.json"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("NaN at x 4, y 1"));
    }

    [TestCase("k.json", "--kernel")]
    [TestCase("k.npz", "--network")]
    public void Learn_KernelPerChannel_RunsInApply(string name, string option)
    {
        _files.WriteArray("a.npy", [40, 50, 3], Noise(6000, 1));
        _files.WriteText("truth.json", """[{"weights":[[1,2,3]],"bias":0.5},{"weights":[[0,1,-1]],"bias":0},{"weights":[[-2,0,1]],"bias":1}]""");
        TestFiles.Apply(_files["a.npy"], _files["b.npy"], _files["truth.json"], "--border", "constant:0");
        Check(TestFiles.Run("learn", _files["a.npy"], _files["b.npy"], "--size", "3x1", "-o", _files[name]));
        Check(TestFiles.Run(["apply", _files["a.npy"], "-o", _files["c.npy"], option, _files[name], .. option == "--kernel" ? (string[])["--border", "constant:0"] : []]));
        Assert.That(_files.ReadArray("c.npy").Data, Is.EqualTo(_files.ReadArray("b.npy").Data).Within(1e-5));
    }

    [Test]
    public void Learn_KernelPerPairOfChannels_RunsAsANetworkAndIsNoKernelFile()
    {
        _files.WriteArray("a.npy", [40, 50, 3], Noise(6000, 2));
        _files.WriteArray("w.npy", [3, 3, 1, 1], 0, 1, 0, 0, 0.5f, 0.5f, 1, 0, -1);
        float[] before = _files.ReadArray("a.npy").Data, after = new float[6000];
        float[] w = _files.ReadArray("w.npy").Data;
        for (int p = 0; p < 2000; p++)
            for (int o = 0; o < 3; o++)
                for (int i = 0; i < 3; i++) after[3 * p + o] += w[3 * o + i] * before[3 * p + i];
        _files.WriteArray("b.npy", [40, 50, 3], after);
        Check(TestFiles.Run("learn", _files["a.npy"], _files["b.npy"], "--mix", "--size", "1", "-o", _files["k.npz"]));
        Check(TestFiles.Run("apply", _files["a.npy"], "-o", _files["c.npy"], "--network", _files["k.npz"]));
        Assert.That(_files.ReadArray("c.npy").Data, Is.EqualTo(after).Within(1e-5));
        var (code, _, error) = TestFiles.Run("learn", _files["a.npy"], _files["b.npy"], "--mix", "-o", _files["k.json"]);
        Assert.That((code, error), Is.EqualTo((ExitCode.BadInput, $"rtconv: cannot write '{_files["k.json"]}': a file of kernels has one for each channel, --mix gives one for each pair of channels; write .npz (a network of one layer) or .npy\n")));
    }

    [Test]
    public void Learn_Signals_FindsSizeAndWeights()
    {
        _files.WriteText("a.csv", "x,y\n" + string.Concat(Noise(600, 3).Chunk(2).Select(p => $"{p[0]},{p[1]}\n")));
        TestFiles.Apply(_files["a.csv"], _files["b.csv"], "5x1: 1 -2 3 5 -4");
        var result = Learn([], "a.csv", "b.csv");
        for (int c = 0; c < 2; c++)
        {
            var kernel = result.GetProperty("kernels")[c];
            Assert.That((kernel.GetProperty("width").GetInt32(), kernel.GetProperty("height").GetInt32()), Is.EqualTo((5, 1)));
            Assert.That(kernel.GetProperty("weights").EnumerateArray().Select(v => v.GetDouble()), Is.EqualTo(new double[] { 1, -2, 3, 5, -4 }).Within(1e-5));
        }
    }

    [Test]
    public void Learn_ClippedSound_LeavesTheClippedSamplesOut()
    {
        float[] before = [.. Noise(4000, 4).Select(v => v - 0.5f)];
        WriteSound("a.wav", before, WavSampleFormat.Float32);
        // 2.5 times as loud: two samples of five leave -1..1.
        WriteSound("b.wav", [.. before.Select(v => 2.5f * v)], WavSampleFormat.Pcm16);
        var result = Learn(["--size", "3"], "a.wav", "b.wav");
        double[] weights = [.. result.GetProperty("kernels")[0].GetProperty("weights").EnumerateArray().Select(v => v.GetDouble())];
        Assert.That(weights, Is.EqualTo(new double[] { 0, 2.5, 0 }).Within(1e-3));
        Assert.That(result.GetProperty("pixels").GetInt32(), Is.InRange(2200, 3000));
    }

    [TestCase("--optimizer", "foo", "optimizer 'foo'")]
    [TestCase("--constrain", "foo", "constraint 'foo' is not known")]
    [TestCase("--constrain", "zero-sum,normalised", "cannot sum to 0 and to 1")]
    [TestCase("--size", "0", "size '0' is not understood")]
    [TestCase("--ridge", "-1", "ridge -1")]
    [TestCase("--every", "0", "--every at least 1")]
    [TestCase("--momentum", "2", "momentum 2", "--layers", "1x3x3")]
    [TestCase("--tile", "0", "tile 0", "--layers", "1x3x3")]
    public void Learn_BadOption_IsOneLine(string option, string value, string message, params string[] more)
    {
        _files.WriteArray("a.npy", [40, 40], Noise(1600, 5));
        string output = _files[more.Length > 0 ? "k.npz" : "k.json"];
        var (code, _, error) = TestFiles.Run(["learn", _files["a.npy"], _files["a.npy"], "-o", output, option, value, .. more]);
        Assert.That((code, error.Trim().Split('\n').Length), Is.EqualTo((ExitCode.BadInput, 1)), error);
        Assert.That(error, Does.Contain(message));
        Assert.That(File.Exists(output), Is.False);
    }

    [Test]
    public void Learn_StackOfAnotherNumberOfChannels_IsRefused()
    {
        _files.WriteArray("a.npy", [40, 40, 3], Noise(4800, 5));
        var (code, _, error) = TestFiles.Run("learn", _files["a.npy"], _files["a.npy"], "--layers", "4x3x3 relu 1x1x1", "-o", _files["n.npz"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("ends in 1 channel,").And.Contain("has 3: the last part must be 3xHEIGHTxWIDTH"));
    }

    private JsonElement Learn(string[] options, string before = "a.npy", string after = "b.npy")
    {
        var run = TestFiles.Run(["learn", _files[before], _files[after], "-o", _files["k.json"], "--json", .. options]);
        Check(run);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static void Check((int Code, string Output, string Error) run) => Assert.That(run.Code, Is.EqualTo(ExitCode.Done), run.Error);

    private void WriteVideo(string name, int frames, Func<int, float, float> value)
    {
        float[] one = Noise(20 * 20, 9);
        _files.WriteArray(name, [frames, 20, 20, 1], [.. Enumerable.Range(0, frames).SelectMany(t => one.Select(v => value(t, v)))]);
    }

    private void WriteSound(string name, float[] samples, WavSampleFormat format)
    {
        using var stream = File.Create(_files[name]);
        WavCodec.Write(new WavAudio(8000, 1, samples, format), stream);
    }

    private static float[] Noise(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble())];
    }
}
