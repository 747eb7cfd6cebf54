using RealtimeConv.Demo.Bench.Gl;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Bench.Hitches;

/// <summary>Leafs through kernels of a few sizes on one engine and holds the first frame of each against frames of the same kernel that follow.</summary>
/// <param name="size">Frame size.</param>
/// <param name="type">Samples at both ends.</param>
/// <param name="switches">Switches, at least 1.</param>
internal sealed class SwitchBench((int Width, int Height) size, SampleType type, int switches)
{
    private const int KernelsOfASize = 10;
    private const int RehearsedKernels = 10, MostPauses = 8, PauseMs = 130;

    private static readonly int[] Sizes = [3, 5, 7, 9, 11];

    /// <summary>Runs the switches on a headless context.</summary>
    /// <exception cref="CapabilityMissingException">There is no GL here.</exception>
    public SwitchResult Run(TextWriter messages, CancellationToken cancellation)
    {
        using var thread = new GlThread(new HeadlessOptions());
        return thread.Run(gl => RunOn(gl, messages, cancellation));
    }

    private SwitchResult RunOn(GL gl, TextWriter messages, CancellationToken cancellation)
    {
        var what = new BenchCase("switches", type, size.Width, size.Height, Border.Replicate);
        using BenchTexture source = new(gl, what), destination = new(gl, what);
        source.Upload(what.Noise());
        using var engine = new FilterEngine(gl, new FilterEngineOptions());
        engine.WarmUp(source.Frame, destination.Frame);
        var kernels = Enumerable.Range(0, KernelsOfASize * Sizes.Length).Select(k => Dense(Sizes[k % Sizes.Length], k)).ToArray();
        // A size is seen when one kernel of it has run; the clocks warm as well, and the runtime compiles anew what it compiled in haste.
        Rehearse(k => Frame(gl, engine, Dense(Sizes[k % Sizes.Length], 1000 + k), source, destination), cancellation);
        int compiled = engine.CompiledPrograms;
        var seen = new HashSet<int>();
        var (isNew, disturbed) = (new bool[switches], new Disturbances());
        var first = new BenchTime[switches];
        var steady = kernels.Select(_ => new List<BenchTime>()).ToArray();
        var order = new Random(5);
        var shown = new int[switches];
        var progress = new ProgressLine(messages);
        for (int k = 0, last = -1; k < switches; k++)
        {
            cancellation.ThrowIfCancellationRequested();
            int kernel = order.Next(kernels.Length);
            if (kernel == last) kernel = (kernel + 1) % kernels.Length;
            shown[k] = last = kernel;
            isNew[k] = seen.Add(kernel);
            first[k] = disturbed.Watch(() => Frame(gl, engine, kernels[kernel], source, destination));
            Frame(gl, engine, kernels[kernel], source, destination);
            steady[kernel].Add(Frame(gl, engine, kernels[kernel], source, destination));
            if (k % 50 == 0) progress.Show("switching", k, switches, "switches");
        }
        progress.Clear();
        SwitchRatios By(Func<BenchTime, double> of, Func<int, bool> which) => Ratios(first, shown, steady, of, which);
        return new SwitchResult(engine.Device.Name, switches, engine.CompiledPrograms - compiled, By(t => t.WallMs, _ => true), By(t => t.CpuMs, _ => true))
        {
            New = isNew.Count(n => n), CpuOfNew = By(t => t.CpuMs, k => isNew[k]), CpuOfKnown = isNew.All(n => n) ? null : By(t => t.CpuMs, k => !isNew[k]),
            Collections = disturbed.Collections, RuntimeCompilations = disturbed.Compilations,
        };
    }

    // Until the runtime finds nothing more to compile, or it has had time enough.
    private static void Rehearse(Action<int> frame, CancellationToken cancellation)
    {
        for (int pause = 0, k = 0; pause < MostPauses; pause++)
        {
            long before = System.Runtime.JitInfo.GetCompiledMethodCount();
            for (int n = 0; n < RehearsedKernels; n++, k++) frame(k);
            cancellation.WaitHandle.WaitOne(PauseMs);
            cancellation.ThrowIfCancellationRequested();
            if (System.Runtime.JitInfo.GetCompiledMethodCount() == before) return;
        }
    }

    private static SwitchRatios Ratios(BenchTime[] first, int[] shown, List<BenchTime>[] steady, Func<BenchTime, double> of, Func<int, bool> which)
    {
        double[] medians = [.. steady.Select(s => s.Count == 0 ? double.NaN : Quantile([.. s.Select(of)], 0.5))];
        double[] switched = [.. Enumerable.Range(0, first.Length).Where(which).Select(k => of(first[k]) / medians[shown[k]])];
        double[] still = [.. steady.SelectMany((s, kernel) => s.Select(t => of(t) / medians[kernel]))];
        return new SwitchRatios(Quantile(switched, 0.5), Quantile(switched, 0.99), Quantile(still, 0.99));
    }

    private static double Quantile(double[] values, double share)
    {
        Array.Sort(values);
        return values[(int)Math.Round(share * (values.Length - 1))];
    }

    private static BenchTime Frame(GL gl, FilterEngine engine, Filter filter, BenchTexture source, BenchTexture destination) => BenchClock.Measure(
        () =>
        {
            if (engine.Apply(filter, source.Frame, destination.Frame) is { IsApplied: false } result) throw new RealtimeConvException(result.Message!);
            gl.Finish();
        },
        1);

    private static ConvolveFilter Dense(int side, int seed)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, side * side).Select(_ => 0.25 + random.NextDouble())];
        return new ConvolveFilter(new Kernel(side, side, weights, weights.Sum()));
    }
}
