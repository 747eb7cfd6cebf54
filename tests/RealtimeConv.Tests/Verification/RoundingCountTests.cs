using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>Each rounding that a bound counts is one that some run makes: samples found that lie beyond the bound with one fewer.</summary>
public class RoundingCountTests
{
    private const double Unit = 1.0 / (1 << 24);

    // A weight is rounded to float, and so is its product with a sample: together up to twice the unit, and more than one of them.
    [Test]
    public void Of_OneTapWithAWeightThatNoFloatHolds_CountsTheWeightsRoundingToo()
    {
        double furthest = 0;
        foreach (int k in Enumerable.Range(0, 40))
        {
            var filter = new ConvolveFilter(new Kernel(1, 1, [1 + k * 0.0001 + 0.4999 * Math.ScaleB(1, -23)]));
            var (plan, frame, result, reference) = Run(filter, TestPatterns.Noise(64, 16, PixelFormat.R32F, k));
            var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
            Assert.That(report.Passed, Is.True, report.Summary);
            for (int s = 0; s < reference.Length; s++) if (reference[s] != 0) furthest = Math.Max(furthest, Math.Abs(result.Float32[s] - reference[s]) / Math.Abs(reference[s]));
        }
        Assert.That(furthest, Is.InRange(1.2 * Unit, 2 * Unit * (1 + Unit)));
    }

    // A transform's error is one of the whole tile: far from all that is bright, where the sum itself is exactly 0, it leaves something.
    [Test]
    public void Of_TransformOfADarkPlaceBesideABrightOne_GrantsTheTilesError()
    {
        double[] weights = [.. Enumerable.Range(0, 21 * 21).Select(k => (k * 7919 % 1009 + 1) / 3e5)];
        var filter = new ConvolveFilter(new Kernel(21, 21, weights), Border: Border.Of(0));
        var frame = new Frame(64, 64, PixelFormat.R32F);
        for (int y = 0; y < 8; y++) for (int x = 0; x < 8; x++) frame.Float32[y * 64 + x] = 0.3f + (x * 31 + y * 17) % 29 / 41f;
        var request = new PlanRequest(filter, frame.Format, frame.Format, 64, 64) { Backend = Backend.Cpu, Budget = new ErrorBudget(1) };
        var plan = Planner.Candidates(request).Select(c => c.Plan).Single(p => p.Passes.Any(q => q is FourierPass { IsDouble: false }));
        var result = new Frame(64, 64, frame.Format);
        using (var cpu = new CpuFilter(plan, threads: 1)) cpu.Apply(frame, result);
        double[] reference = ReferenceFilter.Evaluate(filter, frame);
        var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Passed, Is.True, report.Summary);
        Assert.That(Enumerable.Range(0, reference.Length).Count(k => reference[k] == 0 && result.Float32[k] != 0), Is.Positive, "samples that only the tile's error explains");
    }

    // A power of two rounds nothing: the error grows as the value does.
    [TestCase(8)]
    [TestCase(0.125)]
    public void Of_ScaledMagnitude_ScalesItsError(double scale)
    {
        var parts = new FilterList(new ConvolveFilter(new Kernel(3, 1, [-0.3, 0, 0.3])), new ConvolveFilter(new Kernel(1, 3, [-0.7, 0, 0.7])));
        var frame = TestPatterns.Noise(9, 7, PixelFormat.R32F, 3);
        double[] Error(double s) => PlanBound.Of(
            Planner.Plan(new PlanRequest(new MagnitudeFilter(parts, s), frame.Format, frame.Format, 9, 7) { Backend = Backend.Cpu }), frame, ArithmeticModel.Quality).Error;
        foreach (var (plain, scaled) in Error(1).Zip(Error(scale))) Assert.That(scaled / plain, Is.EqualTo(scale).Within(1).Percent);
    }

    // (1 + 2u)(1 + 2u)(1 + u): a colour and its alpha are each read as a code, and multiplied.
    [Test]
    public void Of_PremultipliedCodes_CountsTheReadingOfBothAndTheirProduct()
    {
        var frame = TestPatterns.Noise(9, 7, PixelFormat.Rgba8, 3, alpha: AlphaMode.Straight);
        var pass = new PointwisePass(LoadSteps.Premultiply, [0], 1);
        var field = pass.Propagate([PlanBound.Source(frame)], ArithmeticModel.Quality);
        for (int k = 0; k < field.Value.Length; k++)
        {
            double roundings = field.Error[k] / (Unit * field.Value[k]);
            if (field.Value[k] > 0) Assert.That(roundings, Is.InRange(k % 4 == 3 ? 2 : 5, k % 4 == 3 ? 2.01 : 5.01), $"sample {k}");
        }
    }

    private static (FilterPlan Plan, Frame Frame, Frame Result, double[] Reference) Run(Filter filter, Frame frame)
    {
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu });
        var result = new Frame(frame.Width, frame.Height, frame.Format);
        using (var cpu = new CpuFilter(plan, threads: 1)) cpu.Apply(frame, result);
        return (plan, frame, result, ReferenceFilter.Evaluate(filter, frame));
    }
}
