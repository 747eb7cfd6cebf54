using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.FixedPoint;

/// <summary>Runs a <see cref="FixedPointPass"/>: each row is summed along itself once per tile, and stays in cache until the column has passed.</summary>
internal sealed unsafe class FixedPointStage : Stage
{
    // Rows under the column and the row being read, in words: three quarters of a first-level cache of 32 KiB.
    private const int CachedWords = 12 * 1024;
    private const int LeastTileColumns = 64;

    private static readonly int Shift = int.Log2(FixedPointPass.CodeUnit);

    private readonly CodeRows _rows;
    private readonly WordKernels _kernels;
    private readonly WordTapList _rowTaps;
    private readonly WordTapList _columnTaps;
    private readonly Footprint _reach;
    private readonly int _output;
    private readonly int _channels;
    private readonly bool _setsAlpha;
    private readonly int _rowTapCount;
    private readonly int _columnTapCount;
    private readonly nint _row;
    private readonly nint _ring;
    private readonly nint _ringStride;
    private readonly nint _samples;
    private readonly nint _pointers;

    public FixedPointStage(FixedPointPass pass, PlannedSurface input, int vectorBits, int workers)
    {
        _kernels = WordKernels.Of(vectorBits);
        _rows = new CodeRows(pass, input, _kernels);
        _rowTaps = new WordTapList(pass.RowWeights);
        _columnTaps = new WordTapList(pass.ColumnWeights);
        _reach = pass.Footprint;
        _output = pass.Output;
        _channels = input.Format.Channels;
        _setsAlpha = _channels == 4 && !pass.Store.IsEmpty;
        _rowTapCount = pass.Row.Width;
        _columnTapCount = pass.Column.Height;
        int columns = Math.Max(LeastTileColumns, CachedWords / ((_columnTapCount + 1) * _channels));
        Grid = TileGrid.OfColumns(input.Width, input.Height, columns, _reach, workers);
        var layout = new ScratchLayout(Grid.TileWidth);
        _row = layout.Reserve((long)(Grid.TileWidth + _reach.Left + _reach.Right) * _channels / 2 + 1);
        // Whole vectors may be written behind a row.
        _ringStride = ((nint)Grid.TileWidth * _channels + WordKernels.Padding + 31) / 32 * 32;
        _ring = layout.Reserve(_ringStride * _columnTapCount / 2);
        _samples = layout.ReservePointers(Math.Max(_rowTapCount, _columnTapCount));
        _pointers = layout.ReservePointers(Math.Max(_rowTaps.PointerCount, _columnTaps.PointerCount));
        ScratchFloats = layout.Floats;
    }

    /// <inheritdoc/>
    public override TileGrid Grid { get; }

    /// <inheritdoc/>
    public override long ScratchFloats { get; }

    /// <inheritdoc/>
    public override void Run(int index, float* scratch, SurfaceMemory* surfaces)
    {
        var (x0, y0, x1, y1) = Grid[index];
        var tile = new Tile(x0, y0, x1, y1, scratch, surfaces);
        var samples = (short**)(scratch + _samples);
        var pointers = (short**)(scratch + _pointers);
        int count = (x1 - x0) * _channels;
        for (int row = y0 - _reach.Top; row < y0 + _reach.Bottom; row++) SumRow(tile, row, samples, pointers, count);
        for (int y = y0; y < y1; y++)
        {
            SumRow(tile, y + _reach.Bottom, samples, pointers, count);
            for (int j = 0; j < _columnTapCount; j++) samples[j] = RingRow(tile, y - _reach.Top + j);
            var memory = surfaces[_output];
            byte* target = memory.Pixels + y * memory.RowBytes + (nint)x0 * _channels;
            _kernels.SumToBytes(_columnTaps.Resolve(pointers, samples), target, count, Shift);
            if (_setsAlpha) WordKernels.SetAlpha(target, x1 - x0);
        }
    }

    private void SumRow(in Tile tile, int virtualRow, short** samples, short** pointers, int count)
    {
        var row = (short*)(tile.Scratch + _row);
        _rows.Load(tile, virtualRow, row);
        for (int i = 0; i < _rowTapCount; i++) samples[i] = row + (nint)i * _channels;
        _kernels.Sum(_rowTaps.Resolve(pointers, samples), RingRow(tile, virtualRow), count);
    }

    private short* RingRow(in Tile tile, int virtualRow) => (short*)(tile.Scratch + _ring) + (virtualRow - (tile.Y0 - _reach.Top)) % _columnTapCount * _ringStride;
}
