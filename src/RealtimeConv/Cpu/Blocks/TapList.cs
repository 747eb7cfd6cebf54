using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Kernels;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>The taps of one output row that carry a weight.</summary>
internal sealed unsafe class TapList
{
    private readonly RowRing _ring;
    private readonly int _plane;
    private readonly (int Row, nint Offset)[] _taps;

    public TapList(Kernel kernel, RowRing ring, int plane)
    {
        _ring = ring;
        _plane = plane;
        float[] weights = kernel.ToFloat32();
        var used = Enumerable.Range(0, weights.Length).Where(k => weights[k] != 0).ToArray();
        Weights = GC.AllocateArray<float>(Math.Max(1, used.Length), pinned: true);
        for (int k = 0; k < used.Length; k++) Weights[k] = weights[used[k]];
        int left = ring.Reach.Left - kernel.AnchorX;
        _taps = [.. used.Select(k => (k / kernel.Width - kernel.AnchorY, (nint)(left + k % kernel.Width) * ring.PixelStride))];
    }

    public float[] Weights { get; }

    public int Count => _taps.Length;

    /// <summary>Writes the address of each tap for the first pixel of an output row.</summary>
    public void Resolve(in Tile tile, int y, float** pointers)
    {
        int current = int.MinValue;
        float* row = null;
        foreach (var (tapRow, offset) in _taps)
        {
            if (tapRow != current) row = _ring.Row(tile, y + tapRow, _plane);
            current = tapRow;
            *pointers++ = row + offset;
        }
    }
}
