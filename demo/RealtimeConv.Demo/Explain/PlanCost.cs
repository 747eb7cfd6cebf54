using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Explain;

/// <summary>What a convolution of reach D really costs here: the plan of the processor, its multiplications, and the time that a frame took.</summary>
/// <param name="Kernel">What the kernel is: dense, or a product of two 1-D ones.</param>
/// <param name="Plan">Name of the plan.</param>
/// <param name="PerSample">Multiplications per sample over all passes; additions of running sums are not counted.</param>
/// <param name="Milliseconds">Wall time of one frame of one float32 channel, the least of five, all cores.</param>
internal sealed record PlanCost(string Kernel, string Plan, long PerSample, double Milliseconds)
{
    // Beyond this the frame would take seconds: the numbers above the line say why.
    private const double MostProducts = 2e10;

    /// <summary>Runs a dense kernel and a Gaussian of reach D; empty where a frame would take too long.</summary>
    public static IReadOnlyList<PlanCost> Measure(int width, int height, int reach)
    {
        int side = 2 * reach + 1;
        if ((double)width * height * side * side > MostProducts) return [];
        var random = new Random(1);
        double[] bell = [.. Enumerable.Range(-reach, side).Select(i => Math.Exp(-i * i / (0.125 * side * side)))];
        return
        [
            Run($"dense {side} x {side}", new Kernel(side, side, [.. Enumerable.Range(0, side * side).Select(_ => random.NextDouble())]), width, height),
            Run($"Gaussian {side} x {side}", new Kernel(side, side, [.. bell.SelectMany(y => bell.Select(x => x * y))]), width, height),
        ];
    }

    public string Line => string.Create(CultureInfo.InvariantCulture, $"  {Kernel,-18}{Plan,-14}{PerSample,8} multiplications per sample{Milliseconds,10:0.00} ms per frame");

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kernel", Kernel);
        json.WriteString("plan", Plan);
        json.WriteNumber("multiplications_per_sample", PerSample);
        json.WriteNumber("milliseconds", Milliseconds);
        json.WriteEndObject();
    }

    private static PlanCost Run(string name, Kernel kernel, int width, int height)
    {
        var format = new PixelFormat(SampleType.Float32, 1);
        Frame source = new(width, height, format, AlphaMode.Opaque), destination = new(width, height, format, AlphaMode.Opaque);
        using var filter = new CpuFilter(Planner.Plan(new PlanRequest(new ConvolveFilter(kernel), format, format, width, height) { Backend = Backend.Cpu }));
        double least = double.PositiveInfinity;
        for (int k = 0; k < 6; k++)
        {
            long start = Stopwatch.GetTimestamp();
            filter.Apply(source, destination);
            // The first run compiles and takes its memory.
            if (k > 0) least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        long taps = filter.Plan.Passes.OfType<ConvolvePass>().Sum(p => p.Banks.Sum(b => b.Kernels.Max(k => (long)k.Coefficients.Count(c => c != 0))));
        return new PlanCost(name, filter.Plan.Name, taps, least);
    }
}
