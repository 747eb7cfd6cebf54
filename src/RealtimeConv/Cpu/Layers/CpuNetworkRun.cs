using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>A network made ready for one input shape: a step per node, and memory for the values between. After the first run nothing is allocated.</summary>
internal sealed class CpuNetworkRun
{
    private readonly Network _network;
    private readonly int _threads;
    private readonly int[] _lastUse;
    private readonly Tensor[] _values;
    private readonly List<Action> _steps = [];

    public CpuNetworkRun(Network network, TensorShape input, int threads)
    {
        _network = network;
        _threads = threads;
        var shapes = network.Shapes(input);
        (Input, Output) = (input, shapes[^1]);
        _lastUse = LastUses(network);
        _values = new Tensor[shapes.Length];
        var free = new List<Tensor>();
        for (int k = 0; k < network.Nodes.Length; k++)
        {
            bool fuses = FusedActivation(k) is not null;
            int last = fuses ? k + 2 : k + 1;
            if (last < shapes.Length - 1) _values[k + 1] = _values[last] = Memory(shapes[last], free);
            AddStep(k, k + 1 == last ? last : k + 2, shapes);
            // Values that nobody reads any more give their memory on; the caller's input is not ours.
            for (int v = 1; v <= k; v++)
                if (_lastUse[v] == k && !free.Contains(_values[v]) && !IsReadLater(_values[v], k)) free.Add(_values[v]);
            if (fuses) k++;
        }
    }

    /// <summary>Shape of what goes in.</summary>
    public TensorShape Input { get; }

    /// <summary>Shape of what comes out.</summary>
    public TensorShape Output { get; }

    /// <summary>Runs the network.</summary>
    /// <param name="input">Of the shape <see cref="Input"/>.</param>
    /// <param name="output">Receives the result; of the shape <see cref="Output"/>, and not the input.</param>
    public void Run(Tensor input, Tensor output)
    {
        _values[0] = input;
        _values[^1] = output;
        foreach (var step in _steps) step();
    }

    private static int[] LastUses(Network network)
    {
        int[] last = new int[network.Nodes.Length + 1];
        for (int k = 0; k < network.Nodes.Length; k++)
            foreach (int input in network.Nodes[k].Inputs) last[input] = k;
        last[^1] = network.Nodes.Length;
        return last;
    }

    private static Tensor Memory(TensorShape shape, List<Tensor> free)
    {
        int found = free.FindIndex(t => t.Data.Length == shape.Count);
        if (found < 0) return new Tensor(shape);
        var data = free[found].Data;
        free.RemoveAt(found);
        return new Tensor(shape, data);
    }

    private bool IsReadLater(Tensor memory, int node)
    {
        for (int v = 1; v < _values.Length; v++)
            if (ReferenceEquals(_values[v], memory) && _lastUse[v] > node) return true;
        return false;
    }

    // An activation that is the only reader of the convolution before it runs while the values are still in registers' reach.
    private ActivationNode? FusedActivation(int k) =>
        _network.Nodes[k] is ConvolutionNode && k + 1 < _network.Nodes.Length && _network.Nodes[k + 1] is ActivationNode a && a.Input == k + 1 && _lastUse[k + 1] == k + 1 ? a : null;

    private void AddStep(int k, int to, IReadOnlyList<TensorShape> shapes)
    {
        switch (_network.Nodes[k])
        {
            case ConvolutionNode c:
                var convolution = new CpuConvolution(c.Layer, shapes[c.Input], shapes[k + 1], FusedActivation(k), _threads);
                _steps.Add(() => convolution.Run(_values[c.Input].Data, _values[to].Data));
                break;
            case ActivationNode a:
                _steps.Add(() => Activate(a, _values[a.Input], _values[to]));
                break;
            case AddNode a:
                _steps.Add(() => Add(_values[a.Left].Data, _values[a.Right].Data, _values[to].Data));
                break;
            case ConcatNode c:
                _steps.Add(() => Concat(c, _values[to]));
                break;
            case DepthToSpaceNode d:
                _steps.Add(() => DepthToSpace.Run(d, _values[d.Input], _values[to]));
                break;
            case UpsampleNode u:
                var upsampling = new Upsampling(u, shapes[u.Input], shapes[k + 1]);
                _steps.Add(() => upsampling.Run(_values[u.Input], _values[to]));
                break;
            default:
                throw new ArgumentException($"The CPU has no rule for a node of type {_network.Nodes[k].GetType().Name}.");
        }
    }

    private static void Activate(ActivationNode node, Tensor input, Tensor output)
    {
        input.Data.CopyTo(output.Data.AsSpan());
        int plane = input.Shape.Height * input.Shape.Width;
        for (int p = 0; p < input.Shape.Batch * input.Shape.Channels; p++) CpuActivation.Apply(node, p % input.Shape.Channels, output.Data.AsSpan(p * plane, plane));
    }

    private static void Add(float[] left, float[] right, float[] sum)
    {
        for (int k = 0; k < sum.Length; k++) sum[k] = left[k] + right[k];
    }

    private void Concat(ConcatNode node, Tensor output)
    {
        int at = 0;
        for (int n = 0; n < output.Shape.Batch; n++)
            foreach (int place in node.Parts)
            {
                var part = _values[place];
                int count = part.Shape.Channels * part.Shape.Height * part.Shape.Width;
                part.Data.AsSpan(n * count, count).CopyTo(output.Data.AsSpan(at));
                at += count;
            }
    }
}
