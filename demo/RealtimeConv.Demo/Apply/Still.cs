using System.Collections.Immutable;
using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Apply;

/// <summary>A picture or an array in memory, with what is needed to write its result in the same way.</summary>
/// <param name="Frame">The samples.</param>
/// <param name="Shape">The array's shape; empty for pictures.</param>
/// <param name="Layout">How the PNG stored its samples; null for anything else.</param>
internal sealed record Still(Frame Frame, ImmutableArray<int> Shape, PngLayout? Layout)
{
    /// <summary>Whether the samples are data, not colours.</summary>
    public bool IsArray => !Shape.IsEmpty;
}
