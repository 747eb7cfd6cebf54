using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Cpu;

/// <summary>Filters over time on the processor: every plan, every frame, inside the plan's bound.</summary>
public class SpaceTimeCpuTests
{
    private static readonly SpaceTimeKernel Product = SpaceTimeKernel.Product([0.5, 0.3, 0.2], new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16));

    [TestCaseSource(typeof(SpaceTimeCase), nameof(SpaceTimeCase.All))]
    public void Apply_SciPyCase_LiesInTheBoundOfEveryPlanOnEveryFrame(string id)
    {
        var c = SpaceTimeCase.Load(id);
        foreach (var plan in Plans(c.Filter, c.Frames[0]))
            Run(plan, c.Frames, (n, actual) =>
            {
                var bound = PlanBound.Of(plan, c.Until(n), ArithmeticModel.Quality);
                for (int k = 0; k < bound.Error.Length; k++)
                    Assert.That(Math.Abs(actual.Float32[k] - c.Expected[n][k]), Is.LessThanOrEqualTo(bound.Error[k] + c.Rounding), $"{plan.Name}, frame {n}, sample {k}");
                Assert.That(bound.Error.Max(), Is.LessThan(2e-6 * c.Filter.Kernel.AbsoluteSum), "the bound says something");
            });
    }

    private static IEnumerable<TestCaseData> Settings =>
        from format in new[] { PixelFormat.Rgba8, PixelFormat.Rgba16F, PixelFormat.Rgba32F, new PixelFormat(SampleType.UNorm16, 3), new PixelFormat(SampleType.UNorm8, 5) }
        from alpha in format.Channels == 4 ? new[] { AlphaMode.Opaque, AlphaMode.Straight, AlphaMode.Premultiplied } : [AlphaMode.Opaque]
        from light in format.Type == SampleType.UNorm8 ? Enum.GetValues<LightMode>() : [LightMode.Encoded]
        from first in Enum.GetValues<FirstFrames>()
        select new TestCaseData(format, alpha, light, first);

    [TestCaseSource(nameof(Settings))]
    public void Apply_EveryFormatAlphaAndLight_LiesInTheBound(PixelFormat format, AlphaMode alpha, LightMode light, FirstFrames first)
    {
        var frames = Enumerable.Range(0, 4).Select(n => TestPatterns.Noise(7, 5, format, n, 0, 1, alpha)).ToArray();
        Filter[] filters =
        [
            new SpaceTimeFilter(Product, Bias: 0.1, FirstFrames: first),
            new BlendFilter(new ChainFilter(new SpaceTimeFilter(Product, Border: Border.Wrap, FirstFrames: first), PointwiseFilter.Affine(0.9, 0.05)), 0.75),
            new ChainFilter(new ConvolveFilter(Kernel.Row([0.2, 0.5, 0.3])), new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [1, -1]), FirstFrames: first), PointwiseFilter.Absolute),
            new ChainFilter(new SpaceTimeFilter(Product, FirstFrames: first), new SpaceTimeFilter(SpaceTimeKernel.FromWeights(3, 1, 1, [0.6, 0, 0.4]), FirstFrames: first)),
        ];
        foreach (var filter in filters)
            foreach (var plan in Plans(filter with { Light = light }, frames[0]))
                Run(plan, frames, (n, actual) =>
                {
                    var sequence = frames[..(n + 1)];
                    var report = FrameComparison.Judge(ReferenceFilter.Evaluate(plan.Request.Filter, sequence), PlanBound.Tiers(plan, sequence), actual);
                    Assert.That(report.Passed, Is.True, $"{plan.Name}, frame {n}: {report.Summary}");
                });
    }

    [Test]
    public void Restart_InTheMiddle_MakesTheNextFrameTheFirst()
    {
        var frames = Enumerable.Range(0, 4).Select(n => TestPatterns.Noise(8, 5, PixelFormat.R32F, n)).ToArray();
        foreach (var plan in Plans(new SpaceTimeFilter(Product), frames[0]))
        {
            using var filter = new CpuFilter(plan);
            Frame result = new(8, 5, PixelFormat.R32F), fresh = new(8, 5, PixelFormat.R32F);
            foreach (var frame in frames) filter.Apply(frame, result);
            filter.Restart();
            filter.Apply(frames[2], result);
            using (var other = new CpuFilter(plan)) other.Apply(frames[2], fresh);
            Assert.That(result.Bytes.SequenceEqual(fresh.Bytes), Is.True, plan.Name);
            filter.Apply(frames[3], result);
            Assert.That(result.Bytes.SequenceEqual(fresh.Bytes), Is.False, "the second frame sees the first");
        }
    }

    [Test]
    public void Apply_SteadyFrames_AllocatesNothing()
    {
        var frame = TestPatterns.Noise(32, 20, PixelFormat.Rgba8, 1);
        using var filter = new CpuFilter(Plans(new SpaceTimeFilter(Product), frame).First(), threads: 1);
        var result = new Frame(32, 20, PixelFormat.Rgba8);
        for (int n = 0; n < 8; n++) filter.Apply(frame, result);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int n = 0; n < 50; n++) filter.Apply(frame, result);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static IEnumerable<FilterPlan> Plans(Filter filter, Frame frame) =>
        Planner.Candidates(new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha }).Select(c => c.Plan);

    private static void Run(FilterPlan plan, Frame[] frames, Action<int, Frame> judge)
    {
        using var filter = new CpuFilter(plan);
        for (int n = 0; n < frames.Length; n++)
        {
            var result = new Frame(frames[n].Width, frames[n].Height, plan.Request.Destination, plan.Request.DestinationAlpha);
            filter.Apply(frames[n], result);
            judge(n, result);
        }
    }
}
