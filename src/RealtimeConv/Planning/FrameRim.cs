using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>The pixels along the edges of a frame, so many deep on each side: where a pass writes that serves the edges alone.</summary>
/// <param name="Left">Columns at the left edge, at least 0.</param>
/// <param name="Top">Rows at the top edge, at least 0.</param>
/// <param name="Right">Columns at the right edge, at least 0.</param>
/// <param name="Bottom">Rows at the bottom edge, at least 0.</param>
public readonly record struct FrameRim(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Whether it holds no pixel.</summary>
    public bool IsEmpty => this == default;

    /// <summary>Whether a frame of the given size has no pixel but those of the rim.</summary>
    public bool Covers(int width, int height) => Left + (long)Right >= width || Top + (long)Bottom >= height;

    /// <summary>Whether a pixel of a frame of the given size lies in it.</summary>
    public bool Contains(int x, int y, int width, int height) => x < Left || y < Top || x >= width - Right || y >= height - Bottom;

    /// <summary>Its pixels in a frame of the given size: up to four rectangles that do not overlap, the whole frame where nothing lies between them.</summary>
    public ImmutableArray<PixelRegion> Rectangles(int width, int height)
    {
        if (Covers(width, height)) return [new PixelRegion(0, 0, width, height)];
        int between = height - Top - Bottom;
        PixelRegion[] all = [new(0, 0, width, Top), new(0, height - Bottom, width, Bottom), new(0, Top, Left, between), new(width - Right, Top, Right, between)];
        return [.. all.Where(r => r is { Width: > 0, Height: > 0 })];
    }

    /// <summary>Where a pass must have an input for its output to be right in this rim: the rim of that input, or null for all of it.</summary>
    /// <param name="reach">How far the pass reads.</param>
    /// <param name="border">How it extends its input, which decides where what it reads outside comes from.</param>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    public FrameRim? ReadBy(Footprint reach, BorderMode border, int width, int height)
    {
        var (left, right) = Axis(Left, Right, reach.Left, reach.Right, border);
        var (top, bottom) = Axis(Top, Bottom, reach.Top, reach.Bottom, border);
        // Where a rule folds more than once it may come from anywhere.
        bool folds = Math.Max(reach.Left, reach.Right) >= width || Math.Max(reach.Top, reach.Bottom) >= height;
        var read = new FrameRim(left, top, right, bottom);
        return (folds && border is not (BorderMode.Replicate or BorderMode.Constant)) || read.Covers(width, height) ? null : read;
    }

    /// <summary>The rim that holds both.</summary>
    public static FrameRim Union(FrameRim a, FrameRim b) => new(Math.Max(a.Left, b.Left), Math.Max(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom));

    /// <summary>What is left of it in a part of a frame, for the edges of that part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="width">Columns of the whole frame.</param>
    /// <param name="height">Rows of the whole frame.</param>
    public FrameRim Within(PixelRegion part, int width, int height) => new(
        Math.Max(0, Left - part.X), Math.Max(0, Top - part.Y), Math.Max(0, Right - (width - part.X - part.Width)), Math.Max(0, Bottom - (height - part.Y - part.Height)));

    /// <inheritdoc/>
    public override string ToString() => Left == Right && Top == Bottom && Left == Top ? $"rim of {Left}" : $"rim of {Left}, {Top}, {Right}, {Bottom} (left, top, right, bottom)";

    // A mirror turns what reaches beyond an edge back to it, one pixel deeper where it does not repeat the last one; a wrap leads to the other edge.
    private static (int Low, int High) Axis(int low, int high, int before, int after, BorderMode border)
    {
        bool mirrors = border is BorderMode.Reflect or BorderMode.Reflect101, wraps = border == BorderMode.Wrap;
        int Turned(int reach) => mirrors && reach > 0 ? reach + (border == BorderMode.Reflect101 ? 1 : 0) : 0;
        int lowest = low == 0 ? 0 : Math.Max(low + after, Turned(before)), highest = high == 0 ? 0 : Math.Max(high + before, Turned(after));
        if (wraps && low > 0) highest = Math.Max(highest, before);
        if (wraps && high > 0) lowest = Math.Max(lowest, after);
        return (lowest, highest);
    }
}
