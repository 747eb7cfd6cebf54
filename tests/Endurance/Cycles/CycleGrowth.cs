using System.Globalization;
using RealtimeConv.Tests.Endurance.Soak;

namespace RealtimeConv.Tests.Endurance.Cycles;

/// <summary>What a process holds in the last third of a round of samples beyond what it held in the middle third; the first third warms caches, heaps and the compiler up.</summary>
/// <param name="ManagedBytes">On the managed heap.</param>
/// <param name="ResidentBytes">Physical memory.</param>
/// <param name="Handles">Open file descriptors.</param>
/// <param name="Threads">Threads.</param>
internal sealed record CycleGrowth(double ManagedBytes, double ResidentBytes, double Handles, double Threads)
{
    /// <summary>The difference of the medians of the thirds.</summary>
    public static CycleGrowth Between(IReadOnlyList<SoakSample> samples)
    {
        int third = samples.Count / 3;
        double Grown(Func<SoakSample, double> of) => Median(samples.Skip(third * 2).Select(of)) - Median(samples.Skip(third).Take(third).Select(of));
        return new CycleGrowth(Grown(s => s.ManagedBytes), Grown(s => s.ResidentBytes), Grown(s => s.Handles), Grown(s => s.Threads));
    }

    /// <summary>The names of what is more than <paramref name="allowed"/>.</summary>
    public string[] Exceeds(CycleGrowth allowed) =>
    [
        .. ManagedBytes > allowed.ManagedBytes ? ["bytes on the managed heap"] : Array.Empty<string>(),
        .. ResidentBytes > allowed.ResidentBytes ? ["bytes of physical memory"] : Array.Empty<string>(),
        .. Handles > allowed.Handles ? ["open files"] : Array.Empty<string>(),
        .. Threads > allowed.Threads ? ["threads"] : Array.Empty<string>(),
    ];

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"managed {ManagedBytes / 1024:0.0} KiB, resident {ResidentBytes / 1024:0} KiB, open files {Handles:0}, threads {Threads:0}");

    private static double Median(IEnumerable<double> of)
    {
        double[] values = [.. of.Order()];
        return values[values.Length / 2];
    }
}
