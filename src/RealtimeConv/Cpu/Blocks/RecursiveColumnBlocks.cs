using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Columns of smooth weights by recursion: each row turns the waves of its columns on by one.</summary>
internal sealed unsafe class RecursiveColumnBlocks : BlockSource
{
    private readonly RowSource _source;
    private readonly VirtualRows _rows;
    private readonly RowKernels _kernels;
    private readonly RecursivePass _pass;
    private readonly float[] _numbers;
    private nint _states;
    private nint _stride;
    private nint _entering;
    private nint _leaving;
    private nint _block;

    private RecursiveColumnBlocks(RowSource source, RecursivePass pass, RowKernels kernels)
    {
        _source = source;
        _rows = new VirtualRows(source, pass.Border, source.One);
        _pass = pass;
        _kernels = kernels;
        _numbers = RecursiveNumbers.Of(pass);
    }

    public static RecursiveColumnBlocks Of(RowSource source, RecursivePass pass, RowKernels kernels) => new(source, pass, kernels) { Channels = source.Channels, One = source.One };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        _source.Reserve(layout, layout.TileWidth);
        long floats = (long)layout.TileWidth * Channels;
        _stride = (nint)(floats + RowKernels.Padding + 15) / 16 * 16;
        _states = layout.Reserve(_stride * (2 * _pass.Terms.Length - 1));
        _entering = layout.Reserve(floats);
        _leaving = layout.Reserve(floats);
        _block = layout.Reserve(_stride * Tile.BlockRows);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows)
    {
        int count = (tile.X1 - tile.X0) * Channels;
        float* entering = tile.Scratch + _entering, leaving = tile.Scratch + _leaving, block = tile.Scratch + _block;
        if (y == tile.Y0) Start(tile, y, count);
        // Whole rows at once: loops in whole vectors would turn the first columns of a next piece as well.
        for (int r = 0; r < rows; r++)
        {
            _rows.Load(tile, y + r + _pass.After, tile.X0, tile.X1, entering);
            _rows.Load(tile, y + r - 1 - _pass.Before, tile.X0, tile.X1, leaving);
            Recur(tile, entering, leaving, block + r * _stride, count);
        }
    }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        float* block = tile.Scratch + _block + (nint)(x - tile.X0) * Channels;
        long bytes = (long)pixels * Channels * sizeof(float);
        for (int r = 0; r < rows; r++) Buffer.MemoryCopy(block + r * _stride, target + r * stride, bytes, bytes);
    }

    // The window of the row above the first one, filled from empty: nothing leaves.
    private void Start(in Tile tile, int y, int count)
    {
        float* entering = tile.Scratch + _entering, leaving = tile.Scratch + _leaving;
        new Span<float>(tile.Scratch + _states, (int)_stride * (2 * _pass.Terms.Length - 1)).Clear();
        new Span<float>(leaving, count).Clear();
        for (int k = y - 1 - _pass.Before; k <= y - 1 + _pass.After; k++)
        {
            _rows.Load(tile, k, tile.X0, tile.X1, entering);
            Recur(tile, entering, leaving, tile.Scratch + _block, count);
        }
    }

    private void Recur(in Tile tile, float* entering, float* leaving, float* target, int count)
    {
        fixed (float* numbers = _numbers) _kernels.Recur(tile.Scratch + _states, _stride, entering, leaving, numbers, _pass.Terms.Length - 1, target, count);
    }
}
