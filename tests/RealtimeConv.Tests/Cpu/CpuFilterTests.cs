using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;

namespace RealtimeConv.Tests.Cpu;

public class CpuFilterTests
{
    private static readonly Kernel Weights = new(3, 4, [1, -2, 3, 4, 0, -6, 7, 8, -9, 10, 11, 12], 8, 2, 1);

    private static IEnumerable<TestCaseData> Shapes()
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
            foreach (var (width, height) in new[] { (1, 1), (2, 3), (33, 17), (5, 31), (31, 5), (300, 9) })
                foreach (var (kernelWidth, kernelHeight) in new[] { (1, 1), (3, 3), (4, 2), (1, 7), (9, 1), (5, 6), (41, 3), (3, 70) })
                    yield return new TestCaseData(mode, width, height, kernelWidth, kernelHeight);
    }

    [TestCaseSource(nameof(Shapes))]
    public void Apply_IntegersInFloat32_EqualTheReferenceExactly(BorderMode mode, int width, int height, int kernelWidth, int kernelHeight)
    {
        var kernel = Integers(kernelWidth, kernelHeight);
        var border = mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(5, -3, 2)) : new Border(mode);
        var filter = new ConvolveFilter(kernel, Operation.Convolution, border, 3);
        var source = IntegerFrame(width, height, 3);
        Assert.That(Run(filter, source).Float32.ToArray(), Is.EqualTo(Reference(filter, source)));
    }

    [Test]
    public void Apply_WideFloatFrame_ReadsRowsInPlaceAndTheEdgesByTheBorder([Values] BorderMode mode, [Values(1, 2, 4)] int channels, [Values(1, 0)] int threads)
    {
        // Wide enough for tiles that lie away from both edges.
        int width = 700 / channels + 401;
        var border = mode == BorderMode.Constant ? Border.Of(5) : new Border(mode);
        foreach (var (kernelWidth, kernelHeight) in new[] { (3, 3), (9, 1), (1, 9), (21, 6) })
        {
            var filter = new ConvolveFilter(Integers(kernelWidth, kernelHeight), Operation.Convolution, border, 3) { Alpha = AlphaPolicy.Straight };
            var source = IntegerFrame(width, 9, channels);
            using var cpu = new CpuFilter(Planner.Plan(RequestFor(filter, source, source.Format)), threads);
            var result = new Frame(width, 9, source.Format);
            cpu.Apply(source, result);
            Assert.That(result.Float32.ToArray(), Is.EqualTo(Reference(filter, source)), $"{kernelWidth} x {kernelHeight}");
        }
    }

    [Test]
    public void Apply_FrameLargerThanTheCaches_IsStreamedToEverySample([Values(128, 256, 512)] int width)
    {
        // An odd width starts rows in the middle of vectors.
        var source = IntegerFrame(1021, 1031, 1);
        var filter = new ConvolveFilter(new Kernel(2, 1, [1, -3]), Border: Border.Wrap);
        using var cpu = new CpuFilter(Planner.Plan(RequestFor(filter, source, source.Format)), 2, RealtimeConv.Cpu.Simd.RowKernels.Create((RealtimeConv.Cpu.Simd.RowKernels.Width)width));
        var result = new Frame(1021, 1031, source.Format);
        cpu.Apply(source, result);
        Assert.That(result.Float32.SequenceEqual(Reference(filter, source)));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(5)]
    [TestCase(64)]
    [TestCase(1024)]
    public void Apply_AnyNumberOfChannels_EqualsTheReferenceExactly(int channels)
    {
        var filter = new ConvolveFilter(Weights, Border: Border.Reflect101);
        var source = IntegerFrame(7, 6, channels);
        Assert.That(Run(filter, source).Float32.ToArray(), Is.EqualTo(Reference(filter, source)));
    }

    [Test]
    public void Apply_KernelPerChannelAndMatrix_EqualTheReferenceExactly()
    {
        var source = IntegerFrame(19, 11, 3);
        var perChannel = KernelBank.PerChannel(Integers(3, 3), Integers(5, 2), Integers(1, 4));
        var matrix = KernelBank.Matrix(new[,] { { Integers(3, 3), null, Integers(2, 2) }, { null, null, null }, { Integers(1, 5), Weights, null } });
        foreach (var bank in new[] { perChannel, matrix })
        {
            var filter = new ConvolveFilter(bank, Border: Border.Wrap, Bias: ChannelValues.PerChannel(1, 2, 3));
            Assert.That(Run(filter, source).Float32.ToArray(), Is.EqualTo(Reference(filter, source)));
        }
    }

    [Test]
    public void Apply_MatrixThatChangesTheChannels_EqualsTheReferenceExactly()
    {
        var filter = new ConvolveFilter(KernelBank.Matrix(new[,] { { Integers(3, 3), Weights, null }, { null, Weights, Integers(2, 2) } }), Border: Border.Reflect);
        var source = IntegerFrame(19, 11, 3);
        Assert.That(Run(filter, source).Float32.ToArray(), Is.EqualTo(Reference(filter, source)));
    }

    [Test]
    public void Apply_SparseKernelAndKernelOfZeros_EqualTheReferenceExactly()
    {
        var diagonal = new double[15 * 15];
        for (int k = 0; k < 15; k++) diagonal[k * 15 + k] = k + 1;
        var source = IntegerFrame(40, 23, 4);
        foreach (var kernel in new[] { new Kernel(15, 15, diagonal), new Kernel(3, 3, new double[9]) })
        {
            var filter = new ConvolveFilter(kernel, Border: Border.Replicate);
            Assert.That(Run(filter, source).Float32.ToArray(), Is.EqualTo(Reference(filter, source)));
        }
    }

    [Test]
    public void Apply_TreeOfAllNodes_EqualsTheReferenceExactly()
    {
        Filter chain = new ChainFilter(new ConvolveFilter(Integers(3, 1), Border: Border.Wrap), PointwiseFilter.Absolute, new ConvolveFilter(Integers(1, 3), Border: Border.Reflect));
        Filter sum = new SumFilter(new FilterList(chain, new ConvolveFilter(Kernel.Identity), new ConvolveFilter(Weights)), 2) { Weights = [0.5, -2, 1] };
        Filter maximum = new MaximumFilter(new FilterList(sum, new ConvolveFilter(Integers(3, 3))), 0.5, 1);
        Filter blend = new BlendFilter(new ChainFilter(maximum, PointwiseFilter.Affine(2, -1), PointwiseFilter.Clamp(-900, 900)), 0.25);
        var source = IntegerFrame(21, 13, 3);
        Assert.That(Run(blend, source).Float32.ToArray(), Is.EqualTo(Reference(blend, source)));
    }

    [Test]
    public void Apply_MagnitudeOfPythagoreanTriples_IsExact()
    {
        // 3a, 4a -> 5a: squares and root are exact.
        var filter = new MagnitudeFilter(new FilterList(new ConvolveFilter(3 * Kernel.Identity), new ConvolveFilter(4 * Kernel.Identity)), 2);
        var source = IntegerFrame(9, 9, 1);
        Assert.That(Run(filter, source).Float32.ToArray(), Is.EqualTo(source.Float32.ToArray().Select(v => 10 * Math.Abs(v))));
    }

    [TestCase(SampleType.UNorm8)]
    [TestCase(SampleType.UNorm16)]
    public void Apply_CodesAndADyadicKernel_RoundHalfToEvenAndClamp(SampleType type)
    {
        var kernel = new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, -1], 8);
        var filter = new ConvolveFilter(kernel, Border: Border.Reflect);
        var codes = Noise(53, 29, new PixelFormat(type, 3));
        var floats = new Frame(53, 29, new PixelFormat(SampleType.Float32, 3));
        for (int k = 0; k < floats.Float32.Length; k++) floats.Float32[k] = type == SampleType.UNorm8 ? codes.UNorm8[k] : codes.UNorm16[k];
        int largest = codes.Format.MaxCode;
        var expected = Reference(filter, floats).Select(v => Math.Round(Math.Clamp((double)v, 0, largest), MidpointRounding.ToEven) / largest);
        Assert.That(Values(Run(filter, codes)), Is.EqualTo(expected));
    }

    [Test]
    public void Apply_CodesAndARowAndAColumn_EqualTheSumsRoundedHalfToEven([Values] BorderMode mode, [Values(1, 3, 4)] int channels, [Values(128, 256, 512)] int vector)
    {
        // Sums of eighths of codes are exact in float32. The constant is a code, and once none.
        foreach (double constant in mode == BorderMode.Constant ? [51 / 255.0, 0.3] : new[] { 0.0 })
            foreach (var (width, height) in new[] { (1, 1), (2, 6), (33, 17), (7, 9), (301, 8) })
            {
                var (row, column) = (new Kernel(4, 1, [1, -2, 5, 4], 8, 1, 0), new Kernel(1, 3, [1, 4, 3], 8));
                var filter = new ConvolveFilter(column * row, Border: mode == BorderMode.Constant ? Border.Of(constant) : new Border(mode)) { Alpha = AlphaPolicy.Straight };
                var codes = Noise(width, height, new PixelFormat(SampleType.UNorm8, channels));
                var plan = Planner.Candidates(RequestFor(filter, codes, codes.Format) with { Backend = Backend.Cpu }).Select(c => c.Plan).First(p => p.Passes is [ConvolvePass { Footprint: { Top: 0, Bottom: 0 } }, ConvolvePass]);
                using var cpu = new CpuFilter(plan, 1, RealtimeConv.Cpu.Simd.RowKernels.Create((RealtimeConv.Cpu.Simd.RowKernels.Width)vector));
                var result = new Frame(width, height, codes.Format);
                cpu.Apply(codes, result);
                double[] exact = ReferenceFilter.Evaluate(filter, codes);
                for (int k = 0; k < exact.Length; k++)
                {
                    double sum = 255 * exact[k], code = Math.Round(Math.Clamp(sum, 0, 255), MidpointRounding.ToEven);
                    // A constant that is no code is rounded to float32 on its way: near a tie both neighbours may come out.
                    bool isTie = Math.Abs(Math.Abs(sum - Math.Floor(sum)) - 0.5) < 1e-4;
                    Assert.That(result.UNorm8[k], isTie ? Is.EqualTo(code).Within(1) : Is.EqualTo(code), $"{width} x {height}, sample {k}, {sum:R}");
                }
            }
    }

    [Test]
    public void Apply_FrameLargerThanTheCachesOfWholeLines_IsStreamedAsItIsSummed([Values(128, 256, 512)] int vector, [Values(1, 4)] int channels)
    {
        // Rows of a multiple of 64 bytes, more than 4 MiB.
        var source = IntegerFrame(4096 / channels, 263, channels);
        var filter = new ConvolveFilter(Integers(3, 3), Border: Border.Wrap);
        using var cpu = new CpuFilter(Planner.Plan(RequestFor(filter, source, source.Format)), 2, RealtimeConv.Cpu.Simd.RowKernels.Create((RealtimeConv.Cpu.Simd.RowKernels.Width)vector));
        var result = new Frame(source.Width, source.Height, source.Format);
        cpu.Apply(source, result);
        Assert.That(result.Float32.SequenceEqual(Reference(filter, source)));
    }

    [TestCase(AlphaMode.Straight)]
    [TestCase(AlphaMode.Premultiplied)]
    public void Apply_TransparentPixels_GiveNoColourToTheirNeighbours(AlphaMode alpha)
    {
        var source = Frame.FromSamples(3, 1, 4, [1, 0, 0, 0, 0, 0.5f, 0, 0.5f, 0, 1, 0, 1], alpha);
        var result = Run(new ConvolveFilter(new Kernel(3, 1, [1, 2, 1], 4)), source);
        // Red belongs to a transparent pixel: (0.5 * 2 * c + 1 * 1) / 2 with c the middle's straight green.
        double green = alpha == AlphaMode.Straight ? (0.5 * 0.5 * 2 + 1) / (0.5 * 2 + 1) : 1;
        Assert.That(result[1, 0, 0], Is.EqualTo(0));
        Assert.That(result[1, 0, 3], Is.EqualTo(0.5));
        Assert.That(result[1, 0, 1], Is.EqualTo(alpha == AlphaMode.Straight ? green : green * 0.5));
    }

    [Test]
    public void Apply_IdentityInLinearLight_KeepsEveryCode()
    {
        var source = new Frame(256, 1, PixelFormat.Rgb8);
        for (int k = 0; k < source.UNorm8.Length; k++) source.UNorm8[k] = (byte)(k / 3);
        var result = Run(new ConvolveFilter(Kernel.Identity) { Light = LightMode.Linear }, source);
        Assert.That(result.UNorm8.ToArray(), Is.EqualTo(source.UNorm8.ToArray()));
    }

    [Test]
    public void Apply_NaN_StaysInTheKernelsWindowAndBecomesCodeZero()
    {
        var samples = new float[40 * 20];
        Array.Fill(samples, 1f);
        samples[10 * 40 + 20] = float.NaN;
        var source = Frame.FromSamples(40, 20, 1, samples);
        var kernel = new Kernel(5, 4, [.. Enumerable.Repeat(1.0, 20)], 20);
        var result = Run(new ConvolveFilter(kernel), source);
        for (int y = 0; y < 20; y++)
            for (int x = 0; x < 40; x++)
                Assert.That(double.IsNaN(result[x, y, 0]), Is.EqualTo(Math.Abs(x - 20) <= 2 && y - 10 is >= -1 and <= 2), $"({x}, {y})");
        Assert.That(Run(new ConvolveFilter(kernel), source, PixelFormat.R8)[20, 10, 0], Is.Zero);
    }

    [Test]
    public void Apply_AnyNumberOfThreadsAndAnyVectorWidth_GivesTheSameFrame()
    {
        var filter = new ChainFilter(new ConvolveFilter(Integers(9, 9)), new ConvolveFilter(Weights, Border: Border.Wrap));
        var source = IntegerFrame(130, 111, 4);
        float[] expected = Reference(filter, source);
        foreach (int threads in new[] { 0, 1, 2, 7 })
            foreach (var width in Enum.GetValues<RealtimeConv.Cpu.Simd.RowKernels.Width>())
            {
                using var cpu = new CpuFilter(Planner.Plan(RequestFor(filter, source, source.Format)), threads, RealtimeConv.Cpu.Simd.RowKernels.Create(width));
                var result = new Frame(130, 111, source.Format);
                cpu.Apply(source, result);
                Assert.That(result.Float32.ToArray(), Is.EqualTo(expected), $"{threads} threads, {width}");
            }
    }

    [TestCase(1)]
    [TestCase(0)]
    public void Apply_AfterTheFirstCall_AllocatesNothing(int threads)
    {
        var source = Noise(640, 240, PixelFormat.Rgba8);
        var result = new Frame(640, 240, PixelFormat.Rgba8);
        using var cpu = new CpuFilter(Planner.Plan(RequestFor(new ChainFilter(new ConvolveFilter(Weights), new ConvolveFilter(Weights)), source, source.Format)), threads);
        cpu.Apply(source, result);
        // The runtime itself allocates once, the first time that a thread really has to wait for another; a filter that allocates does so in every round.
        Assert.That(Enumerable.Range(0, 8).Select(_ => AllocatedBy(() => cpu.Apply(source, result))).ToList(), Has.Some.Zero);
    }

    [Test]
    public void Apply_FrameOfAnotherKind_IsRefusedWithBothDescriptions()
    {
        var source = IntegerFrame(8, 8, 1);
        using var cpu = new CpuFilter(Planner.Plan(RequestFor(new ConvolveFilter(Weights), source, source.Format)));
        Assert.That(() => cpu.Apply(IntegerFrame(8, 9, 1), IntegerFrame(8, 8, 1)), Throws.ArgumentException.With.Message.Contains("8 x 9").And.Message.Contains("8 x 8"));
        Assert.That(() => cpu.Apply(source, source), Throws.ArgumentException.With.Message.Contains("share memory"));
    }

    [Test]
    public void Apply_AfterDisposal_IsRefused()
    {
        var source = IntegerFrame(8, 8, 1);
        var cpu = new CpuFilter(Planner.Plan(RequestFor(new ConvolveFilter(Weights), source, source.Format)));
        cpu.Dispose();
        cpu.Dispose();
        Assert.That(() => cpu.Apply(source, IntegerFrame(8, 8, 1)), Throws.TypeOf<ObjectDisposedException>());
    }

    private static Kernel Integers(int width, int height) => new(width, height, [.. Enumerable.Range(0, width * height).Select(k => (double)(k * 7 % 11 - 5))]);

    private static Frame IntegerFrame(int width, int height, int channels) =>
        Frame.FromSamples(width, height, channels, [.. Enumerable.Range(0, width * height * channels).Select(k => (float)((k * 31 + k / 7) % 64 - 20))], channels == 4 ? AlphaMode.Opaque : default);

    private static Frame Noise(int width, int height, PixelFormat format)
    {
        var frame = new Frame(width, height, format);
        new Random(1).NextBytes(frame.Bytes);
        return frame;
    }

    private static PlanRequest RequestFor(Filter filter, Frame source, PixelFormat destination) =>
        new(filter, source.Format, destination, source.Width, source.Height) { SourceAlpha = source.Alpha, DestinationAlpha = source.Alpha };

    private static Frame Run(Filter filter, Frame source, PixelFormat? format = null)
    {
        var destination = format ?? source.Format.WithChannels(filter.OutputChannels(source.Channels));
        using var cpu = new CpuFilter(Planner.Plan(RequestFor(filter, source, destination)));
        var result = new Frame(source.Width, source.Height, destination, source.Alpha);
        cpu.Apply(source, result);
        return result;
    }

    private static float[] Reference(Filter filter, Frame source) => [.. ReferenceFilter.Evaluate(filter, source).Select(v => (float)v)];

    private static IEnumerable<double> Values(Frame frame) =>
        Enumerable.Range(0, frame.Width * frame.Height * frame.Channels).Select(k => frame[k / frame.Channels % frame.Width, k / frame.Channels / frame.Width, k % frame.Channels]);

    private static long AllocatedBy(Action apply)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int k = 0; k < 5; k++) apply();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
