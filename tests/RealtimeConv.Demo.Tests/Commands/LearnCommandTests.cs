using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Frames;
using RealtimeConv.Networks;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Tests.Commands;

public sealed class LearnCommandTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("rtconv-learn-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [TestCase("coffee.png", 3)]
    [TestCase("coffee.png", 5)]
    [TestCase("camera.png", 3)]
    [TestCase("camera.png", 5)]
    public async Task Learn_EightBitResultOfAPhotograph_GivesTheKernelToAHundredth(string photo, int size)
    {
        // A smoothing kernel without symmetry keeps the result inside 0..1.
        var random = new Random(size);
        double[] weights = [.. Enumerable.Range(0, size * size).Select(_ => random.NextDouble())];
        double sum = weights.Sum();
        string kernel = At("k.json"), after = At("after.png"), learned = At("learned.json");
        File.WriteAllText(kernel, JsonSerializer.Serialize(new { width = size, height = size, weights = weights.Select(w => w / sum) }));
        string before = Photo(photo);
        Assert.That((await Run("apply", before, "-o", after, "--kernel", kernel, "--backend", "cpu")).Code, Is.EqualTo(ExitCode.Done));
        var (code, output) = await Run("learn", before, after, "--size", $"{size}", "-o", learned, "--json");
        Assert.That(code, Is.EqualTo(ExitCode.Done), output);
        var found = JsonDocument.Parse(output).RootElement.GetProperty("kernels")[0].GetProperty("weights").EnumerateArray().Select(w => w.GetDouble()).ToArray();
        double hundredth = weights.Max() / sum / 100;
        for (int k = 0; k < found.Length; k++) Assert.That(found[k], Is.EqualTo(weights[k] / sum).Within(hundredth), $"weight {k}");
        Assert.That(File.Exists(learned));
    }

    [Test]
    public async Task Learn_EdgesOfAPhotograph_TwoLayersBeatTheBestKernel()
    {
        using var photo = File.OpenRead(Photo("camera.png"));
        var frame = PngDecoder.Decode(photo).Frame;
        const int side = 192;
        float[] before = new float[side * side], after = new float[side * side];
        double P(int x, int y) => frame[160 + x, 80 + y, 0];
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++)
            {
                double gx = P(x + 1, y) - P(x - 1, y), gy = P(x, y + 1) - P(x, y - 1);
                before[y * side + x] = (float)P(x, y);
                after[y * side + x] = (float)Math.Sqrt(gx * gx + gy * gy);
            }
        Write("before.npy", before, side);
        Write("after.npy", after, side);
        var (_, single) = await Run("learn", At("before.npy"), At("after.npy"), "-o", At("k.json"), "--json");
        var (code, stack) = await Run("learn", At("before.npy"), At("after.npy"), "--layers", "8x3x3 relu 1x1x1", "--steps", "800", "--rate", "0.01", "-o", At("net.npz"), "--curve", At("risk.svg"), "--json");
        Assert.That(code, Is.EqualTo(ExitCode.Done), stack);
        double best = JsonDocument.Parse(single).RootElement.GetProperty("held_out_risk").GetDouble();
        Assert.That(JsonDocument.Parse(stack).RootElement.GetProperty("held_out_risk").GetDouble(), Is.LessThan(0.5 * best));
        Assert.That(File.ReadAllText(At("risk.svg")), Does.Contain("held-out risk"));
        using var stream = File.OpenRead(At("net.npz"));
        var network = NpzNetwork.Read(stream);
        Assert.That(ReferenceNetwork.Evaluate(network, new Tensor(new TensorShape(1, 1, side, side), before)).Shape, Is.EqualTo(new TensorShape(1, 1, side, side)));
    }

    [Test]
    public async Task Learn_StateFile_GoesOnWhereItStopped()
    {
        Write("a.npy", [.. Enumerable.Range(0, 64 * 64).Select(k => k * 37 % 101 / 100f)], 64);
        Write("b.npy", [.. Enumerable.Range(0, 64 * 64).Select(k => k * 41 % 97 / 100f)], 64);
        string[] common = ["learn", At("a.npy"), At("b.npy"), "--layers", "2x3x3 tanh 1x1x1", "--state", At("state.npz"), "-o", At("net.npz"), "--json"];
        await Run([.. common, "--steps", "5"]);
        var (_, output) = await Run([.. common, "--steps", "9"]);
        Assert.That(JsonDocument.Parse(output).RootElement.GetProperty("steps").GetInt32(), Is.EqualTo(9));
    }

    [Test]
    public async Task Learn_SizesDiffer_NamesBoth()
    {
        Write("a.npy", new float[64], 8);
        Write("b.npy", new float[81], 9);
        var (code, error) = await Run("learn", At("a.npy"), At("b.npy"), "-o", At("k.json"));
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("8 x 8").And.Contain("9 x 9"));
        Assert.That(File.Exists(At("k.json")), Is.False);
    }

    [Test]
    public async Task Learn_FlatFrames_SaysWhatARidgeWouldDo()
    {
        Write("a.npy", new float[900], 30);
        var (code, error) = await Run("learn", At("a.npy"), At("a.npy"), "--size", "3", "-o", At("k.json"));
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("ridge"));
    }

    [Test]
    public async Task Explain_TheLecturesNumbers_ArePrinted()
    {
        var (code, output) = await Run("explain", "--size", "1000x1000", "-D", "5", "--json", "--materialize", "12x9");
        Assert.That(code, Is.EqualTo(ExitCode.Done), output);
        var layer = JsonDocument.Parse(output).RootElement.GetProperty("layer");
        Assert.That(layer.GetProperty("fully_connected").GetProperty("weights").GetInt64(), Is.EqualTo(1_000_000_000_000));
        Assert.That(layer.GetProperty("translation_invariant").GetProperty("weights").GetInt64(), Is.EqualTo(3_996_001));
        Assert.That(layer.GetProperty("local").GetProperty("weights").GetInt64(), Is.EqualTo(121));
    }

    private static async Task<(int Code, string Text)> Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = await RtconvProgram.RunAsync(args, output, error);
        return (code, code == ExitCode.Done ? output.ToString() : error.ToString());
    }

    private static string Photo(string name) => Path.Combine(AppContext.BaseDirectory, "photos", name);

    private string At(string name) => Path.Combine(_folder, name);

    private void Write(string name, float[] samples, int width)
    {
        using var stream = File.Create(At(name));
        NpyCodec.Write(NpyArray.FromFrame(Frame.FromSamples(width, samples.Length / width, 1, samples), [samples.Length / width, width]), stream);
    }
}
