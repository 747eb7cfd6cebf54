using RealtimeConv.Filters;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>A window that slides along lines.</summary>
/// <param name="AlongColumns">Whether down columns; along rows otherwise.</param>
/// <param name="Before">Samples to smaller coordinates.</param>
/// <param name="After">Samples to larger coordinates.</param>
/// <param name="Border">How lines continue outside.</param>
internal readonly record struct SlidingWindow(bool AlongColumns, int Before, int After, Border Border)
{
    /// <summary>Samples of the window.</summary>
    public int Length => Before + After + 1;
}
