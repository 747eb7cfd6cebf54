using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>Pixel shuffle and enlargement of feature maps.</summary>
internal static class CpuResampling
{
    public static void DepthToSpace(DepthToSpaceNode node, Tensor input, Tensor output)
    {
        int r = node.BlockSize;
        var (s, o) = (input.Shape, output.Shape);
        for (int n = 0; n < o.Batch; n++)
            for (int c = 0; c < o.Channels; c++)
                for (int block = 0; block < r * r; block++)
                {
                    int from = node.ColumnRowDepth ? c * r * r + block : block * o.Channels + c;
                    for (int y = 0; y < s.Height; y++)
                        for (int x = 0; x < s.Width; x++)
                            output.Data[o.Index(n, c, y * r + block / r, x * r + block % r)] = input.Data[s.Index(n, from, y, x)];
                }
    }

    public static void Upsample(UpsampleNode node, Tensor input, Tensor output)
    {
        var (s, o) = (input.Shape, output.Shape);
        var rows = Axis(o.Height, s.Height, node.FactorY, node.Bilinear);
        var columns = Axis(o.Width, s.Width, node.FactorX, node.Bilinear);
        for (int plane = 0; plane < o.Batch * o.Channels; plane++)
        {
            var source = input.Data.AsSpan(plane * s.Height * s.Width, s.Height * s.Width);
            var target = output.Data.AsSpan(plane * o.Height * o.Width, o.Height * o.Width);
            for (int y = 0; y < o.Height; y++)
            {
                var (y0, y1, ty) = rows[y];
                for (int x = 0; x < o.Width; x++)
                {
                    var (x0, x1, tx) = columns[x];
                    float top = (1 - tx) * source[y0 * s.Width + x0] + tx * source[y0 * s.Width + x1];
                    float bottom = (1 - tx) * source[y1 * s.Width + x0] + tx * source[y1 * s.Width + x1];
                    target[y * o.Width + x] = (1 - ty) * top + ty * bottom;
                }
            }
        }
    }

    // The two samples each output reads along an axis and the weight of the second: half-pixel centres, clamped; nearest has weight 0.
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
