using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>A row pass and a column pass with each storage between them, against the closed formula and against float32.</summary>
public class TwoPassBoundTests
{
    private static readonly Kernel Row = new(7, 1, [1, 6, 15, 20, 15, 6, 1], 64);
    private static readonly Kernel Column = new(1, 7, [1, 6, 15, 20, 15, 6, 1], 64);

    private static FilterPlan Plan(Frame frame, SampleType between) => new()
    {
        Request = new PlanRequest(new ChainFilter(new ConvolveFilter(Row), new ConvolveFilter(Column)), frame.Format, frame.Format, frame.Width, frame.Height),
        Backend = Backend.Compute,
        Name = "separable",
        Surfaces = [new(frame.Width, frame.Height, frame.Format), new(frame.Width, frame.Height, new PixelFormat(between, frame.Channels)), new(frame.Width, frame.Height, frame.Format)],
        Passes = [new ConvolvePass([Row], Border.Replicate, [0], 1), new ConvolvePass([Column], Border.Replicate, [1], 2)],
    };

    // Storage between the passes errs by rel * |t| + ab, reading it by r: E = ((1 + g8)(1 + rel)(1 + r)(1 + g8) - 1) B + (1 + r)(1 + g8) V ab.
    [TestCase(SampleType.Float32, 0, 0, 0)]
    [TestCase(SampleType.Float16, 1.0 / 1024, 1.0 / (1 << 24), 0)]
    [TestCase(SampleType.UNorm16, 0, 0.504 / 65535, 2)]
    [TestCase(SampleType.UNorm8, 0, 0.50002 / 255, 2)]
    public void Of_PositiveWeightsAndSamples_NeverPassesTheClosedFormula(SampleType between, double relative, double absolute, int readRoundings)
    {
        var frame = TestPatterns.Noise(16, 12, PixelFormat.R32F, 8, 0.1);
        var bound = PlanBound.Of(Plan(frame, between), frame, ArithmeticModel.Quality);
        double g = 1 + ArithmeticModel.Quality.Gamma(8), read = 1 + ArithmeticModel.Quality.Gamma(readRoundings);
        for (int k = 0; k < bound.Error.Length; k++)
        {
            // All terms are positive, so B is the value itself; the weights sum to 1, so V is 1.
            double closed = (g * (1 + relative) * read * g - 1) * bound.Value[k] + read * g * absolute;
            Assert.That(bound.Error[k], Is.LessThanOrEqualTo(closed));
            Assert.That(bound.Error[k], Is.GreaterThan(0.8 * closed), "nor is it a bound of something else");
        }
    }

    [TestCase(SampleType.Float32)]
    [TestCase(SampleType.Float16)]
    [TestCase(SampleType.UNorm16)]
    [TestCase(SampleType.UNorm8)]
    public void Judge_EveryStorageBetween_StaysWithin(SampleType between)
    {
        var frame = TestPatterns.Noise(24, 16, PixelFormat.R32F, 8);
        var plan = Plan(frame, between);
        double[] reference = ReferenceFilter.Evaluate(plan.Request.Filter, frame);
        var bounds = PlanBound.Tiers(plan, frame);
        foreach (var device in SimulatedDevice.All)
        {
            var report = FrameComparison.Judge(reference, bounds, device.Run(plan, frame));
            Assert.That(report.Passed, Is.True, $"{device}: {report.Summary}");
        }
    }

    [Test]
    public void Judge_TruncatedHalfFloats_PassTheBoundThatRoundingToNearestWouldBreak()
    {
        // Just below a half float, truncation costs nearly a whole unit in the last place, and all samples of a constant go the same way.
        var frame = TestPatterns.Constant(8, 8, PixelFormat.R32F, 1366.0 / 2048 - 1.0 / 65536);
        var plan = Plan(frame, SampleType.Float16);
        var actual = new SimulatedDevice { TruncatesHalf = true }.Run(plan, frame);
        double error = Math.Abs(actual.Float32[0] - (double)frame.Float32[0]);
        Assert.That(error, Is.GreaterThan(frame.Float32[0] / 2048), "rounding to nearest errs by 2^-11 of the value");
        Assert.That(FrameComparison.Judge(ReferenceFilter.Evaluate(plan.Request.Filter, frame), PlanBound.Tiers(plan, frame), actual).Passed, Is.True);
    }

    [Test]
    public void Of_NegativeWeightsIntoCodes_IsAMistakeOfThePlan()
    {
        var frame = TestPatterns.Noise(8, 8, PixelFormat.R32F, 8);
        var plan = Plan(frame, SampleType.UNorm8);
        plan = plan with { Passes = [new ConvolvePass([new Kernel(2, 1, [-1, 1])], Border.Replicate, [0], 1), plan.Passes[1]] };
        Assert.That(() => PlanBound.Of(plan, frame, ArithmeticModel.Quality), Throws.InvalidOperationException);
    }

    [Test]
    public void Of_FrameOfAnotherSizeOrFormat_IsRefused()
    {
        var frame = TestPatterns.Noise(8, 8, PixelFormat.R32F, 8);
        Assert.That(() => PlanBound.Of(Plan(frame, SampleType.Float32), TestPatterns.Noise(8, 7, PixelFormat.R32F, 8), ArithmeticModel.Quality), Throws.ArgumentException);
        Assert.That(() => PlanBound.Of(Plan(frame, SampleType.Float32), TestPatterns.Noise(8, 8, PixelFormat.R8, 8), ArithmeticModel.Quality), Throws.ArgumentException);
    }
}
