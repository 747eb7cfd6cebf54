using RealtimeConv.Networks;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Layers and networks on the GPU lie inside the bound derived for them, on every API and stage.</summary>
public sealed class NetworkTests
{
    private static readonly Dictionary<string, Network> Layers = LayerCases.Layers.ToDictionary(id => id, id =>
    {
        var layer = LayerCases.Layer(id).Layer;
        return new Network(layer.InputChannels, [new ConvolutionNode(layer, 0)]);
    });

    private static IEnumerable<object[]> LayerStages() => Stage.Names.SelectMany(s => LayerCases.Layers.Select(id => (object[])[s, id]));

    private static IEnumerable<object[]> NetworkStages() => Stage.Names.SelectMany(s => LayerCases.Networks.Select(id => (object[])[s, id]));

    [TestCaseSource(nameof(LayerStages))]
    public void Run_IndependentLayer_LiesInsideItsBound(string stage, string id)
    {
        var (layer, input, expected, magnitude) = LayerCases.Layer(id);
        var output = NetworkStage.Run(stage, Layers[id], input);
        double bound = Math.ScaleB(1, -24) * (layer.KernelHeight * layer.KernelWidth * layer.InputChannelsPerGroup + 2) * magnitude;
        Assert.That(output.Data, Has.Length.EqualTo(expected.Length));
        for (int k = 0; k < expected.Length; k++) Assert.That(Math.Abs(output.Data[k] - expected[k]), Is.LessThanOrEqualTo(bound), $"value {k}");
        AssertInside(stage, Layers[id], input, false);
    }

    [TestCaseSource(nameof(NetworkStages))]
    public void Run_IndependentNetwork_LiesInsideItsBound(string stage, string id)
    {
        var (network, input, _) = LayerCases.Network(id);
        AssertInside(stage, network, input, false);
        AssertInside(stage, network, input, true);
    }

    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Run_EveryNodeKind_LiesInsideItsBound(string stage)
    {
        var random = new Random(4);
        var options = new ConvolutionOptions { StrideY = 2, DilationX = 2, PaddingMode = PaddingMode.SameUpper };
        var network = new Network(3,
        [
            new ConvolutionNode(Layer(random, 6, 3, 3, 5, options), 0),
            new ActivationNode(ActivationKind.Silu, 1),
            new ConvolutionNode(Layer(random, 6, 6, 3, 3, new ConvolutionOptions { Groups = 3, PaddingMode = PaddingMode.SameLower }), 2),
            new ActivationNode(ActivationKind.PRelu, 3, Slopes: [0.1f, 0.2f, 0.3f, -0.4f, 0.5f, 1.5f]),
            new AddNode(2, 4),
            new ConcatNode([1, 5, 2]),
            new ConvolutionNode(Layer(random, 8, 18, 1, 1, ConvolutionOptions.Default), 6),
            new DepthToSpaceNode(2, false, 7),
            new ActivationNode(ActivationKind.Tanh, 8),
            new UpsampleNode(2, 3, true, 9),
            new ActivationNode(ActivationKind.Sigmoid, 10),
            new UpsampleNode(2, 1, false, 11),
            new ConcatNode([12]),
            new ActivationNode(ActivationKind.Clip, 13, 0.4f, 0.6f),
            new DepthToSpaceNode(1, true, 14),
            new ActivationNode(ActivationKind.LeakyRelu, 15, 0.1f),
        ]);
        AssertInside(stage, network, Tensor(random, new TensorShape(2, 3, 19, 23)), false);
    }

    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Run_WeightsBeyondTheUniformBlock_LiesInsideItsBound(string stage)
    {
        var random = new Random(5);
        var layer = Layer(random, 34, 38, 5, 5, new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper });
        AssertInside(stage, new Network(38, [new ConvolutionNode(layer, 0)]), Tensor(random, new TensorShape(1, 38, 7, 9)), false);
    }

    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Run_WeightOffByOnePartIn2048_LeavesTheBound(string stage)
    {
        var random = new Random(6);
        var layer = Layer(random, 4, 3, 3, 3, ConvolutionOptions.Default);
        float[] wrong = [.. layer.Weights];
        wrong[40] *= 1 + 1 / 2048f;
        var input = Tensor(random, new TensorShape(1, 3, 12, 12));
        var output = NetworkStage.Run(stage, new Network(3, [new ConvolutionNode(new ConvolutionLayer(4, 3, 3, 3, wrong, layer.Bias), 0)]), input);
        Assert.That(Outside(output, NetworkBound.Propagate(new Network(3, [new ConvolutionNode(layer, 0)]), input, ArithmeticModel.Spec)[^1]), Is.Positive);
    }

    [Test]
    public void Dispose_AfterARun_LeavesNoObject() => Assert.That(NetworkStage.ObjectsAfterDispose(), Is.Zero);

    internal static void AssertInside(string stage, Network network, Tensor input, bool half)
    {
        var bound = NetworkBound.Propagate(network, input, ArithmeticModel.Quality, half ? Math.ScaleB(1, -10) : 0)[^1];
        var output = NetworkStage.Run(stage, network, input, half);
        Assert.That(output.Shape, Is.EqualTo(bound.Shape));
        Assert.That(Outside(output, bound), Is.Zero, half ? "float16" : "float32");
    }

    private static int Outside(Tensor output, (double[] Value, double[] Error, TensorShape Shape) bound) =>
        output.Data.Where((v, k) => !(Math.Abs(v - bound.Value[k]) <= bound.Error[k])).Count();

    private static ConvolutionLayer Layer(Random random, int outputs, int inputs, int height, int width, ConvolutionOptions options) =>
        new(outputs, inputs, height, width, Numbers(random, outputs * (inputs / options.Groups) * height * width), Numbers(random, outputs), options);

    private static Tensor Tensor(Random random, TensorShape shape) => new(shape, Numbers(random, (int)shape.Count));

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 2 - 1))];
}
