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

    /// <summary>Measures each point twice: the first time to tune, the second time to judge.</summary>
    public IReadOnlyList<AutoRow> Run(CancellationToken cancellation)
    {
        using var session = new TuneSession(options.Budget);
        var rows = new List<AutoRow>();
        var progress = new ProgressLine(messages);
        var requests = Requests(session.Device).ToList();
        foreach (var (what, request) in requests)
        {
            progress.Show($"timing {what}", rows.Count, requests.Count, "points");
            var tunerOptions = new TunerOptions { Candidates = AllCandidates, Rounds = options.Rounds, Seconds = Seconds };
            var table = new TuningTable(new UserCache(null));
            // What a user's tuning would take: few candidates, few rounds.
            session.Measure(request, new TunerOptions(), table, cancellation);
            var tuned = table.Choose(request);
            var judged = session.Measure(request, tunerOptions, new TuningTable(new UserCache(null)), cancellation).Where(p => p.Milliseconds is not null).ToList();
            rows.Add(Row(what, request, tuned, judged));
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

    private static AutoRow Row(BenchCase what, PlanRequest request, FilterPlan tuned, IReadOnlyList<TunedPlan> judged)
    {
        var best = judged[0];
        // The race drops who is far behind after a round: their time of that round stands.
        double Ratio(FilterPlan plan) => judged.First(j => SamePlan(j.Candidate.Plan, plan)).Milliseconds!.Value / best.Milliseconds!.Value;
        var model = Planner.Plan(request);
        return new AutoRow(
            what.Kernel, what.Format, $"{what.Width}x{what.Height}", what.Border.ToString(), request.IsOnDevice ? "on device" : "in memory",
            Name(model), Ratio(model), Name(tuned), Ratio(tuned), Name(best.Candidate.Plan), best.Milliseconds!.Value);
    }

    private static bool SamePlan(FilterPlan a, FilterPlan b) =>
        a.Backend == b.Backend && a.IsExact == b.IsExact && a.Passes.Select(p => p.Name).SequenceEqual(b.Passes.Select(p => p.Name)) && a.Surfaces.SequenceEqual(b.Surfaces);

    private static string Name(FilterPlan plan) => $"{plan.Backend.ToString().ToLowerInvariant()} {plan.Name}{(plan.IsExact ? ", exact" : "")}";
}
