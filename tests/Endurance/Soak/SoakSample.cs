using RealtimeConv.Tests.Support.OpenGL;

namespace RealtimeConv.Tests.Endurance.Soak;

/// <summary>What the process holds at one moment of rest.</summary>
/// <param name="Seconds">Since the start.</param>
/// <param name="ManagedBytes">On the managed heap after a collection.</param>
/// <param name="ResidentBytes">Physical memory.</param>
/// <param name="Handles">Open file descriptors.</param>
/// <param name="Threads">Threads.</param>
/// <param name="GlObjects">GL objects made and not deleted, without programs.</param>
/// <param name="Programs">Shader programs.</param>
/// <param name="Children">Processes started and still there half a minute later, zombies included.</param>
internal sealed record SoakSample(double Seconds, long ManagedBytes, long ResidentBytes, int Handles, int Threads, int GlObjects, int Programs, int Children)
{
    // The runtime takes ended processes off the system's list on a thread of its own, whenever that gets a turn.
    private static readonly TimeSpan ChildLimit = TimeSpan.FromSeconds(30);

    /// <summary>Measures the process.</summary>
    public static SoakSample Take(TimeSpan time, LiveObjects objects)
    {
        SpinWait.SpinUntil(() => ChildProcesses.Ids().Count == 0, ChildLimit);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        long pages = long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        return new SoakSample(time.TotalSeconds, GC.GetTotalMemory(false), pages * Environment.SystemPageSize, Count("/proc/self/fd"), Count("/proc/self/task"), objects.Count - objects.Programs, objects.Programs, ChildProcesses.Ids().Count);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Seconds,7:0.0} s  managed {ManagedBytes / 1048576.0,7:0.00} MiB  resident {ResidentBytes / 1048576.0,7:0.0} MiB  handles {Handles,4}  threads {Threads,3}  GL objects {GlObjects,5}  programs {Programs,4}  children {Children,2}";

    private static int Count(string folder) => Directory.EnumerateFileSystemEntries(folder).Count();
}
