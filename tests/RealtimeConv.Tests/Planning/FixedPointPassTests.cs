using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Planning;

public class FixedPointPassTests
{
    private static readonly double[] Bell = [.. Enumerable.Range(-3, 7).Select(x => Math.Exp(-x * x / 4.0))];
    private static readonly Kernel Blur = new(7, 7, [.. Bell.SelectMany(c => Bell.Select(r => c * r))], Bell.Sum() * Bell.Sum());

    [Test]
    public void Plan_SmallBlurOfCodes_IsTakenUnderAQuarterOfAStepAlone()
    {
        Assert.That(Planner.Plan(Request(Blur) with { Budget = ErrorBudget.EightBitSteps(0.25) }).Passes.Single(), Is.TypeOf<FixedPointPass>());
        Assert.That(Offers(Request(Blur)), Is.False);
        Assert.That(Planner.Plan(Request(Blur) with { Budget = ErrorBudget.EightBitSteps(0.25) }).Name, Is.EqualTo("fixed point"));
    }

    [Test]
    public void Plan_Budget_IsHeldAgainstTheBound()
    {
        double bound = FixedPointBound.PerUnit((FixedPointPass)Planner.Plan(Request(Blur) with { Budget = ErrorBudget.EightBitSteps(1) }).Passes[0]);
        // Four products of a row and four of a column, each rounded to 1/64 code, and what 14 weights were rounded by.
        Assert.That(255 * bound, Is.InRange(8 / 128.0 * 0.999, 0.1));
        Assert.That(Offers(Request(Blur) with { Budget = new ErrorBudget(bound * 1.001) }), Is.True);
        Assert.That(Offers(Request(Blur) with { Budget = new ErrorBudget(bound * 0.999) }), Is.False);
    }

    [Test]
    public void Plan_OtherFormatsFiltersAndBackends_HaveNone()
    {
        var generous = ErrorBudget.EightBitSteps(1);
        Assert.That(Offers(Request(Blur, new PixelFormat(SampleType.UNorm16, 3)) with { Budget = generous }), Is.False);
        Assert.That(Offers(Request(Blur, new PixelFormat(SampleType.Float32, 3)) with { Budget = generous }), Is.False);
        Assert.That(Offers(Request(Blur) with { Destination = new PixelFormat(SampleType.Float32, 3), Budget = generous }), Is.False);
        Assert.That(Offers(Request(new ChainFilter(new ConvolveFilter(Blur), new ConvolveFilter(Blur))) with { Budget = generous }), Is.False);
        Assert.That(Offers(Request(new ConvolveFilter(Blur, Bias: 0.1)) with { Budget = generous }), Is.False);
        Assert.That(Offers(Request(Blur) with { Budget = generous, Backend = Backend.Compute, Device = new DeviceProfile { HasCompute = true } }), Is.False);
    }

    [Test]
    public void Of_NumbersThatDoNotFit_IsNull()
    {
        var blur = new Kernel(3, 1, [1, 2, 1], 4);
        var column = new Kernel(1, 3, [1, 2, 1], 4);
        Assert.That(FixedPointPass.Of(blur, column, Border.Replicate, [0], 1), Is.Not.Null);
        Assert.That(FixedPointPass.Of(new Kernel(3, 1, [-1, 3, -1], 1), column, Border.Replicate, [0], 1), Is.Null, "a weight of 3");
        Assert.That(FixedPointPass.Of(new Kernel(3, 1, [-0.9, 0.9, -0.9]), column, Border.Replicate, [0], 1), Is.Null, "sums of 2.7 times the largest code");
        Assert.That(FixedPointPass.Of(blur, column, Border.Of(0.1), [0], 1), Is.Null, "a constant between two codes");
        Assert.That(FixedPointPass.Of(blur, column, Border.Of(102 / 255.0), [0], 1), Is.Not.Null);
        Assert.That(() => FixedPointPass.Of(column, blur, Border.Replicate, [0], 1), Throws.ArgumentException);
    }

    [Test]
    public void Weights_EqualAndOpposite_ShareOneProduct()
    {
        var weights = FixedPointWeights.Of(new Kernel(5, 1, [1, 0, 2, 0, 1], 5))!;
        Assert.That(weights.Taps, Is.EqualTo(new[] { new FixedPointTap(0, 4, 6554), new FixedPointTap(2, 2, 13107) }));
        Assert.That(weights.Deviations.ToArray(), Is.EqualTo(new[] { 0.4 / 32768, 0, 0.2 / 32768, 0, 0.4 / 32768 }).Within(1e-12));
        Assert.That(FixedPointWeights.Of(new Kernel(2, 1, [1, 2], 3))!.Taps, Has.Length.EqualTo(2));
    }

    private static bool Offers(PlanRequest request) => Planner.Candidates(request).Any(c => c.Plan.Passes.Any(p => p is FixedPointPass));

    private static PlanRequest Request(Kernel kernel, PixelFormat? format = null) => Request(new ConvolveFilter(kernel), format);

    private static PlanRequest Request(Filter filter, PixelFormat? format = null) =>
        new(filter, format ?? PixelFormat.Rgb8, format ?? PixelFormat.Rgb8, 640, 480) { Backend = Backend.Cpu };
}
