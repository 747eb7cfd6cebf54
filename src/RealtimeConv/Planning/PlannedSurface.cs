using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>A picture that passes read or write: the source (index 0), the destination (the last), an intermediate, or what one of these held some frames ago.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Format">How its samples are stored.</param>
public sealed record PlannedSurface(int Width, int Height, PixelFormat Format)
{
    /// <summary>Which surface of which frame this is; null where a pass of this frame writes it, and for the source. Of the same format as the surface remembered.</summary>
    public PastFrame? Past { get; init; }
}
