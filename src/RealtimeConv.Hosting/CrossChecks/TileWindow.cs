using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>The part of a frame that decides a tile: the tile, widened by the filter's reach, with the frame's edges where it meets them.</summary>
/// <remarks>
/// A filter of the part alone gives, in the tile, what a filter of the whole frame gives there: where the part ends inside the frame, its own border is wrong no deeper than the
/// reach, and the tile lies deeper; where it ends with the frame, the border rule acts as it should. A frame that wraps around everywhere has no edges: its part is
/// taken across them. Layers with strides count from a corner of the frame: their part begins where the strides meet, and is the whole frame where none does.
/// </remarks>
internal readonly record struct TileWindow(PixelRegion Tile, int X, int Y, int Width, int Height)
{
    /// <summary>Pixels of the part.</summary>
    public long Pixels => (long)Width * Height;

    /// <summary>The tile within the part.</summary>
    public PixelRegion TileInside => Tile with { X = Tile.X - X, Y = Tile.Y - Y };

    /// <summary>The part for a tile.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="plan">The plan that ran; what it declares to read beyond the filter's reach belongs to the part too, because its bound does.</param>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    /// <param name="tile">The tile.</param>
    /// <exception cref="ArgumentException">The filter's places are not those of its input.</exception>
    public static TileWindow Of(Filter filter, FilterPlan plan, int width, int height, PixelRegion tile)
    {
        var (reachX, reachY) = FilterReach.Of(filter, width, height) ?? throw new ArgumentException($"{filter.GetType().Name} is not known to read from near places only.", nameof(filter));
        var (planX, planY) = FilterReach.Of(plan);
        var wraps = filter.Convolutions().Where(c => FilterReach.Of(c, width, height) != (0, 0)).Select(c => c.Border.Mode == BorderMode.Wrap).Distinct().ToArray();
        var layers = LayerParts.Of(filter, width, height);
        bool anywhere = wraps.Contains(true), everywhere = anywhere && wraps.Length == 1 && layers.IsEmpty;
        var (x, columns) = layers.Columns(Axis(tile.X, tile.Width, width, Math.Max(reachX, planX), anywhere, everywhere));
        var (y, rows) = layers.Rows(Axis(tile.Y, tile.Height, height, Math.Max(reachY, planY), anywhere, everywhere));
        return new TileWindow(tile, x, y, columns, rows);
    }

    /// <summary>The rectangles of the frame that make up the part; one, unless it goes around the frame's edges.</summary>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    /// <returns>Each rectangle with its place in the part.</returns>
    public IEnumerable<(PixelRegion From, int AtX, int AtY)> Pieces(int width, int height)
    {
        foreach (var (y, rows, atY) in Spans(Y, Height, height))
            foreach (var (x, columns, atX) in Spans(X, Width, width)) yield return (new PixelRegion(x, y, columns, rows), atX, atY);
    }

    private static (int Start, int Length) Axis(int start, int length, int whole, long reach, bool wrapsAnywhere, bool wrapsEverywhere)
    {
        long first = start - reach, end = start + length + reach;
        bool inside = first >= 0 && end <= whole;
        if (inside) return ((int)first, (int)(end - first));
        if (wrapsEverywhere && end - first < whole) return ((int)first, (int)(end - first));
        if (wrapsAnywhere) return (0, whole);
        return ((int)Math.Max(0, first), (int)(Math.Min(whole, end) - Math.Max(0, first)));
    }

    private static IEnumerable<(int Start, int Length, int At)> Spans(int start, int length, int whole)
    {
        for (int at = 0; at < length;)
        {
            int from = ((start + at) % whole + whole) % whole, count = Math.Min(length - at, whole - from);
            yield return (from, count, at);
            at += count;
        }
    }
}
