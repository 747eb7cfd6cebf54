using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Rows;

/// <summary>The rows under a sliding window: each is loaded once per tile and stays in cache until the window has passed.</summary>
internal sealed unsafe class RowRing
{
    private readonly BorderedRows _rows;
    private readonly bool _planar;
    private nint _pointers;
    private nint _start;
    private nint _stride;
    private nint _planeStride;
    private nint _interleaved;

    /// <summary>Keeps the rows that a footprint needs.</summary>
    /// <param name="source">Where rows come from.</param>
    /// <param name="border">How the source continues outside.</param>
    /// <param name="reach">The window around an output pixel.</param>
    /// <param name="planar">Whether the channels of a row lie one after the other instead of interleaved.</param>
    /// <param name="one">The float that stands for 1 in the sums over the ring.</param>
    public RowRing(RowSource source, Filters.Border border, Footprint reach, bool planar, float one)
    {
        _rows = new BorderedRows(source, border, reach.Left, reach.Right, one);
        _planar = planar;
        Reach = reach;
        One = one;
    }

    public Footprint Reach { get; }

    public int Channels => _rows.Channels;

    public float One { get; }

    /// <summary>Floats from a pixel to the next of the same channel.</summary>
    public int PixelStride => _planar ? 1 : Channels;

    /// <summary>Rows that are held.</summary>
    public int Capacity => Reach.Top + Reach.Bottom + Tile.BlockRows;

    /// <summary>Whether rows of tiles that keep away from the left and right edge are read where they lie, without being copied.</summary>
    public bool ReadsInPlace => !_planar && _rows.HoldsFloats;

    public void Reserve(ScratchLayout layout)
    {
        _rows.Reserve(layout, layout.TileWidth);
        int pixels = layout.TileWidth + Reach.Left + Reach.Right;
        _planeStride = RowStride(_planar ? pixels : (long)pixels * Channels);
        _stride = _planar ? _planeStride * Channels : _planeStride;
        _start = layout.Reserve(_stride * Capacity);
        _pointers = layout.ReservePointers(Capacity);
        if (_planar) _interleaved = layout.Reserve((long)pixels * Channels);
    }

    /// <summary>Loads the rows that the block of output rows at <paramref name="y"/> needs and that are not there yet; blocks of a tile come in order.</summary>
    public void Prepare(in Tile tile, int y)
    {
        int first = y == tile.Y0 ? y - Reach.Top : y + Reach.Bottom;
        int last = Math.Min(y + Tile.BlockRows, tile.Y1) - 1 + Reach.Bottom;
        var pointers = (float**)(tile.Scratch + _pointers);
        bool inPlace = ReadsInPlace && _rows.Holds(tile.X0, tile.X1);
        // The last block of a tile may reach behind the rows it needs; what is read there counts for nothing.
        if (y == tile.Y0)
            for (int slot = 0; slot < Capacity; slot++) pointers[slot] = tile.Scratch + _start + slot * _stride;
        for (int row = first; row <= last; row++)
        {
            int slot = Slot(tile, row);
            float* lying = inPlace ? _rows.InPlace(tile, row, tile.X0) : null;
            pointers[slot] = lying is null ? tile.Scratch + _start + slot * _stride : lying;
            if (lying is not null) continue;
            if (_planar) LoadPlanes(tile, row, pointers[slot]);
            else _rows.Load(tile, row, tile.X0, tile.X1, pointers[slot]);
        }
    }

    /// <summary>The loaded row of that number, inside or outside the picture; its first pixel is column X0 - Reach.Left.</summary>
    public float* Row(in Tile tile, int row, int plane) => ((float**)(tile.Scratch + _pointers))[Slot(tile, row)] + plane * _planeStride;

    private int Slot(in Tile tile, int row) => (row - (tile.Y0 - Reach.Top)) % Capacity;

    private void LoadPlanes(in Tile tile, int row, float* target)
    {
        float* interleaved = tile.Scratch + _interleaved;
        _rows.Load(tile, row, tile.X0, tile.X1, interleaved);
        int pixels = tile.X1 - tile.X0 + Reach.Left + Reach.Right, channels = Channels;
        for (int c = 0; c < channels; c++)
        {
            float* from = interleaved + c, to = target + c * _planeStride;
            for (int x = 0; x < pixels; x++, from += channels) to[x] = *from;
        }
    }

    // A whole number of cache lines, odd so that neighbouring rows do not fall into one set of the cache.
    private static nint RowStride(long floats) => (nint)(((floats + RowKernels.Padding + 15) / 16) | 1) * 16;
}
