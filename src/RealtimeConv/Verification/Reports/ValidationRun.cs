using System.Collections.Immutable;

namespace RealtimeConv.Verification.Reports;

/// <summary>All cases of a validation run, with where and when they ran.</summary>
/// <param name="Title">A heading.</param>
/// <param name="Started">When the run began.</param>
public sealed record ValidationRun(string Title, DateTimeOffset Started)
{
    /// <summary>What the run stands on: program, machine, drivers, seed.</summary>
    public ImmutableArray<(string Key, string Value)> Environment { get; init; } = [];

    /// <summary>The cases in the order they ran.</summary>
    public ImmutableArray<ValidationCase> Cases { get; init; } = [];

    /// <summary>How long the run took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Why the run ended before all of it was done; null where it did not.</summary>
    public string? EndedEarly { get; init; }

    /// <summary>Whether no case failed and none broke.</summary>
    public bool Passed => Cases.All(c => c.Outcome is ValidationOutcome.Passed or ValidationOutcome.Skipped);

    /// <summary>The groups in the order they first ran, counted.</summary>
    public ImmutableArray<ValidationSummary> Summaries => [.. Cases.GroupBy(c => c.Group).Select(g => ValidationSummary.Of(g.Key, [.. g]))];
}
