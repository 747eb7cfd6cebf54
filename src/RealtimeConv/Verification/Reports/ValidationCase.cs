using System.Collections.Immutable;

namespace RealtimeConv.Verification.Reports;

/// <summary>One case of a validation run: what was run, and what came of it.</summary>
/// <param name="Group">What the summary counts by: driver and backend.</param>
/// <param name="Name">The case within its group, unique there.</param>
public sealed record ValidationCase(string Group, string Name)
{
    /// <summary>What the case was made of, in the order to show: kernel, border, format, input, size, plan.</summary>
    public ImmutableArray<(string Key, string Value)> Properties { get; init; } = [];

    /// <summary>The comparison, of several the worst; null where nothing could be compared.</summary>
    public ComparisonReport? Comparison { get; init; }

    /// <summary>All comparisons of the case counted together; null where there is one at most.</summary>
    public ComparisonTally? Tally { get; init; }

    /// <summary>Frames that failed or could not be run, a line each; of many the first.</summary>
    public ImmutableArray<string> Failing { get; init; } = [];

    /// <summary>What was judged, whether one frame or many.</summary>
    public ComparisonTally Judged => Tally ?? (Comparison is null ? ComparisonTally.None : ComparisonTally.Of(Comparison));

    /// <summary>Why the case could not be run.</summary>
    public string? Error { get; init; }

    /// <summary>What the machine lacks for the case.</summary>
    public string? SkipReason { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How it ended.</summary>
    public ValidationOutcome Outcome => Error is not null ? ValidationOutcome.Error
        : Comparison is null ? ValidationOutcome.Skipped
        : Judged.Failures == 0 ? ValidationOutcome.Passed : ValidationOutcome.Failed;

    /// <summary>One line that says what came of it.</summary>
    public string Message => Error ?? (Comparison is null ? SkipReason ?? "not run" : Judged.Frames > 1 ? $"{Judged.Frames} frames{Count()}: {Comparison.Summary}" : Comparison.Summary);

    private string Count() => Judged.FailedFrames == 0 ? ", the closest to its bound" : $", {Judged.FailedFrames} outside the bound, the worst";
}
