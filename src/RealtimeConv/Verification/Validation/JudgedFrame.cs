using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Reference;

namespace RealtimeConv.Verification.Validation;

/// <summary>An input with what the mathematics makes of it, computed once when first needed.</summary>
internal sealed class JudgedFrame(string id, Filter filter, Frame frame)
{
    private double[]? _reference;

    public string Id => id;

    public Frame Frame => frame;

    public double[] Reference => _reference ??= ReferenceFilter.Evaluate(filter, frame);
}
