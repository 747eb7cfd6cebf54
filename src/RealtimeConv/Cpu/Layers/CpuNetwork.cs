using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>Runs layers and networks with SIMD and all cores; float32 between the nodes.</summary>
public sealed class CpuNetwork
{
    private readonly Network _network;
    private readonly int _threads;
    private readonly CpuConvolution?[] _convolutions;
    private readonly int[] _lastUse;

    /// <summary>Prepares a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="threads">Cores to use; 0 is all.</param>
    public CpuNetwork(Network network, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(network);
        _network = network;
        _threads = threads > 0 ? threads : Environment.ProcessorCount;
        _convolutions = [.. network.Nodes.Select(n => n is ConvolutionNode c ? new CpuConvolution(c.Layer) : null)];
        _lastUse = new int[network.Nodes.Length + 1];
        for (int k = 0; k < network.Nodes.Length; k++)
            foreach (int input in network.Nodes[k].Inputs) _lastUse[input] = k;
        _lastUse[^1] = network.Nodes.Length;
    }

    /// <summary>Runs the network on a batch of feature maps.</summary>
    /// <exception cref="ArgumentException">The input's shape does not fit; the message names node and shapes.</exception>
    public Tensor Run(Tensor input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var shapes = _network.Shapes(input.Shape);
        var values = new Tensor?[shapes.Length];
        values[0] = input;
        for (int k = 0; k < _network.Nodes.Length; k++)
        {
            if (values[k + 1] is null) Step(k, shapes, values);
            for (int v = 0; v <= k; v++) if (_lastUse[v] == k) values[v] = null;
        }
        return values[^1]!;
    }

    private void Step(int k, IReadOnlyList<TensorShape> shapes, Tensor?[] values)
    {
        var node = _network.Nodes[k];
        var output = new Tensor(shapes[k + 1]);
        values[k + 1] = output;
        switch (node)
        {
            case ConvolutionNode c:
                var fused = FusedActivation(k);
                _convolutions[k]!.Run(values[c.Input]!.Data, shapes[c.Input], output.Data, shapes[k + 1], fused, _threads);
                if (fused is not null) values[k + 2] = output;
                break;
            case ActivationNode a:
                Activate(a, values[a.Input]!, output);
                break;
            case AddNode a:
                Add(values[a.Left]!.Data, values[a.Right]!.Data, output.Data);
                break;
            case ConcatNode c:
                Concat([.. c.Parts.Select(p => values[p]!)], output);
                break;
            case DepthToSpaceNode d:
                CpuResampling.DepthToSpace(d, values[d.Input]!, output);
                break;
            case UpsampleNode u:
                CpuResampling.Upsample(u, values[u.Input]!, output);
                break;
            default:
                throw new ArgumentException($"The CPU has no rule for a node of type {node.GetType().Name}.");
        }
    }

    // An activation that is the only reader of the convolution before it runs while the values are still in registers' reach.
    private ActivationNode? FusedActivation(int k) =>
        k + 1 < _network.Nodes.Length && _network.Nodes[k + 1] is ActivationNode a && a.Input == k + 1 && _lastUse[k + 1] == k + 1 ? a : null;

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

    private static void Concat(Tensor[] parts, Tensor output)
    {
        int at = 0;
        for (int n = 0; n < output.Shape.Batch; n++)
            foreach (var part in parts)
            {
                int count = part.Shape.Channels * part.Shape.Height * part.Shape.Width;
                part.Data.AsSpan(n * count, count).CopyTo(output.Data.AsSpan(at));
                at += count;
            }
    }
}
