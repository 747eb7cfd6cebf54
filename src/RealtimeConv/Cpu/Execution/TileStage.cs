using RealtimeConv.Cpu.Blocks;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Cpu.Steps;

namespace RealtimeConv.Cpu.Execution;

/// <summary>Writes one surface, tile by tile; passes that act on rows or pixels alone are fused into the stage that reads them.</summary>
internal sealed unsafe class TileStage : Stage
{
    // A piece of four rows of float32 stays in the first-level cache between the sum and the store.
    private const int PieceFloats = 1024;

    // Floats of the widest vector.
    private const int PiecePixelGrain = 16;

    private readonly RowRing[] _rings;
    private readonly BlockSource _values;
    private readonly BlockSource _blocks;
    private readonly SurfaceStore _store;
    private readonly float? _alphaAlone;
    private readonly (float Divisor, float Alpha)? _quotient;
    private readonly int _piecePixels;
    private readonly nint _piece;
    private readonly nint _pieceStride;

    /// <summary>Creates a stage and reserves its scratch memory.</summary>
    /// <param name="rings">The rows that are read.</param>
    /// <param name="values">What the pass computes.</param>
    /// <param name="steps">What follows before the store.</param>
    /// <param name="store">Where the results go.</param>
    /// <param name="grid">How the surface is cut.</param>
    public TileStage(RowRing[] rings, BlockSource values, StepProgram steps, SurfaceStore store, TileGrid grid)
    {
        _rings = rings;
        _alphaAlone = steps.AlphaAlone;
        // The store divides as it rounds.
        _quotient = store.Type == Frames.SampleType.UNorm8 ? steps.QuotientAlone : null;
        var blocks = _quotient is null ? SteppedBlocks.Of(values, steps) : values;
        _values = values;
        _blocks = blocks;
        _store = store;
        Grid = grid;
        var layout = new ScratchLayout(grid.TileWidth);
        // Whole vectors in every piece but a row's last: sums that slide down columns are kept from piece to piece, and a vector that reached into the next one would move its sums on too.
        _piecePixels = Math.Max(PiecePixelGrain, PieceFloats / blocks.Channels / PiecePixelGrain * PiecePixelGrain);
        foreach (var ring in rings) ring.Reserve(layout);
        blocks.Reserve(layout, _piecePixels);
        _pieceStride = (_piecePixels * blocks.Channels + RowKernels.Padding + 15) / 16 * 16;
        _piece = layout.Reserve(_pieceStride * Tile.BlockRows);
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
        float* piece = scratch + _piece;
        for (int y = y0; y < y1; y += Tile.BlockRows)
        {
            int rows = Math.Min(Tile.BlockRows, y1 - y);
            foreach (var ring in _rings) ring.Prepare(tile, y);
            _blocks.Prepare(tile, y, rows);
            if (TryWrite(tile, y, rows)) continue;
            for (int x = x0; x < x1; x += _piecePixels)
            {
                int pixels = Math.Min(_piecePixels, x1 - x);
                _blocks.Produce(tile, y, rows, x, pixels, piece, _pieceStride);
                for (int r = 0; r < rows; r++) Store(tile, y + r, x, pixels, piece + r * _pieceStride);
            }
        }
        _store.Finish();
    }

    private void Store(in Tile tile, int y, int x, int pixels, float* values)
    {
        if (_quotient is { } quotient) _store.WriteQuotients(tile, y, x, pixels, values, quotient.Divisor, quotient.Alpha);
        else _store.Write(tile, y, x, pixels, values);
    }

    // Four rows of sums after which nothing happens, but that alpha is set, go to the pixels as they are computed.
    private bool TryWrite(in Tile tile, int y, int rows)
    {
        int least = _values.LeastWritten;
        if (least == 0 || rows < Tile.BlockRows || (tile.X1 - tile.X0) * _values.Channels < least) return false;
        if (_alphaAlone is not { } alpha || !_store.TryTarget(tile, y, alpha, out var target)) return false;
        _values.Write(tile, target);
        return true;
    }
}
