using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>Enlarges feature maps of one shape: nearest, or bilinear with half-pixel centres, clamped at the edges.</summary>
internal sealed class Upsampling(UpsampleNode node, TensorShape input, TensorShape output)
{
    private readonly (int First, int Second, float Weight)[] _rows = Axis(output.Height, input.Height, node.FactorY, node.Bilinear);
    private readonly (int First, int Second, float Weight)[] _columns = Axis(output.Width, input.Width, node.FactorX, node.Bilinear);

    public void Run(Tensor from, Tensor to)
    {
        for (int plane = 0; plane < output.Batch * output.Channels; plane++)
        {
            var source = from.Data.AsSpan(plane * input.Height * input.Width, input.Height * input.Width);
            var target = to.Data.AsSpan(plane * output.Height * output.Width, output.Height * output.Width);
            for (int y = 0; y < output.Height; y++)
            {
                var (y0, y1, ty) = _rows[y];
                for (int x = 0; x < output.Width; x++)
                {
                    var (x0, x1, tx) = _columns[x];
                    float top = (1 - tx) * source[y0 * input.Width + x0] + tx * source[y0 * input.Width + x1];
                    float bottom = (1 - tx) * source[y1 * input.Width + x0] + tx * source[y1 * input.Width + x1];
                    target[y * output.Width + x] = (1 - ty) * top + ty * bottom;
                }
            }
        }
    }

    // The two samples each output reads along an axis and the weight of the second; nearest has weight 0.
    private static (int First, int Second, float Weight)[] Axis(int output, int input, int factor, bool bilinear)
    {
        var axis = new (int, int, float)[output];
        for (int k = 0; k < output; k++)
        {
            if (!bilinear)
            {
                axis[k] = (k / factor, k / factor, 0);
                continue;
            }
            double at = (k + 0.5) / factor - 0.5;
            int first = (int)Math.Floor(at);
            axis[k] = (Math.Clamp(first, 0, input - 1), Math.Clamp(first + 1, 0, input - 1), (float)(at - first));
        }
        return axis;
    }
}
