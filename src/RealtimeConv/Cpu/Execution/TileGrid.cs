using System.Collections.Immutable;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Execution;

/// <summary>A surface cut into tiles: narrow enough for the rows under the window to stay in cache, enough of them for all workers.</summary>
/// <remarks>Where rows are read in place, the columns near the left and right edge, whose windows leave the picture, are tiles of their own.</remarks>
internal sealed class TileGrid
{
    // Three quarters of the smallest second-level cache in wide use (512 KiB).
    private const int RingBudgetFloats = 96 * 1024;
    private const int TilesPerWorker = 3;
    private const int Grain = 16;

    // Bands of rows read in place: the edges find in cache what the middle has just read.
    private const int BandRows = 32;

    // Cutting the edges off pays where they are a small part.
    private const int LeastInterior = 4;

    private readonly int[] _columns;
    private readonly int _height;
    private readonly ImmutableArray<PixelRegion> _rectangles = [];
    private readonly int _firstColumn;

    private TileGrid(int[] columns, int height, int tileHeight, int firstColumn = 0)
    {
        _firstColumn = firstColumn;
        _columns = columns;
        _height = height;
        TileWidth = Widths(columns).Max();
        TileHeight = tileHeight;
        Count = (columns.Length - 1) * ((height + TileHeight - 1) / TileHeight);
    }

    private TileGrid(ImmutableArray<PixelRegion> rectangles)
    {
        _columns = [];
        _rectangles = rectangles;
        TileWidth = rectangles.Max(r => r.Width);
        TileHeight = rectangles.Max(r => r.Height);
        Count = rectangles.Length;
    }

    /// <summary>Cuts the edges of a surface for a stage with these rings.</summary>
    public static TileGrid OfRim(FrameRim rim, int width, int height, IReadOnlyList<RowRing> rings, int workers)
    {
        var tiles = ImmutableArray.CreateBuilder<PixelRegion>();
        foreach (var part in rim.Rectangles(width, height))
        {
            int[] columns = [.. Cut(part.X, part.X + part.Width, rings)];
            int bands = Math.Clamp(workers / (columns.Length - 1), 1, part.Height), rows = (part.Height + bands - 1) / bands;
            for (int y = 0; y < part.Height; y += rows)
                for (int k = 1; k < columns.Length; k++)
                    tiles.Add(new PixelRegion(columns[k - 1], part.Y + y, columns[k] - columns[k - 1], Math.Min(rows, part.Height - y)));
        }
        return new TileGrid(tiles.ToImmutable());
    }

    /// <summary>Cuts a surface for a stage with these rings.</summary>
    public static TileGrid Of(int width, int height, IReadOnlyList<RowRing> rings, int workers)
    {
        int reach = rings.Count == 0 ? 0 : rings.Max(r => r.Reach.Top + r.Reach.Bottom);
        if (EdgesOf(width, rings) is not { } edges) return InBands([.. Cut(0, width, rings)], height, reach, workers);
        int[] columns = [.. Cut(edges.Left, width - edges.Right, rings).Prepend(0).Append(width).Distinct()];
        // From the second column on, and the first one last.
        return new TileGrid(columns, height, Math.Min(BandRows, HeightFor(height, reach, workers, 1)), firstColumn: 1);
    }

    /// <summary>Cuts a surface into bands of whole rows.</summary>
    public static TileGrid OfWholeRows(int width, int height, Footprint reach, int workers) => InBands([0, width], height, reach.Top + reach.Bottom, workers);

    /// <summary>Cuts a surface into bands of tiles of at most so many columns.</summary>
    public static TileGrid OfColumns(int width, int height, int tileWidth, Footprint reach, int workers)
    {
        int tiles = (width + tileWidth - 1) / tileWidth, even = ((width + tiles - 1) / tiles + Grain - 1) / Grain * Grain;
        return InBands([.. Enumerable.Range(0, (width + even - 1) / even).Select(k => k * even), width], height, reach.Top + reach.Bottom, workers);
    }

    /// <summary>Cuts a surface into rectangles of a given size.</summary>
    public static TileGrid OfRectangles(int width, int height, int tileWidth, int tileHeight) =>
        new([.. Enumerable.Range(0, (width + tileWidth - 1) / tileWidth).Select(k => k * tileWidth), width], height, tileHeight);

    /// <summary>Columns of the widest tile.</summary>
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
            if (!_rectangles.IsEmpty) return (_rectangles[index].X, _rectangles[index].Y, _rectangles[index].X + _rectangles[index].Width, _rectangles[index].Y + _rectangles[index].Height);
            int column = (index + _firstColumn) % (_columns.Length - 1), y = index / (_columns.Length - 1) * TileHeight;
            return (_columns[column], y, _columns[column + 1], Math.Min(y + TileHeight, _height));
        }
    }

    private static TileGrid InBands(int[] columns, int height, int reach, int workers)
    {
        int[] widths = Widths(columns);
        return new TileGrid(columns, height, HeightFor(height, reach, workers, widths.Count(w => 2 * w >= widths.Max())));
    }

    private static int[] Widths(int[] columns) => [.. Enumerable.Range(1, columns.Length - 1).Select(k => columns[k] - columns[k - 1])];

    // Columns at both edges whose windows leave the picture, where the middle is read in place and large beside them.
    private static (int Left, int Right)? EdgesOf(int width, IReadOnlyList<RowRing> rings)
    {
        if (rings.Count == 0 || !rings.All(r => r.ReadsInPlace)) return null;
        int left = (rings.Max(r => r.Reach.Left) + Grain - 1) / Grain * Grain, right = rings.Max(r => r.Reach.Right + BorderedRows.InPlaceMargin(r.Channels));
        return left + right <= width / LeastInterior ? (left, right) : null;
    }

    private static IEnumerable<int> Cut(int from, int to, IReadOnlyList<RowRing> rings)
    {
        int step = WidthFor(to - from, rings);
        for (int x = from; x < to; x += step) yield return x;
        yield return to;
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
        return (int)Math.Min(width, ((width + tiles - 1) / tiles + Grain - 1) / Grain * Grain);
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
