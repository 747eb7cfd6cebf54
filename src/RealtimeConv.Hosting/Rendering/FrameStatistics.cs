namespace RealtimeConv.Hosting.Rendering;

/// <summary>How fast frames run: a window over the last ones.</summary>
public sealed class FrameStatistics
{
    /// <summary>Frames that the figures look back over.</summary>
    public const int Window = 120;

    private readonly double[] _intervals = new double[Window];
    private readonly double[] _sorted = new double[Window];
    private int _count;
    private int _next;

    /// <summary>Frames drawn.</summary>
    public long Frames { get; private set; }

    /// <summary>Frames of the source that were never shown, because newer ones came first.</summary>
    public long Dropped { get; internal set; }

    /// <summary>Milliseconds that the processor spent on the last frame.</summary>
    public double CpuMilliseconds { get; private set; }

    /// <summary>Milliseconds of the GPU on a recent frame's filters; null where the device does not tell.</summary>
    public double? GpuMilliseconds { get; internal set; }

    /// <summary>Frames per second over the window; 0 before the second frame.</summary>
    public double FramesPerSecond
    {
        get
        {
            double sum = 0;
            for (int k = 0; k < _count; k++) sum += _intervals[k];
            return sum > 0 ? _count / sum : 0;
        }
    }

    /// <summary>Median milliseconds from frame to frame over the window.</summary>
    public double MedianMilliseconds => Quantile(0.5);

    /// <summary>Milliseconds from frame to frame that 19 of 20 frames keep.</summary>
    public double SlowMilliseconds => Quantile(0.95);

    /// <summary>Recent intervals in seconds, oldest first.</summary>
    /// <returns>How many were written.</returns>
    public int CopyIntervals(Span<double> destination)
    {
        int count = Math.Min(_count, destination.Length);
        for (int k = 0; k < count; k++) destination[k] = _intervals[(_next - count + k + Window) % Window];
        return count;
    }

    internal void Add(double intervalSeconds, double cpuMilliseconds)
    {
        Frames++;
        CpuMilliseconds = cpuMilliseconds;
        if (intervalSeconds <= 0) return;
        _intervals[_next] = intervalSeconds;
        _next = (_next + 1) % Window;
        _count = Math.Min(_count + 1, Window);
    }

    internal void Forget()
    {
        _count = 0;
        _next = 0;
    }

    private double Quantile(double share)
    {
        if (_count == 0) return 0;
        Array.Copy(_intervals, _sorted, _count);
        Array.Sort(_sorted, 0, _count);
        return 1000 * _sorted[(int)Math.Round(share * (_count - 1))];
    }
}
