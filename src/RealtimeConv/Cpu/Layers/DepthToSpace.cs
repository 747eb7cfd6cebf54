using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>Pixel shuffle: channels become blocks of pixels.</summary>
internal static class DepthToSpace
{
    public static void Run(DepthToSpaceNode node, Tensor input, Tensor output)
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
}
