using RealtimeConv.Cpu;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Cpu.Blocks;

/// <summary>Transforms of tiles against the reference, inside the bound of the pass, whatever the tiles are.</summary>
public class FourierBlocksTests
{
    private static readonly Kernel Dense = new(11, 7, [.. Enumerable.Range(0, 77).Select(k => Math.Sin(k * k + 1) / 30)], 1, 9, 1);

    [Test]
    public void Apply_SeveralTilesOfEveryFormat_StaysWithinTheBound([Values] BorderMode mode, [Values] SampleType type, [Values(128, 256, 512)] int width)
    {
        var border = mode == BorderMode.Constant ? Border.Of(0.7) : new Border(mode);
        foreach (int channels in new[] { 1, 3, 4 })
        {
            var format = new PixelFormat(type, channels);
            var filter = new ConvolveFilter(Dense, Border: border, Bias: 0.3) { Alpha = AlphaPolicy.Straight };
            var frame = TestPatterns.Noise(61, 45, format, 3, alpha: channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
            Assert.That(Judge(PlanOf(filter, frame, 32, 16), frame, width).Passed);
        }
    }

    [TestCase(1, 1, 16, 16)]
    [TestCase(2, 9, 32, 64)]
    [TestCase(300, 3, 128, 32)]
    public void Apply_KernelLargerThanTheFrame_StaysWithinTheBound(int width, int height, int tileWidth, int tileHeight)
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var frame = TestPatterns.Noise(width, height, PixelFormat.R32F, 5, -3, 3);
            Assert.That(Judge(PlanOf(new ConvolveFilter(Dense, Border: new Border(mode, -2)), frame, tileWidth, tileHeight), frame, 0).Passed, $"{mode}");
        }
    }

    [Test]
    public void Apply_OneWeightTooLargeByAHundredth_LeavesTheBound()
    {
        double[] weights = [.. Dense.Coefficients];
        int largest = Array.IndexOf(weights, weights.Max());
        weights[largest] *= 1.01;
        var wrong = new Kernel(11, 7, weights, 1, 9, 1);
        var frame = TestPatterns.Noise(61, 45, PixelFormat.R32F, 3);
        var plan = PlanOf(new ConvolveFilter(Dense), frame, 32, 16);
        double[] reference = ReferenceFilter.Evaluate(new ConvolveFilter(wrong), frame, PixelRegion.Whole(frame), frame.Alpha);
        Assert.That(FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), Run(plan, frame, 0)).Passed, Is.False);
    }

    [TestCase(50, 30)]
    [TestCase(50, 55)]
    public void Apply_NaN_StaysWithinTheDeclaredFootprint(int column, int row)
    {
        // The last row of tiles reaches below the frame; what a tile before left there must not stay.
        var frame = TestPatterns.Noise(100, 57, PixelFormat.R32F, 3);
        var plan = PlanOf(new ConvolveFilter(Dense), frame, 32, 16);
        var whole = Run(plan, frame, 0);
        frame.Float32[row * 100 + column] = float.NaN;
        var result = Run(plan, frame, 0);
        var reach = plan.Passes[0].Footprint;
        int spread = 0;
        for (int y = 0; y < 57; y++)
            for (int x = 0; x < 100; x++)
            {
                bool reached = column >= x - reach.Left && column <= x + reach.Right && row >= y - reach.Top && row <= y + reach.Bottom;
                if (!reached) Assert.That(result[x, y, 0], Is.EqualTo(whole[x, y, 0]), $"({x}, {y})");
                if (double.IsNaN(result[x, y, 0])) spread++;
            }
        Assert.That(spread, Is.GreaterThanOrEqualTo(Dense.Width * (57 - row)).Or.GreaterThanOrEqualTo(Dense.Width * Dense.Height));
        Assert.That(Judge(plan, frame, 0).Passed);
    }

    // A sum of a tile's samples leaves float32's range long before they and the results do.
    [TestCase(1e35f, true)]
    [TestCase(1e30f, false)]
    public void Apply_SamplesWhoseSumOverATileOverflows_MayGiveAnything(float sample, bool overflows)
    {
        var frame = TestPatterns.Fill(200, 180, PixelFormat.R32F, AlphaMode.Opaque, (x, y, _) => sample * (1 + (x * 7 + y * 13) % 11 / 16.0));
        var report = Judge(PlanOf(new ConvolveFilter(Dense), frame, 256, 256), frame, 0);
        Assert.That(report.Passed, Is.True, report.Summary);
        Assert.That(report.Unbounded, overflows ? Is.EqualTo(report.Samples) : Is.Zero);
    }

    [Test]
    public void Apply_AfterTheFirstCall_AllocatesNothing()
    {
        var frame = TestPatterns.Noise(100, 60, PixelFormat.Rgba8, 3);
        var result = new Frame(100, 60, PixelFormat.Rgba8);
        using var cpu = new CpuFilter(PlanOf(new ConvolveFilter(Dense), frame, 32, 16), 1);
        cpu.Apply(frame, result);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int k = 0; k < 5; k++) cpu.Apply(frame, result);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void BoundOfARegion_HasTheValuesOfTheWholeAndIsKept([Values] BorderMode mode)
    {
        var frame = TestPatterns.Noise(90, 50, PixelFormat.Rgb8, 3);
        var plan = PlanOf(new ConvolveFilter(Dense, Border: new Border(mode, 0.5)), frame, 32, 16);
        var result = Run(plan, frame, 0);
        foreach (var region in new[] { new PixelRegion(0, 0, 5, 4), new PixelRegion(84, 45, 6, 5), new PixelRegion(40, 20, 7, 7) })
        {
            var part = new Frame(region.Width, region.Height, frame.Format);
            for (int y = 0; y < region.Height; y++) result.Row(region.Y + y).Slice(3 * region.X, 3 * region.Width).CopyTo(part.Row(y));
            double[] reference = ReferenceFilter.Evaluate(plan.Request.Filter, frame, region, frame.Alpha);
            Assert.That(FrameComparison.Judge(reference, PlanBound.Of(plan, frame, region, ArithmeticModel.Quality), part).Passed, $"{region}");
        }
    }

    private static FilterPlan PlanOf(ConvolveFilter filter, Frame frame, int tileWidth, int tileHeight)
    {
        var request = new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha };
        var direct = Planner.Candidates(request).Select(c => c.Plan).First(p => p is { IsExact: false, Passes: [ConvolvePass] });
        var pass = (ConvolvePass)direct.Passes[0];
        return direct with { Passes = [new FourierPass(pass.Banks[0][0, 0]!, pass.Border, tileWidth, tileHeight, pass.Inputs, pass.Output) { Store = pass.Store }] };
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
