using System.Collections.Immutable;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.Signals;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Apply;

/// <summary>A picture, an array or signals in memory, with what is needed to write its result in the same way.</summary>
/// <param name="Frame">The samples.</param>
/// <param name="Shape">The array's shape, (N,) or (1, N, C) for signals; empty for pictures.</param>
/// <param name="Layout">How the PNG stored its samples; null for anything else.</param>
internal sealed record Still(Frame Frame, ImmutableArray<int> Shape, PngLayout? Layout)
{
    /// <summary>What a file of signals said beside its samples; null for anything else.</summary>
    public SignalOrigin? Signal { get; init; }

    /// <summary>Whether the samples are data, not colours.</summary>
    public bool IsArray => !Shape.IsEmpty;
}
