using RealtimeConv.Filters;
using RealtimeConv.Networks;

namespace RealtimeConv.Reference;

/// <summary>A network on a picture, value by value: each node is a picture whose pixels are computed when they are asked for.</summary>
/// <remarks>That makes some pixels of a large frame cost what they see, and no more.</remarks>
internal static class ReferenceLayers
{
    /// <summary>The network's output for a picture of its input channels.</summary>
    public static Picture Evaluate(Network network, Picture input)
    {
        var shapes = network.Shapes(new TensorShape(1, input.Channels, input.Height, input.Width));
        var values = new List<Picture> { input };
        for (int k = 0; k < network.Nodes.Length; k++)
        {
            Picture[] inputs = [.. network.Nodes[k].Inputs.Select(i => values[i])];
            var shape = shapes[k + 1];
            values.Add(new Picture(shape.Width, shape.Height, shape.Channels, Rule(network.Nodes[k], inputs)));
        }
        return values[^1];
    }

    private static PixelRule Rule(NetworkNode node, Picture[] inputs) => node switch
    {
        ConvolutionNode c => (x, y, result) => Convolve(c.Layer, inputs[0], x, y, result),
        ActivationNode a => (x, y, result) =>
        {
            var value = inputs[0][x, y];
            for (int c = 0; c < result.Length; c++) result[c] = ReferenceNetwork.Activate(a, c, value[c]);
        },
        AddNode => (x, y, result) =>
        {
            ReadOnlySpan<double> left = inputs[0][x, y], right = inputs[1][x, y];
            for (int c = 0; c < result.Length; c++) result[c] = left[c] + right[c];
        },
        ConcatNode => (x, y, result) =>
        {
            foreach (var part in inputs)
            {
                part[x, y].CopyTo(result);
                result = result[part.Channels..];
            }
        },
        DepthToSpaceNode d => (x, y, result) =>
        {
            int r = d.BlockSize, block = y % r * r + x % r;
            var value = inputs[0][x / r, y / r];
            for (int c = 0; c < result.Length; c++) result[c] = value[d.ColumnRowDepth ? c * r * r + block : block * result.Length + c];
        },
        UpsampleNode { Bilinear: false } u => (x, y, result) => inputs[0][x / u.FactorX, y / u.FactorY].CopyTo(result),
        UpsampleNode u => (x, y, result) => Interpolate(u, inputs[0], x, y, result),
        _ => throw new ArgumentException($"The reference has no rule for a node of type {node.GetType().Name}."),
    };

    // Cross-correlation with zeros around, as ONNX defines Conv.
    private static void Convolve(ConvolutionLayer layer, Picture input, int x, int y, Span<double> result)
    {
        var padding = layer.PaddingFor(input.Height, input.Width);
        for (int o = 0; o < result.Length; o++)
        {
            int first = o / layer.OutputChannelsPerGroup * layer.InputChannelsPerGroup;
            double sum = layer.Bias.Length > 0 ? layer.Bias[o] : 0;
            for (int ky = 0; ky < layer.KernelHeight; ky++)
                for (int kx = 0; kx < layer.KernelWidth; kx++)
                {
                    int sy = y * layer.Options.StrideY + ky * layer.Options.DilationY - padding.Top;
                    int sx = x * layer.Options.StrideX + kx * layer.Options.DilationX - padding.Left;
                    if (sy < 0 || sy >= input.Height || sx < 0 || sx >= input.Width) continue;
                    var value = input[sx, sy];
                    for (int i = 0; i < layer.InputChannelsPerGroup; i++) sum += (double)layer.Weight(o, i, ky, kx) * value[first + i];
                }
            result[o] = sum;
        }
    }

    // Half-pixel centres, samples clamped to the edge.
    private static void Interpolate(UpsampleNode node, Picture input, int x, int y, Span<double> result)
    {
        double fy = (y + 0.5) / node.FactorY - 0.5, fx = (x + 0.5) / node.FactorX - 0.5;
        int top = (int)Math.Floor(fy), left = (int)Math.Floor(fx);
        double ty = fy - top, tx = fx - left;
        result.Clear();
        for (int dy = 0; dy < 2; dy++)
            for (int dx = 0; dx < 2; dx++)
            {
                var value = input[Math.Clamp(left + dx, 0, input.Width - 1), Math.Clamp(top + dy, 0, input.Height - 1)];
                double weight = (dy == 0 ? 1 - ty : ty) * (dx == 0 ? 1 - tx : tx);
                for (int c = 0; c < result.Length; c++) result[c] += weight * value[c];
            }
    }
}
