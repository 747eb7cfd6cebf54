using RealtimeConv.Networks;

namespace RealtimeConv.Reference;

/// <summary>Layers and stacks of layers, evaluated in double by obvious loops: what every other path is judged by.</summary>
public static class ReferenceNetwork
{
    /// <summary>One convolution layer, in double.</summary>
    /// <returns>The values in NCHW order and their shape.</returns>
    public static (double[] Values, TensorShape Shape) Evaluate(ConvolutionLayer layer, ReadOnlySpan<double> input, TensorShape shape)
    {
        ArgumentNullException.ThrowIfNull(layer);
        var outShape = layer.OutputShape(shape);
        var p = layer.PaddingFor(shape.Height, shape.Width);
        var o = layer.Options;
        var result = new double[outShape.Count];
        for (int n = 0; n < outShape.Batch; n++)
            for (int c = 0; c < outShape.Channels; c++)
            {
                int group = c / layer.OutputChannelsPerGroup;
                for (int y = 0; y < outShape.Height; y++)
                    for (int x = 0; x < outShape.Width; x++)
                    {
                        double sum = layer.Bias.Length > 0 ? layer.Bias[c] : 0;
                        for (int i = 0; i < layer.InputChannelsPerGroup; i++)
                            for (int ky = 0; ky < layer.KernelHeight; ky++)
                            {
                                int sy = y * o.StrideY + ky * o.DilationY - p.Top;
                                if (sy < 0 || sy >= shape.Height) continue;
                                for (int kx = 0; kx < layer.KernelWidth; kx++)
                                {
                                    int sx = x * o.StrideX + kx * o.DilationX - p.Left;
                                    if (sx < 0 || sx >= shape.Width) continue;
                                    sum += (double)layer.Weight(c, i, ky, kx) * input[shape.Index(n, group * layer.InputChannelsPerGroup + i, sy, sx)];
                                }
                            }
                        result[outShape.Index(n, c, y, x)] = sum;
                    }
            }
        return (result, outShape);
    }

    /// <summary>A whole network, in double; nothing is rounded between the nodes.</summary>
    /// <returns>The last node's values in NCHW order and their shape.</returns>
    public static (double[] Values, TensorShape Shape) Evaluate(Network network, Tensor input)
    {
        var all = EvaluateAll(network, input);
        return all[^1];
    }

    /// <summary>Every value of a network: the input, then each node's output.</summary>
    public static IReadOnlyList<(double[] Values, TensorShape Shape)> EvaluateAll(Network network, Tensor input)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(input);
        network.Shapes(input.Shape);
        var values = new List<(double[] Values, TensorShape Shape)> { (Array.ConvertAll(input.Data, v => (double)v), input.Shape) };
        foreach (var node in network.Nodes)
            values.Add(node switch
            {
                ConvolutionNode c => Evaluate(c.Layer, values[c.Input].Values, values[c.Input].Shape),
                ActivationNode a => Activate(a, values[a.Input]),
                AddNode a => (values[a.Left].Values.Zip(values[a.Right].Values, (l, r) => l + r).ToArray(), values[a.Left].Shape),
                _ => Move(node, [.. node.Inputs.Select(i => values[i])]),
            });
        return values;
    }

    /// <summary>The nodes that move values or average them with weights that are not negative.</summary>
    internal static (double[] Values, TensorShape Shape) Move(NetworkNode node, (double[] Values, TensorShape Shape)[] inputs) => node switch
    {
        ConcatNode => Concat(inputs),
        DepthToSpaceNode d => DepthToSpace(d, inputs[0]),
        UpsampleNode u => Upsample(u, inputs[0]),
        _ => throw new ArgumentException($"The reference has no rule for a node of type {node.GetType().Name}."),
    };

    /// <summary>One value through an activation.</summary>
    internal static double Activate(ActivationNode node, int channel, double v) => node.Kind switch
    {
        ActivationKind.Relu => Math.Max(v, 0),
        ActivationKind.LeakyRelu => v >= 0 ? v : node.A * v,
        ActivationKind.PRelu => v >= 0 ? v : (node.Slopes.Length == 1 ? node.Slopes[0] : node.Slopes[channel]) * v,
        ActivationKind.Clip => Math.Min(Math.Max(v, node.A), node.B),
        ActivationKind.Sigmoid => 1 / (1 + Math.Exp(-v)),
        ActivationKind.Tanh => Math.Tanh(v),
        ActivationKind.Silu => v / (1 + Math.Exp(-v)),
        _ => throw new ArgumentException($"The reference has no rule for {node.Kind}."),
    };

    private static (double[] Values, TensorShape Shape) Activate(ActivationNode node, (double[] Values, TensorShape Shape) input)
    {
        var result = new double[input.Values.Length];
        int plane = input.Shape.Height * input.Shape.Width;
        for (int k = 0; k < result.Length; k++) result[k] = Activate(node, k / plane % input.Shape.Channels, input.Values[k]);
        return (result, input.Shape);
    }

    private static (double[] Values, TensorShape Shape) Concat((double[] Values, TensorShape Shape)[] parts)
    {
        var shape = parts[0].Shape with { Channels = parts.Sum(p => p.Shape.Channels) };
        var result = new double[shape.Count];
        for (int n = 0; n < shape.Batch; n++)
        {
            int first = 0;
            foreach (var (values, s) in parts)
            {
                for (int c = 0; c < s.Channels; c++)
                    for (int y = 0; y < s.Height; y++)
                        for (int x = 0; x < s.Width; x++)
                            result[shape.Index(n, first + c, y, x)] = values[s.Index(n, c, y, x)];
                first += s.Channels;
            }
        }
        return (result, shape);
    }

    private static (double[] Values, TensorShape Shape) DepthToSpace(DepthToSpaceNode node, (double[] Values, TensorShape Shape) input)
    {
        var s = input.Shape;
        int r = node.BlockSize;
        var shape = new TensorShape(s.Batch, s.Channels / (r * r), s.Height * r, s.Width * r);
        var result = new double[shape.Count];
        for (int n = 0; n < shape.Batch; n++)
            for (int c = 0; c < shape.Channels; c++)
                for (int y = 0; y < shape.Height; y++)
                    for (int x = 0; x < shape.Width; x++)
                    {
                        int block = y % r * r + x % r;
                        int from = node.ColumnRowDepth ? c * r * r + block : block * shape.Channels + c;
                        result[shape.Index(n, c, y, x)] = input.Values[s.Index(n, from, y / r, x / r)];
                    }
        return (result, shape);
    }

    private static (double[] Values, TensorShape Shape) Upsample(UpsampleNode node, (double[] Values, TensorShape Shape) input)
    {
        var s = input.Shape;
        var shape = s with { Height = s.Height * node.FactorY, Width = s.Width * node.FactorX };
        var result = new double[shape.Count];
        for (int n = 0; n < shape.Batch; n++)
            for (int c = 0; c < shape.Channels; c++)
                for (int y = 0; y < shape.Height; y++)
                    for (int x = 0; x < shape.Width; x++)
                    {
                        double Sample(int sy, int sx) => input.Values[s.Index(n, c, Math.Clamp(sy, 0, s.Height - 1), Math.Clamp(sx, 0, s.Width - 1))];
                        double value;
                        if (!node.Bilinear) value = Sample(y / node.FactorY, x / node.FactorX);
                        else
                        {
                            // Half-pixel centres: output centre (y + 1/2) lies at (y + 1/2) / factor of the input.
                            double fy = (y + 0.5) / node.FactorY - 0.5, fx = (x + 0.5) / node.FactorX - 0.5;
                            int y0 = (int)Math.Floor(fy), x0 = (int)Math.Floor(fx);
                            double ty = fy - y0, tx = fx - x0;
                            value = (1 - ty) * ((1 - tx) * Sample(y0, x0) + tx * Sample(y0, x0 + 1)) + ty * ((1 - tx) * Sample(y0 + 1, x0) + tx * Sample(y0 + 1, x0 + 1));
                        }
                        result[shape.Index(n, c, y, x)] = value;
                    }
        return (result, shape);
    }
}
