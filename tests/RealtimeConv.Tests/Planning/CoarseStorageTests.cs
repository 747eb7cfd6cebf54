using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Planning;

/// <summary>What lies between the passes is stored in 8 bits or half floats only under a budget, and only as far as it goes.</summary>
public class CoarseStorageTests
{
    private const double Step = 1.0 / 255;

    private static readonly Kernel Blur = Gaussian(31), Signed = Gaussian(31) * new Kernel(3, 1, [0.5, 0, -0.5]);
    private static readonly DeviceProfile Software = new() { Name = "llvmpipe", HasCompute = true, ShaderVersion = 450, IsSoftware = true };

    [TestCase(0, SampleType.UNorm16)]
    [TestCase(0.49, SampleType.UNorm16)]
    [TestCase(0.51, SampleType.UNorm8)]
    [TestCase(1, SampleType.UNorm8)]
    public void Plan_KernelOfPositiveWeights_IsStoredInEightBitsWhereTheBudgetHoldsHalfAStep(double steps, SampleType between)
    {
        var plan = Planner.Plan(Request(new ConvolveFilter(Blur), steps * Step));
        Assert.That(plan.Name, Is.EqualTo("separable"));
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(between));
        Assert.That(plan.Notes.Any(n => n.Contains("8-bit unorm", StringComparison.Ordinal)), Is.EqualTo(between == SampleType.UNorm8));
    }

    [TestCase(0, SampleType.Float32)]
    [TestCase(0.002, SampleType.Float32)]
    [TestCase(0.5, SampleType.Float16)]
    public void Plan_KernelOfBothSignsForFloats_IsStoredInHalfFloatsWhereTheBudgetHoldsTheirRounding(double steps, SampleType between)
    {
        var plan = Planner.Plan(Request(new ConvolveFilter(Signed), steps * Step) with { Destination = PixelFormat.Rgba32F });
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(between));
    }

    [TestCase(0, SampleType.UNorm16)]
    [TestCase(0.01, SampleType.UNorm16)]
    [TestCase(0.5, SampleType.UNorm8)]
    public void Plan_KernelOfBothSigns_IsStoredInCodesAboutAZeroOfTheirOwn(double steps, SampleType between)
    {
        var plan = Planner.Plan(Request(new ConvolveFilter(Signed), steps * Step));
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(between));
    }

    [Test]
    public void Candidates_ChainThatEnlargesErrors_SpendNoMoreThanTheBudgetByTheirOwnBounds([Values(0.3, 0.6, 1.2, 2.5, 6)] double steps)
    {
        var filter = new ChainFilter(new ConvolveFilter(Blur), new ConvolveFilter(Signed), PointwiseFilter.Affine(3, 0.5), new ConvolveFilter(Blur));
        var frame = TestPatterns.Noise(24, 24, PixelFormat.Rgba8, 3);
        double kept = LargestError(Request(filter, 0), frame).Min();
        double[] spent = LargestError(Request(filter, steps * Step), frame);
        Assert.That(spent, Has.All.LessThanOrEqualTo(kept + steps * Step));
        if (steps >= 1.2) Assert.That(spent, Has.Some.GreaterThan(kept + 0.1 * Step), "some of it is spent");
    }

    [Test]
    public void Plan_WhereNothingMayBeLost_StaysAsItWas()
    {
        Assert.That(Planner.Plan(Request(new ChainFilter(new ConvolveFilter(Blur), PointwiseFilter.Threshold(0.5), new ConvolveFilter(Blur)), Step)).Surfaces[1].Format.Type, Is.EqualTo(SampleType.Float32),
            "before a threshold");
        Assert.That(Planner.Candidates(Request(new ConvolveFilter(Blur), Step) with { Backend = Backend.Cpu }).SelectMany(c => c.Plan.Surfaces.Skip(1).SkipLast(1)).Select(s => s.Format.Type), Has.All.EqualTo(SampleType.Float32), "the processor fuses its passes");
        Assert.That(Planner.Plan(Request(new ConvolveFilter(Blur), Step) with { Intermediate = SampleType.Float32 }).Surfaces[1].Format.Type, Is.EqualTo(SampleType.Float32), "storage that the caller named");
    }

    private static double[] LargestError(PlanRequest request, Frame frame) =>
        [.. Planner.Candidates(request).Select(c => PlanBound.Of(c.Plan, frame, ArithmeticModel.Quality).Error.Max())];

    private static PlanRequest Request(Filter filter, double budget) =>
        new(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 24, 24) { Backend = Backend.Compute, Device = Software, Budget = new ErrorBudget(budget) };

    private static Kernel Gaussian(int taps)
    {
        double[] line = [.. Enumerable.Range(0, taps).Select(i => Math.Exp(-Math.Pow((i - taps / 2) / (taps / 6.0), 2) / 2))];
        double sum = line.Sum();
        return new Kernel(1, taps, line, sum) * new Kernel(taps, 1, line, sum);
    }
}
