using RealtimeConv.Cpu;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Cpu.Blocks;

/// <summary>Transforms in double: results within a rounding of themselves, direct sums where a tile is dark, and nothing beyond the kernel's reach.</summary>
public class DoubleFourierBlocksTests
{
    private const double Roundoff = 1.0 / (1 << 24);

    private static readonly Kernel Dense = new(11, 7, [.. Enumerable.Range(0, 77).Select(k => Math.Sin(k * k + 1) / 30)], 1, 9, 1);
    private static readonly Kernel Positive = new(11, 7, [.. Enumerable.Range(0, 77).Select(k => 1.2 + Math.Sin(k * k + 1))], 92, 9, 1);

    [Test]
    public void Apply_SeveralTilesOfEveryBorder_StayInsideTheBound([Values] BorderMode mode, [Values(128, 256, 512)] int width)
    {
        var border = mode == BorderMode.Constant ? Border.Of(0.7) : new Border(mode);
        foreach (int channels in new[] { 1, 2, 3, 4 })
        {
            var filter = new ConvolveFilter(Dense, Border: border, Bias: 0.3) { Alpha = AlphaPolicy.Straight };
            var frame = TestPatterns.Noise(61, 45, new PixelFormat(SampleType.Float32, channels), 3, -1, 2, channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
            var report = Judge(PlanOf(filter, frame, 32, 16), frame, width);
            Assert.That(report.Passed, report.Summary);
        }
    }

    [TestCase(1, 1, 16, 16)]
    [TestCase(2, 9, 32, 64)]
    [TestCase(300, 3, 128, 32)]
    public void Apply_KernelLargerThanTheFrame_StaysInsideTheBound(int width, int height, int tileWidth, int tileHeight)
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var frame = TestPatterns.Noise(width, height, PixelFormat.R32F, 5, -3, 3);
            Assert.That(Judge(PlanOf(new ConvolveFilter(Dense, Border: new Border(mode, -2)), frame, tileWidth, tileHeight), frame, 0).Passed, $"{mode}");
        }
    }

    // Direct sums of 77 terms may be off by 78 roundings; these are off by hardly more than their own.
    [Test]
    public void Apply_BrightTiles_AreWithinTwoRoundingsOfThemselves([Values(128, 256, 512)] int width)
    {
        var frame = TestPatterns.Noise(90, 70, new PixelFormat(SampleType.Float32, 3), 4, 0.1, 1);
        var plan = PlanOf(new ConvolveFilter(Positive), frame, 64, 32);
        double[] reference = ReferenceFilter.Evaluate(plan.Request.Filter, frame);
        var result = Run(plan, frame, width);
        double worst = 0;
        for (int k = 0; k < reference.Length; k++) worst = Math.Max(worst, Math.Abs(result.Float32[k] - reference[k]) / (Roundoff * Math.Abs(reference[k])));
        Assert.That(worst, Is.InRange(0.9, 1.05));
    }

    [Test]
    public void Apply_DarkPlacesOfABrightTile_AreTheDirectSums([Values(128, 256, 512)] int width, [Values(1, 3, 4)] int channels)
    {
        // One spot of 1e20 in a picture of noise; transforms leave 1e20 * 2^-53 all over its tile.
        var frame = TestPatterns.Noise(120, 100, new PixelFormat(SampleType.Float32, channels), 3, 0.5, 1, channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
        for (int c = 0; c < channels; c++) frame.Float32[(50 * 120 + 60) * channels + c] = 1e20f;
        var plan = PlanOf(new ConvolveFilter(Dense) { Alpha = AlphaPolicy.Straight }, frame, 64, 64);
        var direct = Planner.DirectSums(plan.Request);
        Frame result = Run(plan, frame, width), sums = Run(direct, frame, width);
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(plan.Request.Filter, frame), PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Passed, report.Summary);
        // Of the spot's tile: columns 54 to 107 and rows 0 to 57 are one.
        for (int x = 80; x < 100; x++)
            for (int y = 4; y < 30; y++) Assert.That(result[x, y, 0], Is.EqualTo(sums[x, y, 0]), $"({x}, {y})");
    }

    [Test]
    public void Apply_BlackHalf_StaysBlack([Values(128, 256, 512)] int width)
    {
        var frame = TestPatterns.Fill(100, 80, PixelFormat.R32F, AlphaMode.Opaque, (x, y, _) => x < 50 ? 0 : 0.3f + (x * 7 + y * 13) % 11 / 16f);
        var result = Run(PlanOf(new ConvolveFilter(Positive), frame, 64, 64), frame, width);
        for (int y = 0; y < 80; y++)
            for (int x = 0; x < 48; x++) Assert.That(result[x, y, 0], Is.Zero, $"({x}, {y})");
        Assert.That(Judge(PlanOf(new ConvolveFilter(Positive), frame, 64, 64), frame, width).Passed);
    }

    // Blocks by transforms above, direct sums below, whose window moves on with every block.
    [Test]
    public void Apply_BlackBelowAndBrightAgain_StaysBlackAndIsTheDirectSumBeside([Values(128, 256, 512)] int width)
    {
        var frame = TestPatterns.Fill(50, 60, PixelFormat.R32F, AlphaMode.Opaque, (x, y, _) => y is >= 21 and < 42 ? 0 : 0.3 + (x * 7 + y * 13) % 11 / 16.0);
        var plan = PlanOf(new ConvolveFilter(Positive), frame, 64, 128);
        Frame result = Run(plan, frame, width), sums = Run(Planner.DirectSums(plan.Request), frame, width);
        // A window holds rows y - 1 to y + 5; blocks are four rows: the last dark row is the first of its own.
        for (int y = 0; y < 60; y++)
            for (int x = 0; x < 50; x++)
                if (y is >= 22 and <= 36) Assert.That(result[x, y, 0], Is.Zero, $"({x}, {y})");
                else if (y is >= 20 and <= 39) Assert.That(result[x, y, 0], Is.EqualTo(sums[x, y, 0]), $"({x}, {y})");
        Assert.That(Enumerable.Range(0, 50).Any(x => result[x, 8, 0] != sums[x, 8, 0]), Is.True, "transforms above");
        Assert.That(Judge(plan, frame, width).Passed);
    }

    [TestCase(float.NaN)]
    [TestCase(float.PositiveInfinity)]
    [TestCase(float.NegativeInfinity)]
    public void Apply_SampleThatIsNotFinite_ReachesAsFarAsTheKernel(float value)
    {
        var frame = TestPatterns.Noise(100, 57, PixelFormat.R32F, 3);
        var plan = PlanOf(new ConvolveFilter(Dense), frame, 32, 16);
        frame.Float32[30 * 100 + 50] = value;
        var result = Run(plan, frame, 0);
        for (int y = 0; y < 57; y++)
            for (int x = 0; x < 100; x++)
                if (x is < 50 - 1 or > 50 + 9 || y is < 30 - 5 or > 30 + 1) Assert.That(double.IsFinite(result[x, y, 0]), $"({x}, {y})");
                else Assert.That(double.IsFinite(result[x, y, 0]), Is.False, $"({x}, {y})");
        Assert.That(Judge(plan, frame, 0).Passed);
    }

    [TestCase(1e35f)]
    [TestCase(1e-38f)]
    public void Apply_SamplesNearTheEndsOfFloat32_StayInsideTheBound(float sample)
    {
        var frame = TestPatterns.Fill(200, 180, PixelFormat.R32F, AlphaMode.Opaque, (x, y, _) => sample * (1 + (x * 7 + y * 13) % 11 / 16.0));
        var report = Judge(PlanOf(new ConvolveFilter(Positive), frame, 128, 128), frame, 0);
        Assert.That(report.Passed, Is.True, report.Summary);
        Assert.That(report.Unbounded, Is.Zero);
    }

    // What a transform may be off by where it is kept, one; its rounding to float32, one; half of one, as both are shares of the result that came out.
    [Test]
    public void Bound_OfEverySample_IsThatOfDirectSumsAndTwoAndAHalfRoundings()
    {
        var frame = TestPatterns.Noise(20, 15, PixelFormat.R32F, 3, -1, 2);
        var plan = PlanOf(new ConvolveFilter(Dense), frame, 32, 16);
        ErrorField bound = PlanBound.Of(plan, frame, ArithmeticModel.Quality), direct = PlanBound.Of(Planner.DirectSums(plan.Request), frame, ArithmeticModel.Quality);
        for (int k = 0; k < bound.Error.Length; k++)
            Assert.That(bound.Error[k], Is.EqualTo(direct.Error[k] + 2.5 * Roundoff * (Math.Abs(direct.Value[k]) + direct.Error[k])).Within(1e-6 * direct.Error[k]));
    }

    [Test]
    public void Apply_AfterTheFirstCall_AllocatesNothing([Values] bool isDark)
    {
        var frame = TestPatterns.Noise(100, 60, PixelFormat.Rgba32F, 3);
        if (isDark) frame.Float32[4000] = 1e20f;
        var result = new Frame(100, 60, PixelFormat.Rgba32F);
        using var cpu = new CpuFilter(PlanOf(new ConvolveFilter(Dense), frame, 32, 16), 1);
        cpu.Apply(frame, result);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int k = 0; k < 5; k++) cpu.Apply(frame, result);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static FilterPlan PlanOf(ConvolveFilter filter, Frame frame, int tileWidth, int tileHeight)
    {
        var request = new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha };
        var direct = Planner.DirectSums(request);
        var pass = (ConvolvePass)direct.Passes.Single();
        return direct with { Passes = [new FourierPass(pass.Banks[0][0, 0]!, pass.Border, tileWidth, tileHeight, pass.Inputs, pass.Output) { Store = pass.Store, IsDouble = true }] };
    }

    private static ComparisonReport Judge(FilterPlan plan, Frame frame, int width)
    {
        double[] reference = ReferenceFilter.Evaluate(plan.Request.Filter, frame, PixelRegion.Whole(frame), frame.Alpha);
        return FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), Run(plan, frame, width));
    }

    private static Frame Run(FilterPlan plan, Frame frame, int width)
    {
        var result = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
        using var cpu = new CpuFilter(plan, 2, RowKernels.Create((RowKernels.Width)width));
        cpu.Apply(frame, result);
        return result;
    }
}
