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

/// <summary>Engines and filters made, used and disposed of again and again: no GL object is left after any cycle, and memory late in a round is what it was early.</summary>
/// <remarks>
/// A leak adds as much in every round. What heaps, the tiers of the compiler and the driver's own caches add now and then does not come back, so a round that grew is
/// run again and only growth in every one of <see cref="Rounds"/> is a leak. The limits of one round stay what they are.
/// </remarks>
[NonParallelizable]
[Platform("Linux")]
public sealed class EngineCycleTests
{
    private const int Samples = 30, Rounds = 5;

    // What heaps vary by without a leak, and what a cycle may add beside it: 300 cycles show a leak of 400 bytes in each, 10,000 one of 30.
    private static readonly CycleGrowth Allowed = new((32 << 10) + 16 * (LongRun.Cycles / 3), (2 << 20) + 256 * (LongRun.Cycles / 3), Handles: 2, Threads: 4);

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
        var log = new List<string>();
        var grown = new List<CycleGrowth>();
        do
        {
            var samples = Round(shim.GL, objects, grown.Count, clock);
            grown.Add(CycleGrowth.Between(samples));
            log.AddRange([.. samples.Select(s => s.ToString()), $"round {grown.Count}, late less early: {grown[^1]}"]);
        }
        while (grown[^1].Exceeds(Allowed).Length > 0 && grown.Count < Rounds);
        File.WriteAllLines(Path.Combine(LongRun.Folder, "cycles.log"), [$"cycles: {LongRun.Cycles} asked for, {grown.Count} rounds, ended {DateTime.UtcNow:u}, {clock.Elapsed.TotalSeconds:0.0} s", .. log]);
        TestContext.Out.WriteLine($"{LongRun.Cycles} cycles a round:{Environment.NewLine}{string.Join(Environment.NewLine, grown)}");
        // What passed its limit in every round, and not each time something else.
        Assert.That(grown.Select(g => g.Exceeds(Allowed)).Aggregate((a, b) => [.. a.Intersect(b)]), Is.Empty, string.Join(Environment.NewLine, grown));
    }

    private static List<SoakSample> Round(GL gl, LiveObjects objects, int round, Stopwatch clock)
    {
        var samples = new List<SoakSample>();
        for (int k = 0; k < LongRun.Cycles; k++)
        {
            Once(gl, k);
            Assert.That(objects.Count, Is.Zero, $"round {round}, after cycle {k}: {objects.Kinds}");
            if (k + 1 < (long)LongRun.Cycles * (samples.Count + 1) / Samples) continue;
            samples.Add(SoakSample.Take(clock.Elapsed, objects));
        }
        return samples;
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
}
