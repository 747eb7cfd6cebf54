using System.Collections.Immutable;

namespace RealtimeConv.Verification.Reports;

/// <summary>One case of a validation run: what was run, and what came of it.</summary>
/// <param name="Group">What the summary counts by: driver and backend.</param>
/// <param name="Name">The case within its group, unique there.</param>
public sealed record ValidationCase(string Group, string Name)
{
    /// <summary>What the case was made of, in the order to show: kernel, border, format, input, size, plan.</summary>
    public ImmutableArray<(string Key, string Value)> Properties { get; init; } = [];

    /// <summary>The comparison; null where nothing could be compared.</summary>
    public ComparisonReport? Comparison { get; init; }

    /// <summary>Why the case could not be run.</summary>
    public string? Error { get; init; }

    /// <summary>What the machine lacks for the case.</summary>
    public string? SkipReason { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How it ended.</summary>
    public ValidationOutcome Outcome => Error is not null ? ValidationOutcome.Error
        : Comparison is null ? ValidationOutcome.Skipped
        : Comparison.Passed ? ValidationOutcome.Passed : ValidationOutcome.Failed;

    /// <summary>One line that says what came of it.</summary>
    public string Message => Error ?? Comparison?.Summary ?? SkipReason ?? "not run";
}
