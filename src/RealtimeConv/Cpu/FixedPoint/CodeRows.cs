using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.FixedPoint;

/// <summary>Rows of 8-bit codes as words in fixed point, extended by a border rule: any row number, and columns that reach beyond the picture.</summary>
internal sealed unsafe class CodeRows
{
    private static readonly int Shift = int.Log2(FixedPointPass.CodeUnit);

    private readonly int _surface;
    private readonly int _width;
    private readonly int _height;
    private readonly int _channels;
    private readonly Border _border;
    private readonly Footprint _reach;
    private readonly WordKernels _kernels;
    private readonly short[] _constant;
    private readonly int[] _leftColumns;
    private readonly int[] _rightColumns;

    public CodeRows(FixedPointPass pass, PlannedSurface surface, WordKernels kernels)
    {
        _surface = pass.Inputs[0];
        _width = surface.Width;
        _height = surface.Height;
        _channels = surface.Format.Channels;
        _border = pass.Border;
        _reach = pass.Footprint;
        _kernels = kernels;
        _constant = [.. Enumerable.Range(0, _channels).Select(c => _border.Mode == BorderMode.Constant ? (short)((int)Math.Round(_border.Constant[c] * byte.MaxValue) << Shift) : (short)0)];
        _leftColumns = [.. Enumerable.Range(-_reach.Left, _reach.Left).Select(x => BorderIndex.Map(_border.Mode, x, _width))];
        _rightColumns = [.. Enumerable.Range(_width, _reach.Right).Select(x => BorderIndex.Map(_border.Mode, x, _width))];
    }

    /// <summary>Writes columns X0 - left .. X1 + right - 1 of a row inside or outside the picture.</summary>
    public void Load(in Tile tile, int virtualRow, short* target)
    {
        int y = BorderIndex.Map(_border.Mode, virtualRow, _height);
        int from = tile.X0 - _reach.Left, to = tile.X1 + _reach.Right, first = Math.Max(from, 0), end = Math.Min(to, _width);
        if (y < 0)
        {
            for (int x = from; x < to; x++, target += _channels) Constant(target);
            return;
        }
        var memory = tile.Surfaces[_surface];
        byte* row = memory.Pixels + y * memory.RowBytes;
        for (int x = from; x < first; x++, target += _channels) Pixel(row, _leftColumns[x + _reach.Left], target);
        _kernels.FromBytes(row + (nint)first * _channels, target, (end - first) * _channels, Shift);
        target += (nint)(end - first) * _channels;
        for (int x = end; x < to; x++, target += _channels) Pixel(row, _rightColumns[x - _width], target);
    }

    private void Pixel(byte* row, int column, short* target)
    {
        if (column < 0) Constant(target);
        else for (int c = 0; c < _channels; c++) target[c] = (short)(row[(nint)column * _channels + c] << Shift);
    }

    private void Constant(short* target)
    {
        for (int c = 0; c < _channels; c++) target[c] = _constant[c];
    }
}
