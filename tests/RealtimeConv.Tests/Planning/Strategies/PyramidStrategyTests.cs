using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning.Strategies;

/// <summary>When plans are pyramids, of which shape, and what their surfaces take.</summary>
public class PyramidStrategyTests
{
    private static readonly DeviceProfile Gpu = new() { Name = "GPU", HasCompute = true, Features = PassFeatures.Pyramids };

    [Test]
    public void Candidates_WithoutABudget_HoldNoPyramid() => Assert.That(Pyramid(Request(Gaussian(8)) with { Budget = ErrorBudget.None }), Is.Null);

    [Test]
    public void Candidates_OfADeviceWithout_HoldNoPyramid() => Assert.That(Pyramid(Request(Gaussian(8)) with { Device = Gpu with { Features = PassFeatures.None } }), Is.Null);

    [Test]
    public void Candidates_OfABudgetTooSmallForAny_HoldNoPyramid() => Assert.That(Pyramid(Request(Gaussian(8)) with { Budget = new ErrorBudget(1e-6) }), Is.Null);

    [Test]
    public void Candidates_OfAKernelThatIsNotSmooth_HoldNoPyramid()
    {
        double[] line = [.. Enumerable.Range(0, 31).Select(i => 1.0 + i % 3)];
        Assert.That(Pyramid(Request(new Kernel(31, 1, line, line.Sum()) * new Kernel(1, 31, line, line.Sum()))), Is.Null);
        double[] random = [.. Enumerable.Range(0, 31 * 31).Select(i => new Random(i).NextDouble())];
        Assert.That(Pyramid(Request(new Kernel(31, 31, random, random.Sum()))), Is.Null, "no product of lines");
    }

    [Test]
    public void Plan_OfALargeGaussian_IsAPyramid([Values(Backend.Compute, Backend.Fragment)] Backend backend, [Values(true, false)] bool isSoftware)
    {
        var plan = Planner.Plan(Request(Gaussian(10)) with { Backend = backend, Device = Gpu with { IsSoftware = isSoftware } });
        Assert.That(plan.Name, Is.EqualTo("pyramid"));
        Assert.That(plan.Passes.Select(p => p.Name.Split(' ')[0..2]), Is.EqualTo(new string[][] { ["decimate", "column"], ["decimate", "row"], ["interpolate", "column"], ["interpolate", "row"] }));
    }

    [Test]
    public void Pyramid_OfALargerKernelOrBudget_IsCoarser()
    {
        int Factor(double sigma, double steps) => ((ResamplePass)Pyramid(Request(Gaussian(sigma)) with { Budget = ErrorBudget.EightBitSteps(steps) })!.Passes[0]).Factor;
        Assert.That(new[] { Factor(5, 1), Factor(10, 1), Factor(20, 1) }, Is.Ordered.Ascending.And.Unique);
        Assert.That(Factor(10, 0.2), Is.LessThan(Factor(10, 1)));
    }

    // One coarse sample for each step, and beyond them what the interpolation reads beside its own place.
    [Test]
    public void Surfaces_OfAPyramid_HaveSizesOfTheirOwn()
    {
        var plan = Pyramid(Request(Gaussian(5)) with { Width = 1279, Height = 721 })!;
        var (decimation, interpolation) = ((ResamplePass)plan.Passes[0], (ResamplePass)plan.Passes[3]);
        Assert.That((decimation.Factor, interpolation.Taps), Is.EqualTo((4, 4)));
        int width = 320 + 3, height = 181 + 3;
        Assert.That(plan.Surfaces.Select(s => (s.Width, s.Height)), Is.EqualTo(new[] { (1279, 721), (1279, height), (width, height), (width, 721), (1279, 721) }));
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(SampleType.UNorm16));
        Assert.That(PlanMemory.BetweenEnds(plan), Is.EqualTo(8L * (1279 * height + width * height + width * 721)));
    }

    [Test]
    public void Pyramid_OfOneLongDirection_SumsTheShortOneDirectly()
    {
        double[] line = [.. Enumerable.Range(-20, 41).Select(i => Math.Exp(-i * i / 98.0))];
        var plan = Pyramid(Request(new Kernel(41, 1, line, line.Sum()) * new Kernel(1, 3, [1, 2, 1], 4)))!;
        Assert.That(plan.Passes.Select(p => p.Name.Split(' ')[0]), Is.EqualTo(new[] { "column", "decimate", "interpolate" }));
        Assert.That(Pyramid(Request(new Kernel(41, 1, line, line.Sum())))!.Passes.Select(p => p.Name.Split(' ')[0]), Is.EqualTo(new[] { "decimate", "interpolate" }));
    }

    [Test]
    public void Pyramid_WithABias_AddsItInTheLastPass()
    {
        var plan = Pyramid(Request(Gaussian(5)) with { Filter = new ConvolveFilter(Gaussian(5), Bias: 0.1) })!;
        Assert.That(plan.Passes.SkipLast(1).Select(p => p.Store.Length), Is.All.Zero);
        Assert.That(plan.Passes[^1].Store[0], Is.TypeOf<BiasStep>());
    }

    [Test]
    public void ResamplePass_OfWeightsThatDoNeither_IsRefused()
    {
        void Make(int step, params double[][] phases) => _ = new ResamplePass(false, step, 0, [.. phases.Select(p => System.Collections.Immutable.ImmutableArray.Create(p))], Border.Replicate, [0], 1);
        Assert.That(() => Make(1, [1.0]), Throws.ArgumentException.With.Message.Contains("neither decimates nor interpolates"));
        Assert.That(() => Make(2, [1.0], [1.0]), Throws.ArgumentException);
        Assert.That(() => Make(1, [1.0, 2], [1.0]), Throws.ArgumentException.With.Message.Contains("equally many"));
        Assert.That(() => Make(0, [1.0]), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static FilterPlan? Pyramid(PlanRequest request) => Planner.Candidates(request).Select(c => c.Plan).SingleOrDefault(p => p.Passes.Any(q => q is ResamplePass));

    private static PlanRequest Request(Kernel kernel) =>
        new(new ConvolveFilter(kernel), PixelFormat.Rgba8, PixelFormat.Rgba8, 1280, 720) { Backend = Backend.Compute, Device = Gpu, Budget = ErrorBudget.EightBitSteps(1) };

    private static Kernel Gaussian(double sigma)
    {
        int radius = (int)Math.Ceiling(3 * sigma);
        double[] line = [.. Enumerable.Range(-radius, 2 * radius + 1).Select(i => Math.Exp(-i * i / (2 * sigma * sigma)))];
        return new Kernel(line.Length, 1, line, line.Sum()) * new Kernel(1, line.Length, line, line.Sum());
    }
}
