using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>Plans chosen by measurement: what <see cref="Tuner"/> found per device, driver, formats, size and shape of the filter, kept for the next run.</summary>
/// <remarks>Legal on any thread. A file that is not sound counts as empty; the cache tells of it once.</remarks>
public sealed class TuningTable
{
    /// <summary>Entries kept; the oldest go first.</summary>
    public const int MaxEntries = 512;

    // Of plans so close the one whose codes are the same everywhere is taken.
    private const double ExactnessIsWorth = 0.95;

    private const string FileName = "tuning-1";

    private readonly UserCache _cache;
    private readonly object _lock = new();
    private List<TuningEntry>? _entries;

    /// <summary>A table that is kept in a cache.</summary>
    public TuningTable(UserCache cache)
    {
        ArgumentNullException.ThrowIfNull(cache);
        _cache = cache;
    }

    /// <summary>The plan to run: the one measured to be fastest where plans of this request were measured together, else the planner's.</summary>
    /// <exception cref="CapabilityMissingException">The named backend, or a format on it, is not there.</exception>
    /// <exception cref="ArgumentException">The request contradicts itself: channels, alpha.</exception>
    public FilterPlan Choose(PlanRequest request) => Choose(request, request.IsOnDevice);

    /// <summary>The same for frames that an engine brings to the device itself: no plan of the processor competes, but transfers are part of what was measured.</summary>
    internal FilterPlan Choose(PlanRequest request, bool isOnDevice)
    {
        var candidates = Planner.Candidates(request);
        if (Find(request with { IsOnDevice = isOnDevice }, candidates) is not { } found) return candidates[0].Plan;
        var (best, next) = Order(found);
        return best.Candidate.Plan with { Notes = best.Candidate.Plan.Notes.Add(Note(best, next, found.When)) };
    }

    /// <summary>The candidates of a request in the order to try them, each with its measured milliseconds where there are some: the choice first.</summary>
    public IReadOnlyList<(PlanCandidate Candidate, double? Milliseconds)> Rank(PlanRequest request)
    {
        var candidates = Planner.Candidates(request);
        if (Find(request, candidates) is not { } found) return [.. candidates.Select(c => (c, (double?)null))];
        var (best, next) = Order(found);
        var chosen = best.Candidate with { Plan = best.Candidate.Plan with { Notes = best.Candidate.Plan.Notes.Add(Note(best, next, found.When)) } };
        var times = found.Rows.ToDictionary(r => r.Candidate, r => r.Milliseconds);
        return [(chosen, best.Milliseconds), .. candidates.Where(c => c != best.Candidate).Select(c => (c, times.TryGetValue(c, out double ms) ? ms : (double?)null))];
    }

    /// <summary>Whether a request would be answered by measurement.</summary>
    public bool Knows(PlanRequest request) => Find(request, Planner.Candidates(request)) is not null;

    /// <summary>Takes what was measured, and writes it down.</summary>
    internal void Add(PlanRequest request, IReadOnlyList<(PlanCandidate Candidate, double Milliseconds)> measured)
    {
        if (measured.Count == 0) return;
        var entry = new TuningEntry(Where(request), DateTimeOffset.UtcNow, [.. measured.Select(m => (PlanSignature.Of(m.Candidate.Plan), m.Milliseconds)).DistinctBy(p => p.Item1)]);
        lock (_lock)
        {
            // Another process may have written meanwhile.
            var entries = Load();
            entries.RemoveAll(e => e.Where == entry.Where && e.Plans.Select(p => p.Signature).ToHashSet().SetEquals(entry.Plans.Select(p => p.Signature)));
            entries.Insert(0, entry);
            if (entries.Count > MaxEntries) entries.RemoveRange(MaxEntries, entries.Count - MaxEntries);
            _entries = entries;
            _cache.Write(FileName, TuningJson.Write(entries));
        }
    }

    // Plans are compared only where one tuning has timed them side by side; the newest that knows most of them counts.
    private (List<(PlanCandidate Candidate, double Milliseconds)> Rows, DateTimeOffset When)? Find(PlanRequest request, IReadOnlyList<PlanCandidate> candidates)
    {
        string where = Where(request);
        List<TuningEntry> entries;
        lock (_lock) entries = [.. (_entries ??= Load()).Where(e => e.Where == where)];
        if (entries.Count == 0) return null;
        var signatures = candidates.Select(c => (Candidate: c, Signature: PlanSignature.Of(c.Plan))).ToList();
        (List<(PlanCandidate, double)> Rows, DateTimeOffset When)? best = null;
        foreach (var entry in entries)
        {
            var rows = new List<(PlanCandidate, double)>();
            foreach (var (candidate, signature) in signatures)
                foreach (var (known, milliseconds) in entry.Plans)
                    if (known == signature) rows.Add((candidate, milliseconds));
            // What the model puts first must have been in the race, or it may be the faster one.
            if (!entry.Plans.Any(p => p.Signature == signatures[0].Signature)) continue;
            if (best is null || rows.Count > best.Value.Rows.Count) best = (rows, entry.When);
        }
        return best;
    }

    private static ((PlanCandidate Candidate, double Milliseconds) Best, (PlanCandidate Candidate, double Milliseconds)? Next) Order(
        (List<(PlanCandidate Candidate, double Milliseconds)> Rows, DateTimeOffset When) found)
    {
        var ordered = found.Rows.OrderBy(r => r.Candidate.Plan.IsExact ? ExactnessIsWorth * r.Milliseconds : r.Milliseconds).ToList();
        return (ordered[0], ordered.Count > 1 ? ordered[1] : null);
    }

    private static string Note((PlanCandidate Candidate, double Milliseconds) best, (PlanCandidate Candidate, double Milliseconds)? next, DateTimeOffset when)
    {
        string against = next is { } n ? string.Create(CultureInfo.InvariantCulture, $", {n.Candidate.Plan.Name} by {n.Candidate.Plan.Backend.ToString().ToLowerInvariant()} {n.Milliseconds:0.###} ms") : "";
        return string.Create(CultureInfo.InvariantCulture, $"chosen by measurement on {when:yyyy-MM-dd}: {best.Milliseconds:0.###} ms{against}");
    }

    private List<TuningEntry> Load()
    {
        if (_cache.Read(FileName) is not { } bytes) return [];
        if (TuningJson.Read(bytes, MaxEntries) is { } entries) return entries;
        _cache.Note($"the cache file '{FileName}' holds no table of measured plans and is ignored");
        return [];
    }

    // Whether frames come from memory decides over transfers; the processor is part of every software device.
    private static string Where(PlanRequest request)
    {
        var device = request.Device;
        int bits = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;
        return string.Create(CultureInfo.InvariantCulture,
            $"{device.Name}|{device.Driver}|{RuntimeInformation.ProcessArchitecture} {bits} x{Environment.ProcessorCount}|{request.Source}>{request.Destination}|{request.SourceAlpha}>{request.DestinationAlpha}|{request.Width}x{request.Height}|{(request.IsOnDevice ? "on device" : "in memory")}");
    }
}
