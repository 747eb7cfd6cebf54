using RealtimeConv.Filters;
using RealtimeConv.Networks;

namespace RealtimeConv.OpenGL.Tests.Support;

/// <summary>Small networks of three channels that take every kind of call: layers, joins, an enlargement, weights in a block and in a texture.</summary>
internal static class SmallStacks
{
    /// <summary>Colours through layers; alpha passes by.</summary>
    public static NetworkFilter Colours { get; } = new(new Network(3,
    [
        new ConvolutionNode(Layer(6, 3, 3, 1), 0), new ActivationNode(ActivationKind.PRelu, 1, Slopes: [0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f]), new AddNode(2, 1), new ConcatNode([3, 0, 2]),
        new ConvolutionNode(Layer(12, 15, 1, 1), 4), new DepthToSpaceNode(2, true, 5), new ConvolutionNode(Layer(3, 3, 3, 2), 6), new ActivationNode(ActivationKind.Clip, 7, -4, 4),
    ])) { Alpha = AlphaPolicy.Preserve };

    /// <summary>One layer whose weights lie in a texture: more than a uniform block holds.</summary>
    public static NetworkFilter Wide { get; } = new(new Network(3, [new ConvolutionNode(Layer(40, 3, 9, 1), 0), new ConvolutionNode(Layer(3, 40, 9, 1), 1)])) { Alpha = AlphaPolicy.Preserve };

    /// <summary>A network of one vertical layer, the same for each channel: [1, 2, 4] from above, zeros around.</summary>
    public static NetworkFilter Column { get; } =
        new(new Network(1, [new ConvolutionNode(new ConvolutionLayer(1, 1, 3, 1, [1, 2, 4], null, new ConvolutionOptions { Padding = new Padding(1, 0, 1, 0) }), 0)])) { Alpha = AlphaPolicy.Straight };

    private static ConvolutionLayer Layer(int outputs, int inputs, int size, int stride) => new(
        outputs, inputs, size, size, [.. Enumerable.Range(0, outputs * inputs * size * size).Select(k => (k * 17 % 29 - 13) / 64f)],
        [.. Enumerable.Range(0, outputs).Select(k => k / 16f)], new ConvolutionOptions { StrideX = stride, StrideY = stride, Padding = new Padding(size / 2, size / 2, size / 2, size / 2) });
}
