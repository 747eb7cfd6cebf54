using System.Globalization;

namespace RealtimeConv.Demo.Bench.Hitches;

/// <summary>What switches cost.</summary>
/// <param name="Device">The GL device.</param>
/// <param name="Switches">How many.</param>
/// <param name="Compiled">Programs compiled meanwhile.</param>
/// <param name="Wall">By wall time.</param>
/// <param name="Cpu">By processor time of the process.</param>
internal sealed record SwitchResult(string Device, int Switches, int Compiled, SwitchRatios Wall, SwitchRatios Cpu)
{
    /// <summary>Switches to a kernel that had not been shown before: it is planned and made ready in that frame.</summary>
    public int New { get; init; }

    /// <summary>By processor time, of those.</summary>
    public SwitchRatios? CpuOfNew { get; init; }

    /// <summary>By processor time, of the others.</summary>
    public SwitchRatios? CpuOfKnown { get; init; }

    /// <summary>First frames in which the runtime collected garbage.</summary>
    public int Collections { get; init; }

    /// <summary>First frames in which the runtime compiled methods.</summary>
    public int RuntimeCompilations { get; init; }

    public IEnumerable<string> Lines()
    {
        yield return $"{Switches} switches among 50 kernels of five sizes on {Device}: {Compiled} programs compiled";
        yield return Line("wall time", Wall);
        yield return Line("processor time", Cpu);
        if (CpuOfNew is not null) yield return Line($"  {New} new kernels", CpuOfNew);
        if (CpuOfKnown is not null) yield return Line("  shown before", CpuOfKnown);
        yield return $"  the runtime collected garbage in {Collections} of these frames and compiled methods in {RuntimeCompilations}";
        yield return "the first frame of a kernel over the median of its frames when nothing is switched; beside it, how far those frames themselves spread";
    }

    private static string Line(string clock, SwitchRatios r) =>
        string.Create(CultureInfo.InvariantCulture, $"  {clock,-17} median {r.Median:0.00}, 99th percentile {r.Slowest:0.00} (of frames without a switch {r.SlowestStill:0.00})");
}
