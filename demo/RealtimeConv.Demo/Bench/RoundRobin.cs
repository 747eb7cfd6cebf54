namespace RealtimeConv.Demo.Bench;

/// <summary>Times contestants side by side: each is warmed, then every round runs each of them once, so that a slow phase of the machine meets all alike.</summary>
/// <param name="rounds">Rounds, at least 1.</param>
/// <param name="leastSampleMs">Frames are repeated within a round until they take about this long; clocks are coarse.</param>
internal sealed class RoundRobin(int rounds, double leastSampleMs)
{
    private const int MostRepeats = 2000;

    // Contestants this slow need few rounds: their own length evens the noise out.
    private const double PatienceMs = 8000;
    private const int LeastRounds = 3;

    // The runtime waits a tenth of a second before it compiles again.
    private const int Pauses = 2;
    private const int PauseMs = 130;

    /// <summary>Runs the contest.</summary>
    /// <param name="contestants">Who takes part, in the order of each round.</param>
    /// <param name="missing">Told of a contestant that fails, with the reason; it takes no further part.</param>
    /// <param name="cancellation">Ends the contest between two samples.</param>
    /// <returns>The measurements of those that ran, in their order.</returns>
    public IReadOnlyList<Measurement> Run(IReadOnlyList<Contestant> contestants, Action<Subject, string> missing, CancellationToken cancellation = default)
    {
        var lanes = new List<Lane>();
        foreach (var contestant in contestants)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Try(contestant, missing, () => Warm(contestant)) is { } lane) lanes.Add(lane);
        }
        Settle(lanes, missing, cancellation);
        for (int round = 0; round < rounds; round++)
        {
            foreach (var lane in lanes.ToList())
            {
                cancellation.ThrowIfCancellationRequested();
                if (round >= LeastRounds && lane.SpentMs > PatienceMs) continue;
                if (Try(lane.Contestant, missing, () => lane.Run()) is null) lanes.Remove(lane);
            }
        }
        return [.. lanes.Select(l => l.Measurement)];
    }

    // The runtime compiles a method in haste first and well once it was called often and nothing new is being compiled, twice in a row.
    private static void Settle(List<Lane> lanes, Action<Subject, string> missing, CancellationToken cancellation)
    {
        for (int pause = 0; pause < Pauses; pause++)
        {
            foreach (var lane in lanes.Where(l => l.Repeats > 1).ToList())
            {
                cancellation.ThrowIfCancellationRequested();
                if (Try(lane.Contestant, missing, lane.Rehearse) is null) lanes.Remove(lane);
            }
            cancellation.WaitHandle.WaitOne(PauseMs);
        }
    }

    // The first frame compiles and allocates; the second tells how long one takes.
    private Lane Warm(Contestant contestant)
    {
        contestant.Sample(1);
        double frame = contestant.Sample(1).WallMs;
        int repeats = (int)Math.Clamp(Math.Ceiling(leastSampleMs / Math.Max(frame, 1e-6)), 1, MostRepeats);
        return new Lane(contestant, repeats);
    }

    private static Lane? Try(Contestant contestant, Action<Subject, string> missing, Func<Lane> action)
    {
        try
        {
            return action();
        }
        catch (RealtimeConvException e)
        {
            missing(contestant.Subject, e.Message);
            return null;
        }
    }

    private sealed class Lane(Contestant contestant, int repeats)
    {
        public Contestant Contestant { get; } = contestant;

        /// <summary>Frames of a sample.</summary>
        public int Repeats => repeats;

        public Measurement Measurement { get; } = new(contestant.Subject);

        public double SpentMs { get; private set; }

        public Lane Rehearse()
        {
            Contestant.Sample(repeats);
            return this;
        }

        public Lane Run()
        {
            var time = Contestant.Sample(repeats);
            SpentMs += repeats * time.WallMs;
            Measurement.Add(time);
            return this;
        }
    }
}
