using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Tests.Planning.Folding;

/// <summary>Folded plans give the chain's picture, rim included: every candidate on the CPU filter, and on a device that leaves nothing but NaN where no pass has written.</summary>
public class FoldedPlanTests
{
    private static readonly DeviceProfile Gpu = new() { Name = "GPU", HasCompute = true, Features = PassFeatures.WholeNumbers | PassFeatures.Rims };
    private static readonly PixelFormat Floats = new(SampleType.Float32, 3);

    private static IEnumerable<TestCaseData> Chains => ChainCases.All().Select(c => new TestCaseData(c.Chain).SetName($"{{m}}({c.Name})"));

    private static IEnumerable<TestCaseData> AlphaChains =>
        from chain in ChainCases.WithAlpha()
        from policy in Enum.GetValues<AlphaPolicy>()
        select new TestCaseData(chain.Chain with { Alpha = policy }).SetName($"{{m}}({chain.Name}, {policy})");

    [TestCaseSource(nameof(Chains))]
    public void EveryCandidate_OnOddAndTinyFrames_KeepsItsBound(Filter chain)
    {
        int folded = 0;
        foreach (var (width, height, format) in ((int, int, PixelFormat)[])[(17, 13, PixelFormat.Rgb8), (9, 7, Floats), (4, 5, PixelFormat.Rgb8), (1, 1, Floats)])
            folded += Judge(chain, TestPatterns.Noise(width, height, format, 5), format.WithChannels(chain.OutputChannels(3)));
        Assert.That(folded, Is.GreaterThan(0), "no plan was folded");
    }

    [TestCaseSource(nameof(AlphaChains))]
    public void EveryCandidate_WithAlpha_KeepsItsBound(Filter chain)
    {
        foreach (var alpha in (AlphaMode[])[AlphaMode.Opaque, AlphaMode.Straight, AlphaMode.Premultiplied])
            Judge(chain, TestPatterns.Noise(15, 12, PixelFormat.Rgba8, 9, 0, 1, alpha), PixelFormat.Rgba8);
        Judge(chain with { Light = LightMode.Linear }, TestPatterns.Noise(15, 12, PixelFormat.Rgba8, 9), PixelFormat.Rgba8);
    }

    [Test]
    public void ACandidate_OnAPartOfAFrame_HasTheBoundOfTheWhole()
    {
        var frame = TestPatterns.Noise(37, 29, PixelFormat.Rgb8, 5);
        foreach (var (name, chain) in ChainCases.All().Where((_, k) => k % 4 == 0))
        {
            var plan = Planner.Candidates(new PlanRequest(chain, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu }).Select(c => c.Plan).First(IsFolded);
            var whole = PlanBound.Of(plan, frame, ArithmeticModel.Quality);
            foreach (var region in (PixelRegion[])[new(0, 0, 3, 2), new(1, 9, 4, 4), new(16, 12, 2, 3), new(33, 25, 4, 4), new(0, 26, 37, 3)])
            {
                var part = PlanBound.Of(plan, frame, region, ArithmeticModel.Quality);
                for (int k = 0; k < part.Value.Length; k++)
                {
                    int x = region.X + k / 3 % region.Width, y = region.Y + k / 3 / region.Width, at = (y * frame.Width + x) * 3 + k % 3;
                    Assert.That(part.Value[k], Is.EqualTo(whole.Value[at]), $"{name}, {region}");
                }
            }
        }
    }

    [Test]
    public void ExactPlans_FoldedOrNot_GiveTheSameCodes([Values] BorderMode mode)
    {
        var border = mode == BorderMode.Constant ? Border.Of(0.2) : new Border(mode);
        Filter[] chains =
        [
            ChainCases.Chain(ChainCases.Stage(new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16), border), ChainCases.Stage(new Kernel(3, 3, [1, 0, -1, 2, 0, -2, 1, 0, -1], 8), border, 0.6)),
            ChainCases.Chain(ChainCases.Stage(new Kernel(2, 3, [1, 2, 3, 1, 0, 1], 8, 1, 0), border, 0.2), ChainCases.Stage(new Kernel(4, 2, [1, 1, 1, 1, 1, 1, 1, 1], 8), border), PointwiseFilter.Absolute),
            ChainCases.Chain(ChainCases.Stage(new Kernel(3, 1, [0.25, 0.5, 0.25]), border), ChainCases.Stage(new Kernel(1, 3, [0.25, 0.5, 0.25]), border)),
        ];
        foreach (var chain in chains)
            foreach (var (width, height) in ((int, int)[])[(19, 14), (5, 4), (1, 1)])
            {
                var frame = TestPatterns.Noise(width, height, PixelFormat.Rgb8, 8);
                var exact = Planner.Candidates(new PlanRequest(chain, frame.Format, frame.Format, width, height) { Backend = Backend.Cpu }).Select(c => c.Plan).Where(p => p.IsExact).ToList();
                if (width > 5) Assert.That(exact.Any(IsFolded) && !exact.All(IsFolded), Is.True, "folded and not");
                foreach (var plan in exact)
                {
                    using var cpu = new CpuFilter(plan, 1);
                    var result = new Frame(width, height, frame.Format);
                    cpu.Apply(frame, result);
                    var codes = ExactCodes.Of(plan, ReferenceFilter.Evaluate(chain, frame));
                    Assert.That(result.Bytes.SequenceEqual(codes.Bytes), Is.True, $"{string.Join(", ", plan.Passes.Select(p => p.Name))}, {width} x {height}");
                }
            }
    }

    // Returns how many of the candidates are folded.
    private static int Judge(Filter filter, Frame frame, PixelFormat output)
    {
        var request = new PlanRequest(filter, frame.Format, output, frame.Width, frame.Height) { SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha };
        var reference = ReferenceFilter.Evaluate(filter, frame, PixelRegion.Whole(frame), frame.Alpha);
        int folded = 0;
        foreach (var plan in Planner.Candidates(request with { Backend = Backend.Cpu }).Select(c => c.Plan).Where(IsFolded))
        {
            folded++;
            using var cpu = new CpuFilter(plan, 2);
            var result = new Frame(frame.Width, frame.Height, output, frame.Alpha);
            cpu.Apply(frame, result);
            Holds(plan, frame, reference, result);
        }
        foreach (var plan in Planner.Candidates(request with { Backend = Backend.Compute, Device = Gpu }).Select(c => c.Plan).Where(p => !p.IsExact && IsFolded(p)))
            Holds(plan, frame, reference, new SimulatedDevice().Run(plan, frame));
        return folded;
    }

    private static bool IsFolded(FilterPlan plan) => plan.Notes.Any(n => n.StartsWith("folded", StringComparison.Ordinal));

    private static void Holds(FilterPlan plan, Frame frame, double[] reference, Frame result)
    {
        var comparison = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(comparison.Passed, Is.True, $"{plan.Backend} {string.Join(", ", plan.Passes.Select(p => p.Name))}, {frame.Width} x {frame.Height} {frame.Format}: {comparison.Summary}");
    }
}
