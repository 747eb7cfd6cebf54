using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Planning.Folding;

/// <summary>Folded plans give the chain's picture, rim included: every candidate on the CPU filter and on a device that leaves nothing but NaN where no pass has written.</summary>
public class FoldedPlanTests
{
    private static readonly DeviceProfile Gpu = new() { Name = "GPU", HasCompute = true, Features = PassFeatures.WholeNumbers | PassFeatures.Rims };
    private static readonly (int Width, int Height)[] Sizes = [(1, 1), (4, 3), (9, 2), (17, 13), (12, 31)];

    private static IEnumerable<TestCaseData> Chains()
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = Of(mode);
            yield return Case($"{mode}, of two", Stage(Random(3, 3, 1), border, 0.1), Stage(Random(3, 3, 2), border, -0.2));
            yield return Case($"{mode}, even sizes and anchors off the centre", Stage(Random(4, 2, 3, 3, 0), border, 0.1), Stage(Random(2, 5, 4, 0, 4), border));
            yield return Case($"{mode}, of three", Stage(Random(3, 2, 5), border), Stage(Random(2, 3, 6, 0, 2), border, 0.3), Stage(Random(3, 3, 7), border));
            yield return Case($"{mode}, mirrors of themselves", Stage(Mirrored(5, 3), border, 0.2), Stage(Mirrored(3, 5), border), Stage(Random(4, 3, 8), border, 0.1));
            yield return Case($"{mode}, a mirror of itself in x alone", Stage(new Kernel(3, 2, [1, 2, 1, 3, -4, 3], 6), border), Stage(Random(3, 3, 9), border));
            yield return Case($"{mode}, row and column", Stage(Kernel.Row([0.5, -0.25, 0.75]), border), Stage(Kernel.Column([0.25, 0.5, 0.125, 1]), border, 0.2));
            yield return Case($"{mode}, a point first", Stage(new Kernel(1, 1, [0.75]), border, 0.1), Stage(Random(3, 3, 10), border));
            yield return Case($"{mode}, a point last", Stage(Random(3, 3, 11), border, 0.3), Stage(new Kernel(1, 1, [0.75]), border, 0.1));
        }
        yield return Case("constant 0, row and column", Stage(Kernel.Row([0.5, -0.25, 0.75]), Border.Of(0)), Stage(Kernel.Column([0.25, 0.5, 0.125]), Border.Of(0)));
        yield return Case("constant 0, row with a bias and column", Stage(Kernel.Row([0.5, -0.25, 0.75]), Border.Of(0), 0.25), Stage(Kernel.Column([0.25, 0.5, 0.125]), Border.Of(0)));
        yield return Case("replicate, then wrap", Stage(Random(3, 3, 12), Border.Replicate), Stage(Random(4, 3, 13), Border.Wrap));
        yield return Case("row, replicate, then column, reflect", Stage(Kernel.Row([0.5, -0.25, 0.75]), Border.Replicate), Stage(Kernel.Column([0.25, 0.5, 0.125]), Border.Reflect));
        yield return Case("wrap, then reflect101, then wrap", Stage(Random(3, 3, 14), Border.Wrap), Stage(Random(3, 4, 15), Border.Reflect101), Stage(Random(4, 3, 16), Border.Wrap));
        yield return Case("reflect, then reflect101", Stage(Mirrored(3, 3), Border.Reflect), Stage(Mirrored(3, 3), Border.Reflect101));
        yield return Case("with a pointwise step between", Stage(Random(3, 3, 17)), Stage(Random(3, 3, 18)), PointwiseFilter.Absolute, Stage(Random(3, 3, 19)), Stage(Random(3, 3, 20), Border.Reflect));
        yield return Case("chains in a chain", new ChainFilter(Stage(Random(3, 3, 21)), Stage(Random(2, 2, 22))), Stage(Random(3, 3, 23)));
        yield return Case("with a sum", new SumFilter(new FilterList(Stage(Random(3, 3, 24)), Stage(Random(5, 1, 25))), 0.1) { Weights = [0.5, 0.75] }, Stage(Random(3, 3, 26)));
        yield return Case("blended behind", new BlendFilter(new ChainFilter(Stage(Random(3, 3, 27), default, 0.2), Stage(Random(3, 3, 28))), 0.25));
    }

    private static IEnumerable<TestCaseData> Mixes()
    {
        foreach (var border in (Border[])[Border.Replicate, Border.Reflect, Border.Wrap, Border.Of(ChannelValues.PerChannel(0.5, 0.25, 0.75))])
        {
            var mix = Matrix(3, 3, 1, 1, 30);
            yield return Mixed($"{border}, mix and blur", 3, Stage(mix, border, ChannelValues.PerChannel(0.1, 0.2, 0.3)), Stage(Mirrored(3, 3), border));
            yield return Mixed($"{border}, two matrices", 3, Stage(Matrix(3, 3, 3, 2, 40), border, ChannelValues.PerChannel(0.1, -0.2, 0.3)), Stage(Matrix(3, 3, 2, 3, 50), border, 0.1));
            yield return Mixed($"{border}, per channel", 3, Stage(PerChannel(3, 60), border, 0.2), Stage(PerChannel(3, 70), border, ChannelValues.PerChannel(0.1, -0.2, 0.3)));
        }
        yield return Mixed("three to two to one", 3, Stage(Matrix(2, 3, 3, 3, 80), default, ChannelValues.PerChannel(0.1, -0.2)), Stage(Matrix(1, 2, 3, 3, 85), default, 0.5));
        yield return Mixed("opaque colours", 4, Stage(Matrix(4, 4, 3, 3, 90), Border.Reflect, 0.1), Stage(Random(3, 3, 91)), Stage(Matrix(4, 4, 2, 2, 95), Border.Replicate, 0.2));
    }

    [TestCaseSource(nameof(Chains))]
    public void EveryCandidate_OnEverySize_KeepsItsBound(Filter chain)
    {
        foreach (var (width, height) in Sizes)
            foreach (var format in (PixelFormat[])[PixelFormat.Rgb8, PixelFormat.Rgb8 with { Type = SampleType.Float32 }])
                Judge(chain, TestPatterns.Noise(width, height, format, 5), format);
    }

    [TestCaseSource(nameof(Mixes))]
    public void ChannelMixes_OfEveryShape_KeepTheirBound(Filter chain, int channels)
    {
        var frame = TestPatterns.Noise(14, 11, new PixelFormat(SampleType.Float32, channels), 6);
        Judge(chain, frame, new PixelFormat(SampleType.Float32, chain.OutputChannels(channels)));
    }

    [Test]
    public void Alpha_UnderEveryPolicy_KeepsItsBound([Values] AlphaPolicy policy, [Values(AlphaMode.Opaque, AlphaMode.Straight, AlphaMode.Premultiplied)] AlphaMode alpha)
    {
        var frame = TestPatterns.Noise(15, 12, PixelFormat.Rgba8, 9, 0, 1, alpha);
        var blur = Mirrored(3, 3);
        Judge(new ChainFilter(Stage(blur, default, 0.1), Stage(Random(3, 3, 31, positive: true), Border.Reflect, 0.2)) { Alpha = policy }, frame, PixelFormat.Rgba8);
        Judge(new ChainFilter(Stage(PerChannel(4, 100), default, 0.1), Stage(blur, Border.Reflect), PointwiseFilter.Clamp(0, 1)) { Alpha = policy }, frame, PixelFormat.Rgba8);
        if (policy != AlphaPolicy.Premultiplied || alpha == AlphaMode.Opaque)
            Judge(new ChainFilter(Stage(Matrix(4, 4, 2, 3, 110), default, 0.1), Stage(blur)) { Alpha = policy, Light = LightMode.Linear }, frame, PixelFormat.Rgba8);
    }

    private static void Judge(Filter filter, Frame frame, PixelFormat output)
    {
        var request = new PlanRequest(filter, frame.Format, output, frame.Width, frame.Height) { SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha };
        var reference = ReferenceFilter.Evaluate(filter, frame, PixelRegion.Whole(frame), frame.Alpha);
        foreach (var candidate in Planner.Candidates(request with { Backend = Backend.Cpu }))
        {
            using var cpu = new CpuFilter(candidate.Plan, 2);
            var result = new Frame(frame.Width, frame.Height, output, frame.Alpha);
            cpu.Apply(frame, result);
            Holds(candidate.Plan, frame, reference, result);
        }
        foreach (var candidate in Planner.Candidates(request with { Backend = Backend.Compute, Device = Gpu }).Where(c => !c.Plan.IsExact))
            Holds(candidate.Plan, frame, reference, new SimulatedDevice().Run(candidate.Plan, frame));
    }

    private static void Holds(FilterPlan plan, Frame frame, double[] reference, Frame result)
    {
        var comparison = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(comparison.Passed, Is.True, $"{plan.Backend} {string.Join(", ", plan.Passes.Select(p => p.Name))}, {frame.Width} x {frame.Height} {frame.Format}: {comparison.Summary}");
    }

    private static TestCaseData Case(string name, params Filter[] stages) => new TestCaseData(stages is [BlendFilter only] ? only : new ChainFilter(stages)).SetName($"{{m}}({name})");

    private static TestCaseData Mixed(string name, int channels, params Filter[] stages) => new TestCaseData(new ChainFilter(stages), channels).SetName($"{{m}}({name})");

    private static Border Of(BorderMode mode) => mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(0.25, 0.5, 1)) : new Border(mode);

    private static ConvolveFilter Stage(KernelBank bank, Border border = default, ChannelValues bias = default) => new(bank, Operation.CrossCorrelation, border, bias);

    private static Kernel Random(int width, int height, int seed, int? anchorX = null, int? anchorY = null, bool positive = false)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, width * height).Select(_ => positive ? random.NextDouble() : 2 * random.NextDouble() - 1)];
        return new Kernel(width, height, weights, weights.Sum(Math.Abs), anchorX ?? width / 2, anchorY ?? height / 2);
    }

    private static Kernel Mirrored(int width, int height)
    {
        var kernel = Random(width, height, 10 * width + height, positive: true);
        return kernel + kernel.FlippedHorizontally() + kernel.FlippedVertically() + kernel.FlippedHorizontally().FlippedVertically() is var sum ? sum.WithDivisor(sum.Coefficients.Sum()) : kernel;
    }

    private static KernelBank PerChannel(int channels, int seed) => KernelBank.PerChannel([.. Enumerable.Range(0, channels).Select(c => Random(3 - c % 2, 2 + c % 2, seed + c, positive: true))]);

    private static KernelBank Matrix(int outputs, int inputs, int width, int height, int seed)
    {
        var kernels = new Kernel?[outputs, inputs];
        for (int o = 0; o < outputs; o++)
            for (int i = 0; i < inputs; i++) kernels[o, i] = (o + 2 * i) % 5 == 4 ? null : Random(width, height, seed + inputs * o + i);
        return KernelBank.Matrix(kernels);
    }
}
