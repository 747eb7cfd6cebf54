using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tune;
using RealtimeConv.Filters;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Bench.Auto;

/// <summary>Holds the plan that auto takes against every other one, at each point of the grid: as the cost model ranks them, and as an earlier tuning found.</summary>
/// <param name="options">The grid.</param>
/// <param name="messages">Takes progress.</param>
internal sealed class AutoBench(BenchOptions options, TextWriter messages)
{
    private const int AllCandidates = 64;

    // Plans that take the frame's hundredfold are known to lose; the race leaves them out by itself.
    private const double Seconds = 20;

    // Held against a choice run those that came next to it or before it in the race over all plans; who took twice as long there does not.
    private const int MostRivals = 3;
    private const double Rivals = 2;

    /// <summary>Measures each point three times: to tune, to rank all plans, and to hold what auto takes against the best others, in rounds that took no part in choosing them.</summary>
    public IReadOnlyList<AutoRow> Run(CancellationToken cancellation)
    {
        using var session = new TuneSession(options.Budget);
        var rows = new List<AutoRow>();
        var progress = new ProgressLine(messages);
        var requests = Requests(session.Device).ToList();
        foreach (var (what, request) in requests)
        {
            progress.Show($"timing {what}", rows.Count, requests.Count, "points");
            // What a user's tuning would take: few candidates, few rounds.
            var table = new TuningTable(new UserCache(null));
            session.Measure(request, new TunerOptions(), table, cancellation);
            rows.Add(Row(session, what, request, table.Choose(request), cancellation));
        }
        progress.Clear();
        return rows;
    }

    private IEnumerable<(BenchCase What, PlanRequest Request)> Requests(DeviceProfile device)
    {
        foreach (var kernel in options.Kernels)
            foreach (var (width, height) in options.Sizes)
                foreach (var type in options.Types)
                    foreach (var border in options.Borders)
                        foreach (bool onDevice in device.HasFragment ? (bool[])[false, true] : [false])
                        {
                            var what = new BenchCase(kernel.Name, type, width, height, border);
                            var filter = kernel.Filter.MapConvolutions(c => c with { Border = border });
                            yield return (what, new PlanRequest(filter, what.Pixels, what.Pixels, width, height) { Device = device, Budget = options.Budget, IsOnDevice = onDevice });
                        }
    }

    private AutoRow Row(TuneSession session, BenchCase what, PlanRequest request, FilterPlan tuned, CancellationToken cancellation)
    {
        var tunerOptions = new TunerOptions { Candidates = AllCandidates, Rounds = options.Rounds, Seconds = Seconds, HeadToHeadSeconds = Seconds / 2 };
        var ranked = session.Measure(request, tunerOptions, new TuningTable(new UserCache(null)), cancellation).Where(p => p.Milliseconds is not null).ToList();
        var model = Judged(Planner.Plan(request));
        return new AutoRow(
            what.Kernel, what.Format, $"{what.Width}x{what.Height}", what.Border.ToString(), request.IsOnDevice ? "on device" : "in memory", model, SamePlan(Planner.Plan(request), tuned) ? model : Judged(tuned));

        AutoChoice Judged(FilterPlan plan)
        {
            var choice = ranked.First(r => SamePlan(r.Candidate.Plan, plan));
            // A choice that keeps the promise of the same codes everywhere is held against plans that keep it, too.
            var others = ranked.Where(r => r != choice && r.Milliseconds < Rivals * choice.Milliseconds && (r.Candidate.Plan.IsExact || !plan.IsExact)).Take(MostRivals).Select(r => r.Candidate).ToList();
            var verdict = session.Judge(choice.Candidate, others, AutoRow.Allowed, tunerOptions, cancellation);
            return AutoChoice.Of(Name(plan), verdict, others.Count == 0 ? "(none within twice its time)" : Name(verdict.Against));
        }
    }

    private static bool SamePlan(FilterPlan a, FilterPlan b) =>
        a.Backend == b.Backend && a.IsExact == b.IsExact && a.Passes.Select(p => p.Name).SequenceEqual(b.Passes.Select(p => p.Name)) && a.Surfaces.SequenceEqual(b.Surfaces);

    private static string Name(FilterPlan plan) => $"{plan.Backend.ToString().ToLowerInvariant()} {plan.Name}{(plan.IsExact ? ", exact" : "")}";
}
