namespace RealtimeConv.OpenGL.Tuning;

/// <summary>Runs a few contestants in turns, round by round, until it is clear how one stands to the others, or a time is used up.</summary>
/// <remarks>
/// After 8 rounds (more with more contestants) and then after each half as many again, six times at most, the paired ratios are looked at. Who looks several times errs more often: the 5 % that all
/// looks and all pairs may err together are shared out among them (Bonferroni), so that each interval is that much wider.
/// Wall time is what counts. On a machine with much else to do it says little of plans of milliseconds, and where it leaves open who is fastest, the processor time of the
/// contestants may decide, if the processor does all their work.
/// </remarks>
/// <param name="contestants">Each runs one sample and tells its time; at least one.</param>
/// <param name="allowed">The ratio that a leader may have to any other, above 0.</param>
/// <param name="mostMs">Milliseconds of samples after which no further round begins.</param>
internal sealed class HeadToHead(IReadOnlyList<Func<FrameTime>> contestants, double allowed, double mostMs)
{
    private const int Looks = 6;
    private const double LookGrowth = 1.5;
    private const double MayErr = 0.05;

    private readonly List<FrameTime[]> _rounds = [];
    private double _spentMs;

    private double Confidence => 1 - MayErr / (Looks * Math.Max(1, contestants.Count - 1));

    /// <summary>Rounds that were run.</summary>
    public int Rounds => _rounds.Count;

    /// <summary>Runs rounds until it is clear how a contestant stands to every other.</summary>
    public Standing Judge(int choice, CancellationToken cancellation = default) => Run(() => choice, cancellation);

    /// <summary>Runs rounds until whoever leads is clearly within the allowed ratio of every other. Contestants come back in their order, the fastest first.</summary>
    /// <param name="isOnProcessor">Whether processor time may decide what wall time leaves open.</param>
    /// <param name="cancellation">Ends it between two samples.</param>
    /// <returns>Each contestant with how many times as long it takes as the first, at least 1.</returns>
    public IReadOnlyList<(int Contestant, double Ratio)> FindFastest(bool isOnProcessor, CancellationToken cancellation = default)
    {
        var standing = Run(() => Fastest(Enumerable.Range(0, contestants.Count), t => t.WallMs), cancellation);
        int first = standing.Leader;
        // Who is surely slower by wall time is out.
        var open = Enumerable.Range(0, contestants.Count).Where(k => standing.Ratios[k].High >= 1).ToHashSet();
        bool byProcessor = isOnProcessor && standing.Verdict == ChoiceVerdict.Undecided;
        if (byProcessor) first = Fastest(open, t => t.CpuMs);
        double Times(int k) => k == first ? 1 : Math.Max(1, Ratio(k, first, byProcessor && open.Contains(k) ? t => t.CpuMs : t => t.WallMs).Median);
        return [.. Enumerable.Range(0, contestants.Count).OrderBy(Times).ThenBy(k => k != first).Select(k => (k, Times(k)))];
    }

    /// <summary>How many times as long one contestant takes as another, by wall or by processor time.</summary>
    public MedianRatio Ratio(int contestant, int other, Func<FrameTime, double> of) => MedianRatio.Of(_rounds.Select(r => of(r[contestant]) / of(r[other])), Confidence);

    /// <summary>The median time of a frame of a contestant.</summary>
    public double MedianMs(int contestant) => MedianRatio.Of(_rounds.Select(r => r[contestant].WallMs), Confidence).Median;

    private Standing Run(Func<int> leader, CancellationToken cancellation)
    {
        int next = MedianRatio.FewestPairs(Confidence);
        for (int look = 0; look < Looks; look++, next = (int)Math.Ceiling(LookGrowth * next))
        {
            while (Rounds < next && (Rounds == 0 || _spentMs < mostMs)) Round(cancellation);
            var standing = StandingOf(leader());
            if (standing.Verdict != ChoiceVerdict.Undecided || Rounds < next) return standing;
        }
        return StandingOf(leader());
    }

    // Who comes after whom changes from round to round: what one leaves in the caches shall not always help the same.
    private void Round(CancellationToken cancellation)
    {
        var times = new FrameTime[contestants.Count];
        for (int k = 0; k < times.Length; k++)
        {
            cancellation.ThrowIfCancellationRequested();
            int turn = Rounds % 2 == 0 ? k : times.Length - 1 - k;
            times[turn] = contestants[turn]();
            _spentMs += times[turn].SampleMs;
        }
        _rounds.Add(times);
    }

    private Standing StandingOf(int leader) =>
        new(leader, [.. Enumerable.Range(0, contestants.Count).Select(k => k == leader ? new MedianRatio(1, 1, 1, Rounds) : Ratio(leader, k, t => t.WallMs))], allowed);

    // In units of each round's geometric mean, so that a round in a slow phase of the machine counts as any other.
    private int Fastest(IEnumerable<int> among, Func<FrameTime, double> of) =>
        among.MinBy(k => MedianRatio.Of(_rounds.Select(r => of(r[k]) / Math.Exp(r.Average(t => Math.Log(of(t))))), Confidence).Median);
}
