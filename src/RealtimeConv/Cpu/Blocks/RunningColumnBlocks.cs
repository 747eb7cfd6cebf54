using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Sums of a window of rows, slid down: each row adds the one that enters the window and takes away the one that leaves.</summary>
/// <remarks>Codes that lie in memory are read there, and the sums of a column stay in registers for the rows of a block.</remarks>
internal sealed unsafe class RunningColumnBlocks : BlockSource
{
    private readonly RowSource _source;
    private readonly VirtualRows _rows;
    private readonly VirtualCodes? _codes;
    private readonly RowKernels _kernels;
    private readonly RunningSumPass _pass;
    private nint _sums;
    private nint _entering;
    private nint _leaving;
    private nint _pointers;

    private RunningColumnBlocks(RowSource source, RunningSumPass pass, RowKernels kernels)
    {
        _source = source;
        _rows = new VirtualRows(source, pass.Border, 1);
        _codes = VirtualCodes.Of(source, pass.Border, 1);
        _pass = pass;
        _kernels = kernels;
    }

    public static RunningColumnBlocks Of(RowSource source, RunningSumPass pass, RowKernels kernels) => new(source, pass, kernels) { Channels = source.Channels, One = 1 };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        _source.Reserve(layout, layout.TileWidth);
        long floats = (long)layout.TileWidth * Channels;
        _sums = layout.Reserve(floats);
        _entering = layout.Reserve(floats);
        _leaving = _codes is null ? layout.Reserve(floats) : _entering;
        _pointers = layout.ReservePointers(2 * Tile.BlockRows);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows)
    {
        if (y != tile.Y0) return;
        // The window of the row above the first one: sliding makes it the first row's.
        int count = (tile.X1 - tile.X0) * Channels;
        float* sums = tile.Scratch + _sums, row = tile.Scratch + _entering;
        new Span<float>(sums, count).Clear();
        for (int k = y - 1 - _pass.Before; k <= y - 1 + _pass.After; k++)
        {
            _rows.Load(tile, k, tile.X0, tile.X1, row);
            _kernels.Add(sums, row, count);
        }
    }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        float* sums = tile.Scratch + _sums + (nint)(x - tile.X0) * Channels;
        if (_codes is not null)
        {
            var pointers = (byte**)(tile.Scratch + _pointers);
            for (int r = 0; r < rows; r++)
            {
                pointers[2 * r] = _codes.Row(tile, y + r + _pass.After) + (nint)x * Channels;
                pointers[2 * r + 1] = _codes.Row(tile, y + r - 1 - _pass.Before) + (nint)x * Channels;
            }
            _kernels.SlideCodes(sums, pointers, rows, target, stride, pixels * Channels);
            return;
        }
        float* entering = tile.Scratch + _entering, leaving = tile.Scratch + _leaving;
        for (int r = 0; r < rows; r++)
        {
            _rows.Load(tile, y + r + _pass.After, x, x + pixels, entering);
            _rows.Load(tile, y + r - 1 - _pass.Before, x, x + pixels, leaving);
            _kernels.Slide(sums, entering, leaving, target + r * stride, pixels * Channels);
        }
    }
}
