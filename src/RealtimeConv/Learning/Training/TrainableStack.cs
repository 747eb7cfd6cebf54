using RealtimeConv.Networks;

namespace RealtimeConv.Learning.Training;

/// <summary>A chain of layers and activations whose weights can move: forward, and the gradient of the mean squared error backward through the layers above.</summary>
internal sealed class TrainableStack
{
    private readonly Network _network;
    private readonly ConvolutionGradient?[] _layers;
    private readonly int[] _firstParameter;

    public TrainableStack(Network network)
    {
        _network = network;
        _layers = new ConvolutionGradient?[network.Nodes.Length];
        _firstParameter = new int[network.Nodes.Length];
        Parameters = [];
        for (int k = 0; k < network.Nodes.Length; k++)
        {
            _firstParameter[k] = Parameters.Count;
            switch (network.Nodes[k])
            {
                case ConvolutionNode c when c.Input == k && c.Layer.Options is { StrideX: 1, StrideY: 1, DilationX: 1, DilationY: 1, Groups: 1 }:
                    float[] weights = [.. c.Layer.Weights], bias = c.Layer.Bias.Length > 0 ? [.. c.Layer.Bias] : new float[c.Layer.OutputChannels];
                    _layers[k] = new ConvolutionGradient(c.Layer, weights, bias);
                    Parameters.Add(weights);
                    Parameters.Add(bias);
                    MarginY += c.Layer.KernelHeight - 1;
                    MarginX += c.Layer.KernelWidth - 1;
                    OffsetY += c.Layer.KernelHeight / 2;
                    OffsetX += c.Layer.KernelWidth / 2;
                    break;
                case ActivationNode a when a.Input == k && ActivationGradient.IsTrainable(a.Kind):
                    break;
                default:
                    throw new ArgumentException($"Node {k} ({network.Nodes[k].Name}) cannot be trained; chains of layers with stride 1, dilation 1, one group and of ReLU, leaky ReLU, tanh and sigmoid can.");
            }
        }
    }

    /// <summary>Weights and bias of each layer in turn; changed in place by the optimiser.</summary>
    public List<float[]> Parameters { get; }

    /// <summary>How much larger than its output an input tile is.</summary>
    public int MarginX { get; }

    /// <summary>How much larger than its output an input tile is.</summary>
    public int MarginY { get; }

    /// <summary>Where the output tile lies inside the input tile.</summary>
    public int OffsetX { get; }

    /// <summary>Where the output tile lies inside the input tile.</summary>
    public int OffsetY { get; }

    /// <summary>The network with the weights as they are now.</summary>
    public Network Snapshot() => new(_network.InputChannels, [.. _network.Nodes.Select((node, k) => node is ConvolutionNode c
        ? new ConvolutionNode(new ConvolutionLayer(c.Layer.OutputChannels, c.Layer.InputChannels, c.Layer.KernelHeight, c.Layer.KernelWidth,
            [.. Parameters[_firstParameter[k]]], [.. Parameters[_firstParameter[k] + 1]], c.Layer.Options), c.Input)
        : node)]);

    /// <summary>Squared error summed over one tile; adds its gradient (of the sum) to <paramref name="gradients"/>.</summary>
    public double AddGradient(float[] input, (int Channels, int Height, int Width) size, ReadOnlySpan<float> target, double[][] gradients)
    {
        var values = new List<(float[] Data, (int Channels, int Height, int Width) Size)> { (input, size) };
        for (int k = 0; k < _layers.Length; k++)
        {
            var (data, s) = values[^1];
            var outSize = _layers[k]?.Output(s) ?? s;
            var output = new float[outSize.Channels * outSize.Height * outSize.Width];
            if (_layers[k] is { } layer) layer.Forward(data, s, output);
            else ActivationGradient.Forward((ActivationNode)_network.Nodes[k], data, output);
            values.Add((output, outSize));
        }
        float[] gradient = new float[values[^1].Data.Length];
        double risk = 0;
        for (int k = 0; k < gradient.Length; k++)
        {
            float difference = values[^1].Data[k] - target[k];
            risk += (double)difference * difference;
            gradient[k] = 2 * difference;
        }
        for (int k = _layers.Length - 1; k >= 0; k--)
        {
            if (_layers[k] is not { } layer)
            {
                ActivationGradient.Backward((ActivationNode)_network.Nodes[k], values[k + 1].Data, gradient);
                continue;
            }
            float[] below = k == 0 ? [] : new float[values[k].Data.Length];
            layer.Backward(values[k].Data, values[k].Size, gradient, below, gradients[_firstParameter[k]], gradients[_firstParameter[k] + 1]);
            gradient = below;
        }
        return risk;
    }
}
