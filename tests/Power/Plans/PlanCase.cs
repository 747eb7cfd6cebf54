using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>A frame with the right answer and the bound of the right plan.</summary>
internal sealed class PlanCase
{
    // Beyond the rounding of double, a difference is one of the mathematics.
    private const double Rounding = 1.0 / (1L << 40);

    private readonly double[] _reference;
    private readonly ErrorField _bound;

    public PlanCase(string pattern, Frame frame, FilterPlan plan)
    {
        Pattern = pattern;
        Frame = frame;
        _reference = ReferenceFilter.Evaluate(plan.Request.Filter, frame, PixelRegion.Whole(frame), plan.Request.DestinationAlpha);
        _bound = PlanBound.Of(plan, frame, ArithmeticModel.Quality);
    }

    public string Pattern { get; }

    public Frame Frame { get; }

    public ComparisonReport Judge(Frame result) => FrameComparison.Judge(_reference, _bound, result);

    /// <summary>Whether another plan means the same pixels.</summary>
    public bool IsSame(FilterPlan plan) => Differences(plan) is { } differences && differences.All(d => d.Difference <= Rounding);

    /// <summary>Whether another plan means pixels that eight bits cannot tell from the right ones for certain: less than a code beyond the bound.</summary>
    public bool IsHidden(FilterPlan plan) => !Frame.Format.IsFloat && Differences(plan) is { } differences && differences.All(d => d.Difference <= d.Bound + 1.0 / 255);

    // The bound's own values are the plan's mathematics in double.
    private IEnumerable<(double Difference, double Bound)>? Differences(FilterPlan plan)
    {
        try
        {
            var field = PlanBound.Of(plan, Frame, ArithmeticModel.Quality);
            bool clamps = !Frame.Format.IsFloat;
            double Shown(double v) => clamps ? Math.Clamp(v, 0, 1) : v;
            return field.Value.Select((v, k) => (Math.Abs(Shown(v) - Shown(_bound.Value[k])) / Math.Max(1, Math.Abs(v)), _bound.Error[k]));
        }
        catch (InvalidOperationException)
        {
            // A surface between would clamp: certainly not the same.
            return null;
        }
    }
}
