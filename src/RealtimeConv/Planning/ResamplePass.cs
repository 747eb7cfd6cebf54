using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>A step of a pyramid along one axis: every few samples become one (decimation), or each becomes a few again (interpolation).</summary>
/// <remarks>
/// Outputs come in groups of one per phase. Output q * phases + p is the sum over t of Phases[p][t] * E(Step * q + Start + t), E the first input. A decimation has one phase and a step
/// above 1; it reads the input extended by its border and makes <see cref="Extra"/> samples more than groups, so that the interpolation behind it, with a step of 1 and as many phases as
/// the decimation steps, finds all it reads: the border rule acts on the finest picture alone. The last pass of a pyramid says what was asked for, and its result differs from that by weights
/// that depend on the place within a group: the difference counts as error.
/// </remarks>
public sealed record ResamplePass : PlannedPass
{
    /// <summary>Creates the pass.</summary>
    /// <param name="alongColumns">Whether it samples columns anew; rows otherwise.</param>
    /// <param name="step">Input samples from a group of outputs to the next.</param>
    /// <param name="start">Where the first group reads its first sample.</param>
    /// <param name="phases">The weights of each output of a group, all as many.</param>
    /// <param name="border">How the first input continues outside; an interpolation never reads there.</param>
    /// <param name="inputs">Surfaces; the first is sampled anew, others serve the store steps.</param>
    /// <param name="output">Surface written.</param>
    public ResamplePass(bool alongColumns, int step, int start, ImmutableArray<ImmutableArray<double>> phases, Border border, ImmutableArray<int> inputs, int output) : base(inputs, output)
    {
        if (step < 1) throw new ArgumentOutOfRangeException(nameof(step), step, "A group lies at least one sample behind the one before it.");
        if (phases.IsDefaultOrEmpty || phases.Any(p => p.Length == 0 || p.Length != phases[0].Length)) throw new ArgumentException("A pass needs phases of equally many weights.", nameof(phases));
        if (step > 1 == phases.Length > 1) throw new ArgumentException($"A pass of step {step} with {phases.Length} phases neither decimates nor interpolates.", nameof(phases));
        AlongColumns = alongColumns;
        Step = step;
        Start = start;
        Phases = phases;
        Border = border;
    }

    /// <summary>Whether it samples columns anew.</summary>
    public bool AlongColumns { get; }

    /// <summary>Input samples from a group to the next.</summary>
    public int Step { get; }

    /// <summary>Where the first group reads its first sample.</summary>
    public int Start { get; }

    /// <summary>The weights of each output of a group.</summary>
    public ImmutableArray<ImmutableArray<double>> Phases { get; }

    /// <summary>How the first input continues outside.</summary>
    public Border Border { get; }

    /// <summary>Samples of a line that a decimation makes beyond one for each step: what the interpolation reads beside its own place.</summary>
    public int Extra { get; init; }

    /// <summary>Pixels of the output for each pixel of the frame.</summary>
    public double Share { get; init; } = 1;

    /// <summary>What the whole pyramid stands for, on its last pass; null on the others.</summary>
    public PyramidGoal? Goal { get; init; }

    /// <summary>Whether samples become fewer.</summary>
    public bool IsDecimation => Phases.Length == 1;

    /// <summary>Samples that each output reads.</summary>
    public int Taps => Phases[0].Length;

    /// <summary>By how much samples become fewer or more.</summary>
    public int Factor => Math.Max(Step, Phases.Length);

    /// <inheritdoc/>
    public override string Name => $"{(IsDecimation ? "decimate" : "interpolate")} {(AlongColumns ? "column" : "row")} {Taps} by {Factor}";

    /// <summary>In pixels of the frame; those of a decimation and of its interpolation add up to what the last pixel can read of the frame.</summary>
    public override Footprint Footprint
    {
        get
        {
            int before = IsDecimation ? Math.Max(0, -Start) : Factor - 1, after = IsDecimation ? Math.Max(0, Start + Taps - 1) : Factor * (Taps - 1);
            return AlongColumns ? new(0, before, 0, after) : new(before, 0, after, 0);
        }
    }

    /// <summary>Columns and rows of the output.</summary>
    /// <param name="input">Columns and rows of the input.</param>
    /// <param name="frame">Columns and rows of the frame, to which interpolations lead back.</param>
    public (int Width, int Height) OutputSize((int Width, int Height) input, (int Width, int Height) frame)
    {
        int Along(int samples, int whole) => IsDecimation ? (samples + Step - 1) / Step + Extra : whole;
        return AlongColumns ? (input.Width, Along(input.Height, frame.Height)) : (Along(input.Width, frame.Width), input.Height);
    }

    /// <inheritdoc/>
    public override ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => ResampleBound.Propagate(this, inputs, arithmetic);
}
