using RealtimeConv.Cpu.Layers;
using RealtimeConv.Networks;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Networks;

public class CpuNetworkTests
{
    private static IEnumerable<string> NetworkIds => LayerCases.Networks;

    [TestCaseSource(nameof(NetworkIds))]
    public void Run_IndependentNetwork_LiesInsideItsBound(string id)
    {
        var (network, input, expected) = LayerCases.Network(id);
        AssertInside(network, input);
        Assert.That(NetworkBound.Propagate(network, input, ArithmeticModel.Quality)[^1].Value.Zip(expected, (a, b) => Math.Abs(a - b)).Max(), Is.LessThan(Math.ScaleB(expected.Max(Math.Abs), -40)));
    }

    [Test]
    public void Run_EveryNodeKind_LiesInsideItsBound([Values(1, 3)] int batch, [Values(1, 2, 3)] int stride, [Values(1, 2)] int dilation)
    {
        var random = new Random(stride * 10 + dilation);
        var options = new ConvolutionOptions { StrideY = stride, StrideX = stride, DilationY = dilation, DilationX = dilation, PaddingMode = PaddingMode.SameUpper };
        var network = new Network(3,
        [
            new ConvolutionNode(Layer(random, 6, 3, 3, 5, options), 0),
            new ActivationNode(ActivationKind.Silu, 1),
            new ConvolutionNode(Layer(random, 6, 6, 3, 3, options with { StrideX = 1, StrideY = 1, Groups = 3 }), 2),
            new ActivationNode(ActivationKind.PRelu, 3, Slopes: [0.1f, 0.2f, 0.3f, -0.4f, 0.5f, 1.5f]),
            new AddNode(2, 4),
            new ConcatNode([1, 5]),
            new ConvolutionNode(Layer(random, 8, 12, 1, 1, ConvolutionOptions.Default), 6),
            new DepthToSpaceNode(2, false, 7),
            new ActivationNode(ActivationKind.Tanh, 8),
            new UpsampleNode(2, 3, true, 9),
            new ActivationNode(ActivationKind.Sigmoid, 10),
            new UpsampleNode(2, 1, false, 11),
            new ActivationNode(ActivationKind.Clip, 12, 0.4f, 0.6f),
        ]);
        AssertInside(network, Random(random, new TensorShape(batch, 3, 19, 70)));
    }

    [Test]
    public void Run_WeightOffByOnePartIn2048_LeavesTheBound()
    {
        var random = new Random(1);
        var layer = Layer(random, 4, 3, 3, 3, ConvolutionOptions.Default);
        var input = Random(random, new TensorShape(1, 3, 12, 12));
        float[] wrong = [.. layer.Weights];
        wrong[5] *= 1 + 1 / 2048f;
        var output = new CpuNetwork(new Network(3, [new ConvolutionNode(new ConvolutionLayer(4, 3, 3, 3, wrong, layer.Bias), 0)])).Run(input);
        var bound = NetworkBound.Propagate(new Network(3, [new ConvolutionNode(layer, 0)]), input, ArithmeticModel.Spec)[^1];
        Assert.That(Outside(output, bound), Is.Positive);
    }

    [Test]
    public void Run_FusedActivationReadElsewhere_KeepsTheValueBefore()
    {
        var random = new Random(2);
        var network = new Network(2, [new ConvolutionNode(Layer(random, 2, 2, 1, 1, ConvolutionOptions.Default), 0), new ActivationNode(ActivationKind.Relu, 1), new AddNode(1, 2)]);
        AssertInside(network, Random(random, new TensorShape(1, 2, 9, 9)));
    }

    private static void AssertInside(Network network, Tensor input)
    {
        var bound = NetworkBound.Propagate(network, input, ArithmeticModel.Quality)[^1];
        foreach (int threads in new[] { 1, 2 })
        {
            var output = new CpuNetwork(network, threads).Run(input);
            Assert.That(output.Shape, Is.EqualTo(bound.Shape));
            Assert.That(Outside(output, bound), Is.Zero);
        }
        Assert.That(ReferenceNetwork.Evaluate(network, input).Values, Is.EqualTo(bound.Value).Within(Math.ScaleB(1, -45)).Or.EqualTo(bound.Value));
    }

    private static int Outside(Tensor output, (double[] Value, double[] Error, TensorShape Shape) bound) =>
        output.Data.Where((v, k) => !(Math.Abs(v - bound.Value[k]) <= bound.Error[k])).Count();

    private static ConvolutionLayer Layer(Random random, int outputs, int inputs, int height, int width, ConvolutionOptions options) =>
        new(outputs, inputs, height, width, Numbers(random, outputs * (inputs / options.Groups) * height * width), Numbers(random, outputs), options);

    private static Tensor Random(Random random, TensorShape shape) => new(shape, Numbers(random, (int)shape.Count));

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 2 - 1))];
}
