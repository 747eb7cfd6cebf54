using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Networks;
using RealtimeConv.Reference;

namespace RealtimeConv.Tests.Reference;

/// <summary>Layers inside a filter tree are those of <see cref="ReferenceNetwork"/>, written a second time: on whole numbers and halves both are exact, and equal.</summary>
public sealed class ReferenceLayersTests
{
    private const int Width = 12, Height = 8;

    private static readonly ConvolutionOptions Same = new() { PaddingMode = PaddingMode.SameUpper };

    private static IEnumerable<TestCaseData> Networks() => new Dictionary<string, Network>
    {
        ["padded on the left"] = new(3, [Layer(3, 3, 1, 4, new() { Padding = new Padding(0, 3, 0, 0) }, 0)]),
        ["padded on the right"] = new(3, [Layer(3, 3, 1, 4, new() { Padding = new Padding(0, 0, 0, 3) }, 0)]),
        ["padded at the top"] = new(3, [Layer(3, 3, 3, 2, new() { Padding = new Padding(2, 1, 0, 0) }, 0)]),
        ["dilated"] = new(3, [Layer(3, 3, 2, 3, new() { DilationX = 3, DilationY = 2, Padding = new Padding(2, 1, 0, 5) }, 0)]),
        ["lower"] = new(3, [Layer(3, 4, 2, 4, Same with { PaddingMode = PaddingMode.SameLower }, 0), Layer(4, 3, 2, 2, Same, 1)]),
        ["groups"] = new(3, [Layer(3, 6, 3, 3, Same with { Groups = 3 }, 0), Layer(6, 3, 1, 1, new() { Groups = 3 }, 1)]),
        ["stride and nearest"] = new(3, [Layer(3, 3, 3, 3, Same with { StrideX = 3, StrideY = 2 }, 0), new UpsampleNode(2, 3, false, 1)]),
        ["stride and bilinear"] = new(3, [Layer(3, 3, 3, 3, Same with { StrideX = 2, StrideY = 2 }, 0), new UpsampleNode(2, 2, true, 1)]),
        ["depth to space"] = new(3, [Layer(3, 12, 2, 2, Same with { StrideX = 2, StrideY = 2 }, 0), new DepthToSpaceNode(2, true, 1)]),
        ["depth to space, places first"] = new(3, [Layer(3, 12, 2, 2, Same with { StrideX = 2, StrideY = 2 }, 0), new DepthToSpaceNode(2, false, 1)]),
        ["joined and added"] = new(3, [Layer(3, 2, 3, 3, Same, 0), new ConcatNode([0, 1]), Layer(5, 3, 1, 1, new(), 2), new AddNode(0, 3)]),
        ["activations"] = new(3,
        [
            Layer(3, 3, 3, 3, Same, 0), new ActivationNode(ActivationKind.LeakyRelu, 1, 0.5f), new ActivationNode(ActivationKind.PRelu, 2, Slopes: [0.5f, 2, -1]),
            new ActivationNode(ActivationKind.Clip, 3, -100, 50), new ActivationNode(ActivationKind.Relu, 4),
        ]),
    }.Select(n => new TestCaseData(n.Value).SetArgDisplayNames(n.Key));

    [TestCaseSource(nameof(Networks))]
    public void Evaluate_NetworkFilter_EqualsTheNetwork(Network network)
    {
        var random = new Random(4);
        float[] samples = [.. Enumerable.Range(0, Width * Height * 3).Select(_ => (float)random.Next(-9, 10))];
        var frame = Frame.FromSamples(Width, Height, 3, samples);
        float[] planar = [.. Enumerable.Range(0, samples.Length).Select(k => samples[k % (Width * Height) * 3 + k / (Width * Height)])];
        var (expected, shape) = ReferenceNetwork.Evaluate(network, new Tensor(new TensorShape(1, 3, Height, Width), planar));
        double[] result = ReferenceFilter.Evaluate(new NetworkFilter(network), frame);
        for (int y = 0; y < Height; y++)
            for (int x = 0; x < Width; x++)
                for (int c = 0; c < 3; c++) Assert.That(result[(y * Width + x) * 3 + c], Is.EqualTo(expected[shape.Index(0, c, y, x)]), $"{x},{y},{c}");
        Assert.That(expected.Distinct().Count(), Is.GreaterThan(20), "values that tell places apart");
    }

    private static ConvolutionNode Layer(int inputs, int outputs, int height, int width, ConvolutionOptions options, int input)
    {
        var random = new Random(inputs + 10 * input);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.Next(-3, 4))];
        return new ConvolutionNode(new ConvolutionLayer(outputs, inputs, height, width, Numbers(outputs * (inputs / options.Groups) * height * width), Numbers(outputs), options), input);
    }
}
