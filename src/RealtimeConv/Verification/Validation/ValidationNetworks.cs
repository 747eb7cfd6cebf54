using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Networks;

namespace RealtimeConv.Verification.Validation;

/// <summary>Small networks that are validated beside the catalogue: between them every kind of node, with weights that a seed decides.</summary>
internal static class ValidationNetworks
{
    private static readonly ConvolutionOptions Same = new() { PaddingMode = PaddingMode.SameUpper };
    private static readonly ConvolutionOptions Halving = new() { StrideX = 2, StrideY = 2, PaddingMode = PaddingMode.SameUpper };

    /// <summary>The networks, three channels to three, with the frame sizes they take: multiples of what their strides divide.</summary>
    public static ImmutableArray<ValidationSubject> All { get; } =
    [
        Of("net-relu", 1, Layer(4, 3, 3, 1), new ActivationNode(ActivationKind.Relu, 1), Layer(3, 4, 3, 2, Same, 2)),
        // Means over 2 x 2 are a strided layer of one group per channel.
        Of("net-pooled", 2, Layer(4, 3, 3, 3), new ActivationNode(ActivationKind.Clip, 1, -0.5f, 1), new ConvolutionNode(Means(4), 2), new UpsampleNode(2, 2, false, 3), Layer(3, 4, 3, 4, Same, 4)),
        Of("net-residual", 1, Layer(3, 3, 3, 5), new ActivationNode(ActivationKind.PRelu, 1, Slopes: [0.25f, -0.5f, 0.125f]), Layer(3, 3, 3, 6, Same, 2), new AddNode(3, 0)),
        Of("net-resized", 2, Layer(6, 3, 3, 7, Halving), new ActivationNode(ActivationKind.LeakyRelu, 1, 0.125f), new UpsampleNode(2, 2, true, 2), Layer(3, 6, 1, 8, Same, 3)),
        Of("net-shuffled", 2, Layer(8, 3, 3, 9, Halving), new ActivationNode(ActivationKind.Tanh, 1), Layer(4, 8, 1, 10, Same, 2), new ConcatNode([2, 3]), new DepthToSpaceNode(2, true, 4)),
        Of("net-gated", 1, Layer(6, 3, 3, 11, new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper, DilationX = 2, DilationY = 3, Groups = 3 }), new ActivationNode(ActivationKind.Silu, 1), Layer(3, 6, 3, 12, Same, 2), new ActivationNode(ActivationKind.Sigmoid, 3)),
    ];

    private static ValidationSubject Of(string id, int sizeStep, params NetworkNode[] nodes) => new(id, new NetworkFilter(new Network(3, [.. nodes]))) { SizeStep = sizeStep };

    private static ConvolutionNode Layer(int outputs, int inputs, int side, int seed, ConvolutionOptions? options = null, int input = 0)
    {
        options ??= Same;
        int perOutput = inputs / options.Groups * side * side;
        return new(new ConvolutionLayer(outputs, inputs, side, side, Numbers(outputs * perOutput, 2.0 / perOutput, seed), Numbers(outputs, 0.25, seed + 100), options), input);
    }

    private static ConvolutionLayer Means(int channels) =>
        new(channels, channels, 2, 2, [.. Enumerable.Repeat(0.25f, 4 * channels)], null, new ConvolutionOptions { StrideX = 2, StrideY = 2, Groups = channels });

    // Between plus and minus a limit that keeps sums near the frame's own range, whatever float32 makes of the product.
    private static float[] Numbers(int count, double limit, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(limit * (2 * random.NextDouble() - 1)))];
    }
}
