using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Sums of a window of rows, slid down: each row adds the one that enters the window and takes away the one that leaves.</summary>
internal sealed unsafe class RunningColumnBlocks : BlockSource
{
    private readonly RowSource _source;
    private readonly RowKernels _kernels;
    private readonly RunningSumPass _pass;
    private nint _sums;
    private nint _entering;
    private nint _leaving;

    private RunningColumnBlocks(RowSource source, RunningSumPass pass, RowKernels kernels)
    {
        _source = source;
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
        _leaving = layout.Reserve(floats);
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
            LoadRow(tile, k, tile.X0, tile.X1, row);
            _kernels.Add(sums, row, count);
        }
    }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        float* sums = tile.Scratch + _sums + (nint)(x - tile.X0) * Channels, entering = tile.Scratch + _entering, leaving = tile.Scratch + _leaving;
        for (int r = 0; r < rows; r++)
        {
            LoadRow(tile, y + r + _pass.After, x, x + pixels, entering);
            LoadRow(tile, y + r - 1 - _pass.Before, x, x + pixels, leaving);
            _kernels.Slide(sums, entering, leaving, target + r * stride, pixels * Channels);
        }
    }

    private void LoadRow(in Tile tile, int virtualRow, int x0, int x1, float* target)
    {
        int y = BorderIndex.Map(_pass.Border.Mode, virtualRow, _source.Height);
        if (y >= 0)
        {
            _source.Load(tile, y, x0, x1, target);
            return;
        }
        for (int k = 0; k < (x1 - x0) * Channels; k++) target[k] = (float)_pass.Border.Constant[k % Channels];
    }
}
