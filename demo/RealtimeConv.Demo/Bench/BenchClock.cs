using System.Diagnostics;

namespace RealtimeConv.Demo.Bench;

/// <summary>Times work of this process. Software GL draws on threads of its own: only the whole process's time counts them.</summary>
internal static class BenchClock
{
    /// <summary>The mean time of a frame over several.</summary>
    /// <param name="frame">Does the work of one frame and returns when it is done.</param>
    /// <param name="repeats">Frames, at least 1.</param>
    public static BenchTime Measure(Action frame, int repeats)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        long started = Stopwatch.GetTimestamp();
        for (int k = 0; k < repeats; k++) frame();
        double wall = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return new BenchTime((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / repeats, wall / repeats);
    }
}
