using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Words;

/// <summary>The rows of 8-bit codes under a sliding window, two and two as pairs of 16-bit words: each is loaded once per tile and stays in cache until the window has passed.</summary>
/// <remarks>Pair k of a tile holds rows Y0 - top + 2 k and the next one, extended by the border rule; four output rows move the window on by two pairs.</remarks>
internal sealed unsafe class RowPairs
{
    // Three quarters of the smallest second-level cache in wide use (512 KiB).
    private const int CachedFloats = 96 * 1024;
    private const int LeastTileColumns = 64;

    private readonly VirtualCodes _source;
    private readonly RowKernels _kernels;
    private readonly int[] _leftColumns;
    private readonly int[] _rightColumns;
    private nint _start;
    private nint _stride;

    /// <summary>Keeps the rows that a footprint needs.</summary>
    /// <param name="source">Rows of 8-bit codes.</param>
    /// <param name="border">How the source continues to the left and right.</param>
    /// <param name="reach">The window around an output pixel.</param>
    /// <param name="kernels">The loops.</param>
    public RowPairs(VirtualCodes source, BorderMode border, Footprint reach, RowKernels kernels)
    {
        _source = source;
        _kernels = kernels;
        Reach = reach;
        _leftColumns = [.. Enumerable.Range(-reach.Left, reach.Left).Select(x => BorderIndex.Map(border, x, source.Width))];
        _rightColumns = [.. Enumerable.Range(source.Width, reach.Right).Select(x => BorderIndex.Map(border, x, source.Width))];
    }

    public Footprint Reach { get; }

    public int Channels => _source.Channels;

    /// <summary>Pairs under the windows of four output rows.</summary>
    public int Capacity => CountFor(Reach);

    /// <summary>Pairs under the windows of four output rows.</summary>
    public static int CountFor(Footprint reach) => (reach.Top + reach.Bottom + Tile.BlockRows + 1) / 2;

    /// <summary>Columns of tiles whose pairs stay in cache.</summary>
    public static int TileColumns(Footprint reach, int channels) => Math.Max(Math.Max(LeastTileColumns, reach.Left + reach.Right), CachedFloats / (CountFor(reach) * channels) - reach.Left - reach.Right);

    public void Reserve(ScratchLayout layout)
    {
        // A whole number of cache lines, odd so that neighbouring pairs do not fall into one set of the cache.
        _stride = (nint)((((long)layout.TileWidth + Reach.Left + Reach.Right) * Channels + RowKernels.Padding + 15) / 16 | 1) * 16;
        _start = layout.Reserve(_stride * Capacity);
    }

    /// <summary>Loads the pairs that the block of output rows at <paramref name="y"/> needs and that are not there yet; blocks of a tile come in order.</summary>
    public void Prepare(in Tile tile, int y)
    {
        int end = (y - tile.Y0) / 2 + Capacity;
        for (int pair = y == tile.Y0 ? 0 : end - Tile.BlockRows / 2; pair < end; pair++) Load(tile, tile.Y0 - Reach.Top + 2 * pair, Pair(tile, pair));
    }

    /// <summary>A loaded pair of a tile; its first pixel is column X0 - Reach.Left.</summary>
    public float* Pair(in Tile tile, int pair) => tile.Scratch + _start + pair % Capacity * _stride;

    private void Load(in Tile tile, int virtualRow, float* target)
    {
        byte* upper = _source.Row(tile, virtualRow), lower = _source.Row(tile, virtualRow + 1);
        int from = tile.X0 - Reach.Left, to = tile.X1 + Reach.Right, first = Math.Max(from, 0), end = Math.Min(to, _source.Width), channels = Channels;
        for (int x = from; x < first; x++, target += channels) Pixel(upper, lower, _leftColumns[x + Reach.Left], target);
        _kernels.PairBytes(upper + (nint)first * channels, lower + (nint)first * channels, target, (end - first) * channels);
        target += (nint)(end - first) * channels;
        for (int x = end; x < to; x++, target += channels) Pixel(upper, lower, _rightColumns[x - _source.Width], target);
    }

    private void Pixel(byte* upper, byte* lower, int column, float* target)
    {
        nint at = (nint)column * Channels;
        if (column < 0)
        {
            upper = lower = _source.Constants;
            at = 0;
        }
        for (int c = 0; c < Channels; c++) ((uint*)target)[c] = upper[at + c] | (uint)lower[at + c] << 16;
    }
}
