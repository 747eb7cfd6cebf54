using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>Processor time of the calling thread, which other work on the machine does not lengthen; the clock on the wall where the system does not tell.</summary>
internal static partial class ThreadTime
{
    private const int ThreadCpuTime = 3;

    public static TimeSpan Now
    {
        get
        {
            if (OperatingSystem.IsLinux() && ReadClock(ThreadCpuTime, out var time) == 0) return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
            return Stopwatch.GetElapsedTime(0);
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
