namespace RealtimeConv.Demo.Bench.Reports;

/// <summary>Makes records of a contest's measurements.</summary>
internal static class BenchRecords
{
    /// <summary>One record for each measurement, in their order.</summary>
    /// <param name="what">The contest's task.</param>
    /// <param name="size">The kernel's longer side in taps; 0 where there is none.</param>
    /// <param name="measurements">All that ran side by side.</param>
    /// <param name="device">The GL device and its driver.</param>
    /// <param name="isa">Instructions of the processor.</param>
    public static IEnumerable<BenchRecord> Of(BenchCase what, int size, IReadOnlyList<Measurement> measurements, (string Name, string Driver) device, string isa)
    {
        var copy = measurements.FirstOrDefault(m => m.Subject.Path == Subject.Copy);
        foreach (var m in measurements)
        {
            var rival = Rival(m.Subject, measurements);
            var (name, driver) = m.Subject.Machine ?? device;
            yield return new BenchRecord
            {
                Device = name, Driver = driver, Isa = isa, Path = m.Subject.Path, Plan = m.Subject.Plan,
                Format = what.Format, Width = what.Width, Height = what.Height, Kernel = what.Kernel, Size = size, Border = what.Border.ToString(),
                CpuMs = m.LeastCpuMs, WallMs = m.LeastWallMs, CpuMedianMs = m.MedianCpuMs, WallMedianMs = m.MedianWallMs, Rounds = m.Rounds,
                RatioToCopy = copy is null ? null : m.LeastCpuMs / copy.LeastCpuMs,
                Rival = rival is null ? null : $"{rival.Subject.Path} {rival.Subject.Plan}",
                RatioToRival = rival is null ? null : m.LeastCpuMs / rival.LeastCpuMs,
                Speedup = measurements.FirstOrDefault(o => m.Subject.OnOneThread is { } path && o.Subject.Path == path && o.Subject.Plan == m.Subject.Plan)?.LeastWallMs / m.LeastWallMs,
                BeyondRivalMs = rival is null ? null : m.LeastCpuMs - rival.LeastCpuMs,
            };
        }
    }

    private static Measurement? Rival(Subject subject, IReadOnlyList<Measurement> all)
    {
        foreach (string path in subject.Rivals)
            if (all.Where(m => m.Subject.Path == path).MinBy(m => m.LeastCpuMs) is { } fastest) return fastest;
        return null;
    }
}
