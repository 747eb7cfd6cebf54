using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Sums of a window of pixels in each row, slid to the right. Tiles hold whole rows.</summary>
internal sealed unsafe class RunningRowBlocks : BlockSource
{
    private readonly BlockSource _source;
    private readonly RunningSumPass _pass;
    private readonly WholeRowBorder _border;
    private nint _rows;
    private nint _rowStride;
    private nint _sums;
    private nint _sumStride;

    private RunningRowBlocks(BlockSource source, RunningSumPass pass, int width)
    {
        _source = source;
        _pass = pass;
        _border = new WholeRowBorder(pass.Border, pass.Before, pass.After, width, source.Channels, 1);
    }

    public static RunningRowBlocks Of(BlockSource source, RunningSumPass pass, int width) => new(source, pass, width) { Channels = source.Channels, One = 1 };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        _source.Reserve(layout, layout.TileWidth);
        _rowStride = (_border.Samples + RowKernels.Padding + 15) / 16 * 16;
        _rows = layout.Reserve(_rowStride * Tile.BlockRows);
        _sumStride = (Channels + 15) / 16 * 16;
        _sums = layout.Reserve(_sumStride * Tile.BlockRows);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows)
    {
        _source.Prepare(tile, y, rows);
        float* extended = tile.Scratch + _rows, inside = extended + _border.Left;
        _source.Produce(tile, y, rows, tile.X0, tile.X1 - tile.X0, inside, _rowStride);
        for (int r = 0; r < rows; r++, inside += _rowStride)
        {
            _border.Extend(inside);
            Start(extended + r * _rowStride, tile.Scratch + _sums + r * _sumStride);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        float* leaving = tile.Scratch + _rows + (nint)(x - tile.X0) * Channels, sums = tile.Scratch + _sums;
        nint length = (nint)_pass.Length * Channels;
        int channel = 0;
        // Vectors of four channels; with fewer, the lanes beyond are the next pixel's and written again by it.
        for (; channel + 4 <= Channels || channel == 0; channel += 4)
            Slide(leaving + channel, leaving + channel + length, sums + channel, target + channel, stride, pixels);
        for (; channel < Channels; channel++)
            for (int r = 0; r < rows; r++)
                SlideOne(leaving + r * _rowStride + channel, leaving + r * _rowStride + channel + length, ref sums[r * _sumStride + channel], target + r * stride + channel, pixels);
    }

    // Four rows at once: their sums do not wait for each other.
    private void Slide(float* leaving, float* entering, float* sums, float* target, nint stride, int pixels)
    {
        nint row = _rowStride, step = Channels;
        Vector128<float> s0 = Vector128.Load(sums), s1 = Vector128.Load(sums + _sumStride), s2 = Vector128.Load(sums + 2 * _sumStride), s3 = Vector128.Load(sums + 3 * _sumStride);
        for (int x = 0; x < pixels; x++, leaving += step, entering += step, target += step)
        {
            s0 += Vector128.Load(entering) - Vector128.Load(leaving);
            s1 += Vector128.Load(entering + row) - Vector128.Load(leaving + row);
            s2 += Vector128.Load(entering + 2 * row) - Vector128.Load(leaving + 2 * row);
            s3 += Vector128.Load(entering + 3 * row) - Vector128.Load(leaving + 3 * row);
            s0.Store(target);
            s1.Store(target + stride);
            s2.Store(target + 2 * stride);
            s3.Store(target + 3 * stride);
        }
        s0.Store(sums);
        s1.Store(sums + _sumStride);
        s2.Store(sums + 2 * _sumStride);
        s3.Store(sums + 3 * _sumStride);
    }

    private void SlideOne(float* leaving, float* entering, ref float sum, float* target, int pixels)
    {
        for (int x = 0; x < pixels; x++, leaving += Channels, entering += Channels, target += Channels) *target = sum += *entering - *leaving;
    }

    // The window that ends before the first pixel's.
    private void Start(float* row, float* sums)
    {
        for (int c = 0; c < Channels; c++)
        {
            sums[c] = 0;
            for (int k = 0; k < _pass.Length; k++) sums[c] += row[k * Channels + c];
        }
    }
}
