using RealtimeConv.Networks;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>Which texture each value of a network lies in, decided before any is made: textures that nobody reads any more are taken again.</summary>
internal sealed class MapLayout
{
    private readonly NetworkSetup _setup;
    private readonly int[] _lastUse;
    private readonly List<TensorShape> _textures = [];
    private readonly List<int> _free = [];
    private readonly List<int?> _targets = [];

    /// <summary>Lays out a network.</summary>
    public MapLayout(NetworkSetup setup)
    {
        _setup = setup;
        var network = setup.Network;
        Shapes = [.. network.Shapes(setup.Shape).Select(s => s with { Batch = 1, Channels = s.Channels * setup.Copies })];
        _lastUse = LastUses(network);
        var values = new int?[Shapes.Count];
        if (!setup.ReadsPicture) values[0] = Input = Take(Shapes[0], _free);
        for (int k = 0; k < network.Nodes.Length; k++)
        {
            int last = FusedActivation(k) is null ? k + 1 : k + 2;
            values[last] = values[k + 1] = Place(network.Nodes[k], Shapes[k + 1], last == network.Nodes.Length);
            foreach (int read in network.Nodes[k].Inputs.Distinct())
                if (_lastUse[read] == k && read > 0 && values[read] is { } unread) _free.Add(unread);
            k = last - 1;
        }
    }

    /// <summary>The shape of each value, all copies: the input, then every node's.</summary>
    public IReadOnlyList<TensorShape> Shapes { get; }

    /// <summary>The shapes of the textures.</summary>
    public IReadOnlyList<TensorShape> Textures => _textures;

    /// <summary>The texture of the maps that go in; null where a picture does.</summary>
    public int? Input { get; }

    /// <summary>The texture that each step writes, in the order of the steps; null where it writes a picture.</summary>
    public IReadOnlyList<int?> Targets => _targets;

    /// <summary>Bytes of all textures: four channels to a layer, of 4 bytes or 2.</summary>
    public long Bytes => _textures.Sum(t => checked((long)t.Width * t.Height * Layers(t) * 4 * (_setup.IsHalf ? 2 : 4)));

    /// <summary>Layers of a texture for maps of a shape.</summary>
    public static int Layers(TensorShape shape) => (shape.Channels + 3) / 4;

    /// <summary>An activation that alone reads the node before it runs in that node's pass; null where none does.</summary>
    public ActivationNode? FusedActivation(int node)
    {
        var nodes = _setup.Network.Nodes;
        return node + 1 < nodes.Length && nodes[node] is not ActivationNode && nodes[node + 1] is ActivationNode a && a.Input == node + 1 && _lastUse[node + 1] == node + 1 ? a : null;
    }

    private static int[] LastUses(Network network)
    {
        int[] last = new int[network.Nodes.Length + 1];
        for (int k = 0; k < network.Nodes.Length; k++)
            foreach (int input in network.Nodes[k].Inputs) last[input] = k;
        last[^1] = network.Nodes.Length;
        return last;
    }

    // More than two parts are joined two at a time: each sum of parts but the last is a value of its own, which only the next one reads.
    private int? Place(NetworkNode node, TensorShape shape, bool last)
    {
        if (node is not ConcatNode { Parts.Length: > 2 } chain) return Target(shape, last);
        int channels = Shapes[chain.Parts[0]].Channels;
        int? joined = null;
        for (int k = 1; k < chain.Parts.Length; k++)
        {
            channels += Shapes[chain.Parts[k]].Channels;
            int? target = Target(shape with { Channels = channels }, last && k == chain.Parts.Length - 1);
            if (joined is { } read) _free.Add(read);
            joined = target;
        }
        return joined;
    }

    private int? Target(TensorShape shape, bool last)
    {
        // What comes out is read after the run by its own shape.
        int? texture = last && _setup.WritesPicture ? null : Take(shape, last ? [] : _free);
        _targets.Add(texture);
        return texture;
    }

    // One that nobody reads any more, or a new one.
    private int Take(TensorShape shape, List<int> free)
    {
        int found = free.FindIndex(t => _textures[t].Width == shape.Width && _textures[t].Height == shape.Height && Layers(_textures[t]) == Layers(shape));
        if (found < 0)
        {
            _textures.Add(shape);
            return _textures.Count - 1;
        }
        int known = free[found];
        free.RemoveAt(found);
        return known;
    }
}
