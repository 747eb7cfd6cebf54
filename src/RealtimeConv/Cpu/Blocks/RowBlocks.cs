using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Rows as they come from their source.</summary>
internal sealed unsafe class RowBlocks(RowSource source) : BlockSource
{
    public static RowBlocks Of(RowSource source) => new(source) { Channels = source.Channels, One = source.One };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels) => source.Reserve(layout, piecePixels);

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows) { }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        for (int r = 0; r < rows; r++) source.Load(tile, y + r, x, x + pixels, target + r * stride);
    }
}
