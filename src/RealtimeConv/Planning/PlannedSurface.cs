using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>A picture that passes read or write: the source (index 0), the destination (the last), or an intermediate.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Format">How its samples are stored.</param>
public sealed record PlannedSurface(int Width, int Height, PixelFormat Format);
