using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Testing;

/// <summary>Constraints on the frames that passes give: <c>Assert.That(result, Matches.Reference(filter, input))</c>.</summary>
public static class Matches
{
    /// <summary>A frame whose every sample is right for a filter, within the bound derived for sums in float32 and for the frame's format.</summary>
    /// <remarks>
    /// The bound is that of direct sums, taken in any order, with or without fused multiply-add; it holds for two one-dimensional passes as well where they keep
    /// float32 in between. A pass that stores less than float32 in between has a larger bound: state its plan with <see cref="Plan"/>.
    /// </remarks>
    /// <param name="filter">The filter that the pass claims to be.</param>
    /// <param name="input">The frame that went in.</param>
    public static FrameConstraint Reference(Filter filter, Frame input)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(input);
        return new FrameConstraint(filter, input, null);
    }

    /// <summary>A frame whose every sample is right for a plan's filter, within the bound of that very plan.</summary>
    /// <param name="plan">The plan: which passes ran, and what was stored between them.</param>
    /// <param name="input">The frame that went in, of the plan's size and format.</param>
    public static FrameConstraint Plan(FilterPlan plan, Frame input)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(input);
        return new FrameConstraint(plan.Request.Filter, input, plan);
    }
}
