using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows of 8-bit codes inside the picture, with the columns that a border rule adds on both sides.</summary>
internal sealed unsafe class BorderedBytes
{
    private readonly SurfaceRows _source;
    private readonly byte[] _constant;
    private readonly int[] _leftColumns;
    private readonly int[] _rightColumns;

    private BorderedBytes(SurfaceRows source, Border border, int left, int right, float one)
    {
        _source = source;
        _constant = border.Mode == BorderMode.Constant ? [.. Enumerable.Range(0, source.Channels).Select(c => BorderCodes.Of(border, c, one))] : [];
        _leftColumns = [.. Enumerable.Range(-left, left).Select(x => BorderIndex.Map(border.Mode, x, source.Width))];
        _rightColumns = [.. Enumerable.Range(source.Width, right).Select(x => BorderIndex.Map(border.Mode, x, source.Width))];
    }

    /// <summary>The extended rows, or null where the source does not hold codes or a border constant is none.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="border">The rule.</param>
    /// <param name="left">Columns to the left.</param>
    /// <param name="right">Columns to the right.</param>
    /// <param name="one">The code that the border constant counts as 1.</param>
    public static BorderedBytes? Of(RowSource source, Border border, int left, int right, float one)
    {
        if (source is not SurfaceRows { Type: Frames.SampleType.UNorm8 } rows) return null;
        return BorderCodes.Are(border, rows.Channels, one) ? new BorderedBytes(rows, border, left, right, one) : null;
    }

    /// <summary>Columns to the left of what is asked for.</summary>
    public int Left => _leftColumns.Length;

    /// <summary>Columns to the right.</summary>
    public int Right => _rightColumns.Length;

    /// <summary>Where column x - left of a row inside the picture lies; the column is inside, too.</summary>
    public byte* InPlace(in Tile tile, int y, int x) => _source.Address(tile, y, x - Left);

    /// <summary>Bytes that a row of so many pixels takes, those that loops read behind it included.</summary>
    public long BytesOf(int pixels) => (long)(pixels + _leftColumns.Length + _rightColumns.Length) * _source.Channels + RowKernels.Padding;

    /// <summary>Writes columns x0 - left .. x1 + right - 1 of a row; x0, x1 and y lie inside.</summary>
    public void Load(in Tile tile, int y, int x0, int x1, byte* target)
    {
        int channels = _source.Channels, from = x0 - _leftColumns.Length, to = x1 + _rightColumns.Length, first = Math.Max(from, 0), end = Math.Min(to, _source.Width);
        byte* row = _source.Address(tile, y, 0);
        for (int x = from; x < first; x++, target += channels) Pixel(row, _leftColumns[x + _leftColumns.Length], target);
        long bytes = (long)(end - first) * channels;
        Buffer.MemoryCopy(row + (nint)first * channels, target, bytes, bytes);
        target += bytes;
        for (int x = end; x < to; x++, target += channels) Pixel(row, _rightColumns[x - _source.Width], target);
    }

    private void Pixel(byte* row, int column, byte* target)
    {
        for (int c = 0; c < _source.Channels; c++) target[c] = column < 0 ? _constant[c] : row[(nint)column * _source.Channels + c];
    }
}
