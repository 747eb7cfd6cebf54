namespace RealtimeConv.Networks;

/// <summary>One layer of a network as people count them: a node, with the activation that alone reads it.</summary>
/// <param name="Name">What it does: "conv 3->8 5x5 + relu".</param>
/// <param name="Value">The value that holds its maps: the number of the last node taken in, counted from 1.</param>
public sealed record NetworkStage(string Name, int Value)
{
    /// <summary>The layers of a network in their order.</summary>
    public static IReadOnlyList<NetworkStage> Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var stages = new List<NetworkStage>();
        for (int k = 0; k < network.Nodes.Length; k++)
        {
            bool joins = k + 1 < network.Nodes.Length && network.Nodes[k + 1] is ActivationNode a && a.Input == k + 1 && network.Nodes[k] is not ActivationNode
                && !network.Nodes.Skip(k + 2).Any(n => n.Inputs.Contains(k + 1));
            stages.Add(joins ? new NetworkStage($"{network.Nodes[k].Name} + {network.Nodes[k + 1].Name}", k + 2) : new NetworkStage(network.Nodes[k].Name, k + 1));
            if (joins) k++;
        }
        return stages;
    }

    /// <summary>The network up to this layer, whose maps are then what it gives.</summary>
    public Network CutFrom(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new Network(network.InputChannels, network.Nodes[..Value]);
    }
}
