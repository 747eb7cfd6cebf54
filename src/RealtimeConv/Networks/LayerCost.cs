using System.Collections.Immutable;

namespace RealtimeConv.Networks;

/// <summary>What one node of a network costs for an input of one shape.</summary>
/// <param name="Name">The node's name.</param>
/// <param name="Output">Shape of what it computes.</param>
/// <param name="Parameters">Weights, biases and slopes that it holds.</param>
/// <param name="Multiplications">Multiplications by a weight, over the whole output; values that padding adds are counted as if they were there.</param>
/// <param name="Field">Pixels of the network's input that one value of the output sees.</param>
public sealed record LayerCost(string Name, TensorShape Output, long Parameters, long Multiplications, ReceptiveField Field)
{
    /// <summary>The costs of all nodes, in their order.</summary>
    /// <param name="network">The network.</param>
    /// <param name="input">Shape of its input.</param>
    /// <exception cref="ArgumentException">The input does not fit the network.</exception>
    public static ImmutableArray<LayerCost> Of(Network network, TensorShape input)
    {
        ArgumentNullException.ThrowIfNull(network);
        var shapes = network.Shapes(input);
        var fields = ReceptiveField.Of(network);
        return [.. network.Nodes.Select((node, k) => new LayerCost(node.Name, shapes[k + 1], ParametersOf(node), MultiplicationsOf(node, shapes[k + 1]), fields[k + 1]))];
    }

    private static long ParametersOf(NetworkNode node) => node switch
    {
        ConvolutionNode { Layer: var l } => (long)l.Weights.Length + l.Bias.Length,
        ActivationNode { Kind: ActivationKind.PRelu } a => a.Slopes.Length,
        _ => 0,
    };

    // Every output value is a sum over its group's input channels and the kernel.
    private static long MultiplicationsOf(NetworkNode node, TensorShape output) => node switch
    {
        ConvolutionNode { Layer: var l } => output.Count * l.InputChannelsPerGroup * l.KernelHeight * l.KernelWidth,
        ActivationNode { Kind: ActivationKind.LeakyRelu or ActivationKind.PRelu } => output.Count,
        UpsampleNode { Bilinear: true } => 4 * output.Count,
        _ => 0,
    };
}
