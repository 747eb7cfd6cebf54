using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Networks;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Conformance;

/// <summary>The independent layers and networks through <c>rtconv layer --jobs</c>, on every backend.</summary>
public sealed class LayerTests
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"rtconv-layers-{Environment.ProcessId}");

    [OneTimeSetUp]
    public void WriteJobs()
    {
        Directory.CreateDirectory(Folder);
        var lines = new List<string>();
        foreach (string id in LayerCases.Layers)
        {
            var (layer, input, _, _) = LayerCases.Layer(id);
            var (o, p) = (layer.Options, layer.Options.Padding);
            Write($"{id}.x.npy", [input.Shape.Batch, input.Shape.Channels, input.Shape.Height, input.Shape.Width], input.Data);
            Write($"{id}.w.npy", [layer.OutputChannels, layer.InputChannelsPerGroup, layer.KernelHeight, layer.KernelWidth], layer.Weights);
            if (layer.Bias.Length > 0) Write($"{id}.b.npy", [layer.Bias.Length], layer.Bias);
            lines.Add(JsonSerializer.Serialize(new
            {
                input = At($"{id}.x.npy"), weights = At($"{id}.w.npy"), bias = layer.Bias.Length > 0 ? At($"{id}.b.npy") : "", stride = $"{o.StrideY},{o.StrideX}",
                dilation = $"{o.DilationY},{o.DilationX}", padding = $"{p.Top},{p.Left},{p.Bottom},{p.Right}", groups = o.Groups, output = At($"{id}.y.npy"),
            }).Replace("\"bias\":\"\",", ""));
        }
        foreach (string id in LayerCases.Networks)
        {
            var (_, input, _) = LayerCases.Network(id);
            Write($"{id}.x.npy", [input.Shape.Batch, input.Shape.Channels, input.Shape.Height, input.Shape.Width], input.Data);
            // The list as the cases hold it, its numbers beside it: as a file here, inside the job there.
            string net = LayerCases.NetworkJson(id);
            File.WriteAllText(At($"{id}.json"), $"{{\"layers\":{net}}}");
            lines.Add($"{{\"input\":{Text(At($"{id}.x.npy"))},\"net\":{Text(At($"{id}.json"))},\"output\":{Text(At($"{id}.y.npy"))}}}");
            lines.Add($"{{\"input\":{Text(At($"{id}.x.npy"))},\"net\":{net},\"output\":{Text(At($"{id}.inline.npy"))}}}");
        }
        File.WriteAllLines(At("jobs.jsonl"), lines);
    }

    [OneTimeTearDown]
    public void RemoveJobs() => Directory.Delete(Folder, true);

    [TestCase("compute")]
    [TestCase("fragment")]
    [TestCase("cpu")]
    [TestCase("reference")]
    public void Layer_IndependentCases_LieInsideTheirBound(string backend)
    {
        foreach (string file in Directory.GetFiles(Folder, "*.y.npy").Concat(Directory.GetFiles(Folder, "*.inline.npy"))) File.Delete(file);
        var result = Program.Run("layer", "--jobs", At("jobs.jsonl"), "--backend", backend, "--json");
        Assert.That(result.Code, Is.EqualTo(ExitCode.Done), result.Error);
        Assert.That(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.All.Contains($"\"backend\":\"{backend}\""));
        foreach (string id in LayerCases.Layers)
        {
            var (layer, _, expected, magnitude) = LayerCases.Layer(id);
            double bound = Math.ScaleB(1, -24) * (layer.KernelHeight * layer.KernelWidth * layer.InputChannelsPerGroup + 2) * magnitude;
            AssertWithin(id, Read($"{id}.y.npy"), expected, _ => bound);
        }
        foreach (string id in LayerCases.Networks)
        {
            var (network, input, expected) = LayerCases.Network(id);
            double[] error = NetworkBound.Propagate(network, input, ArithmeticModel.Quality)[^1].Error;
            foreach (string name in new[] { $"{id}.y.npy", $"{id}.inline.npy" }) AssertWithin(name, Read(name), expected, k => error[k]);
        }
    }

    [Test]
    public void Layer_ChannelsThatDoNotFit_NamesBothShapes()
    {
        Write("bad.x.npy", [1, 3, 4, 4], new float[48]);
        Write("bad.w.npy", [2, 2, 3, 3], new float[36]);
        var result = Program.Run("layer", "--input", At("bad.x.npy"), "--weights", At("bad.w.npy"), "--output", At("bad.y.npy"));
        Assert.That(result.Code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(result.Error, Does.Contain("(2, 2, 3, 3)").And.Contain("[1, 3, 4, 4]"));
        Assert.That(File.Exists(At("bad.y.npy")), Is.False);
    }

    [Test]
    public void Layer_NanWeight_IsRefused()
    {
        Write("nan.x.npy", [1, 1, 4, 4], new float[16]);
        Write("nan.w.npy", [1, 1, 1, 2], [1, float.NaN]);
        var result = Program.Run("layer", "--input", At("nan.x.npy"), "--weights", At("nan.w.npy"), "--output", At("nan.y.npy"));
        Assert.That(result.Code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(result.Error, Does.Contain("NaN").And.Contain("finite"));
    }

    private static void AssertWithin(string id, float[] actual, double[] expected, Func<int, double> bound)
    {
        Assert.That(actual, Has.Length.EqualTo(expected.Length), id);
        for (int k = 0; k < expected.Length; k++) Assert.That(Math.Abs(actual[k] - expected[k]), Is.LessThanOrEqualTo(bound(k)), $"{id}, value {k}");
    }

    private static string At(string name) => Path.Combine(Folder, name);

    private static string Text(string text) => JsonSerializer.Serialize(text);

    private static float[] Read(string name)
    {
        using var stream = File.OpenRead(At(name));
        return NpyCodec.Read(stream).Data;
    }

    private static void Write(string name, int[] shape, float[] data)
    {
        using var stream = File.Create(At(name));
        NpyCodec.Write(new NpyArray(shape, data), stream);
    }
}
