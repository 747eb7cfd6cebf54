using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

public class StoreStepsBoundTests
{
    private const int Rows = 129;

    // In each row the filtered alpha w a - v b is the guard, 2^-12 (w + v), times a factor, as near as a float32 a can bring it.
    private static Frame AtTheGuard(double w, double v, double factor)
    {
        var frame = new Frame(2, Rows, PixelFormat.Rgba32F, AlphaMode.Premultiplied);
        for (int y = 0; y < Rows; y++)
        {
            double second = 1 - y / 1024.0;
            new[] { 0.3f, 0.2f, 0.1f, (float)((v * second + factor * AlphaRules.Guard * (w + v)) / w), 0.25f, 0.5f, 0.75f, (float)second }.CopyTo(frame.Float32[(8 * y)..]);
        }
        return frame;
    }

    private static ConvolveFilter Difference(double w, double v) => new(new Kernel(2, 1, [w, -v], 1, 0, 0)) { Alpha = AlphaPolicy.Weighted };

    [Test]
    public void Unpremultiply_AlphaAsNearTheGuardAsRounding_AllowsTheQuotientAndTransparentBlack()
    {
        var filter = Difference(0.6, 0.4);
        var frame = AtTheGuard(0.6, 0.4, 1);
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, 2, Rows) { SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha });
        double[] reference = ReferenceFilter.Evaluate(filter, frame);
        var bounds = PlanBound.Tiers(plan, frame);
        int clearedByDevice = 0, dividedByDevice = 0;
        foreach (var device in SimulatedDevice.All)
        {
            var result = device.Run(plan, frame);
            var report = FrameComparison.Judge(reference, bounds, result);
            Assert.That(report.Passed, Is.True, $"{device}: {report.Summary}");
            for (int y = 0; y < Rows; y++)
            {
                bool zero = result.Float32[8 * y + 3] == 0, shouldBeZero = reference[8 * y + 3] == 0;
                if (zero && !shouldBeZero) clearedByDevice++;
                if (!zero && shouldBeZero) dividedByDevice++;
            }
        }
        Assert.That(clearedByDevice, Is.Positive, "rounding takes some device below the guard where the mathematics is above");
        Assert.That(dividedByDevice, Is.Positive, "and the other way round");
    }

    [Test]
    public void Unpremultiply_AlphaAThousandthFromTheGuard_IsNotOpen()
    {
        double[] Errors(double factor)
        {
            var frame = AtTheGuard(0.6, 0.4, factor);
            var plan = Planner.Plan(new PlanRequest(Difference(0.6, 0.4), frame.Format, frame.Format, 2, Rows) { SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha });
            var bound = PlanBound.Of(plan, frame, ArithmeticModel.Quality);
            return [.. Enumerable.Range(0, Rows).Select(y => bound.Error[8 * y + 3])];
        }
        Assert.That(Errors(1), Has.All.GreaterThan(2e-4), "either outcome is open at the guard");
        Assert.That(Errors(0.999), Has.All.Zero, "below it transparent black is certain");
        Assert.That(Errors(1.001), Has.All.InRange(1e-9, 1e-6), "above it the quotient is");
    }

    // A step of a kind that no bound knows must stop the bound, not pass as harmless.
    [Test]
    public void Apply_EveryKindOfStep_HasItsRule()
    {
        var field = new ErrorField(1, 1, 4);
        foreach (var step in Steps())
        {
            var other = new ErrorField(1, 1, 4);
            Assert.That(() => new StoreStepsBound(field, null, [other, other], ArithmeticModel.Quality).Apply([step]), Throws.Nothing, step.GetType().Name);
        }
        var kinds = typeof(StoreStep).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(StoreStep)) && !t.IsAbstract);
        Assert.That(Steps().Select(s => s.GetType()), Is.EquivalentTo(kinds), "a kind of step without its rule in the bound and its example here");
    }

    private static IEnumerable<StoreStep> Steps() =>
    [
        new BiasStep(0.1, true, true), new PointwiseStep(PointwiseFilter.Absolute, true), new UnpremultiplyStep(0.1), new BlendStep(1, 0.5, true), new CopyAlphaStep(1), new OpaqueAlphaStep(),
        new EncodeSrgbStep(), new PremultiplyStep(), new QuotientStep(3, 255),
    ];
}
