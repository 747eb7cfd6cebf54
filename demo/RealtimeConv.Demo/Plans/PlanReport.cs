using System.Text;
using System.Text.Json;
using RealtimeConv.Demo.Tune;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Demo.Plans;

/// <summary>The candidates of a request, the first of which is the choice.</summary>
internal sealed class PlanReport
{
    // Large enough for an interior of every kernel people type, small enough to be bounded at once.
    private const int SampleWidth = 96, SampleHeight = 64;

    private readonly PlanRequest _request;
    private readonly List<(PlanCandidate Candidate, double? Bound, double? Milliseconds)> _rows = [];
    private readonly IReadOnlyList<ExactVerdict> _verdicts;

    private PlanReport(PlanRequest request)
    {
        _request = request;
        _verdicts = Planner.ExactVerdicts(request);
    }

    /// <summary>Plans a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="all">Whether every candidate is listed; else the choice alone.</param>
    public static PlanReport Of(PlanRequest request, bool all)
    {
        var report = new PlanReport(request);
        var candidates = LocalTuning.Table.Rank(request);
        foreach (var (candidate, milliseconds) in all ? candidates : [candidates[0]]) report._rows.Add((candidate, Bound(request, candidate), milliseconds));
        return report;
    }

    public IEnumerable<string> Lines()
    {
        yield return $"{_request.Width} x {_request.Height}, {_request.Source} to {_request.Destination}, on {_request.Device.Name}";
        for (int k = 0; k < _rows.Count; k++)
        {
            var (candidate, bound, milliseconds) = _rows[k];
            var plan = candidate.Plan;
            yield return $"{(k == 0 ? "->" : "  ")} {plan.Backend.ToString().ToLowerInvariant(),-9}{plan.Name,-14}{candidate.Cost,8:0.##} ns per pixel   {(milliseconds is { } ms ? $"measured {ms:0.###} ms   " : "")}bound {BoundText(plan, bound)}";
            yield return $"      {string.Join(", then ", plan.Passes.Select(p => p.Name))}{Intermediates(plan)}";
            foreach (string note in plan.Notes) yield return $"      note: {note}";
        }
        foreach (var alike in _verdicts.GroupBy(v => (v.Applies, v.Why)))
            yield return $"{(alike.Key.Applies ? "exact" : "not exact")} on {string.Join(", ", alike.Select(v => v.Backend.ToString().ToLowerInvariant()))}: {alike.Key.Why}{(alike.Key.Applies ? "; the same codes on every device" : "")}";
        yield return "cost: the model's expectation, to rank candidates; bound: the largest over a noise frame, before the output's own rounding, in 8-bit steps";
    }

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("device", _request.Device.Name);
            json.WriteStartArray("exact");
            foreach (var verdict in _verdicts)
            {
                json.WriteStartObject();
                json.WriteString("backend", verdict.Backend.ToString().ToLowerInvariant());
                json.WriteBoolean("applies", verdict.Applies);
                json.WriteString("why", verdict.Why);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("candidates");
            foreach (var (candidate, bound, milliseconds) in _rows)
            {
                json.WriteStartObject();
                json.WriteString("backend", candidate.Plan.Backend.ToString().ToLowerInvariant());
                json.WriteString("plan", candidate.Plan.Name);
                json.WriteNumber("nanoseconds_per_pixel", candidate.Cost);
                if (milliseconds is { } ms) json.WriteNumber("measured_milliseconds", ms);
                json.WriteBoolean("exact", candidate.Plan.IsExact);
                if (bound is { } b && double.IsFinite(b)) json.WriteNumber("bound", b);
                json.WriteStartArray("passes");
                foreach (var pass in candidate.Plan.Passes) json.WriteStringValue(pass.Name);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string BoundText(FilterPlan plan, double? bound) => plan.IsExact ? "0 (exact)" : bound is { } b ? $"{255 * b:0.##e+0}" : "not stated for this size";

    private static string Intermediates(FilterPlan plan)
    {
        var between = plan.Surfaces.Skip(1).SkipLast(1).Select(s => s.Format.ToString()).Distinct().ToList();
        return between.Count == 0 ? "" : $" (between: {string.Join(", ", between)})";
    }

    // The same passes on a small noise frame; null where that size leads to other passes.
    private static double? Bound(PlanRequest request, PlanCandidate candidate)
    {
        if (candidate.Plan.IsExact) return 0;
        var small = request with { Width = SampleWidth, Height = SampleHeight };
        var plan = Planner.Candidates(small).FirstOrDefault(c => c.Why == candidate.Why && c.Plan.Surfaces.Select(s => s.Format).SequenceEqual(candidate.Plan.Surfaces.Select(s => s.Format)))?.Plan;
        if (plan is null) return null;
        var random = new Random(1);
        var frame = Frame.FromSamples(SampleWidth, SampleHeight, 4, [.. Enumerable.Range(0, SampleWidth * SampleHeight * 4).Select(k => k % 4 == 3 ? 1f : (float)random.NextDouble())]);
        return PlanBound.Of(plan, frame.ConvertTo(request.Source), ArithmeticModel.Quality).Error.Max();
    }
}
