namespace RealtimeConv.Hosting.Rendering;

/// <summary>Where a picture lies in a framebuffer, in pixels from the top left.</summary>
/// <param name="X">First column.</param>
/// <param name="Y">First row from the top.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
public readonly record struct PictureRectangle(int X, int Y, int Width, int Height)
{
    /// <summary>The largest rectangle of a picture's proportions in a framebuffer, centred; at least one pixel.</summary>
    public static PictureRectangle Fit(int pictureWidth, int pictureHeight, int width, int height)
    {
        double scale = Math.Min(width / (double)pictureWidth, height / (double)pictureHeight);
        int fittedWidth = Math.Clamp((int)Math.Round(pictureWidth * scale), 1, Math.Max(1, width));
        int fittedHeight = Math.Clamp((int)Math.Round(pictureHeight * scale), 1, Math.Max(1, height));
        return new((width - fittedWidth) / 2, (height - fittedHeight) / 2, fittedWidth, fittedHeight);
    }
}
