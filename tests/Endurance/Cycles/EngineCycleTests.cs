using System.Diagnostics;
using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Endurance.Soak;
using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Verification;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Tests.Endurance.Cycles;

/// <summary>Engines and filters made, used and disposed of again and again: no GL object is left after any cycle, and memory late in the run is what it was early.</summary>
[NonParallelizable]
[Platform("Linux")]
public sealed class EngineCycleTests
{
    private const int Samples = 30;

    // What heaps vary by without a leak, and what a cycle may add beside it: 300 cycles show a leak of 400 bytes in each, 10,000 one of 30.
    private const long ManagedNoise = 32 << 10, ResidentNoise = 2 << 20;
    private const long ManagedPerCycle = 16, ResidentPerCycle = 256;

    private static readonly Kernel Dense = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36);
    private static readonly Kernel Wide = new(9, 9, [.. Enumerable.Repeat(1 / 81.0, 81)]);

    private static readonly Filter[] Filters =
    [
        new ConvolveFilter(Dense), new ConvolveFilter(Wide, Border: Border.Reflect101), new ChainFilter(new ConvolveFilter(Dense), PointwiseFilter.Absolute),
        new ConvolveFilter(Wide) { Light = LightMode.Linear }, new MagnitudeFilter(new FilterList(new ConvolveFilter(Dense), new ConvolveFilter(Wide))),
    ];

    [Test]
    public void Cycles_OfMakingUsingAndDisposing_LeaveNoObjectAndNoMemory()
    {
        using var context = HeadlessContext.Create();
        var objects = new LiveObjects();
        var shim = new GlShim(context.GL.Context) { Rules = { objects } };
        var clock = Stopwatch.StartNew();
        var samples = new List<SoakSample>();
        for (int k = 0; k < LongRun.Cycles; k++)
        {
            Once(shim.GL, k);
            Assert.That(objects.Count, Is.Zero, $"after cycle {k}: {objects.Kinds}");
            if (k + 1 < (long)LongRun.Cycles * (samples.Count + 1) / Samples) continue;
            samples.Add(SoakSample.Take(clock.Elapsed, objects));
        }
        File.WriteAllLines(Path.Combine(LongRun.Folder, "cycles.log"), [$"cycles: {LongRun.Cycles} asked for, ended {DateTime.UtcNow:u}, {clock.Elapsed.TotalSeconds:0.0} s", .. samples.Select(s => s.ToString())]);
        Judge(samples);
    }

    // Another filter in another format on another backend each time; the processor's filter and a stack of layers beside them.
    private static void Once(GL gl, int cycle)
    {
        var filter = Filters[cycle % Filters.Length];
        var backend = cycle % 2 == 0 ? Backend.Compute : Backend.Fragment;
        var frame = TestPatterns.Noise(31, 17, cycle % 3 == 0 ? PixelFormat.Rgba32F : PixelFormat.Rgba8, cycle);
        using (var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, SpecialiseAfterFrames = cycle % 4 == 0 ? 0 : -1 }))
        {
            engine.Apply(filter, frame);
            engine.Apply(filter, frame);
        }
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu });
        using (var cpu = new CpuFilter(plan, threads: 1)) cpu.Apply(frame, new Frame(frame.Width, frame.Height, frame.Format));
        if (cycle % 5 != 0) return;
        using var layers = new NetworkEngine(gl);
        layers.Run(new Network(4, [new ConvolutionNode(new ConvolutionLayer(4, 4, 1, 1, new float[16]), 0), new ActivationNode(ActivationKind.Relu, 1)]), new Tensor(new TensorShape(1, 4, 5, 7)), backend);
    }

    private static void Judge(List<SoakSample> samples)
    {
        // The first third warms caches, heaps and the compiler up.
        var early = samples[(Samples / 3)..(Samples * 2 / 3)];
        var late = samples[(Samples * 2 / 3)..];
        long between = LongRun.Cycles / 3;
        double managed = Median(late, s => s.ManagedBytes) - Median(early, s => s.ManagedBytes), resident = Median(late, s => s.ResidentBytes) - Median(early, s => s.ResidentBytes);
        TestContext.Out.WriteLine($"{LongRun.Cycles} cycles: managed {managed / 1024:0.0} KiB more, resident {resident / 1024:0} KiB more late than early");
        Assert.Multiple(() =>
        {
            Assert.That(managed, Is.LessThan(ManagedNoise + ManagedPerCycle * between), "bytes on the managed heap");
            Assert.That(resident, Is.LessThan(ResidentNoise + ResidentPerCycle * between), "bytes of physical memory");
            Assert.That(Median(late, s => s.Handles) - Median(early, s => s.Handles), Is.LessThanOrEqualTo(2), "open files");
            Assert.That(Median(late, s => s.Threads) - Median(early, s => s.Threads), Is.LessThanOrEqualTo(4), "threads");
        });
    }

    private static double Median(IEnumerable<SoakSample> samples, Func<SoakSample, double> of)
    {
        double[] values = [.. samples.Select(of).Order()];
        return values[values.Length / 2];
    }
}
