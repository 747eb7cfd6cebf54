using RealtimeConv.Frames;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Verification.Validation;

/// <summary>Gathers what came of single frames into one case for each target, filter and plan: the worst comparison in full, the others counted.</summary>
public sealed class CaseCollector
{
    /// <summary>Frames that failed, and errors, listed per case.</summary>
    public const int LargestList = 10;

    private readonly Dictionary<(string Group, string Name), Entry> _entries = [];
    private readonly List<Entry> _order = [];

    /// <summary>The cases so far, in the order they first came up.</summary>
    public IEnumerable<ValidationCase> Cases => _order.Select(e => e.ToCase());

    /// <summary>Whether no frame failed and nothing broke so far.</summary>
    public bool Passed { get; private set; } = true;

    /// <summary>Frames judged so far.</summary>
    public long Frames { get; private set; }

    /// <summary>Counts a judged frame.</summary>
    /// <param name="group">The target.</param>
    /// <param name="name">The filter and plan.</param>
    /// <param name="properties">What the frame was made of.</param>
    /// <param name="comparison">What the comparison found.</param>
    /// <param name="duration">How long running and judging took.</param>
    public void Add(string group, string name, IEnumerable<(string Key, string Value)> properties, ComparisonReport comparison, TimeSpan duration)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var entry = EntryOf(group, name);
        entry.Tally += ComparisonTally.Of(comparison);
        entry.Duration += duration;
        Frames++;
        if (!comparison.Passed)
        {
            Passed = false;
            if (entry.Failing.Count < LargestList) entry.Failing.Add($"{Join(properties)}: {comparison.Summary}");
        }
        if (entry.Worst is not null && !IsWorse(comparison, entry.Worst)) return;
        entry.Worst = comparison;
        entry.Properties = [.. properties];
    }

    /// <summary>Notes that something could not be run although it should have been.</summary>
    public void AddError(string group, string name, IEnumerable<(string Key, string Value)> properties, string message)
    {
        var entry = EntryOf(group, name);
        Passed = false;
        entry.Errors++;
        entry.Error ??= $"{Join(properties)}: {message}";
        if (entry.Failing.Count < LargestList) entry.Failing.Add($"{Join(properties)}: {message}");
    }

    /// <summary>Notes what a target lacks for something.</summary>
    public void AddSkip(string group, string name, string reason) => EntryOf(group, name).SkipReason ??= reason;

    // Of passing frames the worst float result shows most; a failure outweighs everything.
    private static bool IsWorse(ComparisonReport a, ComparisonReport b) => Weight(a).CompareTo(Weight(b)) > 0;

    private static (bool Failed, bool IsFloat, double Ratio) Weight(ComparisonReport c) => (!c.Passed, c.MaxRatio > 0 && c.Format.Type == SampleType.Float32, c.MaxRatio);

    private static string Join(IEnumerable<(string Key, string Value)> properties) => string.Join(", ", properties.Select(p => $"{p.Key} {p.Value}"));

    private Entry EntryOf(string group, string name)
    {
        if (_entries.TryGetValue((group, name), out var entry)) return entry;
        entry = new Entry(group, name);
        _order.Add(entry);
        return _entries[(group, name)] = entry;
    }

    private sealed class Entry(string group, string name)
    {
        public ComparisonTally Tally { get; set; } = ComparisonTally.None;

        public ComparisonReport? Worst { get; set; }

        public (string Key, string Value)[] Properties { get; set; } = [];

        public List<string> Failing { get; } = [];

        public int Errors { get; set; }

        public string? Error { get; set; }

        public string? SkipReason { get; set; }

        public TimeSpan Duration { get; set; }

        public ValidationCase ToCase() => new(group, name)
        {
            Comparison = Worst, Tally = Tally, Properties = [.. Properties], Failing = [.. Failing], Duration = Duration, SkipReason = SkipReason,
            Error = Errors > 1 ? $"{Error} (and {Errors - 1} more)" : Error,
        };
    }
}
