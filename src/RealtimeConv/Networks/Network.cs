using System.Collections.Immutable;

namespace RealtimeConv.Networks;

/// <summary>A stack of layers: nodes in an order in which each reads only what came before; the last node's output is the network's.</summary>
public sealed class Network
{
    /// <summary>Creates a network.</summary>
    /// <param name="inputChannels">Channels the input must have.</param>
    /// <param name="nodes">The nodes.</param>
    /// <exception cref="ArgumentException">There is no node, or one reads a value that is not there yet.</exception>
    public Network(int inputChannels, ImmutableArray<NetworkNode> nodes)
    {
        if (inputChannels < 1) throw new ArgumentException($"A network of {inputChannels} input channels; at least 1 is needed.", nameof(inputChannels));
        if (nodes.IsDefaultOrEmpty) throw new ArgumentException("A network needs at least one node.", nameof(nodes));
        for (int k = 0; k < nodes.Length; k++)
            foreach (int input in nodes[k].Inputs)
                if (input < 0 || input > k) throw new ArgumentException($"Node {k} ({nodes[k].Name}) reads value {input}, which is not computed before it.");
        InputChannels = inputChannels;
        Nodes = nodes;
    }

    /// <summary>Channels of the input.</summary>
    public int InputChannels { get; }

    /// <summary>The nodes in their order.</summary>
    public ImmutableArray<NetworkNode> Nodes { get; }

    /// <summary>The shapes of all values for an input: the input's, then each node's output.</summary>
    /// <exception cref="ArgumentException">The input does not fit; the message names node and shapes.</exception>
    public ImmutableArray<TensorShape> Shapes(TensorShape input)
    {
        if (input.Channels != InputChannels) throw new ArgumentException($"The network takes {InputChannels} channels; the input is {input}.");
        var shapes = new List<TensorShape> { input };
        for (int k = 0; k < Nodes.Length; k++)
        {
            TensorShape[] inputs = [.. Nodes[k].Inputs.Select(i => shapes[i])];
            try { shapes.Add(Nodes[k].OutputShape(inputs)); }
            catch (ArgumentException error) { throw new ArgumentException($"Node {k} ({Nodes[k].Name}): {error.Message}", error); }
        }
        return [.. shapes];
    }
}
