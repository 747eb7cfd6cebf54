using System.Collections.Immutable;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>Each sample by itself: conversions into and out of the space a filter runs in, and pointwise functions that no other pass could take along.</summary>
public sealed record PointwisePass : PlannedPass
{
    /// <summary>Creates the pass.</summary>
    public PointwisePass(LoadSteps load, ImmutableArray<int> inputs, int output) : base(inputs, output) => Load = load;

    /// <summary>What happens to each texel of the first input before the store steps. Other inputs are read as stored.</summary>
    public LoadSteps Load { get; }

    /// <inheritdoc/>
    public override string Name => Load == LoadSteps.None ? "pointwise" : $"convert ({Load})";

    /// <inheritdoc/>
    public override Footprint Footprint => default;

    /// <inheritdoc/>
    public override ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => PointwiseBound.Propagate(this, inputs, arithmetic);
}
