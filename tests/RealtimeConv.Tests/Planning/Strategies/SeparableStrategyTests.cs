using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning.Strategies;

public class SeparableStrategyTests
{
    private static readonly DeviceProfile Gpu = new() { Name = "GPU", HasCompute = true };

    private static PlanRequest Request(KernelBank bank, Border border = default, DeviceProfile? device = null) =>
        new(new ConvolveFilter(bank, Border: border), PixelFormat.Rgb8, PixelFormat.Rgb8, 64, 48) { Device = device ?? DeviceProfile.CpuOnly };

    private static Kernel Gaussian(int size)
    {
        double[] row = [.. Enumerable.Range(0, size).Select(k => Math.Exp(-Math.Pow((k - size / 2) / (size / 6.0), 2) / 2))];
        return new Kernel(size, size, [.. row.SelectMany(v => row.Select(h => v * h))], row.Sum() * row.Sum());
    }

    [Test]
    public void Plan_GaussianTypedAsAMatrix_BecomesARowAndAColumn()
    {
        var plan = Planner.Plan(Request(Gaussian(15), device: Gpu));
        Assert.That(plan.Passes.Select(p => p.Name), Is.EqualTo(["row 15", "column 15"]));
        Assert.That(plan.Name, Is.EqualTo("separable"));
        Assert.That(plan.Surfaces[1].Format, Is.EqualTo(new PixelFormat(SampleType.UNorm16, 3)));
    }

    [Test]
    public void Candidates_SeparableKernel_OfferBothWaysAndRankThem()
    {
        var candidates = Planner.Candidates(Request(Gaussian(31), device: Gpu) with { Backend = Backend.Compute });
        Assert.That(candidates.Select(c => c.Plan.Name), Is.EqualTo(["separable", "direct"]));
        Assert.That(candidates[0].Cost, Is.LessThan(candidates[1].Cost));
    }

    [Test]
    public void Plan_SmallSeparableKernel_SplitsOnCodesAndStaysDirectOnFloats()
    {
        // A row of few taps reads codes as they lie; the direct sum has to turn them into floats first.
        var float32 = new PixelFormat(SampleType.Float32, 3);
        Assert.That(Planner.Plan(Request(Gaussian(3))).Name, Is.EqualTo("separable"));
        Assert.That(Planner.Plan(Request(Gaussian(3)) with { Source = float32, Destination = float32 }).Name, Is.EqualTo("direct"));
    }

    [Test]
    public void Candidates_KernelOfRankTwo_AddTwoPairs()
    {
        var kernel = Gaussian(21) + -0.5 * Kernel.Identity;
        var plan = Planner.Candidates(Request(kernel)).Single(c => c.Plan.Name == "rank 2").Plan;
        Assert.That(plan.Passes.Select(p => p.Name), Is.EqualTo(["row 21", "column 21", "row 21", "column 21", "sum of 2"]));
    }

    [Test]
    public void Plan_KernelPerChannel_SplitsEachOfThem()
    {
        var plan = Planner.Plan(Request(KernelBank.PerChannel(Gaussian(15), Gaussian(9), 2 * Gaussian(15)), device: Gpu));
        Assert.That(plan.Name, Is.EqualTo("separable"));
        Assert.That(((ConvolvePass)plan.Passes[1]).Banks[0][2, 2]!.AbsoluteSum, Is.EqualTo(2).Within(1e-12));
    }

    [Test]
    public void Plan_ConstantBorder_GoesOnWithWhatRowsOfItGive()
    {
        var row = new Kernel(3, 1, [1, 2, 5], 4);
        var kernel = row * new Kernel(1, 31, [.. Enumerable.Repeat(1.0, 31)], 31);
        var plan = Planner.Plan(Request(kernel, Border.Of(ChannelValues.PerChannel(0.5, 0.25, 1)), Gpu));
        var (first, second) = ((ConvolvePass)plan.Passes[0], (ConvolvePass)plan.Passes[1]);
        for (int c = 0; c < 3; c++)
            Assert.That(second.Border.Constant[c], Is.EqualTo(first.Border.Constant[c] * first.Banks[0][0, 0]!.Sum).Within(1e-15));
    }

    [Test]
    public void Plan_SumsOfBothSigns_LieInSixteenBitsAboutACodeThatIsZero()
    {
        var kernel = Gaussian(15) * new Kernel(3, 1, [1, 0, -1]);
        var plan = Planner.Plan(Request(kernel, Border.Of(0.5), Gpu));
        var (first, second) = ((ConvolvePass)plan.Passes[0], (ConvolvePass)plan.Passes[1]);
        double scale = first.Banks[0][0, 0]!.AbsoluteSum * second.Banks[0][0, 0]!.AbsoluteSum / kernel.AbsoluteSum;
        double zero = ((BiasStep)first.Store.Single()).Bias[0], back = ((BiasStep)second.Store.Single()).Bias[0];
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(SampleType.UNorm16));
        Assert.That(scale, Is.EqualTo(1).Within(1e-12), "what the first pass is scaled by, the second takes back");
        Assert.That(zero * 65535 % 1, Is.Zero, "zero is a code");
        Assert.That(back, Is.EqualTo(-zero * second.Banks[0][0, 0]!.Sum).Within(1e-15));
        Assert.That(second.Border.Constant[0], Is.EqualTo(zero + 0.5 * first.Banks[0][0, 0]!.Sum).Within(1e-15));
    }

    [TestCase(1, ExpectedResult = SampleType.UNorm16)]
    [TestCase(100, ExpectedResult = SampleType.Float32, Description = "the second pass would enlarge the rounding to more than a hundredth of a step")]
    public SampleType Plan_SumsOfBothSigns_StayFloatsWhereCodesWouldShow(double gain) =>
        Planner.Plan(Request(gain * (Gaussian(15) * new Kernel(3, 1, [1, 0, -1])), device: Gpu)).Surfaces[1].Format.Type;

    [Test]
    public void Plan_SumsOfBothSignsForFloats_StayFloats() =>
        Assert.That(Planner.Plan(Request(Gaussian(15) * new Kernel(3, 1, [1, 0, -1]), device: Gpu) with { Destination = new PixelFormat(SampleType.Float32, 3) }).Surfaces[1].Format.Type, Is.EqualTo(SampleType.Float32));

    [Test]
    public void Candidates_MatrixOfKernels_StayDirect()
    {
        var matrix = KernelBank.Matrix(new[,] { { Gaussian(15), null, null }, { null, Gaussian(15), null }, { Gaussian(15), null, null } });
        Assert.That(Planner.Candidates(Request(matrix)).Select(c => c.Plan.Name), Is.EqualTo(["direct"]));
    }
}
