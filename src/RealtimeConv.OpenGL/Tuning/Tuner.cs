using System.Diagnostics;
using System.Runtime;
using RealtimeConv.Cpu;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>Times the plans of a request on the device itself and remembers which is fastest.</summary>
/// <remarks>
/// Plans run in turns, so that a slow phase of the machine meets all alike. A few rounds rank them by the median wall time of a frame; the few best then run head to head
/// until paired ratios tell which is fastest, or the time for it is up. Wall time decides, since it is what a frame waits for and plans differ in how well they fill the cores,
/// which processor time does not see. On a busy machine it may leave open which of a few is fastest; where the processor does all the work, its time decides then. Where the request's frames lie in memory, GL plans upload and read back in every frame, as they will have
/// to. Compiling is not counted.
/// </remarks>
/// <param name="engine">Runs GL plans; its context must be current on the calling thread. Null times the processor alone.</param>
/// <param name="table">Takes what was found.</param>
/// <param name="options">How long and how widely to measure.</param>
public sealed class Tuner(FilterEngine? engine, TuningTable table, TunerOptions? options = null)
{
    private const int LeastRounds = 3;

    // Who is so near the best of the ranking may be the best; who may, runs head to head.
    private const double Near = 1.5;
    private const int MostFinalists = 4;

    // Closer than this no user sees who is faster.
    private const double Tie = 1.03;

    // The runtime waits a tenth of a second before it compiles again, and well what was called often.
    private const int MostPauses = 3;
    private const int PauseMs = 130;

    private readonly TunerOptions _options = Checked(options ?? new TunerOptions());

    /// <summary>Times the plans of a request.</summary>
    /// <returns>The plans that took part, fastest first, then those that could not run.</returns>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="CapabilityMissingException">The named backend, or a format on it, is not there.</exception>
    /// <exception cref="ArgumentException">The request contradicts itself.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing is remembered.</exception>
    public IReadOnlyList<TunedPlan> Tune(PlanRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var lanes = new List<PlanLane>();
        try
        {
            var problems = EnterAll(Chosen(Planner.Candidates(request)), request, lanes, cancellation);
            Race(lanes, cancellation);
            var measured = Finals(lanes, cancellation);
            table.Add(request, measured);
            return [.. measured.Select(m => new TunedPlan(m.Candidate, m.Milliseconds)), .. problems];
        }
        finally
        {
            foreach (var lane in lanes) lane.Dispose();
        }
    }

    /// <summary>Holds a plan against others of its request, head to head. Remembers nothing.</summary>
    /// <param name="choice">The plan that is judged.</param>
    /// <param name="others">Those that it is held against; what cannot run here takes no part.</param>
    /// <param name="allowed">How many times as long as any other it may take, above 0.</param>
    /// <param name="cancellation">Ends it between two samples.</param>
    /// <exception cref="RealtimeConvException">The plan cannot run here.</exception>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PlanVerdict Judge(PlanCandidate choice, IReadOnlyList<PlanCandidate> others, double allowed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(others);
        if (!(allowed > 0)) throw new ArgumentOutOfRangeException(nameof(allowed), $"A ratio of {allowed} was to be allowed; it must be above 0.");
        var lanes = new List<PlanLane>();
        try
        {
            var problems = EnterAll([choice, .. others], choice.Plan.Request, lanes, cancellation);
            if (lanes.Count == 0 || lanes[0].Candidate != choice) throw new RealtimeConvException(problems[0].Problem!);
            var contest = new HeadToHead([.. lanes.Select(l => (Func<FrameTime>)l.Sample)], allowed, 1000 * _options.HeadToHeadSeconds);
            var standing = contest.Judge(0, cancellation);
            int rival = standing.Rival;
            return new PlanVerdict(standing.Verdict, standing.Ratios[rival], contest.Ratio(0, rival, t => t.CpuMs).Median, lanes[rival].Candidate.Plan, contest.MedianMs(rival));
        }
        finally
        {
            foreach (var lane in lanes) lane.Dispose();
        }
    }

    private static TunerOptions Checked(TunerOptions options)
    {
        if (options.Candidates is < 1 or > 64) throw new ArgumentOutOfRangeException(nameof(options), $"{options.Candidates} candidates were asked for; 1 to 64 are possible.");
        if (options.Rounds is < 1 or > 1000) throw new ArgumentOutOfRangeException(nameof(options), $"{options.Rounds} rounds were asked for; 1 to 1000 are possible.");
        if (!(options.HeadToHeadSeconds > 0)) throw new ArgumentOutOfRangeException(nameof(options), $"{options.HeadToHeadSeconds} seconds head to head were asked for; more than 0 are needed.");
        if (!(options.Seconds > 0)) throw new ArgumentOutOfRangeException(nameof(options), $"{options.Seconds} seconds were asked for; more than 0 are needed.");
        return options;
    }

    // The best few by the model, and the best of each backend: it is between backends that the model knows least.
    private List<PlanCandidate> Chosen(IReadOnlyList<PlanCandidate> candidates)
    {
        var firsts = candidates.GroupBy(c => c.Plan.Backend).Select(g => g.First());
        return [.. candidates.Take(_options.Candidates).Union(firsts)];
    }

    // Into lanes come those that run; the others come back with the reason.
    private List<TunedPlan> EnterAll(IEnumerable<PlanCandidate> candidates, PlanRequest request, List<PlanLane> lanes, CancellationToken cancellation)
    {
        var problems = new List<TunedPlan>();
        var frames = new TuningFrames(request);
        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            PlanLane? lane = null;
            try
            {
                lane = Enter(candidate, request, frames);
                lane.Warm();
                lanes.Add(lane);
            }
            catch (RealtimeConvException e)
            {
                lane?.Dispose();
                problems.Add(new TunedPlan(candidate, null, e.Message.Split('\n')[0]));
            }
        }
        Settle(lanes, cancellation);
        return problems;
    }

    private PlanLane Enter(PlanCandidate candidate, PlanRequest request, TuningFrames frames)
    {
        if (candidate.Plan.Backend == Backend.Cpu)
        {
            var cpu = new CpuFilter(candidate.Plan, _options.Threads);
            return new PlanLane(candidate, () => cpu.Apply(frames.Source, frames.Destination), cpu);
        }
        if (engine is null) throw new CapabilityMissingException("no OpenGL context was given");
        // Frames on the device are a host's, and get the programs that a host's textures get.
        var prepared = engine.PrepareOwn(candidate.Plan, asHosts: request.IsOnDevice);
        engine.Apply(prepared, frames.Source, frames.Destination);
        return new PlanLane(candidate, request.IsOnDevice ? () => engine.RunOwn(prepared) : () => engine.Apply(prepared, frames.Source, frames.Destination), prepared);
    }

    // Frames of a plan that no run has used before are slower until the runtime has compiled them well, which it does a while after they were called often: until nothing new
    // is compiled, everybody runs again. A second tuning finds nothing to wait for.
    private static void Settle(List<PlanLane> lanes, CancellationToken cancellation)
    {
        for (int pause = 0; pause < MostPauses; pause++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            foreach (var lane in lanes.Where(l => !l.IsSlow))
            {
                cancellation.ThrowIfCancellationRequested();
                lane.Calibrate();
            }
            cancellation.WaitHandle.WaitOne(PauseMs);
            if (JitInfo.GetCompiledMethodCount() == compiled) return;
        }
    }

    private void Race(List<PlanLane> lanes, CancellationToken cancellation)
    {
        long started = Stopwatch.GetTimestamp();
        for (int round = 0; round < _options.Rounds; round++)
        {
            if (round >= LeastRounds && Stopwatch.GetElapsedTime(started).TotalSeconds > _options.Seconds) return;
            var running = round == 0 ? [.. lanes] : Clocks(lanes).SelectMany(of => Within(lanes, Hopeless(round), l => l.Least(of))).ToHashSet();
            foreach (var lane in lanes.Where(running.Contains))
            {
                cancellation.ThrowIfCancellationRequested();
                lane.Run();
            }
        }
    }

    // By wall time, and where the processor does all the work by its time as well: on a busy machine the one says little, and nobody shall be out by it alone.
    private static IEnumerable<Func<FrameTime, double>> Clocks(List<PlanLane> lanes) => IsOnProcessor(lanes) ? [t => t.WallMs, t => t.CpuMs] : [t => t.WallMs];

    private static bool IsOnProcessor(List<PlanLane> lanes) => PlanLane.CountsProcessor && lanes.All(l => l.Candidate.Plan.Backend == Backend.Cpu || l.Candidate.Plan.Request.Device.IsSoftware);

    private static IEnumerable<PlanLane> Within(List<PlanLane> lanes, double times, Func<PlanLane, double> of)
    {
        double least = lanes.Min(of);
        return lanes.Where(l => of(l) <= times * least);
    }

    // Who takes so many times as long as the fastest is out of the race: one sample can be as many times too long as the machine has others to serve.
    private static double Hopeless(int rounds) => rounds switch { 1 => 6, 2 => 4, _ => 2.5 };

    // Times in proportion to the fastest's: of the finalists as their paired ratios say, of the others as in the race, behind all finalists.
    private List<(PlanCandidate Candidate, double Milliseconds)> Finals(List<PlanLane> lanes, CancellationToken cancellation)
    {
        if (lanes.Count == 0) return [];
        var ranked = lanes.OrderBy(l => l.Median(t => t.WallMs)).ToList();
        var finalists = Clocks(lanes).SelectMany(of => Within(ranked, Near, l => l.Median(of)).OrderBy(l => l.Median(of)).Take(MostFinalists)).Distinct().ToList();
        var contest = new HeadToHead([.. finalists.Select(l => (Func<FrameTime>)l.Sample)], Tie, 1000 * _options.HeadToHeadSeconds);
        var standing = contest.FindFastest(IsOnProcessor(lanes), cancellation);
        var (first, fastest) = (finalists[standing[0].Contestant], contest.MedianMs(standing[0].Contestant));
        var measured = standing.Select(s => (finalists[s.Contestant].Candidate, Milliseconds: fastest * s.Ratio)).ToList();
        double last = measured[^1].Milliseconds, scale = fastest / first.Median(t => t.WallMs);
        measured.AddRange(ranked.Except(finalists).Select(l => (l.Candidate, Math.Max(last, scale * l.Median(t => t.WallMs)))));
        return measured;
    }
}
