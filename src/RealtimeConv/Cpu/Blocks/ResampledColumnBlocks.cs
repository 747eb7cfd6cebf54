using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Columns of another number of samples: each row is a weighted sum of rows of the source.</summary>
/// <remarks>The rows under a block are loaded once for all its rows, a piece of them at a time, which stays in cache.</remarks>
internal sealed unsafe class ResampledColumnBlocks : BlockSource
{
    private const int PieceFloats = 1024;

    private readonly RowSource _source;
    private readonly VirtualRows _virtual;
    private readonly ResamplePass _pass;
    private readonly RowKernels _kernels;
    private readonly float[] _weights;
    private readonly int _mostRows;
    private nint _rows;
    private nint _rowStride;
    private nint _pointers;
    private nint _table;
    private int _piecePixels;

    private ResampledColumnBlocks(RowSource source, ResamplePass pass, RowKernels kernels)
    {
        _source = source;
        _virtual = new VirtualRows(source, pass.Border, source.One);
        _pass = pass;
        _kernels = kernels;
        _weights = [.. pass.Phases.SelectMany(p => p.Select(w => (float)w))];
        // A block begins anywhere within a group.
        _mostRows = pass.Step * ((Tile.BlockRows + pass.Phases.Length - 2) / pass.Phases.Length) + pass.Taps;
    }

    public static ResampledColumnBlocks Of(RowSource source, ResamplePass pass, RowKernels kernels) => new(source, pass, kernels) { Channels = source.Channels, One = source.One };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        _piecePixels = Math.Max(1, PieceFloats / Channels);
        _source.Reserve(layout, _piecePixels);
        _rowStride = ((nint)_piecePixels * Channels + RowKernels.Padding + 15) / 16 * 16;
        _rows = layout.Reserve(_rowStride * _mostRows);
        _pointers = layout.ReservePointers(_mostRows);
        _table = layout.Reserve(_weights.Length);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows) => _weights.CopyTo(new Span<float>(tile.Scratch + _table, _weights.Length));

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        int phases = _pass.Phases.Length, firstGroup = y / phases, lastGroup = (y + rows - 1) / phases;
        int first = _pass.Step * firstGroup + _pass.Start, count = _pass.Step * (lastGroup - firstGroup) + _pass.Taps;
        var pointers = (float**)(tile.Scratch + _pointers);
        for (int k = 0; k < count; k++) pointers[k] = tile.Scratch + _rows + k * _rowStride;
        for (int done = 0; done < pixels; done += _piecePixels)
        {
            int now = Math.Min(_piecePixels, pixels - done);
            for (int k = 0; k < count; k++) _virtual.Load(tile, first + k, x + done, x + done + now, pointers[k]);
            for (int r = 0; r < rows; r++)
            {
                int group = (y + r) / phases, phase = (y + r) % phases;
                _kernels.Convolve1(
                    pointers + _pass.Step * (group - firstGroup), tile.Scratch + _table + phase * _pass.Taps, _pass.Taps, 0, target + r * stride + (nint)done * Channels, now * Channels, accumulate: false);
            }
        }
    }
}
