using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;

namespace RealtimeConv.Cpu.Steps;

/// <summary>The same pixels of another picture, in the unit of the step that reads them.</summary>
internal sealed unsafe class OtherRow(RowKernels kernels, RowSource source, float one)
{
    private nint _row;

    public void Reserve(ScratchLayout layout, int pixels)
    {
        source.Reserve(layout, pixels);
        _row = layout.Reserve((long)pixels * source.Channels);
    }

    public float* Load(in Tile tile, int y, int x, int count)
    {
        float* row = tile.Scratch + _row;
        source.Load(tile, y, x, x + count / source.Channels, row);
        if (source.One != one) kernels.Scale(row, one / source.One, count);
        return row;
    }
}
