using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>Plans run in float32 with every liberty that the bounds must cover: all samples stay inside, and the plan's own mathematics is the reference's.</summary>
public class PlanBoundTests
{
    private static readonly Kernel Signed = new(5, 3, [1, -2, 3, 0.1, -5, 6, 7.3, -8, 9, 1, -0.7, 2, 3, -4, 5], 7);
    private static readonly Kernel Blur = new(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16);
    private static readonly Kernel Ninth = new(3, 3, [1, 1, 1, 1, 1, 1, 1, 1, 1], 9);
    private static readonly Kernel SobelX = new(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1]);
    private static readonly Kernel SobelY = new(3, 3, [-1, -2, -1, 0, 0, 0, 1, 2, 1]);

    private static readonly Dictionary<string, Filter> Filters = new()
    {
        ["signed"] = new ConvolveFilter(Signed, Border: Border.Reflect101, Bias: 0.3),
        ["convolution"] = new ConvolveFilter(Signed, Operation.Convolution, Border.Of(0.4)),
        ["blur"] = new ConvolveFilter(Ninth),
        ["chain"] = new ChainFilter(new ConvolveFilter(Blur, Border: Border.Wrap, Bias: 0.1), new ConvolveFilter(Signed, Border: Border.Reflect), new ConvolveFilter(Ninth)),
        ["sum"] = new SumFilter(new FilterList(new ConvolveFilter(Signed), new ConvolveFilter(Ninth, Border: Border.Wrap)), 0.2) { Weights = [0.7, -1.3] },
        ["sobel"] = new MagnitudeFilter(new FilterList(new ConvolveFilter(SobelX), new ConvolveFilter(SobelY)), 0.25, 0.1),
        ["compass"] = new MaximumFilter(new FilterList(new ConvolveFilter(SobelX), new ConvolveFilter(SobelY), new ConvolveFilter(-SobelX)), 0.3),
        ["uneven compass"] = new MaximumFilter(new FilterList(new ConvolveFilter(SobelX), new ConvolveFilter(SobelY, Border: Border.Wrap))),
        ["pointwise"] = new ChainFilter(new ConvolveFilter(Signed), PointwiseFilter.Absolute, PointwiseFilter.Affine(0.6, 0.1), PointwiseFilter.Clamp(0.1, 0.9)),
        ["threshold"] = new ChainFilter(new ConvolveFilter(Ninth), PointwiseFilter.Threshold(0.5)),
        ["strength"] = new BlendFilter(new ConvolveFilter(Ninth), 0.3),
        ["inner blend"] = new ChainFilter(new BlendFilter(new ConvolveFilter(Blur), 1.5), new ConvolveFilter(Ninth)),
        ["linear light"] = new ConvolveFilter(Blur, Bias: 0.01) { Light = LightMode.Linear },
        ["linear strength"] = new BlendFilter(new ConvolveFilter(Blur), 0.6) { Light = LightMode.Linear },
        ["mixing"] = new ConvolveFilter(Mixing(), Border: Border.Reflect, Bias: ChannelValues.PerChannel(0.1, 0.2, 0.3, 0)),
        ["large bias"] = new ChainFilter(new ConvolveFilter(Ninth, Bias: 6), new ConvolveFilter(Blur, Bias: -5.5)),
        ["per channel"] = new ConvolveFilter(KernelBank.PerChannel(Blur, Signed, Ninth, Kernel.Identity), Border: Border.Of(ChannelValues.PerChannel(0.1, 0.2, 0.3, 0.7))),
    };

    private static readonly PixelFormat[] Formats = [PixelFormat.Rgba8, PixelFormat.Rgba16, PixelFormat.Rgba16F, PixelFormat.Rgba32F];

    private static IEnumerable<TestCaseData> Cases =>
        from name in Filters.Keys
        from alpha in Enum.GetValues<AlphaMode>()
        from format in Formats
        select new TestCaseData(name, alpha, format);

    [TestCaseSource(nameof(Cases))]
    public void Of_EveryOrderOfSummation_StaysWithinTheBound(string name, AlphaMode alpha, PixelFormat format)
    {
        var filter = Filters[name];
        var frame = TestPatterns.Noise(7, 6, format, 42, alpha: alpha);
        if (alpha != AlphaMode.Opaque) MakeHoles(frame);
        var plan = Plan(filter, frame);
        double[] reference = ReferenceFilter.Evaluate(filter, frame);
        var bounds = PlanBound.Tiers(plan, frame);
        Assert.That(bounds.Quality.Value.Zip(reference, (a, b) => Math.Abs(a - b)).Zip(bounds.Quality.Error, (d, e) => d <= e), Has.All.True, "the plan's own mathematics");
        foreach (var device in SimulatedDevice.All)
        {
            var report = FrameComparison.Judge(reference, bounds, device.Run(plan, frame));
            Assert.That(report.Passed, Is.True, $"{device}: {report.Summary}");
            Assert.That(report.SpecFailures, Is.Zero);
            Assert.That(report.Unbounded, Is.Zero);
        }
    }

    // Terms that are 0 round nothing, so the bound counts the others alone.
    [TestCaseSource(nameof(Cases))]
    public void Of_SparseFrames_StaysWithinTheBound(string name, AlphaMode alpha, PixelFormat format)
    {
        var filter = Filters[name];
        var noise = TestPatterns.Noise(7, 6, format, 44, alpha: alpha);
        var frame = TestPatterns.Fill(7, 6, format, alpha, (x, y, c) => (5 * x + 3 * y + c) % 4 == 0 ? noise[x, y, c] : 0);
        var plan = Plan(filter, frame);
        double[] reference = ReferenceFilter.Evaluate(filter, frame);
        var bounds = PlanBound.Tiers(plan, frame);
        foreach (var device in SimulatedDevice.All)
        {
            var report = FrameComparison.Judge(reference, bounds, device.Run(plan, frame));
            Assert.That(report.Passed, Is.True, $"{device}: {report.Summary}");
            Assert.That(report.SpecFailures, Is.Zero);
        }
    }

    [Test]
    public void Of_AnImpulse_BoundsEachWeightByItself()
    {
        var kernel = new Kernel(61, 61, [.. Enumerable.Range(0, 61 * 61).Select(k => 1 + Math.Sin(k * k))], 3721);
        var filter = new ConvolveFilter(kernel, Border: Border.Of(0));
        var frame = TestPatterns.Impulse(61, 61, PixelFormat.R32F, 30, 30);
        var bound = PlanBound.Of(Plan(filter, frame), frame, ArithmeticModel.Quality);
        for (int k = 0; k < bound.Error.Length; k++) Assert.That(bound.Error[k], Is.LessThan(Math.ScaleB(bound.Value[k], -22) + 1e-30), $"sample {k}");
    }

    [TestCaseSource(nameof(Cases))]
    public void Of_DirectedRounding_StaysWithinTheSpecTier(string name, AlphaMode alpha, PixelFormat format)
    {
        var filter = Filters[name];
        var frame = TestPatterns.Noise(7, 6, format, 43, alpha: alpha);
        var plan = Plan(filter, frame);
        var device = new SimulatedDevice { RoundsAway = true, TruncatesHalf = true, FlushesDenormals = true };
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Tiers(plan, frame), device.Run(plan, frame));
        Assert.That(report.SpecFailures, Is.Zero, report.Summary);
    }

    [Test]
    public void Of_HalfFloatsBetweenThePasses_StaysWithinTheBound([ValueSource(nameof(Names))] string name, [Values] AlphaMode alpha)
    {
        var filter = Filters[name];
        var frame = TestPatterns.Noise(7, 6, PixelFormat.Rgba32F, 44, alpha: alpha);
        var plan = Plan(filter, frame, SampleType.Float16);
        double[] reference = ReferenceFilter.Evaluate(filter, frame);
        var bounds = PlanBound.Tiers(plan, frame);
        foreach (bool truncates in new[] { false, true })
        {
            var report = FrameComparison.Judge(reference, bounds, new SimulatedDevice { TruncatesHalf = truncates }.Run(plan, frame));
            Assert.That(report.Passed, Is.True, report.Summary);
        }
    }

    // The row [1, 2, 1] sums over a constant what the column [-1, 0, 1] takes away again; the reference sums all nine terms and loses samples of 1e-26 beside 0.2.
    [Test]
    public void Of_SplitKernelThatCancelsTheBorderConstant_CountsTheReferencesOwnRounding()
    {
        var filter = new ConvolveFilter(SobelX, Border: Border.Of(0.2));
        var frame = TestPatterns.Denormals(9, 7, PixelFormat.R32F, 1);
        var plan = Planner.Candidates(new PlanRequest(filter, frame.Format, frame.Format, 9, 7)).First(c => c.Plan.Name == "separable").Plan;
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Tiers(plan, frame), new SimulatedDevice().Run(plan, frame));
        Assert.That(report.Passed, Is.True, report.Summary);
        var bound = PlanBound.Of(plan, frame, ArithmeticModel.Quality);
        Assert.That(bound.Error[3 * 9 + 4], Is.LessThan(1e-30), "far from the border nothing is granted");
    }

    // 0.2 is code 51 among 8-bit samples, and 51 * fl(1/255) is not the float nearest to 0.2.
    [Test]
    public void Of_BorderConstantAmongCodes_AllowsItToBeReadAsACode()
    {
        var filter = new ConvolveFilter(new Kernel(1, 3, [1, -2, 1]), Border: Border.Of(0.2));
        var frame = new Frame(4, 2, PixelFormat.R8);
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, PixelFormat.R32F, 4, 2));
        var actual = new Frame(4, 2, PixelFormat.R32F);
        actual.Float32.Fill(51 * (1 / 255f));
        Assert.That(actual.Float32[0], Is.Not.EqualTo(0.2f));
        Assert.That(FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Tiers(plan, frame), actual).Passed, Is.True);
    }

    // The processor keeps codes as they are through both passes of a split kernel, the constant of the second among them.
    [Test]
    public void Of_BorderConstantBehindAPassOverCodes_AllowsItToBeScaledWithThem()
    {
        var filter = new ConvolveFilter(new Kernel(3, 3, [-3, -10, -3, 0, 0, 0, 3, 10, 3]), Border: Border.Of(0.2));
        var frame = TestPatterns.Impulse(37, 19, PixelFormat.Rgba8, 18, 9);
        var plan = Planner.Candidates(new PlanRequest(filter, frame.Format, PixelFormat.Rgba32F, 37, 19)).First(c => c.Plan.Name == "separable").Plan;
        var actual = new Frame(37, 19, PixelFormat.Rgba32F);
        using (var processor = new CpuFilter(plan)) processor.Apply(frame, actual);
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Tiers(plan, frame), actual);
        Assert.That(report.Passed, Is.True, report.Summary);
    }

    private static IEnumerable<string> Names => Filters.Keys;

    private static FilterPlan Plan(Filter filter, Frame frame, SampleType? intermediate = null) => Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height)
    {
        SourceAlpha = frame.Alpha,
        DestinationAlpha = frame.Alpha,
        Backend = Backend.Compute,
        Intermediate = intermediate,
        Device = new DeviceProfile { HasCompute = true },
    });

    private static void MakeHoles(Frame frame)
    {
        var bytes = frame.Bytes;
        for (int k = 0; k < 9; k++) bytes.Slice(k * frame.Format.BytesPerPixel, frame.Format.BytesPerPixel).Clear();
    }

    private static KernelBank Mixing()
    {
        var kernels = new Kernel?[4, 4];
        kernels[0, 1] = Blur;
        kernels[0, 3] = Signed;
        kernels[1, 0] = Ninth;
        kernels[2, 2] = Signed;
        kernels[3, 3] = Kernel.Identity;
        return KernelBank.Matrix(kernels);
    }
}
