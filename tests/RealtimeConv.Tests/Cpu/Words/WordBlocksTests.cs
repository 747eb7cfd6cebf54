using RealtimeConv.Cpu;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Cpu.Words;

/// <summary>Dense kernels over 8-bit codes in whole numbers: to the bit one sum, one conversion and one product, whatever vectors and tiles are, and inside their bound.</summary>
public class WordBlocksTests
{
    // Odd and even heights, windows that lie aside, negative weights, rows and columns of zeros.
    private static readonly Kernel[] Kernels = [Whole(7, 7, 3, 3, 1), Whole(3, 6, 2, 1, 2), Whole(4, 5, 0, 4, 3), Whole(1, 8, 0, 0, 4), Whole(9, 10, 8, 9, 5)];

    [Test]
    public void Apply_EveryBorderWidthAndChannels_GivesTheCodesOfWholeSums([Values] BorderMode mode, [Values(1, 2, 3, 4)] int channels, [Values(128, 256, 512)] int width)
    {
        var border = mode == BorderMode.Constant ? Border.Of(51 / 255.0) : new Border(mode);
        foreach (var kernel in Kernels)
            foreach (var (columns, rows) in new[] { (1, 1), (2, 3), (67, 19), (26000 / channels, 5) })
            {
                var frame = TestPatterns.Noise(columns, rows, new PixelFormat(SampleType.UNorm8, channels), 5);
                var plan = Direct(new ConvolveFilter(kernel, Border: border), frame, frame.Format);
                Assert.That(Serves(plan), Is.True);
                Assert.That(Run(plan, frame, width, 1).Bytes.ToArray(), Is.EqualTo(Defined(kernel, border, frame)), $"{kernel.Width} x {kernel.Height} over {columns} x {rows}");
            }
    }

    [Test]
    public void Apply_TwoThreads_GivesTheSameCodes()
    {
        var frame = TestPatterns.Noise(801, 203, PixelFormat.Rgb8, 5);
        var plan = Rounded(Dense(7), Border.Reflect101, frame);
        Assert.That(Run(plan, frame, 0, 2).Bytes.ToArray(), Is.EqualTo(Run(plan, frame, 0, 1).Bytes.ToArray()));
    }

    [Test]
    public void Apply_StepsAfterTheSumAndFloatsAsResult_StayInsideTheBound([Values(128, 256, 512)] int width, [Values] bool isFloat)
    {
        var frame = TestPatterns.Noise(61, 45, PixelFormat.Rgba8, 3, alpha: AlphaMode.Opaque);
        foreach (var filter in new Filter[] { new ConvolveFilter(Kernels[0]), new ConvolveFilter(Kernels[1], Bias: 0.25), new BlendFilter(new ConvolveFilter(Kernels[2], Border: Border.Of(1.0)), 0.5) })
        {
            var plan = Direct(filter, frame, isFloat ? PixelFormat.Rgba32F : frame.Format);
            Assert.That(Serves(plan), Is.True);
            Judge(plan, frame, width);
        }
    }

    // Weights that float32 holds, over a divisor whose inverse it does not: one sample leaves room for one rounding, or none.
    [Test]
    public void Apply_FewSamplesThatAreNotZero_StayInsideTheBound([Values(7, 255, 1.5, 8, 49)] double divisor)
    {
        var kernel = new Kernel(5, 5, [.. Enumerable.Range(0, 25).Select(k => (k % 3 == 0 ? 2 : 1) * (divisor == 1.5 ? 3 : divisor))], divisor);
        for (int code = 1; code < 256; code++)
        {
            var frame = new Frame(14, 6, new PixelFormat(SampleType.UNorm8, 1));
            frame.Bytes[3 * 14 + 3] = (byte)code;
            (frame.Bytes[10], frame.Bytes[40]) = ((byte)(code ^ 5), 1);
            foreach (var target in (PixelFormat[])[new(SampleType.Float32, 1), frame.Format]) Judge(Direct(new ConvolveFilter(kernel), frame, target), frame, 0);
        }
    }

    [TestCase(1e46)]
    [TestCase(1e40)]
    [TestCase(1e-45)]
    public void Serve_DivisorsWithoutANormalInverse_AreSummedInFloats(double divisor)
    {
        var frame = TestPatterns.Noise(23, 11, PixelFormat.Rgba8, 3, alpha: AlphaMode.Opaque);
        var plan = Direct(new ConvolveFilter(new Kernel(5, 5, [.. Enumerable.Range(0, 25).Select(k => -1.0 - k % 2)], divisor)), frame, PixelFormat.Rgba32F);
        Assert.That(Serves(plan), Is.False);
        if (divisor > 1) Judge(plan, frame, 0);
    }

    [Test]
    public void Candidates_WeightsBeyondEveryDivisor_HaveNoRoundedPlan([Values(1e-305, 1e300)] double weight)
    {
        var frame = TestPatterns.Noise(23, 11, PixelFormat.Rgba8, 3, alpha: AlphaMode.Opaque);
        var kernel = new Kernel(5, 5, [.. Enumerable.Range(0, 25).Select(k => weight * (1 + k % 2))]);
        if (weight < 1) Assert.That(Planner.Candidates(Request(new ConvolveFilter(kernel), frame, frame.Format)).Select(c => c.Plan.Passes[0]), Has.None.Matches<PlannedPass>(p => p is ConvolvePass { Rounding: > 0 }));
        Assert.That(WordWeights.Of(kernel)?.Kernel.Coefficients.All(double.IsFinite), Is.Not.False);
    }

    [Test]
    public void Apply_RoundedWeights_StayInsideTheBound([Values] BorderMode mode, [Values(128, 256, 512)] int width)
    {
        var border = mode == BorderMode.Constant ? Border.Of(1.0) : new Border(mode);
        foreach (var kernel in new[] { Dense(5), Dense(7), Dense(11) })
            foreach (var frame in new[] { TestPatterns.Noise(61, 45, PixelFormat.Rgba8, 3, alpha: AlphaMode.Opaque), TestPatterns.Checker(61, 45, PixelFormat.Rgba8), White() })
                Judge(Rounded(kernel, border, frame), frame, width);
    }

    // The largest sums that 32 bits hold: each weight at its limit, each code 255.
    [Test]
    public void Apply_LargestWeightsOverWhite_DoNotOverflow([Values(128, 256, 512)] int width, [Values] bool isNegative)
    {
        int weights = int.MaxValue / 255 / short.MaxValue;
        int sign = isNegative ? -1 : 1;
        var kernel = new Kernel(1, 320, [.. Enumerable.Range(0, 320).Select(k => k < weights ? sign * (double)short.MaxValue : k == weights ? sign * 1000.0 : 0)], sign * 320.0 * short.MaxValue);
        var full = new Kernel(1, weights + 1, kernel.Coefficients.AsSpan()[..(weights + 1)], kernel.Divisor);
        var frame = White();
        var plan = Direct(new ConvolveFilter(full), frame, frame.Format);
        Assert.That(Serves(plan), Is.True);
        Assert.That(Run(plan, frame, width, 1).Bytes.ToArray(), Is.EqualTo(Defined(full, Border.Replicate, frame)));
    }

    [Test]
    public void Apply_ExactPlan_GivesTheCodesOfEveryDevice([Values(128, 256, 512)] int width)
    {
        var frame = TestPatterns.Noise(83, 31, PixelFormat.Rgba8, 9, alpha: AlphaMode.Opaque);
        double[] weights = [.. Kernels[0].Coefficients.Select(c => Math.Round(c / 700))];
        var kernel = new Kernel(7, 7, weights, 101);
        var request = new PlanRequest(new ConvolveFilter(kernel), frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha };
        var plan = Planner.Candidates(request).Select(c => c.Plan).First(p => p.IsExact && p.Name == "direct");
        Assert.That(Serves(plan), Is.True);
        byte[] codes = Run(plan, frame, width, 1).Bytes.ToArray();
        Assert.That(codes, Is.EqualTo(Quotients(kernel, frame)));
    }

    [Test]
    public void Apply_WhiteFrame_StaysWhite()
    {
        var frame = White();
        Assert.That(Run(Rounded(Dense(7), Border.Replicate, frame), frame, 0, 1).Bytes.ToArray(), Has.All.EqualTo(255));
    }

    [Test]
    public void Apply_AfterTheFirstCall_AllocatesNothing()
    {
        var frame = TestPatterns.Noise(100, 60, PixelFormat.Rgb8, 3);
        var result = new Frame(100, 60, PixelFormat.Rgb8);
        using var filter = new CpuFilter(Rounded(Dense(7), Border.Of(1.0), frame), 1);
        filter.Apply(frame, result);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int k = 0; k < 5; k++) filter.Apply(frame, result);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    // One float of the exact sum times the float of 1 / divisor, rounded half to even and clamped.
    private static byte[] Defined(Kernel kernel, Border border, Frame frame) =>
        Codes(kernel, border, frame, sum => Math.Round((double)((float)sum * (float)(1 / kernel.Divisor)), MidpointRounding.ToEven));

    private static byte[] Quotients(Kernel kernel, Frame frame) =>
        Codes(kernel, Border.Replicate, frame, sum => (double)Math.Round((decimal)sum / (decimal)kernel.Divisor, MidpointRounding.ToEven));

    private static byte[] Codes(Kernel kernel, Border border, Frame frame, Func<long, double> rounded)
    {
        int width = frame.Width, height = frame.Height, channels = frame.Format.Channels;
        var result = new byte[width * height * channels];
        long constant = border.Mode == BorderMode.Constant ? (long)Math.Round(255 * border.Constant[0]) : 0;
        int[] columns = [.. Enumerable.Range(-kernel.AnchorX, width + kernel.Width).Select(x => BorderFormula.Index(border.Mode, x, width))];
        int[] rows = [.. Enumerable.Range(-kernel.AnchorY, height + kernel.Height).Select(y => BorderFormula.Index(border.Mode, y, height))];
        long[] weights = [.. kernel.Coefficients.Select(c => (long)c)];
        var bytes = frame.Bytes;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                for (int c = 0; c < channels; c++)
                {
                    long sum = 0;
                    for (int j = 0; j < kernel.Height; j++)
                        for (int i = 0; i < kernel.Width; i++)
                            sum += weights[j * kernel.Width + i] * (columns[x + i] < 0 || rows[y + j] < 0 ? constant : bytes[(rows[y + j] * width + columns[x + i]) * channels + c]);
                    result[(y * width + x) * channels + c] = channels == 4 && c == 3 ? (byte)255 : (byte)Math.Clamp(rounded(sum), 0, 255);
                }
        return result;
    }

    private static void Judge(FilterPlan plan, Frame frame, int width)
    {
        double[] reference = ReferenceFilter.Evaluate(plan.Request.Filter, frame);
        var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), Run(plan, frame, width, 1));
        Assert.That(report.Passed, report.Summary);
    }

    private static FilterPlan Rounded(Kernel kernel, Border border, Frame frame) =>
        Planner.Candidates(Request(new ConvolveFilter(kernel, Border: border), frame, frame.Format)).Select(c => c.Plan).Single(p => p.Passes[0] is ConvolvePass { Rounding: > 0 });

    private static FilterPlan Direct(Filter filter, Frame frame, PixelFormat target) =>
        Planner.Candidates(Request(filter, frame, target)).Select(c => c.Plan).First(p => !p.IsExact && p.Passes is [ConvolvePass]);

    private static PlanRequest Request(Filter filter, Frame frame, PixelFormat target) => new(filter, frame.Format, target, frame.Width, frame.Height)
    {
        Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
    };

    private static bool Serves(FilterPlan plan) => WordWeights.Serve((ConvolvePass)plan.Passes.Single(), plan.Surfaces[0].Format);

    private static Frame Run(FilterPlan plan, Frame frame, int width, int threads)
    {
        using var filter = new CpuFilter(plan, threads, RowKernels.Create((RowKernels.Width)width));
        var result = new Frame(frame.Width, frame.Height, plan.Request.Destination, frame.Alpha);
        filter.Apply(frame, result);
        return result;
    }

    private static Frame White()
    {
        var frame = new Frame(41, 17, PixelFormat.Rgb8);
        frame.Bytes.Fill(255);
        return frame;
    }

    private static Kernel Dense(int size)
    {
        var random = new Random(size);
        double[] weights = [.. Enumerable.Range(0, size * size).Select(_ => 0.25 + random.NextDouble())];
        return new Kernel(size, size, weights, weights.Sum());
    }

    // Odd sums, so that no divisor makes a quotient that lies between two codes.
    private static Kernel Whole(int width, int height, int anchorX, int anchorY, int seed)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, width * height).Select(k => k % 11 == 5 ? 0.0 : random.Next(-9000, 32768))];
        return new Kernel(width, height, weights, Math.Abs(weights.Sum()) + 1, anchorX, anchorY);
    }
}
