using RealtimeConv.Networks;

namespace RealtimeConv.Tests.Power;

/// <summary>Layers and what they run on: between them every line of the layers' shaders runs, in both stages.</summary>
internal static class LayerScenarios
{
    private const int Height = 9, Width = 11;

    private static readonly ConvolutionOptions Uneven = new() { StrideX = 2, DilationY = 2, Padding = new Padding(1, 2, 3, 1) };

    /// <summary>Networks of one or two nodes by name, each with its input.</summary>
    public static IReadOnlyDictionary<string, (Network Network, Tensor Input)> All { get; } = new Dictionary<string, (Network, Tensor)>
    {
        ["layer"] = Of(3, Convolution(6, 3, 3, 4, Uneven, 1)),
        // The second four outputs read other inputs than the first.
        ["grouped layer"] = Of(16, Convolution(8, 16, 3, 2, new ConvolutionOptions { Groups = 2, PaddingMode = PaddingMode.SameLower }, 2)),
        ["wide layer"] = Of(4, new TensorShape(1, 4, 3, 300), Convolution(4, 4, 1, 3, new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper }, 3)),
        ["weights in a texture"] = Of(38, new TensorShape(1, 38, 6, 5), Convolution(34, 38, 5, 5, new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper }, 4)),
        ["layer with an activation"] = Of(3, Convolution(6, 3, 3, 3, ConvolutionOptions.Default, 5), new ActivationNode(ActivationKind.PRelu, 1, Slopes: [0.5f, -0.25f, 2, 0.75f, 0, -1])),
        ["relu"] = Of(5, new ActivationNode(ActivationKind.Relu, 0)),
        ["leaky relu"] = Of(5, new ActivationNode(ActivationKind.LeakyRelu, 0, 0.25f)),
        ["prelu"] = Of(5, new ActivationNode(ActivationKind.PRelu, 0, Slopes: [0.5f, -0.25f, 2, 0.75f, -1])),
        ["clip"] = Of(5, new ActivationNode(ActivationKind.Clip, 0, -0.25f, 0.5f)),
        ["sigmoid"] = Of(5, new ActivationNode(ActivationKind.Sigmoid, 0)),
        ["tanh"] = Of(5, new ActivationNode(ActivationKind.Tanh, 0)),
        ["silu"] = Of(5, new ActivationNode(ActivationKind.Silu, 0)),
        ["add"] = Of(6, new ActivationNode(ActivationKind.LeakyRelu, 0, 0.5f), new AddNode(0, 1)),
        ["concat"] = Of(6, new ActivationNode(ActivationKind.LeakyRelu, 0, 0.5f), new ConcatNode([0, 1])),
        ["depth to space, channels first"] = Of(12, new DepthToSpaceNode(2, true, 0)),
        ["depth to space, places first"] = Of(12, new DepthToSpaceNode(2, false, 0)),
        ["nearest"] = Of(5, new UpsampleNode(2, 3, false, 0)),
        ["bilinear"] = Of(5, new UpsampleNode(2, 3, true, 0)),
    };

    private static (Network, Tensor) Of(int channels, params NetworkNode[] nodes) => Of(channels, new TensorShape(1, channels, Height, Width), nodes);

    private static (Network, Tensor) Of(int channels, TensorShape shape, params NetworkNode[] nodes) => (new Network(channels, [.. nodes]), new Tensor(shape, Numbers((int)shape.Count, 99)));

    private static ConvolutionNode Convolution(int outputs, int inputs, int height, int width, ConvolutionOptions options, int seed) =>
        new(new ConvolutionLayer(outputs, inputs, height, width, Numbers(outputs * (inputs / options.Groups) * height * width, seed), Numbers(outputs, seed + 50), options), 0);

    private static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 2 - 1))];
    }
}
