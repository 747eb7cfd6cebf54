using RealtimeConv.Cpu;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Cpu.FixedPoint;

/// <summary>Sums in fixed point: to the bit what the pass is defined as, whatever the vectors and tiles are, and inside its bound.</summary>
public class FixedPointStageTests
{
    private static readonly Kernel Skewed = Product([0.31, 0.05, -0.11, 0.2, 0.33], [0.4, 0.15, -0.2, 0.25], 1, 2);
    private static readonly Kernel Gaussian = Product(Bell, Bell, 4, 4);
    private static readonly Kernel Box = Product([1 / 3.0, 1 / 3.0, 1 / 3.0], [1 / 3.0, 1 / 3.0, 1 / 3.0], 1, 1);
    private static readonly Kernel Symmetric = Product([0.1, 0.2, 0.4, 0.2, 0.1], [0.3, 0.4, 0.3], 2, 1);

    [Test]
    public void Apply_EveryBorderWidthAndChannels_GivesTheCodesOfTheDefinition([Values] BorderMode mode, [Values(1, 2, 3, 4)] int channels, [Values(128, 256, 512)] int width)
    {
        var border = mode == BorderMode.Constant ? Border.Of(51 / 255.0) : new Border(mode);
        foreach (var kernel in new[] { Skewed, Symmetric })
            foreach (var (columns, rows) in new[] { (1, 1), (2, 3), (67, 19), (5000 / channels, 9) })
            {
                var frame = TestPatterns.Noise(columns, rows, new PixelFormat(SampleType.UNorm8, channels), 5);
                var plan = PlanOf(kernel, border, frame);
                Assert.That(Run(plan, frame, width, 1).Bytes.ToArray(), Is.EqualTo(Defined((FixedPointPass)plan.Passes[0], frame)), $"{columns} x {rows}");
            }
    }

    [Test]
    public void Apply_TwoThreads_GivesTheSameCodes()
    {
        var frame = TestPatterns.Noise(801, 203, PixelFormat.Rgb8, 5);
        var plan = PlanOf(Symmetric, Border.Reflect101, frame);
        Assert.That(Run(plan, frame, 0, 2).Bytes.ToArray(), Is.EqualTo(Run(plan, frame, 0, 1).Bytes.ToArray()));
    }

    [Test]
    public void Apply_FramesOfAnyContent_StayInsideTheBound([Values] BorderMode mode)
    {
        var border = mode == BorderMode.Constant ? Border.Of(1.0) : new Border(mode);
        foreach (var kernel in new[] { Skewed, Symmetric, Gaussian, Box })
            foreach (var frame in new[] { TestPatterns.Noise(61, 45, PixelFormat.Rgba8, 3, alpha: AlphaMode.Opaque), TestPatterns.Checker(61, 45, PixelFormat.Rgba8), White() })
            {
                var plan = PlanOf(kernel, border, frame);
                double[] reference = ReferenceFilter.Evaluate(plan.Request.Filter, frame);
                var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), Run(plan, frame, 0, 1));
                Assert.That(report.Passed, report.Summary);
            }
    }

    [Test]
    public void Apply_WhiteFrame_StaysWhite()
    {
        var frame = White();
        Assert.That(Run(PlanOf(Gaussian, Border.Replicate, frame), frame, 0, 1).Bytes.ToArray(), Has.All.EqualTo(255));
    }

    [Test]
    public void Apply_AfterTheFirstCall_AllocatesNothing()
    {
        var frame = TestPatterns.Noise(100, 60, PixelFormat.Rgb8, 3);
        var result = new Frame(100, 60, PixelFormat.Rgb8);
        using var filter = new CpuFilter(PlanOf(Symmetric, Border.Wrap, frame), 1);
        filter.Apply(frame, result);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int k = 0; k < 5; k++) filter.Apply(frame, result);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    // The definition of the pass, sample by sample.
    private static byte[] Defined(FixedPointPass pass, Frame frame)
    {
        int width = frame.Width, height = frame.Height, channels = frame.Format.Channels;
        var result = new byte[width * height * channels];
        int Code(int x, int y, int c)
        {
            int column = BorderFormula.Index(pass.Border.Mode, x, width), row = BorderFormula.Index(pass.Border.Mode, y, height);
            return column < 0 || row < 0 ? (int)Math.Round(255 * pass.Border.Constant[c]) : frame.Bytes[(row * width + column) * channels + c];
        }
        int Sum(Kernel kernel, Func<int, int> sample)
        {
            int[] weights = [.. kernel.Coefficients.Select(v => (int)Math.Round(v / kernel.Divisor * 32768))];
            int sum = 0;
            for (int k = 0; k < weights.Length; k++)
            {
                int mirrored = weights.Length - 1 - k;
                // Taps of equal weight opposite each other share a product.
                if (weights[k] == weights[mirrored] && k > mirrored) continue;
                int samples = weights[k] == weights[mirrored] && k < mirrored ? sample(k) + sample(mirrored) : sample(k);
                sum += (int)Math.Floor((samples * (double)weights[k] + 16384) / 32768);
            }
            return sum;
        }
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                for (int c = 0; c < channels; c++)
                {
                    int v = Sum(pass.Column, j => Sum(pass.Row, i => 64 * Code(x + i - pass.Row.AnchorX, y + j - pass.Column.AnchorY, c)));
                    result[(y * width + x) * channels + c] = c == 3 ? (byte)255 : (byte)Math.Clamp((int)Math.Floor((v + 32) / 64.0), 0, 255);
                }
        return result;
    }

    private static FilterPlan PlanOf(Kernel kernel, Border border, Frame frame)
    {
        var request = new PlanRequest(new ConvolveFilter(kernel, Border: border), frame.Format, frame.Format, frame.Width, frame.Height)
        {
            Backend = Backend.Cpu, Budget = ErrorBudget.EightBitSteps(0.25), SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
        };
        return Planner.Candidates(request).Select(c => c.Plan).Single(p => p.Passes[0] is FixedPointPass);
    }

    private static Frame Run(FilterPlan plan, Frame frame, int width, int threads)
    {
        using var filter = new CpuFilter(plan, threads, RowKernels.Create((RowKernels.Width)width));
        var result = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
        filter.Apply(frame, result);
        return result;
    }

    private static Frame White()
    {
        var frame = new Frame(41, 17, PixelFormat.Rgb8);
        frame.Bytes.Fill(255);
        return frame;
    }

    private static double[] Bell
    {
        get
        {
            double[] weights = [.. Enumerable.Range(-4, 9).Select(x => Math.Exp(-x * x / 8.0))];
            return [.. weights.Select(w => w / weights.Sum())];
        }
    }

    private static Kernel Product(double[] row, double[] column, int anchorX, int anchorY) =>
        new(row.Length, column.Length, [.. column.SelectMany(c => row.Select(r => c * r))], 1, anchorX, anchorY);
}
