using System.Collections.Immutable;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>One pass over a frame: reads surfaces, writes one surface, whole or along its edges. Plain data; backends know how to run it.</summary>
/// <remarks>A new kind of pass cannot exist without <see cref="Propagate"/>: its error bound is part of its definition.</remarks>
public abstract record PlannedPass
{
    private protected PlannedPass(ImmutableArray<int> inputs, int output)
    {
        Inputs = inputs;
        Output = output;
    }

    /// <summary>Indices of the surfaces read; the first is the one filtered.</summary>
    public ImmutableArray<int> Inputs { get; init; }

    /// <summary>Index of the surface written.</summary>
    public int Output { get; init; }

    /// <summary>
    /// Whether the pass computes in whole numbers: samples of the first input are codes k (not k / maximum) or, in float storage, whole numbers already, and so
    /// are weights and border constants. Store steps act on the whole numbers until a <see cref="QuotientStep"/>. All sums stay below 2^24 in magnitude.
    /// </summary>
    public bool InCodes { get; init; }

    /// <summary>The largest code of the surface that a pass in codes writes its whole numbers to as they are; 0 where it writes floats or ends with a quotient.</summary>
    public int StoredMaximum { get; init; }

    /// <summary>
    /// The pixels that are written, over what an earlier pass wrote there or nothing; null for the whole surface. Pixels outside are never read behind a pass that alone writes a
    /// surface. Only <see cref="ConvolvePass"/> is planned so.
    /// </summary>
    public FrameRim? Rim { get; init; }

    /// <summary>What happens between the sum and the store.</summary>
    public ImmutableArray<StoreStep> Store { get; init; } = [];

    /// <summary>A short name for reports: "direct 5x5", "row 15".</summary>
    public abstract string Name { get; }

    /// <summary>How far a NaN may spread: reach to the left, top, right and bottom in pixels. At least the kernel's; more where the plan declares it.</summary>
    public abstract Footprint Footprint { get; }

    /// <summary>Carries exact values and error bounds of the inputs to the output, before the output's storage is applied.</summary>
    /// <param name="inputs">The field of each input, in the order of <see cref="Inputs"/>.</param>
    /// <param name="arithmetic">The arithmetic the pass runs in.</param>
    public abstract ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic);
}
