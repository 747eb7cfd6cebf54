using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification.Reports;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Tests.Verification.Validation;

public class ValidatorTests
{
    private static readonly ValidationSubject Blur = new("blur", new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16)));
    private static readonly ValidationSubject Odd = new("odd", new ConvolveFilter(new Kernel(3, 2, [0.3, -0.7, 0.11, 0.21, 0.9, -0.37])));

    private static List<ValidationCase> Run(IValidationTarget target, ValidationSubject subject, PixelFormat source, PixelFormat destination, int width = 9, int height = 7)
    {
        var validator = new Validator([target], 1);
        validator.Run(new ValidationSetting(subject, Operation.Convolution, Border.Reflect101, source, destination, width, height));
        return [.. validator.Found.Cases];
    }

    [Test]
    public void Run_TheProcessor_PassesEveryPlanAndInput()
    {
        var cases = Run(new CpuTarget(), Blur, PixelFormat.Rgba32F, PixelFormat.Rgba32F);
        Assert.That(cases.Select(c => c.Outcome), Has.All.EqualTo(ValidationOutcome.Passed), string.Join("\n", cases.Select(c => c.Message)));
        Assert.That(cases.Select(c => c.Name), Is.SupersetOf(new[] { "blur by direct", "blur by separable, 32f between", "blur by separable, 16f between" }));
        Assert.That(cases.Select(c => c.Judged.Frames), Has.All.EqualTo(InputPattern.All.Length));
        Assert.That(cases.Select(c => c.Judged.SpecFailures + c.Judged.Warnings), Has.All.Zero);
        Assert.That(cases.Single(c => c.Name == "blur by direct").Judged.Unbounded, Is.EqualTo(4 * 3 * 3), "the NaN island of 2 x 1 leaves the footprint of 3 x 3 open, and no more");
    }

    [TestCase(2e-3)]
    [TestCase(1.0 / 2048)]
    public void Run_OneWeightWrong_FailsInFloatsByEveryPlan(double relative)
    {
        var cases = Run(new WrongTarget(relative), Odd, PixelFormat.Rgba32F, PixelFormat.Rgba32F);
        foreach (var one in cases.Where(c => !c.Name.Contains("16f")))
        {
            Assert.That(one.Outcome, Is.EqualTo(ValidationOutcome.Failed), one.Name);
            Assert.That(one.Judged.MaxRatio, Is.GreaterThan(10));
            Assert.That(one.Failing, Has.Some.Contains("input noise").And.Some.Contains("input impulse"));
            Assert.That(one.Comparison!.Neighbourhood!.Ratios[12], Is.GreaterThan(1), "the worst sample is in the middle");
        }
    }

    [TestCaseSource(nameof(NetworkIds))]
    public void Run_Networks_PassAsTheyAreAndFailWithOneWeightOff(string id)
    {
        var subject = ValidationSubject.Networks.Single(n => n.Id == id);
        foreach (var (source, destination) in ((PixelFormat, PixelFormat)[])[(PixelFormat.Rgba32F, PixelFormat.Rgba32F), (PixelFormat.Rgba8, PixelFormat.Rgba32F)])
        {
            Assert.That(Run(new CpuTarget(), subject, source, destination, 10, 8).Select(c => c.Outcome), Is.Not.Empty.And.All.EqualTo(ValidationOutcome.Passed));
            var wrong = Run(new WrongNetwork(), subject, source, destination, 10, 8).Where(c => c.Name.EndsWith("32f between", StringComparison.Ordinal)).ToList();
            Assert.That(wrong.Select(c => c.Outcome), Is.Not.Empty.And.All.EqualTo(ValidationOutcome.Failed));
        }
    }

    [Test]
    public void Networks_HaveEveryKindOfNodeAndActivation()
    {
        var nodes = ValidationSubject.Networks.SelectMany(n => ((NetworkFilter)n.Filter).Network.Nodes).ToList();
        Assert.That(nodes.Select(n => n.GetType()).Distinct(), Is.EquivalentTo(typeof(NetworkNode).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(NetworkNode)) && !t.IsAbstract)));
        Assert.That(nodes.OfType<ActivationNode>().Select(a => a.Kind).Distinct(), Is.EquivalentTo(Enum.GetValues<ActivationKind>()));
        Assert.That(nodes.OfType<UpsampleNode>().Select(u => u.Bilinear).Distinct().Count(), Is.EqualTo(2));
    }

    private static IEnumerable<string> NetworkIds => ValidationSubject.Networks.Select(n => n.Id);

    [Test]
    public void Run_OneWholeWeightWrong_FailsTheExactPlanBitByBit()
    {
        var cases = Run(new WrongTarget(0), Blur, PixelFormat.Rgba8, PixelFormat.Rgba8);
        var exact = cases.Where(c => c.Name.Contains("exact")).ToList();
        Assert.That(exact, Is.Not.Empty);
        Assert.That(exact.Select(c => c.Outcome), Has.All.EqualTo(ValidationOutcome.Failed));
        Assert.That(exact[0].Judged.MaxRatio, Is.EqualTo(double.PositiveInfinity), "nothing is granted to an exact plan");
        Assert.That(Run(new CpuTarget(), Blur, PixelFormat.Rgba8, PixelFormat.Rgba8).Where(c => c.Name.Contains("exact")).Select(c => c.Judged.MaxRatio), Has.All.Zero);
    }

    [Test]
    public void Run_TargetThatBreaks_IsAnErrorAndTheOthersGoOn()
    {
        var validator = new Validator([new BrokenTarget(new InvalidOperationException("no pixels\ntoday")), new CpuTarget()], 1);
        validator.Run(new ValidationSetting(Blur, Operation.CrossCorrelation, Border.Wrap, PixelFormat.Rgba32F, PixelFormat.Rgba32F, 4, 3));
        var cases = validator.Found.Cases.ToList();
        Assert.That(cases.Where(c => c.Group == "broken").Select(c => c.Outcome), Is.Not.Empty.And.All.EqualTo(ValidationOutcome.Error));
        Assert.That(cases[0].Message, Does.EndWith("InvalidOperationException: no pixels today").And.Contain("border wrap"));
        Assert.That(cases.Where(c => c.Group == "cpu").Select(c => c.Outcome), Is.Not.Empty.And.All.EqualTo(ValidationOutcome.Passed));
        Assert.That(validator.Found.Passed, Is.False);
    }

    [Test]
    public void Run_TargetThatLacksSomething_IsSkippedWithItsReason()
    {
        var validator = new Validator([new BrokenTarget(new CapabilityMissingException("no textures"))], 1);
        validator.Run(new ValidationSetting(Blur, Operation.CrossCorrelation, Border.Wrap, PixelFormat.Rgba32F, PixelFormat.Rgba32F, 4, 3));
        Assert.That(validator.Found.Cases.Select(c => (c.Outcome, c.Message)), Is.Not.Empty.And.All.EqualTo((ValidationOutcome.Skipped, "no textures")));
        Assert.That(validator.Found.Passed, Is.True);
    }

    [Test]
    public void Run_TargetOfTwoForms_JudgesEachByItself()
    {
        var cases = Run(new TwoForms(), Blur, PixelFormat.Rgba32F, PixelFormat.Rgba32F);
        Assert.That(cases.Where(c => !c.Name.EndsWith(", own programs")).Select(c => c.Outcome), Is.Not.Empty.And.All.EqualTo(ValidationOutcome.Passed));
        var own = cases.Where(c => c.Name.EndsWith(", own programs")).ToList();
        Assert.That(own.Where(c => c.Name != "blur by direct, own programs").Select(c => (c.Outcome, c.Message)), Is.Not.Empty.And.All.EqualTo((ValidationOutcome.Skipped, "too long")));
        var direct = own.Single(c => c.Name == "blur by direct, own programs");
        Assert.That(direct.Outcome, Is.EqualTo(ValidationOutcome.Failed));
        Assert.That(direct.Properties, Does.Contain(("plan", "direct, own programs")));
    }

    [Test]
    public void Run_Cancelled_KeepsWhatWasJudged()
    {
        using var cancelled = new CancellationTokenSource();
        var validator = new Validator([new CpuTarget(), new BrokenTarget(null, cancelled.Cancel), new CpuTarget()], 1);
        var setting = new ValidationSetting(Blur, Operation.CrossCorrelation, Border.Wrap, PixelFormat.Rgba32F, PixelFormat.Rgba32F, 4, 3);
        Assert.That(() => validator.Run(setting, cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(validator.Found.Frames, Is.Positive);
    }

    // Its own programs are wrong for direct plans, and not to be had for others.
    private sealed class TwoForms : IValidationTarget
    {
        private readonly CpuTarget _right = new();
        private readonly WrongTarget _wrong = new(2e-3);

        public string Name => "two";

        public Backend Backend => Backend.Cpu;

        public DeviceProfile Device => DeviceProfile.CpuOnly;

        public IReadOnlyList<Frame> Run(FilterPlan plan, IReadOnlyList<Frame> frames) => _right.Run(plan, frames);

        public IEnumerable<TargetRun> RunForms(FilterPlan plan, IReadOnlyList<Frame> frames)
        {
            yield return new TargetRun("", Run(plan, frames));
            yield return plan.Name == "direct" ? new TargetRun("own programs", _wrong.Run(plan, frames)) : new TargetRun("own programs", []) { SkipReason = "too long" };
        }

        public void Dispose()
        {
            _right.Dispose();
            _wrong.Dispose();
        }
    }

    // The processor, with the first weight of the first layer off by a sixteenth: what SiLU and its kin are granted, and a factor of 1/4 behind them, hide some thousandths.
    private sealed class WrongNetwork : IValidationTarget
    {
        private readonly CpuTarget _right = new();

        public string Name => "wrong";

        public Backend Backend => Backend.Cpu;

        public DeviceProfile Device => DeviceProfile.CpuOnly;

        public IReadOnlyList<Frame> Run(FilterPlan plan, IReadOnlyList<Frame> frames) => _right.Run(plan with { Passes = [.. plan.Passes.Select(p => Changed(p, plan.Request))] }, frames);

        public void Dispose() => _right.Dispose();

        private static PlannedPass Changed(PlannedPass pass, PlanRequest request)
        {
            if (pass is not NetworkPass { Network: var network } layers) return pass;
            var first = ((ConvolutionNode)network.Nodes[0]).Layer;
            float[] weights = [.. first.Weights];
            weights[0] += 1 / 16f;
            var changed = new ConvolutionLayer(first.OutputChannels, first.InputChannels, first.KernelHeight, first.KernelWidth, weights, [.. first.Bias], first.Options);
            return new NetworkPass(new Network(network.InputChannels, network.Nodes.SetItem(0, new ConvolutionNode(changed, 0))), layers.Channels, request.Width, request.Height, layers.Inputs, layers.Output) { Store = layers.Store };
        }
    }

    private sealed class BrokenTarget(Exception? exception, Action? before = null) : IValidationTarget
    {
        public string Name => "broken";

        public Backend Backend => Backend.Cpu;

        public DeviceProfile Device => DeviceProfile.CpuOnly;

        public IReadOnlyList<Frame> Run(FilterPlan plan, IReadOnlyList<Frame> frames)
        {
            before?.Invoke();
            return exception is null ? [] : throw exception;
        }

        public void Dispose() { }
    }
}
