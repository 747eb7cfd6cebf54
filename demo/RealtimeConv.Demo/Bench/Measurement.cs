namespace RealtimeConv.Demo.Bench;

/// <summary>The times of one contestant, one for each round it took part in.</summary>
internal sealed class Measurement(Subject subject)
{
    private readonly List<BenchTime> _times = [];

    /// <summary>What was timed.</summary>
    public Subject Subject { get; } = subject;

    /// <summary>Rounds it took part in.</summary>
    public int Rounds => _times.Count;

    /// <summary>The least processor time of a frame: whatever else ran on the machine only adds to it.</summary>
    public double LeastCpuMs => _times.Min(t => t.CpuMs);

    /// <summary>The least wall time of a frame.</summary>
    public double LeastWallMs => _times.Min(t => t.WallMs);

    /// <summary>The median processor time of a frame.</summary>
    public double MedianCpuMs => Median(t => t.CpuMs);

    /// <summary>The median wall time of a frame.</summary>
    public double MedianWallMs => Median(t => t.WallMs);

    /// <summary>Takes the time of a round.</summary>
    public void Add(BenchTime time) => _times.Add(time);

    private double Median(Func<BenchTime, double> of)
    {
        double[] sorted = [.. _times.Select(of).Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
