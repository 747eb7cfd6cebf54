using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Reference;

/// <summary>The mathematics, evaluated in double by obvious loops: what every other path is judged by.</summary>
public static class ReferenceFilter
{
    /// <summary>The exact result of a filter, before any output format: row-major, channels interleaved, straight or premultiplied like the frame.</summary>
    public static double[] Evaluate(Filter filter, Frame frame) => throw new InvalidOperationException($"{filter} {frame}");
}
