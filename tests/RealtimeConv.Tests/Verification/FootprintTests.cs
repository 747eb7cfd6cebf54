using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>Values that are not finite may spread as far as the declared footprint and no further; values that may overflow are told apart.</summary>
public class FootprintTests
{
    private static readonly ConvolveFilter Asymmetric = new(new Kernel(4, 3, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 12, anchorX: 1, anchorY: 2), Border: Border.Reflect);

    private static FilterPlan Plan(Filter filter, Frame frame) => Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha });

    private static Frame WithNan(int width, int height, int channels, int x, int y, int channel)
    {
        var frame = TestPatterns.Ramp(width, height, PixelFormat.Rgba32F.WithChannels(channels));
        frame.Float32[(y * width + x) * channels + channel] = float.NaN;
        return frame;
    }

    [Test]
    public void Of_OneNan_LeavesOpenExactlyTheWindowsThatHoldIt()
    {
        var bound = PlanBound.Of(Plan(Asymmetric, WithNan(9, 8, 1, 4, 4, 0)), WithNan(9, 8, 1, 4, 4, 0), ArithmeticModel.Quality);
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 9; x++)
                Assert.That(double.IsPositiveInfinity(bound.Error[y * 9 + x]), Is.EqualTo(x is >= 2 and <= 5 && y is >= 4 and <= 6), $"({x}, {y})");
    }

    [Test]
    public void Of_NanAtTheEdge_ReachesThroughTheBorderRule()
    {
        var frame = WithNan(9, 1, 1, 0, 0, 0);
        var wrapped = PlanBound.Of(Plan(Asymmetric with { Border = Border.Wrap }, frame), frame, ArithmeticModel.Quality);
        Assert.That(wrapped.Error.Select(double.IsPositiveInfinity), Is.EqualTo(new[] { true, true, false, false, false, false, false, true, true }));
    }

    [Test]
    public void Of_NanInOneChannel_LeavesOthersBoundUnlessTheBankMixes()
    {
        var frame = WithNan(5, 5, 3, 2, 2, 1);
        var apart = PlanBound.Of(Plan(Asymmetric, frame), frame, ArithmeticModel.Quality);
        Assert.That(Enumerable.Range(0, 75).Where(k => double.IsPositiveInfinity(apart.Error[k])).Select(k => k % 3).Distinct(), Is.EqualTo([1]));
        var kernels = new Kernel?[3, 3];
        kernels[0, 0] = kernels[1, 1] = kernels[2, 2] = Kernel.Identity;
        var mixed = PlanBound.Of(Plan(new ConvolveFilter(KernelBank.Matrix(kernels)), frame), frame, ArithmeticModel.Quality);
        Assert.That(Enumerable.Range(0, 75).Where(k => double.IsPositiveInfinity(mixed.Error[k])), Is.EqualTo([36, 37, 38]), "0 * NaN may be NaN");
    }

    [Test]
    public void Of_WeightsOfZero_StillSpread()
    {
        var frame = WithNan(5, 1, 1, 2, 0, 0);
        var bound = PlanBound.Of(Plan(new ConvolveFilter(new Kernel(3, 1, [0, 1, 0])), frame), frame, ArithmeticModel.Quality);
        Assert.That(bound.Error.Select(double.IsPositiveInfinity), Is.EqualTo(new[] { false, true, true, true, false }));
    }

    [Test]
    public void Judge_NanIslandThroughAChain_PassesAndBeyondTheFootprintFails()
    {
        var frame = TestPatterns.NanIsland(12, 9, PixelFormat.R32F);
        var chain = new ChainFilter(Asymmetric, Asymmetric, PointwiseFilter.Absolute, PointwiseFilter.Affine(2, 1));
        var plan = Plan(chain, frame);
        var actual = new SimulatedDevice().Run(plan, frame);
        double[] reference = ReferenceFilter.Evaluate(chain, frame);
        var report = FrameComparison.Judge(reference, PlanBound.Tiers(plan, frame), actual);
        Assert.That(report.Passed, Is.True, report.Summary);
        Assert.That(report.Unbounded, Is.EqualTo(reference.Count(double.IsNaN)).And.InRange(1, 107));
        int outside = Array.FindIndex(reference, double.IsFinite);
        actual.Float32[outside] = float.NaN;
        Assert.That(FrameComparison.Judge(reference, PlanBound.Tiers(plan, frame), actual).Failures, Is.EqualTo(1));
    }

    [Test]
    public void Of_NanInColoursUnderAlpha_KeepsAlphaBound()
    {
        var frame = Frame.FromSamples(3, 1, 4, [0.5f, 0.5f, 0.5f, 1, float.NaN, 0.5f, 0.5f, 1, 0.5f, 0.5f, 0.5f, 1], AlphaMode.Straight);
        var bound = PlanBound.Of(Plan(new ConvolveFilter(new Kernel(1, 1, [0.9])), frame), frame, ArithmeticModel.Quality);
        Assert.That(Enumerable.Range(0, 12).Where(k => double.IsPositiveInfinity(bound.Error[k])), Is.EqualTo([4]));
    }

    [Test]
    public void Of_NanInAlpha_LeavesTheWholePixelOpen()
    {
        var frame = Frame.FromSamples(2, 1, 4, [0.5f, 0.5f, 0.5f, float.NaN, 0.5f, 0.5f, 0.5f, 1], AlphaMode.Straight);
        var bound = PlanBound.Of(Plan(new ConvolveFilter(new Kernel(1, 1, [0.9])), frame), frame, ArithmeticModel.Quality);
        Assert.That(Enumerable.Range(0, 8).Where(k => double.IsPositiveInfinity(bound.Error[k])), Is.EqualTo([0, 1, 2, 3]));
    }

    [Test]
    public void Of_SumsThatMayLeaveFloat32_AreOpen()
    {
        var frame = Frame.FromSamples(2, 1, 1, [3e38f, 3e38f]);
        var sum = new ConvolveFilter(new Kernel(2, 1, [1, 1]));
        var difference = new ConvolveFilter(new Kernel(3, 1, [1, 1, -1]));
        Assert.That(PlanBound.Of(Plan(sum, frame), frame, ArithmeticModel.Quality).Error, Has.All.EqualTo(double.PositiveInfinity));
        Assert.That(PlanBound.Of(Plan(difference, frame), frame, ArithmeticModel.Quality).Error, Has.All.EqualTo(double.PositiveInfinity), "a partial sum overflows");
    }

    [Test]
    public void Judge_LargestHalfFloats_OverflowsAreCountedAndSaturationPasses()
    {
        var format = new PixelFormat(SampleType.Float16, 1);
        var frame = TestPatterns.Large(8, 6, format);
        var filter = new ConvolveFilter(new Kernel(3, 1, [1, 1, 1]));
        var plan = Plan(filter, frame);
        foreach (var device in SimulatedDevice.All)
        {
            var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Tiers(plan, frame), device.Run(plan, frame));
            Assert.That(report.Passed, Is.True, report.Summary);
            Assert.That(report.Overflows, Is.Positive);
            Assert.That(report.Unbounded, Is.Zero);
        }
    }

    [Test]
    public void Judge_Denormals_PassWhetherFlushedOrNot()
    {
        var frame = TestPatterns.Denormals(9, 7, PixelFormat.R32F, 4);
        var filter = new ConvolveFilter(new Kernel(3, 3, [1, -2, 3, 4, 5, -6, 7, 8, 9], 11));
        var plan = Plan(filter, frame);
        foreach (var device in SimulatedDevice.All)
            Assert.That(FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Tiers(plan, frame), device.Run(plan, frame)).Passed, Is.True, $"{device}");
    }
}
