using System.Diagnostics;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>A plan that is timed: frames are repeated until clocks can tell.</summary>
/// <param name="candidate">The plan.</param>
/// <param name="frame">Does one frame and returns when it is done.</param>
/// <param name="owned">What goes with it.</param>
internal sealed class PlanLane(PlanCandidate candidate, Action frame, IDisposable owned) : IDisposable
{
    private const double LeastSampleMs = 4;
    private const double SlowMs = 50;
    private const int MostRepeats = 500;

    private readonly List<FrameTime> _times = [];
    private int _repeats = 1;

    public PlanCandidate Candidate => candidate;

#if NET9_0_OR_GREATER
    /// <summary>Whether processor time is counted finely enough for a sample.</summary>
    public const bool CountsProcessor = true;
#else
    /// <summary>Whether processor time is counted finely enough for a sample.</summary>
    public const bool CountsProcessor = false;
#endif

    /// <summary>The least time of a frame so far; who is far behind by this is far behind.</summary>
    public double Least(Func<FrameTime, double> of) => _times.Min(of);

    /// <summary>The median time of a frame over the samples so far.</summary>
    public double Median(Func<FrameTime, double> of) => MedianRatio.Of(_times.Select(of), 0.5).Median;

    /// <summary>Runs the first frames. Their times are forgotten: the first allocates, and the runtime has compiled what runs in haste.</summary>
    public void Warm()
    {
        frame();
        Calibrate();
    }

    /// <summary>Whether a frame takes so long that running it for practice alone is too dear.</summary>
    public bool IsSlow { get; private set; }

    /// <summary>Runs a sample for practice, and counts anew how many frames one has.</summary>
    public void Calibrate()
    {
        double ms = Sample().WallMs;
        IsSlow = ms > SlowMs;
        _repeats = (int)Math.Clamp(Math.Ceiling(LeastSampleMs / ms), 1, MostRepeats);
    }

    /// <summary>Runs a sample, and keeps its time for the ranking.</summary>
    public void Run() => _times.Add(Sample());

    /// <summary>Runs a sample.</summary>
    public FrameTime Sample()
    {
        var cpu = ProcessorTime();
        long started = Stopwatch.GetTimestamp();
        for (int k = 0; k < _repeats; k++) frame();
        double wall = Math.Max(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1e-6);
        double processor = Math.Max((ProcessorTime() - cpu).TotalMilliseconds, 1e-6);
        return new FrameTime(wall / _repeats, processor / _repeats, wall);
    }

    public void Dispose() => owned.Dispose();

    private static TimeSpan ProcessorTime()
    {
#if NET9_0_OR_GREATER
        return Environment.CpuUsage.TotalTime;
#else
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
#endif
    }
}
