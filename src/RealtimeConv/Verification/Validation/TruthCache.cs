using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification.Validation;

/// <summary>The inputs of one setting with their exact results, and the bounds of each plan on them: plans that compute the same share their bounds.</summary>
internal sealed class TruthCache(IReadOnlyList<JudgedFrame> frames)
{
    private readonly List<(FilterPlan Plan, BoundTiers?[] Bounds)> _bounds = [];

    public IReadOnlyList<JudgedFrame> Frames => frames;

    /// <summary>Judges what a plan made of an input: exact plans by equality, others by their bound.</summary>
    public ComparisonReport Judge(int frame, FilterPlan plan, Frame result) => plan.IsExact
        ? FrameComparison.JudgeExact(ExactCodes.Of(plan, frames[frame].Reference), result)
        : FrameComparison.Judge(frames[frame].Reference, BoundOf(frame, plan), result);

    private BoundTiers BoundOf(int frame, FilterPlan plan)
    {
        var bounds = _bounds.FirstOrDefault(b => PlanEquality.HaveSamePasses(b.Plan, plan)).Bounds;
        if (bounds is null) _bounds.Add((plan, bounds = new BoundTiers?[frames.Count]));
        return bounds[frame] ??= PlanBound.Tiers(plan, frames[frame].Frames);
    }
}
