using RealtimeConv.Cpu.Rows;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Execution;

/// <summary>A surface cut into tiles: narrow enough for the rows under the window to stay in cache, enough of them for all workers.</summary>
internal sealed class TileGrid
{
    // Three quarters of the smallest second-level cache in wide use (512 KiB).
    private const int RingBudgetFloats = 96 * 1024;
    private const int TilesPerWorker = 3;

    private readonly int _width;
    private readonly int _height;
    private readonly int _columns;

    private TileGrid(int width, int height, int tileWidth, int reach, int workers)
    {
        _width = width;
        _height = height;
        TileWidth = tileWidth;
        _columns = (width + tileWidth - 1) / tileWidth;
        TileHeight = HeightFor(height, reach, workers, _columns);
        Count = _columns * ((height + TileHeight - 1) / TileHeight);
    }

    /// <summary>Cuts a surface for a stage with these rings.</summary>
    public static TileGrid Of(int width, int height, IReadOnlyList<RowRing> rings, int workers) =>
        new(width, height, WidthFor(width, rings), rings.Count == 0 ? 0 : rings.Max(r => r.Reach.Top + r.Reach.Bottom), workers);

    /// <summary>Cuts a surface into bands of whole rows.</summary>
    public static TileGrid OfWholeRows(int width, int height, Footprint reach, int workers) => new(width, height, width, reach.Top + reach.Bottom, workers);

    /// <summary>Columns of a tile; those at the right edge may have less.</summary>
    public int TileWidth { get; }

    /// <summary>Rows of a tile; those at the bottom may have less.</summary>
    public int TileHeight { get; }

    /// <summary>Number of tiles.</summary>
    public int Count { get; }

    /// <summary>The rectangle of a tile: first column and row, and those behind the last.</summary>
    public (int X0, int Y0, int X1, int Y1) this[int index]
    {
        get
        {
            int x = index % _columns * TileWidth, y = index / _columns * TileHeight;
            return (x, y, Math.Min(x + TileWidth, _width), Math.Min(y + TileHeight, _height));
        }
    }

    private static int WidthFor(int width, IReadOnlyList<RowRing> rings)
    {
        long floatsPerColumn = rings.Sum(r => (long)r.Capacity * r.Channels);
        if (floatsPerColumn == 0) return width;
        int reach = rings.Max(r => r.Reach.Left + r.Reach.Right);
        long fitting = RingBudgetFloats / floatsPerColumn - reach;
        // Below the reach itself most of what is loaded would be margin.
        long least = Math.Max(64, reach);
        long tiles = Math.Max(1, (width + Math.Max(fitting, least) - 1) / Math.Max(fitting, least));
        return (int)Math.Min(width, ((width + tiles - 1) / tiles + 15) / 16 * 16);
    }

    // Every tile loads its window's height again, so tiles are not cut lower than a few of those.
    private static int HeightFor(int height, int reach, int workers, int columns)
    {
        if (workers == 1) return height;
        int bands = Math.Max(1, (workers * TilesPerWorker + columns - 1) / columns);
        int even = (height + bands - 1) / bands, least = Math.Min((height + workers - 1) / workers, 3 * reach);
        return (Math.Max(Math.Max(even, least), Tile.BlockRows) + Tile.BlockRows - 1) / Tile.BlockRows * Tile.BlockRows;
    }
}
