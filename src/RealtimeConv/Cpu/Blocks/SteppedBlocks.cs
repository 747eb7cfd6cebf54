using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Steps;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Blocks of another source after steps that act on each pixel alone.</summary>
internal sealed unsafe class SteppedBlocks(BlockSource source, StepProgram steps) : BlockSource
{
    public static BlockSource Of(BlockSource source, StepProgram steps) => steps.IsEmpty ? source : new SteppedBlocks(source, steps) { Channels = source.Channels, One = steps.One };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        source.Reserve(layout, piecePixels);
        steps.Reserve(layout, piecePixels);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows) => source.Prepare(tile, y, rows);

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        source.Produce(tile, y, rows, x, pixels, target, stride);
        for (int r = 0; r < rows; r++) steps.Run(tile, y + r, x, pixels * Channels, target + r * stride);
    }
}
