namespace RealtimeConv.Planning;

/// <summary>How far from a pixel a pass reads, in pixels; never negative.</summary>
/// <param name="Left">To smaller x.</param>
/// <param name="Top">To smaller y.</param>
/// <param name="Right">To larger x.</param>
/// <param name="Bottom">To larger y.</param>
public readonly record struct Footprint(int Left, int Top, int Right, int Bottom)
{
    /// <summary>The footprint of one pass after another.</summary>
    public static Footprint operator +(Footprint a, Footprint b) => new(a.Left + b.Left, a.Top + b.Top, a.Right + b.Right, a.Bottom + b.Bottom);

    /// <summary>The footprint of one pass after another.</summary>
    public static Footprint Add(Footprint a, Footprint b) => a + b;

    /// <summary>The smallest footprint that holds both.</summary>
    public static Footprint Union(Footprint a, Footprint b) =>
        new(Math.Max(a.Left, b.Left), Math.Max(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom));
}
