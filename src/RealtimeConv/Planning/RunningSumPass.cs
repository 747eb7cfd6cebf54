using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>Sums of a window of samples along rows or columns, by adding the sample that comes in and taking away the one that goes out: the cost does not depend on the window.</summary>
/// <remarks>
/// Always in codes: sums of whole numbers below 2^24 are exact, so nothing drifts. The window of an output sample at x reads x - Before to x + After.
/// </remarks>
public sealed record RunningSumPass : PlannedPass
{
    /// <summary>Creates the pass.</summary>
    /// <param name="alongColumns">Whether windows lie in columns; in rows otherwise.</param>
    /// <param name="before">Samples of the window to smaller coordinates, at least 0.</param>
    /// <param name="after">Samples of the window to larger coordinates, at least 0.</param>
    /// <param name="border">How the input continues outside; the constant counts in the input's codes.</param>
    /// <param name="inputs">Surfaces; the first is summed, others serve the store steps.</param>
    /// <param name="output">Surface written.</param>
    public RunningSumPass(bool alongColumns, int before, int after, Border border, ImmutableArray<int> inputs, int output) : base(inputs, output)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        AlongColumns = alongColumns;
        Before = before;
        After = after;
        Border = border;
        InCodes = true;
    }

    /// <summary>Whether windows lie in columns.</summary>
    public bool AlongColumns { get; }

    /// <summary>Samples of the window to smaller coordinates.</summary>
    public int Before { get; }

    /// <summary>Samples of the window to larger coordinates.</summary>
    public int After { get; }

    /// <summary>How the first input continues outside.</summary>
    public Border Border { get; }

    /// <summary>Samples of the window.</summary>
    public int Length => Before + After + 1;

    /// <inheritdoc/>
    public override string Name => $"running {(AlongColumns ? "column" : "row")} {Length}";

    /// <inheritdoc/>
    public override Footprint Footprint => AlongColumns ? new(0, Before, 0, After) : new(Before, 0, After, 0);

    /// <inheritdoc/>
    public override ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => RunningSumBound.Propagate(this, inputs, arithmetic);
}
