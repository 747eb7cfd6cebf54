namespace RealtimeConv.OpenGL.Streaming;

/// <summary>A tile along one axis: the window that is uploaded and filtered, and the core of it whose results are right.</summary>
/// <param name="Start">First pixel of the window; below 0 or beyond the frame only where the frame wraps around.</param>
/// <param name="First">First pixel of the core, in the frame.</param>
/// <param name="Last">First pixel behind the core, in the frame.</param>
internal readonly record struct TileSpan(int Start, int First, int Last)
{
    /// <summary>
    /// Covers a line of pixels by windows of one size. Inside the frame a window's results are right only further from its edges than the plan
    /// reaches; at the frame's own edges they are right up to the edge, because the border rule acts there as it should.
    /// </summary>
    /// <param name="length">Pixels of the frame along the axis.</param>
    /// <param name="window">Pixels of a window, at most <paramref name="length"/>.</param>
    /// <param name="before">How far the plan reaches to smaller coordinates.</param>
    /// <param name="after">How far it reaches to larger ones.</param>
    /// <param name="wraps">Whether the frame continues on its other side, so that no edge is its own.</param>
    public static List<TileSpan> Cover(int length, int window, int before, int after, bool wraps)
    {
        if (window >= length) return [new TileSpan(0, 0, length)];
        var spans = new List<TileSpan>();
        for (int first = 0; first < length;)
        {
            int start = wraps ? first - before : Math.Clamp(first - before, 0, length - window);
            bool reachesEnd = !wraps && start + window == length;
            int last = reachesEnd ? length : Math.Min(length, start + window - after);
            spans.Add(new TileSpan(start, first, last));
            first = last;
        }
        return spans;
    }
}
