using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Kernels;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>One kernel for every channel: rows are filtered as they lie, a pixel's neighbour being its channels away.</summary>
internal sealed unsafe class ConvolvedBlocks(RowRing ring, Kernel kernel, RowKernels kernels) : BlockSource
{
    private readonly CorrelationTaps _taps = new(kernel, ring, 0, kernels);

    public static ConvolvedBlocks Of(RowRing ring, Kernel kernel, RowKernels kernels) => new(ring, kernel, kernels) { Channels = ring.Channels, One = ring.One };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels) => _taps.Pointers = layout.ReservePointers(_taps.PointerCount);

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows) => _taps.Resolve(tile, y);

    /// <inheritdoc/>
    public override int LeastWritten => _taps.LeastWritten;

    /// <inheritdoc/>
    public override void Write(in Tile tile, in RowTarget target) => _taps.Write(tile, (tile.X1 - tile.X0) * Channels, target);

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride) =>
        _taps.Run(tile, y, rows, (nint)(x - tile.X0) * Channels, pixels * Channels, target, stride, accumulate: false);
}
