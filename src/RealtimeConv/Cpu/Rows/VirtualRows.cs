using RealtimeConv.Cpu.Execution;
using RealtimeConv.Filters;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows of a source by any number: a border rule says what stands above and below.</summary>
/// <param name="source">The rows.</param>
/// <param name="border">The rule.</param>
/// <param name="one">The float that a border constant counts as 1.</param>
internal sealed unsafe class VirtualRows(RowSource source, Border border, float one)
{
    private readonly float[] _constant = border.Mode == BorderMode.Constant ? [.. Enumerable.Range(0, source.Channels).Select(c => (float)(border.Constant[c] * one))] : [];

    /// <summary>Writes columns x0 .. x1 - 1, all inside, of a row inside or outside the picture.</summary>
    public void Load(in Tile tile, int virtualRow, int x0, int x1, float* target)
    {
        int y = BorderIndex.Map(border.Mode, virtualRow, source.Height);
        if (y >= 0)
        {
            source.Load(tile, y, x0, x1, target);
            return;
        }
        for (int x = x0; x < x1; x++)
            foreach (float value in _constant) *target++ = value;
    }
}
