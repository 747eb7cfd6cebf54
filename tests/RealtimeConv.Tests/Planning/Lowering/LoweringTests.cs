using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Planning.Lowering;

/// <summary>What trees become, where a slip would leave a plan that looks the same.</summary>
public class LoweringTests
{
    private static readonly DeviceProfile Gpu = new() { Name = "GPU", HasCompute = true };
    private static readonly ConvolveFilter Blur = new(new Kernel(3, 3, [1, 2, 1, 2, 3, 2, 1, 2, 2], 16));

    // Half a step above 1 the store between would clamp.
    [TestCase(0, SampleType.UNorm16)]
    [TestCase(0.5, SampleType.Float32)]
    [TestCase(-0.5, SampleType.Float32)]
    public void Plan_BiasBetweenStages_MovesTheRangeThatIsStored(double bias, SampleType between)
    {
        var chain = new ChainFilter(Blur with { Bias = bias }, PointwiseFilter.Absolute, new ConvolveFilter(Kernel.Row([0.5, 0, 0.5]), Border: Border.Wrap));
        // The absolute value is appended to the first pass; without it the range would fold away with the stages.
        var signed = new ChainFilter(Blur with { Bias = bias }, new ConvolveFilter(Kernel.Row([0.5, 0, 0.5]), Border: Border.Wrap));
        foreach (var filter in bias < 0 ? (ChainFilter[])[signed] : [chain, signed])
        {
            var plan = Planner.Plan(new PlanRequest(filter, PixelFormat.R8, PixelFormat.R8, 64, 48) { Backend = Backend.Compute, Device = Gpu });
            Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(between), plan.Name);
        }
    }

    [Test]
    public void Apply_ScaledIdentityInASum_KeepsItsScale() => AssertRight(
        new SumFilter(new FilterList(new ConvolveFilter(0.25 * Kernel.Identity), new ChainFilter(Blur, PointwiseFilter.Absolute))) { Weights = [0.5, 0.75] });

    [Test]
    public void Apply_MaximumOfUnequalBiases_AddsEachToItsOwn() => AssertRight(
        new MaximumFilter(new FilterList(Blur with { Bias = 0.25 }, new ConvolveFilter(new Kernel(3, 1, [-1, 0, 1])) { Bias = 0.5 }), 0.5));

    // |alpha| <= 2^-12 sum|K| is transparent: an alpha between the guard of this kernel and that of one of sum|K| = 1.
    [TestCase(3, true)]
    [TestCase(5, false)]
    public void Apply_StrongKernelOverThinAlpha_IsTransparentBelowTheGuardOfItsGain(int code, bool isTransparent)
    {
        var filter = new ConvolveFilter(new Kernel(2, 1, [32.5, -31.5]));
        var frame = Frame.FromSamples(4, 3, 4, [.. Enumerable.Range(0, 48).Select(k => k % 4 == 3 ? code / 255f : 0.5f)], AlphaMode.Straight);
        foreach (var format in (PixelFormat[])[PixelFormat.Rgba32F, PixelFormat.Rgba8])
        {
            var result = AssertRight(filter, frame.ConvertTo(format));
            Assert.That(result[0, 0, 3] == 0, Is.EqualTo(isTransparent), format.ToString());
        }
    }

    private static void AssertRight(Filter filter) => AssertRight(filter, TestPatterns.Noise(13, 9, PixelFormat.R32F, 5));

    private static Frame AssertRight(Filter filter, Frame frame)
    {
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha });
        var result = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
        using (var cpu = new CpuFilter(plan, threads: 1)) cpu.Apply(frame, result);
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Passed, Is.True, report.Summary);
        return result;
    }
}
