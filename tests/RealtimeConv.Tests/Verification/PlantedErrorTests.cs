using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>A bound is worthless if mistakes fit into it: each planted mistake must leave the allowed set, on a device that is otherwise perfect.</summary>
public class PlantedErrorTests
{
    private static readonly Kernel Blur = Gaussian(9, 1.8);
    private static readonly Kernel Uneven = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9], 45);
    private static readonly ConvolveFilter Right = new(Blur, Border: Border.Reflect101);

    private static IEnumerable<TestCaseData> Mistakes()
    {
        TestCaseData Case(string name, Filter right, Filter wrong, AlphaMode alpha = AlphaMode.Opaque) => new TestCaseData(right, wrong, alpha).SetArgDisplayNames(name);
        yield return Case("not flipped", new ConvolveFilter(Uneven, Operation.Convolution), new ConvolveFilter(Uneven));
        yield return Case("corner tap dropped", Right, Right with { Kernels = Changed(Blur, 0, _ => 0) });
        yield return Case("centre weight off by 2^-11", Right, Right with { Kernels = Changed(Blur, 40, w => w * (1 + 1.0 / 2048)) });
        yield return Case("corner weight off by 6 %", Right, Right with { Kernels = Changed(Blur, 0, w => w * 1.06) });
        yield return Case("shifted by one", Right, Right with { Kernels = Blur.WithAnchor(5, 4) });
        yield return Case("border off by one", Right, Right with { Border = Border.Reflect });
        yield return Case("border replicated", Right, Right with { Border = Border.Replicate });
        yield return Case("border constant wrong in one channel", Right with { Border = Border.Of(0.5) }, Right with { Border = Border.Of(ChannelValues.PerChannel(0.5, 0.5, 0.501, 0.5)) });
        yield return Case("bias missing in one channel", Right with { Bias = 0.1 }, Right with { Bias = ChannelValues.PerChannel(0.1, 0.1, 0) });
        yield return Case("channels swapped", Right, Right with { Kernels = SwapRedAndBlue(Blur) });
        yield return Case("sRGB encoded twice", Right with { Light = LightMode.Linear }, Right);
        yield return Case("alpha ignored", Right, Right with { Alpha = AlphaPolicy.Straight }, AlphaMode.Straight);
        yield return Case("alpha not filtered", Right, Right with { Alpha = AlphaPolicy.Preserve }, AlphaMode.Straight);
        yield return Case("strength off by 2^-11", new BlendFilter(Right, 0.5), new BlendFilter(Right, 0.5 + 1.0 / 4096));
        yield return Case("maximum of too few", Compass(8), Compass(7));
        yield return Case("gradient's sum instead of its length", Gradient(), new SumFilter(((MagnitudeFilter)Gradient()).Components));
        yield return Case("threshold off by 1 %", Threshold(0.5), Threshold(0.505));
    }

    [TestCaseSource(nameof(Mistakes))]
    public void Judge_PlantedMistakeInFloat32_Fails(Filter right, Filter wrong, AlphaMode alpha)
    {
        var frame = TestPatterns.Noise(24, 20, PixelFormat.Rgba32F, 5, alpha: alpha);
        var device = new SimulatedDevice();
        var reference = ReferenceFilter.Evaluate(right, frame);
        var bounds = PlanBound.Tiers(Plan(right, frame, frame.Format), frame);
        Assert.That(FrameComparison.Judge(reference, bounds, device.Run(Plan(right, frame, frame.Format), frame)).Passed, Is.True, "the right filter");
        var report = FrameComparison.Judge(reference, bounds, device.Run(Plan(wrong, frame, frame.Format), frame));
        Assert.That(report.Failures, Is.Positive);
        Assert.That(report.SpecFailures, Is.Positive, "no driver's rounding excuses it");
    }

    [TestCaseSource(nameof(Mistakes))]
    public void Judge_PlantedMistakeIn8Bit_Fails(Filter right, Filter wrong, AlphaMode alpha)
    {
        var frame = TestPatterns.Noise(48, 40, PixelFormat.Rgba8, 5, alpha: alpha);
        var device = new SimulatedDevice();
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(right, frame), PlanBound.Tiers(Plan(right, frame, frame.Format), frame), device.Run(Plan(wrong, frame, frame.Format), frame));
        Assert.That(report.Failures, Is.Positive);
    }

    [Test]
    public void Judge_PremultipliedTwice_Fails()
    {
        var frame = TestPatterns.Noise(24, 20, PixelFormat.Rgba32F, 5, alpha: AlphaMode.Straight);
        var plan = Plan(Right, frame, frame.Format);
        var twice = plan with { Passes = [plan.Passes[0], .. plan.Passes.Skip(1).Select(p => p with { Store = p.Store.Add(new PremultiplyStep()) })] };
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(Right, frame), PlanBound.Tiers(plan, frame), new SimulatedDevice().Run(twice, frame));
        Assert.That(report.Failures, Is.GreaterThan(report.Samples / 2));
    }

    [Test]
    public void Judge_HalfFloatIntermediatePassedOffAsFloat_Fails()
    {
        var frame = TestPatterns.Noise(24, 20, PixelFormat.Rgba32F, 5);
        var chain = new ChainFilter(Right, new ConvolveFilter(Blur, Border: Border.Wrap));
        var plan = Plan(chain, frame, frame.Format);
        var coarse = plan with { Surfaces = [.. plan.Surfaces.Select((s, k) => k == 1 ? s with { Format = PixelFormat.Rgba16F } : s)] };
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(chain, frame), PlanBound.Tiers(plan, frame), new SimulatedDevice { TruncatesHalf = true }.Run(coarse, frame));
        Assert.That(report.SpecFailures, Is.Positive);
        Assert.That(FrameComparison.Judge(ReferenceFilter.Evaluate(chain, frame), PlanBound.Tiers(coarse, frame), new SimulatedDevice { TruncatesHalf = true }.Run(coarse, frame)).Passed, Is.True);
    }

    private static FilterPlan Plan(Filter filter, Frame frame, PixelFormat destination) => Planner.Plan(new PlanRequest(filter, frame.Format, destination, frame.Width, frame.Height)
    {
        SourceAlpha = frame.Alpha,
        DestinationAlpha = frame.Alpha,
        Backend = Backend.Compute,
        Device = new DeviceProfile { HasCompute = true },
    });

    private static Kernel Gaussian(int size, double sigma)
    {
        var weights = new double[size * size];
        for (int k = 0; k < weights.Length; k++)
        {
            int x = k % size - size / 2, y = k / size - size / 2;
            weights[k] = Math.Exp(-(x * x + y * y) / (2 * sigma * sigma));
        }
        return new Kernel(size, size, weights, weights.Sum());
    }

    private static Kernel Changed(Kernel kernel, int index, Func<double, double> change)
    {
        double[] weights = [.. kernel.Coefficients];
        weights[index] = change(weights[index]);
        return new Kernel(kernel.Width, kernel.Height, weights, kernel.Divisor, kernel.AnchorX, kernel.AnchorY);
    }

    private static KernelBank SwapRedAndBlue(Kernel kernel)
    {
        var kernels = new Kernel?[4, 4];
        kernels[0, 2] = kernels[1, 1] = kernels[2, 0] = kernels[3, 3] = kernel;
        return KernelBank.Matrix(kernels);
    }

    private static Filter Compass(int directions) => new MaximumFilter(new FilterList(Enumerable.Range(0, directions).Select(d =>
        new ConvolveFilter(new Kernel(3, 3, [.. Enumerable.Range(0, 9).Select(k => k == 4 ? 0 : Math.Cos((d - k) * Math.PI / 4))])))));

    private static MagnitudeFilter Gradient() => new(new FilterList(
        new ConvolveFilter(new Kernel(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1])), new ConvolveFilter(new Kernel(3, 3, [-1, -2, -1, 0, 0, 0, 1, 2, 1]))));

    private static ChainFilter Threshold(double level) => new(Right, PointwiseFilter.Threshold(level));
}
