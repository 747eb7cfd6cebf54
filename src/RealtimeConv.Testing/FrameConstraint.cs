using NUnit.Framework.Constraints;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Testing;

/// <summary>Judges every sample of a frame against the reference in double precision and a derived bound.</summary>
public sealed class FrameConstraint : Constraint
{
    private readonly Filter _filter;
    private readonly Frame _input;
    private readonly FilterPlan? _plan;
    private bool _ignoresAlpha;

    internal FrameConstraint(Filter filter, Frame input, FilterPlan? plan) => (_filter, _input, _plan) = (filter, input, plan);

    /// <inheritdoc/>
    public override string Description =>
        $"every sample within the bound derived for {(_plan is null ? "direct sums in float32" : $"the plan '{_plan.Name}'")}{(_ignoresAlpha ? ", alpha not judged" : "")}";

    /// <summary>Leaves the fourth channel out of the judgement.</summary>
    public FrameConstraint IgnoringAlpha
    {
        get
        {
            _ignoresAlpha = true;
            return this;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The actual value is no frame, or its size or channels are not the filter's.</exception>
    public override ConstraintResult ApplyTo<TActual>(TActual actual)
    {
        if (actual is not Frame frame) throw new ArgumentException($"Only a frame can be judged; this is {actual?.GetType().Name ?? "null"}.", nameof(actual));
        int channels = _filter.OutputChannels(_input.Channels);
        if (frame.Width != _input.Width || frame.Height != _input.Height || frame.Channels != channels)
            throw new ArgumentException($"The filter turns the {_input.Width} x {_input.Height} frame into one of the same size with {channels} channels; the result is {frame.Width} x {frame.Height} with {frame.Channels}.", nameof(actual));
        var judged = frame.Channels == 4 ? frame.WithAlpha(_input.Channels == 4 ? _input.Alpha : AlphaMode.Opaque) : frame;
        var plan = _plan ?? Planner.DirectSums(Request(judged));
        var reference = ReferenceFilter.Evaluate(_filter, _input, PixelRegion.Whole(_input), judged.Alpha);
        var bound = PlanBound.Of(plan, _input, ArithmeticModel.Quality);
        if (_ignoresAlpha && channels == 4)
            for (int k = 3; k < bound.Error.Length; k += 4) bound.Error[k] = double.PositiveInfinity;
        var comparison = FrameComparison.Judge(reference, bound, judged);
        return new FrameResult(this, judged, reference, comparison);
    }

    private PlanRequest Request(Frame result) => new(_filter, _input.Format, result.Format, _input.Width, _input.Height)
    {
        SourceAlpha = _input.Alpha, DestinationAlpha = result.Alpha,
    };
}
