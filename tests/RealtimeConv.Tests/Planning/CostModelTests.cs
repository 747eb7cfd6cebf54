using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning;

/// <summary>Which plan the cost model puts first where measurements tell which is fastest (llvmpipe and the processor under it, see the models' remarks). Nothing is timed here.</summary>
public sealed class CostModelTests
{
    private static readonly DeviceProfile Llvmpipe = new()
    {
        Name = "llvmpipe", HasCompute = true, ShaderVersion = 430, IsSoftware = true, MaxComputeInvocations = 1024,
        Features = PassFeatures.WholeNumbers | PassFeatures.RunningSums | PassFeatures.Networks | PassFeatures.Recursions,
    };

    // Measured, nanoseconds per pixel: transforms 7.9, direct sums 16.9.
    [TestCase("dense:15", SampleType.UNorm8, "cpu fourier")]
    // In double 20, 26 and 37; directly 18, 75 and 330.
    [TestCase("dense:15", SampleType.Float32, "cpu direct")]
    [TestCase("dense:31", SampleType.Float32, "cpu fourier in double")]
    [TestCase("dense:63", SampleType.Float32, "cpu fourier in double")]
    // With weights of 16 bits 3.4, directly 4.4; seven pairs of passes 13.8.
    [TestCase("dense:7", SampleType.UNorm8, "cpu direct, 16-bit weights")]
    [TestCase("gaussian(sigma=1.167, size=7)", SampleType.UNorm8, "cpu separable")]
    // 7.0 against 9.4 by transforms, and 13.7 against 14.4 the other way round.
    [TestCase("gaussian(sigma=5.167, size=31)", SampleType.UNorm8, "cpu separable")]
    [TestCase("gaussian(sigma=10.5, size=63)", SampleType.UNorm8, "cpu fourier")]
    // Sliding 2.2, split in whole numbers 2.4; split in floats 2.0, whose codes are not promised.
    [TestCase("box(size=7)", SampleType.UNorm8, "cpu running sum")]
    [TestCase("box(size=31)", SampleType.UNorm8, "cpu running sum")]
    [TestCase("box(size=63)", SampleType.UNorm8, "cpu running sum")]
    [TestCase("gaussian-dx(sigma=1.167, size=7)", SampleType.UNorm8, "cpu separable")]
    public void Plan_FramesInMemory_IsTheOneMeasuredToBeFastest(string kernel, SampleType type, string expected) =>
        Assert.That(Name(Planner.Plan(Request(kernel, type, onDevice: false))), Is.EqualTo(expected));

    // 13.4 against 15.3; in floats the surface between costs more than the taps: 20.6 and 21.4 against 19.4 and 19.5.
    [TestCase("gaussian(sigma=1.167, size=7)", SampleType.UNorm8, "compute separable")]
    [TestCase("gaussian(sigma=1.167, size=7)", SampleType.Float16, "compute direct")]
    [TestCase("gaussian(sigma=1.167, size=7)", SampleType.Float32, "compute direct")]
    // By paired rounds 1.12 times as fast as directly, since sums of both signs are stored in 16 bits.
    [TestCase("gaussian-dx(sigma=1.167, size=7)", SampleType.UNorm8, "compute separable")]
    // Equal weights: 16.1 against 19.5.
    [TestCase("box(size=7)", SampleType.Float32, "compute direct")]
    [TestCase("gaussian(sigma=2.5, size=15)", SampleType.Float32, "compute separable")]
    // 13.6 against 21.7 and 22.8; a row and a column of 63 taps 36.
    [TestCase("box(size=31)", SampleType.UNorm8, "compute running sum")]
    [TestCase("box(size=63)", SampleType.UNorm8, "compute running sum")]
    public void Plan_FramesOnTheDevice_IsTheOneMeasuredToBeFastest(string kernel, SampleType type, string expected) =>
        Assert.That(Name(Planner.Plan(Request(kernel, type, onDevice: true))), Is.EqualTo(expected));

    // In whole numbers up to 1.7 times what the fastest takes.
    [Test]
    public void Plan_WholeWeightsInMemory_IsExact([Values("box(size=3)", "box(size=5)", "binomial5")] string kernel) =>
        Assert.That(Planner.Plan(Request(kernel, SampleType.UNorm8, onDevice: false)).IsExact);

    // Directly 12.7 to 13.6, in two passes 12.5 to 13.3, sliding 13.3: any of them is within a tenth of the best, and those in whole numbers are to be had.
    [Test]
    public void Plan_SmallBoxOnTheDevice_IsExact() => Assert.That(Planner.Plan(Request("box(size=7)", SampleType.UNorm8, onDevice: true)).IsExact);

    // Directly 36 and 235; a row and a column 32 and 53.
    [TestCase("gaussian(sigma=1.167, size=7)")]
    [TestCase("gaussian(sigma=2.5, size=15)")]
    public void Plan_FragmentPassesAlone_SplitsFromSevenTapsOn(string kernel) =>
        Assert.That(Name(Planner.Plan(Request(kernel, SampleType.UNorm8, onDevice: true) with { Device = Llvmpipe with { HasCompute = false, MaxComputeInvocations = 0 } })), Is.EqualTo("fragment separable"));

    // Tiles of 194 columns and rows: at 1280 x 720 twice the pixels are transformed, at 480 x 270 three times as many.
    [TestCase(1280, 720, "cpu fourier")]
    [TestCase(480, 270, "cpu separable")]
    public void Plan_Transforms_CountTheTilesThatAFrameNeeds(int width, int height, string expected) =>
        Assert.That(Name(Planner.Plan(Request("gaussian(sigma=10.5, size=63)", SampleType.UNorm8, onDevice: false) with { Width = width, Height = height })), Is.EqualTo(expected));

    private static string Name(FilterPlan plan) => $"{plan.Backend.ToString().ToLowerInvariant()} {plan.Name}";

    private static PlanRequest Request(string kernel, SampleType type, bool onDevice)
    {
        var format = new PixelFormat(type, 4);
        var filter = kernel.StartsWith("dense:", StringComparison.Ordinal) ? Dense(int.Parse(kernel[6..], System.Globalization.CultureInfo.InvariantCulture)) : CatalogExpression.ParseFilter(kernel);
        return new PlanRequest(filter, format, format, 640, 360) { Device = Llvmpipe, IsOnDevice = onDevice };
    }

    private static ConvolveFilter Dense(int side)
    {
        var random = new Random(side);
        double[] weights = [.. Enumerable.Range(0, side * side).Select(_ => 0.25 + random.NextDouble())];
        return new ConvolveFilter(new Kernel(side, side, weights, weights.Sum()));
    }
}
