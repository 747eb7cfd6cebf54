using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Power;

/// <summary>What is summed along lines, by running sums and by recursion, in programs made for one kernel.</summary>
internal static class SlidingScenarios
{
    /// <summary>The scenarios by name.</summary>
    public static IReadOnlyDictionary<string, Scenario> All { get; } = Make().ToDictionary(s => s.Name);

    /// <summary>The shader that runs a scenario.</summary>
    public static string ShaderOf(Scenario scenario) => scenario.Budget == default ? "running_sum.comp" : "recursive.comp";

    private static IEnumerable<Scenario> Make()
    {
        var grey = Border.Of(ChannelValues.PerChannel(0.2, 0.4, 0.8, 1));
        // Into floats as well, where no code hides a small error of a wave.
        foreach (var one in (Scenario[])[Scenarios.All["box"], Scenarios.All["smooth"] with { Formats = [(PixelFormat.Rgba8, PixelFormat.Rgba8), (PixelFormat.Rgba8, PixelFormat.Rgba32F)] }])
        {
            yield return one;
            yield return one with { Name = $"{one.Name} beside a constant", Filter = ((ConvolveFilter)one.Filter) with { Border = grey } };
        }
    }
}
