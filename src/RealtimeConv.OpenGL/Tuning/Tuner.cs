using System.Diagnostics;
using RealtimeConv.Cpu;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>Times the plans of a request on the device itself and remembers which is fastest.</summary>
/// <remarks>
/// Plans run in turns, so that a slow phase of the machine meets all alike; the least wall time of a frame counts. Where the request's frames lie in memory, GL
/// plans upload and read back in every frame, as they will have to. Compiling is not counted.
/// </remarks>
/// <param name="engine">Runs GL plans; its context must be current on the calling thread. Null times the processor alone.</param>
/// <param name="table">Takes what was found.</param>
/// <param name="options">How long and how widely to measure.</param>
public sealed class Tuner(FilterEngine? engine, TuningTable table, TunerOptions? options = null)
{
    private const double LeastSampleMs = 4;
    private const int MostRepeats = 500;
    private const int LeastRounds = 3;

    // Who takes so many times as long as the fastest is out of the race.
    private const double Hopeless = 2.5;

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
        var lanes = new List<Lane>();
        var problems = new List<TunedPlan>();
        var frames = new TuningFrames(request);
        try
        {
            foreach (var candidate in Chosen(Planner.Candidates(request)))
            {
                cancellation.ThrowIfCancellationRequested();
                Lane? lane = null;
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
            Race(lanes, cancellation);
            var measured = lanes.Select(l => (l.Candidate, l.LeastMs)).OrderBy(m => m.LeastMs).ToList();
            table.Add(request, measured);
            return [.. measured.Select(m => new TunedPlan(m.Candidate, m.LeastMs)), .. problems];
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
        if (!(options.Seconds > 0)) throw new ArgumentOutOfRangeException(nameof(options), $"{options.Seconds} seconds were asked for; more than 0 are needed.");
        return options;
    }

    // The best few by the model, and the best of each backend: it is between backends that the model knows least.
    private List<PlanCandidate> Chosen(IReadOnlyList<PlanCandidate> candidates)
    {
        var firsts = candidates.GroupBy(c => c.Plan.Backend).Select(g => g.First());
        return [.. candidates.Take(_options.Candidates).Union(firsts)];
    }

    private Lane Enter(PlanCandidate candidate, PlanRequest request, TuningFrames frames)
    {
        if (candidate.Plan.Backend == Backend.Cpu)
        {
            var cpu = new CpuFilter(candidate.Plan, _options.Threads);
            return new Lane(candidate, () => cpu.Apply(frames.Source, frames.Destination), cpu);
        }
        if (engine is null) throw new CapabilityMissingException("no OpenGL context was given");
        var prepared = engine.PrepareOwn(candidate.Plan);
        engine.Apply(prepared, frames.Source, frames.Destination);
        return new Lane(candidate, request.IsOnDevice ? () => engine.RunOwn(prepared) : () => engine.Apply(prepared, frames.Source, frames.Destination), prepared);
    }

    private void Race(List<Lane> lanes, CancellationToken cancellation)
    {
        long started = Stopwatch.GetTimestamp();
        for (int round = 0; round < _options.Rounds; round++)
        {
            if (round >= LeastRounds && Stopwatch.GetElapsedTime(started).TotalSeconds > _options.Seconds) return;
            double least = lanes.Count == 0 ? 0 : lanes.Min(l => l.LeastMs);
            foreach (var lane in lanes)
            {
                cancellation.ThrowIfCancellationRequested();
                if (round > 0 && lane.LeastMs > Hopeless * least) continue;
                lane.Run();
            }
        }
    }

    private sealed class Lane(PlanCandidate candidate, Action frame, IDisposable owned) : IDisposable
    {
        private int _repeats = 1;

        public PlanCandidate Candidate => candidate;

        public double LeastMs { get; private set; } = double.PositiveInfinity;

        // The first frame allocates; the second tells how often one must be repeated for clocks to tell.
        public void Warm()
        {
            frame();
            Run();
            _repeats = (int)Math.Clamp(Math.Ceiling(LeastSampleMs / LeastMs), 1, MostRepeats);
        }

        public void Run()
        {
            long started = Stopwatch.GetTimestamp();
            for (int k = 0; k < _repeats; k++) frame();
            LeastMs = Math.Min(LeastMs, Math.Max(Stopwatch.GetElapsedTime(started).TotalMilliseconds / _repeats, 1e-6));
        }

        public void Dispose() => owned.Dispose();
    }
}
