using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Rows of another number of samples: each pixel is a weighted sum of pixels of the source's row. Tiles hold whole rows.</summary>
internal sealed unsafe class ResampledRowBlocks : BlockSource
{
    private readonly BlockSource _source;
    private readonly ResamplePass _pass;
    private readonly int _width;
    private readonly int[] _leftColumns;
    private readonly int[] _rightColumns;
    private readonly float[] _weights;
    private nint _rows;
    private nint _rowStride;

    private ResampledRowBlocks(BlockSource source, ResamplePass pass, int width, int outputWidth)
    {
        _source = source;
        _pass = pass;
        _width = width;
        int last = pass.Step * ((outputWidth - 1) / pass.Phases.Length) + pass.Start + pass.Taps - 1;
        _leftColumns = [.. Enumerable.Range(pass.Start, Math.Max(0, -pass.Start)).Select(x => BorderIndex.Map(pass.Border.Mode, x, width))];
        _rightColumns = [.. Enumerable.Range(width, Math.Max(0, last + 1 - width)).Select(x => BorderIndex.Map(pass.Border.Mode, x, width))];
        _weights = [.. pass.Phases.SelectMany(p => p.Select(w => (float)w))];
    }

    public static ResampledRowBlocks Of(BlockSource source, ResamplePass pass, int width, int outputWidth) =>
        new(source, pass, width, outputWidth) { Channels = source.Channels, One = source.One };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        _source.Reserve(layout, _width);
        _rowStride = ((nint)(_width + _leftColumns.Length + _rightColumns.Length) * Channels + RowKernels.Padding + 15) / 16 * 16;
        _rows = layout.Reserve(_rowStride * Tile.BlockRows);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows)
    {
        _source.Prepare(tile, y, rows);
        float* inside = tile.Scratch + _rows + (nint)_leftColumns.Length * Channels;
        _source.Produce(tile, y, rows, 0, _width, inside, _rowStride);
        for (int r = 0; r < rows; r++, inside += _rowStride)
        {
            Extend(_rightColumns, inside, inside + (nint)_width * Channels);
            Extend(_leftColumns, inside, inside - (nint)_leftColumns.Length * Channels);
        }
    }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        float* origin = tile.Scratch + _rows + ((nint)_leftColumns.Length + _pass.Start) * Channels;
        fixed (float* weights = _weights)
            for (int r = 0; r < rows; r++) Sum(origin + r * _rowStride, weights, x, pixels, target + r * stride);
    }

    // Vectors of four channels; lanes beyond a pixel's last channel are the next pixel's, which writes them again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(float* row, float* weights, int x, int pixels, float* target)
    {
        int phases = _pass.Phases.Length, taps = _pass.Taps, channels = Channels, phase = x % phases;
        nint step = (nint)_pass.Step * channels;
        float* group = row + x / phases * step;
        for (; pixels > 0; pixels--, target += channels)
        {
            float* w = weights + phase * taps;
            for (int c = 0; c < channels; c += 4)
            {
                var sum = Vector128<float>.Zero;
                float* sample = group + c;
                for (int t = 0; t < taps; t++, sample += channels) sum += Vector128.Load(sample) * Vector128.Create(w[t]);
                sum.Store(target + c);
            }
            if (++phase < phases) continue;
            phase = 0;
            group += step;
        }
    }

    private void Extend(int[] columns, float* inside, float* target)
    {
        foreach (int column in columns)
            for (int c = 0; c < Channels; c++) *target++ = column < 0 ? (float)(_pass.Border.Constant[c] * One) : inside[(nint)column * Channels + c];
    }
}
