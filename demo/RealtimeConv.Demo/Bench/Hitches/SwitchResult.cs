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
    public IEnumerable<string> Lines()
    {
        yield return $"{Switches} switches among 50 kernels of five sizes on {Device}: {Compiled} programs compiled";
        yield return Line("wall time", Wall);
        yield return Line("processor time", Cpu);
        yield return "the first frame of a kernel over the median of its frames when nothing is switched; beside it, how far those frames themselves spread";
    }

    private static string Line(string clock, SwitchRatios r) =>
        string.Create(CultureInfo.InvariantCulture, $"  {clock,-15} median {r.Median:0.00}, 99th percentile {r.Slowest:0.00} (of frames without a switch {r.SlowestStill:0.00})");
}
