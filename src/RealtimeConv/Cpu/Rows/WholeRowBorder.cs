using RealtimeConv.Filters;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Extends float32 rows that lie whole in memory by a border rule, in place: a window that slides along them enters and leaves without asking where it is.</summary>
internal sealed unsafe class WholeRowBorder
{
    private readonly int _width;
    private readonly int _channels;
    private readonly int[] _leftColumns;
    private readonly int[] _rightColumns;
    private readonly float[] _constant;

    /// <summary>Room for a window that reaches so far from its pixel.</summary>
    /// <param name="border">The rule.</param>
    /// <param name="before">Columns of the window left of its pixel, at least 0.</param>
    /// <param name="after">Columns right of it, at least 0.</param>
    /// <param name="width">Columns of the row, at least 1.</param>
    /// <param name="channels">Samples per column.</param>
    /// <param name="one">The float that the border constant counts as 1.</param>
    public WholeRowBorder(Border border, int before, int after, int width, int channels, float one)
    {
        _width = width;
        _channels = channels;
        // One column more to the left leaves the window when the first pixel's enters.
        _leftColumns = [.. Enumerable.Range(-before - 1, before + 1).Select(x => BorderIndex.Map(border.Mode, x, width))];
        _rightColumns = [.. Enumerable.Range(width, after).Select(x => BorderIndex.Map(border.Mode, x, width))];
        _constant = border.Mode == BorderMode.Constant ? [.. Enumerable.Range(0, channels).Select(c => (float)(border.Constant[c] * one))] : [];
    }

    /// <summary>Samples that a row needs to its left.</summary>
    public nint Left => (nint)_leftColumns.Length * _channels;

    /// <summary>Samples of a row with its border on both sides.</summary>
    public nint Samples => (nint)(_leftColumns.Length + _width + _rightColumns.Length) * _channels;

    /// <summary>Writes the border of a row.</summary>
    /// <param name="row">Its first sample inside; <see cref="Left"/> samples before it are written, and behind its width what is left of <see cref="Samples"/>.</param>
    public void Extend(float* row)
    {
        Fill(_leftColumns, row, row - Left);
        Fill(_rightColumns, row, row + (nint)_width * _channels);
    }

    private void Fill(int[] columns, float* row, float* target)
    {
        foreach (int column in columns)
            for (int c = 0; c < _channels; c++) *target++ = column < 0 ? _constant[c] : row[(nint)column * _channels + c];
    }
}
