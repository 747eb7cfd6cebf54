using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows extended by a border rule: any row number, and columns that reach beyond the picture on both sides.</summary>
internal sealed unsafe class BorderedRows
{
    private readonly RowSource _source;
    private readonly BorderMode _mode;
    private readonly float[] _constant;
    private readonly int[] _leftColumns;
    private readonly int[] _rightColumns;
    private nint _strayRow;

    /// <summary>Extends a source by so many columns to the left and right.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="border">The rule.</param>
    /// <param name="left">Columns to the left.</param>
    /// <param name="right">Columns to the right.</param>
    /// <param name="one">The float that the border constant counts as 1.</param>
    public BorderedRows(RowSource source, Border border, int left, int right, float one)
    {
        _source = source;
        _mode = border.Mode;
        Left = left;
        Right = right;
        _constant = border.Mode == BorderMode.Constant ? [.. Enumerable.Range(0, source.Channels).Select(c => (float)(border.Constant[c] * one))] : [];
        _leftColumns = [.. Enumerable.Range(-left, left).Select(x => BorderIndex.Map(_mode, x, source.Width))];
        _rightColumns = [.. Enumerable.Range(source.Width, right).Select(x => BorderIndex.Map(_mode, x, source.Width))];
    }

    public int Left { get; }

    public int Right { get; }

    public int Channels => _source.Channels;

    /// <summary>Whether the source's rows lie in memory as the float32 that they are read as.</summary>
    public bool HoldsFloats => _source is SurfaceRows { Type: SampleType.Float32 };

    /// <summary>Whether columns x0 - Left .. x1 + Right - 1 lie inside the picture, and so much behind them that vector loops may read past their count.</summary>
    public bool Holds(int x0, int x1) => x0 >= Left && x1 + Right + InPlaceMargin(Channels) <= _source.Width;

    /// <summary>Pixels behind the last one that vector loops may read.</summary>
    public static int InPlaceMargin(int channels) => (RowKernels.Padding + channels - 1) / channels;

    /// <summary>Where column x0 - Left of a row lies; null for a row of constants.</summary>
    public float* InPlace(in Tile tile, int virtualRow, int x0)
    {
        int y = BorderIndex.Map(_mode, virtualRow, _source.Height);
        return y < 0 ? null : ((SurfaceRows)_source).InPlace(tile, y, x0 - Left);
    }

    public void Reserve(ScratchLayout layout, int pixels)
    {
        _source.Reserve(layout, Math.Max(pixels + Left + Right, _source.Width));
        _strayRow = layout.Reserve((long)_source.Width * Channels);
    }

    /// <summary>Writes columns x0 - Left .. x1 + Right - 1 of a row inside or outside the picture; x0 and x1 lie inside.</summary>
    public void Load(in Tile tile, int virtualRow, int x0, int x1, float* target)
    {
        int y = BorderIndex.Map(_mode, virtualRow, _source.Height);
        if (y < 0)
        {
            FillConstant(target, x1 - x0 + Left + Right);
            return;
        }
        int first = Math.Max(x0 - Left, 0), end = Math.Min(x1 + Right, _source.Width);
        int missing = first - (x0 - Left), beyond = x1 + Right - end;
        float* inside = target + (nint)missing * Channels;
        _source.Load(tile, y, first, end, inside);
        if (missing > 0) Fill(tile, y, _leftColumns.AsSpan(Left - missing, missing), first, end, inside, target);
        if (beyond > 0) Fill(tile, y, _rightColumns.AsSpan(0, beyond), first, end, inside, inside + (nint)(end - first) * Channels);
    }

    private void Fill(in Tile tile, int y, ReadOnlySpan<int> columns, int first, int end, float* inside, float* target)
    {
        if (_mode == BorderMode.Constant)
        {
            FillConstant(target, columns.Length);
            return;
        }
        int lowest = columns[0], highest = columns[0];
        foreach (int column in columns)
        {
            lowest = Math.Min(lowest, column);
            highest = Math.Max(highest, column);
        }
        float* from = inside;
        int origin = first;
        if (lowest < first || highest >= end)
        {
            // Mirrored or wrapped columns that the tile itself does not hold.
            from = tile.Scratch + _strayRow;
            origin = lowest;
            _source.Load(tile, y, lowest, highest + 1, from);
        }
        foreach (int column in columns)
        {
            CopyPixel(from + (nint)(column - origin) * Channels, target);
            target += Channels;
        }
    }

    private void CopyPixel(float* from, float* to)
    {
        for (int c = 0; c < Channels; c++) to[c] = from[c];
    }

    private void FillConstant(float* target, int pixels)
    {
        for (; pixels > 0; pixels--)
            foreach (float value in _constant) *target++ = value;
    }
}
