using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Tests.Verification.Validation;

public class ExactCodesTests
{
    private static FilterPlan Plan(int divisor, PixelFormat format) => Planner.Candidates(
        new PlanRequest(new ConvolveFilter(new Kernel(2, 1, [1, 1], divisor)), format, format, 5, 1)).Select(c => c.Plan).First(p => p.IsExact);

    [Test]
    public void Of_Quotients_RoundsHalfToEvenAndClamps()
    {
        double[] numerators = [1, 3, 2, -1, 600];
        var frame = ExactCodes.Of(Plan(2, PixelFormat.R8), Array.ConvertAll(numerators, n => n / 2 / 255));
        Assert.That(frame.UNorm8.ToArray(), Is.EqualTo(new byte[] { 0, 2, 1, 0, 255 }));
    }

    [Test]
    public void Of_SixteenBits_CountsIn65535ths()
    {
        var frame = ExactCodes.Of(Plan(3, PixelFormat.R8 with { Type = SampleType.UNorm16 }), [1 / 3.0 / 65535, 2 / 3.0 / 65535, 1000 / 65535.0, 1, 2]);
        Assert.That(frame.UNorm16.ToArray(), Is.EqualTo(new ushort[] { 0, 1, 1000, 65535, 65535 }));
    }

    [Test]
    public void Of_ResultThatIsNoWholeNumber_SaysThatThePlanIsNotExact() =>
        Assert.That(() => ExactCodes.Of(Plan(2, PixelFormat.R8), [0.301, 0, 0, 0, 0]), Throws.InvalidOperationException.With.Message.Contains("says it is exact"));
}
