using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Planning;

public class FourierContractTests
{
    private static readonly Kernel Dense = Normalised(31, 0);

    [Test]
    public void Plan_LargeDenseKernelOnCodes_IsTransformed()
    {
        var plan = Planner.Plan(Request(Dense, PixelFormat.Rgba8));
        Assert.That(plan.Passes, Has.Length.EqualTo(1));
        Assert.That(plan.Passes[0], Is.TypeOf<FourierPass>());
        Assert.That(plan.Name, Is.EqualTo("fourier"));
    }

    [Test]
    public void Plan_Floats_AreTransformedUnderABudgetThatHoldsTheBound()
    {
        Assert.That(IsTransformed(Request(Dense, PixelFormat.R32F)), Is.False);
        Assert.That(IsTransformed(Request(Dense, PixelFormat.R32F) with { Budget = new ErrorBudget(1e-8) }), Is.False);
        Assert.That(IsTransformed(Request(Dense, PixelFormat.R32F) with { Budget = new ErrorBudget(1e-3) }), Is.True);
        // From floats to codes too: no sample is the largest.
        Assert.That(IsTransformed(Request(Dense, PixelFormat.R32F) with { Destination = PixelFormat.R8 }), Is.False);
    }

    [Test]
    public void Plan_FloatsWithoutABudget_NamesTheBudgetThatMakesItFast()
    {
        var request = Request(Dense, PixelFormat.R32F) with
        {
            Device = new DeviceProfile { Name = "GPU", HasCompute = true, RendersFloat = true, MaxTextureSize = 8192, Features = PassFeatures.Transforms }, Backend = Backend.Compute,
        };
        string note = Planner.Plan(request).Notes.Single();
        var asked = System.Text.RegularExpressions.Regex.Match(note, "^an error budget of ([0-9.e+-]+) would let transforms run this about [0-9]+ times as fast, for samples up to 1$");
        Assert.That(asked.Success, note);
        double budget = double.Parse(asked.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(IsTransformed(request with { Budget = new ErrorBudget(budget) }), Is.True);
        Assert.That(IsTransformed(request with { Budget = new ErrorBudget(budget / 1.2) }), Is.False);
    }

    [Test]
    public void Plan_LargeDenseKernelOnFloats_IsTransformedInDouble()
    {
        foreach (int size in new[] { 31, 63 })
        {
            var plan = Planner.Plan(Request(Normalised(size, 0), PixelFormat.Rgba32F));
            Assert.That(plan.Passes, Has.Length.EqualTo(1));
            Assert.That(plan.Passes[0], Is.TypeOf<FourierPass>().With.Property(nameof(FourierPass.IsDouble)).True);
            Assert.That(plan.Name, Is.EqualTo("fourier in double"));
            Assert.That(plan.Passes[0].Footprint, Is.EqualTo(new Footprint(size / 2, size / 2, size - 1 - size / 2, size - 1 - size / 2)), "nothing reaches farther than the kernel");
        }
        Assert.That(IsTransformedInDouble(Request(Dense, PixelFormat.R32F) with { Destination = PixelFormat.R8 }), Is.True);
        Assert.That(IsTransformedInDouble(Request(Dense, PixelFormat.R8) with { Destination = PixelFormat.R32F }), Is.True);
        Assert.That(IsTransformedInDouble(Request(Dense, PixelFormat.R8)), Is.False, "codes have room for transforms in float32");
        Assert.That(Planner.Plan(Request(Normalised(7, 0), PixelFormat.Rgba32F)).Name, Is.EqualTo("direct"));
        var gpu = new DeviceProfile { Name = "GPU", HasCompute = true, RendersFloat = true, MaxTextureSize = 8192, Features = PassFeatures.Transforms };
        Assert.That(IsTransformedInDouble(Request(Dense, PixelFormat.R32F) with { Device = gpu, Backend = Backend.Compute }), Is.False);
    }

    // A quarter of a step, whatever the kernel: just below it and just above.
    [TestCase(0.24, true)]
    [TestCase(0.26, false)]
    public void Plan_Codes_AreTransformedUpToAQuarterOfAStep(double share, bool isTransformed)
    {
        var pass = (FourierPass)Planner.Plan(Request(Dense, PixelFormat.Rgba8)).Passes[0];
        double gain = share / 255 / FourierBound.PerUnit(pass, ArithmeticModel.Quality);
        Assert.That(IsTransformed(Request(gain * Dense, PixelFormat.Rgba8)), Is.EqualTo(isTransformed));
    }

    [Test]
    public void Plan_KernelWhoseBoundPassesAShareOfTheStep_IsSummedUnlessTheBudgetHoldsIt()
    {
        var sharp = Normalised(31, 40);
        Assert.That(IsTransformed(Request(sharp, PixelFormat.Rgba8)), Is.False);
        Assert.That(IsTransformed(Request(sharp, PixelFormat.Rgba8) with { Budget = ErrorBudget.EightBitSteps(50) }), Is.True);
    }

    [Test]
    public void Plan_DivisionByAlphaBehindIt_IsNotTransformed()
    {
        var request = Request(Dense, PixelFormat.Rgba8) with { SourceAlpha = AlphaMode.Straight, DestinationAlpha = AlphaMode.Straight };
        Assert.That(IsTransformed(request), Is.False);
    }

    [Test]
    public void Plan_SmallOrSeparableOrEnormousKernel_IsNotTransformed()
    {
        Assert.That(IsTransformed(Request(Normalised(5, 0), PixelFormat.Rgba8)), Is.False);
        Assert.That(Planner.Plan(Request(new Kernel(31, 31, [.. Enumerable.Repeat(1.0, 961)], 961), PixelFormat.Rgba8)).Passes.OfType<FourierPass>(), Is.Empty);
        Assert.That(IsTransformed(Request(new Kernel(600, 2, [.. Enumerable.Range(0, 1200).Select(k => Math.Sin(k) / 1200)]), PixelFormat.Rgba8)), Is.False);
    }

    [Test]
    public void Plan_AnotherBackend_HasNoTransform()
    {
        var request = Request(Dense, PixelFormat.Rgba8) with { Device = new DeviceProfile { Name = "GPU", HasCompute = true }, Backend = Backend.Compute };
        Assert.That(Planner.Candidates(request).SelectMany(c => c.Plan.Passes).OfType<FourierPass>(), Is.Empty);
    }

    [TestCase(24, 16)]
    [TestCase(8, 16)]
    [TestCase(16, 16)]
    public void Pass_TileThatDoesNotHoldTheKernel_IsRefused(int width, int height) =>
        Assert.That(() => new FourierPass(Dense, Border.Replicate, width, height, [0], 1), Throws.ArgumentException.With.Message.Contains("tile"));

    private static bool IsTransformed(PlanRequest request) => Planner.Candidates(request).Any(c => c.Plan.Passes.Any(p => p is FourierPass { IsDouble: false }));

    private static bool IsTransformedInDouble(PlanRequest request) => Planner.Candidates(request).Any(c => c.Plan.Passes.Any(p => p is FourierPass { IsDouble: true }));

    private static PlanRequest Request(Kernel kernel, PixelFormat format) => new(new ConvolveFilter(kernel), format, format, 1280, 720);

    // Weights about 1 / size^2, and a peak in the middle.
    private static Kernel Normalised(int size, double peak)
    {
        double[] weights = [.. Enumerable.Range(0, size * size).Select(k => (1 + Math.Sin(k * k)) / (size * size))];
        weights[size * size / 2] += peak;
        return new Kernel(size, size, weights);
    }
}
