using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning.WholeNumbers;

public class WholeNumberPlannerTests
{
    private static readonly Kernel Binomial = new(5, 5, [.. new[] { 1, 4, 6, 4, 1 }.SelectMany(v => new[] { 1, 4, 6, 4, 1 }.Select(h => (double)v * h))], 256);
    private static readonly Kernel Box = new(31, 9, [.. Enumerable.Repeat(1.0, 279)], 279);
    private static readonly DeviceProfile Gpu = new() { Name = "GPU", HasCompute = true, Features = PassFeatures.WholeNumbers | PassFeatures.RunningSums };

    private static PlanRequest Request(Filter filter, DeviceProfile? device = null, PixelFormat? format = null) =>
        new(filter, format ?? PixelFormat.Rgba8, format ?? PixelFormat.Rgba8, 64, 48) { Device = device ?? DeviceProfile.CpuOnly };

    private static bool IsExact(PlanRequest request) => Planner.Plan(request).IsExact;

    [Test]
    public void Plan_WholeKernelOnCodes_SumsWholeNumbersAndRoundsOneQuotient()
    {
        var plan = Planner.Plan(Request(new ConvolveFilter(new Kernel(3, 1, [1, 2, 3], 6), Bias: 0.2)));
        Assert.That(plan.IsExact);
        var pass = (ConvolvePass)plan.Passes.Single();
        Assert.That(pass.InCodes);
        Assert.That(pass.Banks[0][0, 0], Is.EqualTo(new Kernel(3, 1, [1, 2, 3])));
        Assert.That(pass.Store, Is.EqualTo(new StoreStep[] { new BiasStep(51 * 6, true, false), new QuotientStep(6, 255), new OpaqueAlphaStep() }));
    }

    [Test]
    public void Plan_BinomialOnHardware_SplitsIntoWholeFactorsStoredAsCodes()
    {
        var plan = Planner.Candidates(Request(new ConvolveFilter(Binomial), Gpu)).First(c => c.Plan is { IsExact: true, Name: "separable" }).Plan;
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(SampleType.UNorm16));
        Assert.That(plan.Passes[0].StoredMaximum, Is.EqualTo(65535));
        Assert.That(((ConvolvePass)plan.Passes[0]).Banks[0][0, 0]!.Coefficients, Is.EqualTo([1.0, 4, 6, 4, 1]));
    }

    [Test]
    public void Plan_BoxOfCodes_IsARunningSum()
    {
        var plan = Planner.Plan(Request(new ConvolveFilter(Box)));
        Assert.That(plan.Name, Is.EqualTo("running sum"));
        Assert.That(plan.Passes.Select(p => p.Name), Is.EqualTo(["running column 9", "running row 31"]));
        Assert.That(plan.Passes[1].Footprint, Is.EqualTo(new Footprint(15, 0, 15, 0)));
    }

    [Test]
    public void Plan_BoxOfCodesWithAConstantBorder_GoesOnWithItsColumnSums()
    {
        var plan = Planner.Plan(Request(new ConvolveFilter(Box, Border: Border.Of(0.2))));
        Assert.That(((RunningSumPass)plan.Passes[0]).Border.Constant[0], Is.EqualTo(51));
        Assert.That(((RunningSumPass)plan.Passes[1]).Border.Constant[0], Is.EqualTo(51 * 9));
    }

    [Test]
    public void Plan_BoxOnAGpu_SlidesInComputeAloneAndKeepsCodesBetween()
    {
        var candidates = Planner.Candidates(Request(new ConvolveFilter(Box), Gpu));
        Assert.That(candidates[0].Plan.Name, Is.EqualTo("running sum"));
        Assert.That(candidates.Where(c => c.Plan.Name == "running sum").Select(c => c.Plan.Backend), Is.EqualTo(new[] { Backend.Compute }));
        Assert.That(candidates[0].Plan.Passes.Select(p => p.Name), Is.EqualTo(new[] { "running row 31", "running column 9" }));
        Assert.That(candidates[0].Plan.Surfaces[1].Format.Type, Is.EqualTo(SampleType.UNorm16), "31 * 255 fits");
        var wide = Planner.Plan(Request(new ConvolveFilter(new Kernel(258, 2, [.. Enumerable.Repeat(1.0, 516)], 516)), Gpu));
        Assert.That(wide.Surfaces[1].Format.Type, Is.EqualTo(SampleType.Float32), "258 * 255 does not");
    }

    [Test]
    public void Plan_DeviceWithoutTheFeatures_GetsNoWholeNumbers()
    {
        Assert.That(Planner.Candidates(Request(new ConvolveFilter(Box), Gpu with { Features = PassFeatures.None })).Any(c => c.Plan.IsExact), Is.False);
        Assert.That(Planner.Candidates(Request(new ConvolveFilter(Box), Gpu with { Features = PassFeatures.WholeNumbers })).Any(c => c.Plan.Name == "running sum"), Is.False);
    }

    [Test]
    public void Plan_DeviceThatDrawsNoFloats_KeepsToCodesBetweenThePasses()
    {
        var device = Gpu with { RendersFloat = false };
        var signed = new ChainFilter(new ConvolveFilter(new Kernel(2, 1, [1, -1])), new ConvolveFilter(new Kernel(2, 1, [1, 1], 2)));
        Assert.That(WholePlans(new ConvolveFilter(Binomial)), Is.EqualTo(new[] { "direct", "separable" }));
        Assert.Throws<CapabilityMissingException>(() => WholePlans(signed));

        List<string> WholePlans(Filter filter) => Planner.Candidates(Request(filter, device)).Where(c => c.Plan is { IsExact: true, Backend: Backend.Compute }).Select(c => c.Plan.Name).Order().ToList();
    }

    [Test]
    public void Plan_ChainOfWholeKernels_RoundsOnlyAtTheEnd()
    {
        var sharpen = new Kernel(3, 3, [0, -1, 0, -1, 5, -1, 0, -1, 0]);
        var plan = Planner.Plan(Request(new ChainFilter(new ConvolveFilter(new Kernel(2, 1, [1, 1], 2), Bias: 1), PointwiseFilter.Absolute, new ConvolveFilter(sharpen))));
        Assert.That(plan.IsExact);
        Assert.That(plan.Passes[0].Store, Is.EqualTo(new StoreStep[] { new BiasStep(510, true, false), new PointwiseStep(PointwiseFilter.Absolute, true) }));
        Assert.That(plan.Passes[^1].Store[0], Is.EqualTo(new QuotientStep(2, 255)));
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(SampleType.Float32));
    }

    // What lies between a row and a column has its sign still; only behind the last sum the absolute value is taken.
    [Test]
    public void Plan_SignedKernelBeforeAnAbsoluteValue_KeepsTheSignBetweenItsFactors()
    {
        var gradient = new Kernel(5, 5, [.. new[] { 1, 4, 6, 4, 1 }.SelectMany(v => new[] { -1, -2, 0, 2, 1 }.Select(h => (double)v * h))]);
        var filter = new ChainFilter(new ConvolveFilter(gradient), PointwiseFilter.Absolute, new ConvolveFilter(new Kernel(3, 1, [1, 2, 1], 4)));
        var plan = Planner.Candidates(Request(filter, Gpu)).First(c => c.Plan.IsExact && c.Plan.Passes.Length == 3).Plan;
        Assert.That(plan.Surfaces.Skip(1).SkipLast(1).Select(s => s.Format.Type), Is.EqualTo(new[] { SampleType.Float32, SampleType.UNorm16 }));
    }

    [Test]
    public void Plan_WhatIsNotWhole_IsNotExact()
    {
        var half = new ConvolveFilter(new Kernel(2, 1, [1, 1], 2));
        Assert.That(IsExact(Request(half)), Is.True);
        Assert.That(IsExact(Request(half with { Bias = 0.123 })), Is.False, "a bias between codes");
        Assert.That(IsExact(Request(half with { Border = Border.Of(0.123) })), Is.False, "a border between codes");
        Assert.That(IsExact(Request(half with { Light = LightMode.Linear })), Is.False, "linear light");
        Assert.That(IsExact(Request(half, format: PixelFormat.Rgba32F)), Is.False, "floats");
        Assert.That(IsExact(Request(half) with { Destination = PixelFormat.Rgba16 }), Is.False, "another code");
        Assert.That(IsExact(Request(half) with { SourceAlpha = AlphaMode.Straight, DestinationAlpha = AlphaMode.Straight }), Is.False, "a division by alpha");
        Assert.That(IsExact(Request(new BlendFilter(half, 0.5))), Is.False, "a blend");
        Assert.That(IsExact(Request(new ConvolveFilter(new Kernel(2, 1, [60000, 10000])))), Is.False, "sums of 2^24 and more");
    }

    [Test]
    public void ExactVerdicts_OfEachObstacle_NameIt()
    {
        var half = new ConvolveFilter(new Kernel(2, 1, [1, 1], 2));
        Assert.That(Why(Request(half with { Bias = 0.123 })), Is.EqualTo("the bias 0.123 times 255 and the divisor 2 is no whole number"));
        Assert.That(Why(Request(half with { Border = Border.Of(0.123) })), Is.EqualTo("the border's constant 0.123 lies between codes"));
        Assert.That(Why(Request(half with { Light = LightMode.Linear })), Is.EqualTo("samples are converted on the way (Linearize)"));
        Assert.That(Why(Request(half, format: PixelFormat.Rgba32F)), Is.EqualTo("rgba32f samples are floats, not codes"));
        Assert.That(Why(Request(half) with { Destination = PixelFormat.Rgba16 }), Is.EqualTo("rgba8 codes come in and rgba16 samples go out"));
        Assert.That(Why(Request(half) with { Intermediate = SampleType.Float16 }), Is.EqualTo("storage in Float16 between the passes was asked for"));
        Assert.That(Why(Request(half) with { SourceAlpha = AlphaMode.Straight, DestinationAlpha = AlphaMode.Straight }), Is.EqualTo("samples are converted on the way (Premultiply)"));
        Assert.That(Why(Request(new BlendFilter(half, 0.5))), Is.EqualTo("a strength between 0 and 1 blends with the input"));
        Assert.That(Why(Request(new ChainFilter(half, PointwiseFilter.Clamp(0, 1)))), Is.EqualTo("clamp acts on fractions"));
        Assert.That(Why(Request(new ConvolveFilter(new Kernel(2, 1, [0.5, 0.1])))), Is.EqualTo("the weight 0.1 is no quotient of whole numbers below 2^24"));
        Assert.That(Why(Request(new ConvolveFilter(new Kernel(2, 1, [60000, 10000])))), Is.EqualTo("sums reach 17850000 over the divisor 1; together they must stay below 2^24 = 16777216"));
        Assert.That(Why(Request(half)), Is.EqualTo("whole weights over 2, sums up to 510, below 2^24"));
        Assert.That(Planner.ExactVerdicts(Request(half, Gpu with { Features = PassFeatures.None })).Select(v => v.Applies), Is.All.False);
        Assert.That(Planner.ExactVerdicts(Request(half, Gpu)).Select(v => (v.Backend, v.Applies)), Is.EqualTo(new[] { (Backend.Compute, true), (Backend.Fragment, true) }));

        static string Why(PlanRequest request)
        {
            var verdict = Planner.ExactVerdicts(request).Single();
            Assert.That(verdict.Applies, Is.EqualTo(Planner.Candidates(request).Any(c => c.Plan.IsExact)));
            return verdict.Why;
        }
    }

    [Test]
    public void Plan_HalfBiasOverAnEvenDivisor_IsWhole() =>
        Assert.That(IsExact(Request(new ConvolveFilter(new Kernel(2, 1, [1, -1], 2), Bias: 0.5))), Is.True, "0.5 * 255 * 2 is whole");
}
