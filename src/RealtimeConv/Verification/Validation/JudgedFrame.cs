using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Reference;

namespace RealtimeConv.Verification.Validation;

/// <summary>An input with what the mathematics makes of it, computed once when first needed.</summary>
/// <param name="id">What reports call it.</param>
/// <param name="filter">The filter.</param>
/// <param name="frames">The inputs up to this one, oldest first: a filter over time finds those before it in its past.</param>
internal sealed class JudgedFrame(string id, Filter filter, IReadOnlyList<Frame> frames)
{
    private double[]? _reference;

    public string Id => id;

    public Frame Frame => frames[^1];

    /// <summary>As many of the inputs up to this one as the filter can see, oldest first.</summary>
    public IReadOnlyList<Frame> Frames { get; } = [.. frames.Skip(frames.Count - 1 - Math.Min(frames.Count - 1, filter.PastFrames()))];

    public double[] Reference => _reference ??= ReferenceFilter.Evaluate(filter, Frames);
}
