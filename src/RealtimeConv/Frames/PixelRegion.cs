namespace RealtimeConv.Frames;

/// <summary>A rectangle of pixels of a frame: columns X to X + Width - 1, rows Y to Y + Height - 1, row 0 at the top.</summary>
/// <param name="X">Leftmost column.</param>
/// <param name="Y">Topmost row.</param>
/// <param name="Width">Columns, at least 1.</param>
/// <param name="Height">Rows, at least 1.</param>
public readonly record struct PixelRegion(int X, int Y, int Width, int Height)
{
    /// <summary>Every pixel of a frame.</summary>
    public static PixelRegion Whole(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new PixelRegion(0, 0, frame.Width, frame.Height);
    }

    /// <summary>Refuses a region that holds no pixel or leaves a picture of the given size.</summary>
    /// <exception cref="ArgumentException">The region is empty or reaches outside.</exception>
    public void CheckWithin(int width, int height)
    {
        if (Width < 1 || Height < 1) throw new ArgumentException($"A region of {Width} x {Height} pixels holds no pixel.");
        if (X < 0 || Y < 0 || X > width - Width || Y > height - Height) throw new ArgumentException($"{this} reaches outside the {width} x {height} picture.");
    }

    /// <inheritdoc/>
    public override string ToString() => $"region {Width}x{Height} at {X},{Y}";
}
