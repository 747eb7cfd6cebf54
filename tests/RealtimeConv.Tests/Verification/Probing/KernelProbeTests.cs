using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Tests.Verification.Probing;

public class KernelProbeTests
{
    private static readonly Kernel Uneven = new(3, 2, [1, 2, 3, -4, 5, 7], 16, 0, 1);

    [TestCase(Operation.CrossCorrelation)]
    [TestCase(Operation.Convolution)]
    public void Run_UnevenKernel_GivesTheCorrelationFormUnderItsAnchor(Operation operation)
    {
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(Uneven, operation, Border.Reflect101, 0.25)));
        Assert.That(findings.IsConvolution, ProbeText.Verdict(findings));
        Assert.That(findings.Kernels!.Bank, Is.EqualTo(KernelBank.Uniform((operation == Operation.Convolution ? Uneven.Rotated180() : Uneven).Rounded())));
        Assert.That(findings.Kernels.Bias(0).Contains(0.25) && findings.Kernels.Bias(0).Radius < 1e-6);
    }

    private static IEnumerable<TestCaseData> Rules() =>
        new[] { Border.Replicate, Border.Reflect, Border.Reflect101, Border.Wrap, Border.Of(0), Border.Of(0.3) }.Select(b => new TestCaseData(b).SetArgDisplayNames(b.ToString()));

    [TestCaseSource(nameof(Rules))]
    public void Run_EveryBorder_IsNamedAlone(Border border)
    {
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(Passes.Kernel("gaussian5-s1"), Border: border)));
        Assert.That(findings.Borders, Is.EqualTo(new[] { border.Mode }), string.Join("; ", findings.Evidence));
        if (border.Mode == BorderMode.Constant) Assert.That(findings.BorderConstant[0], Is.EqualTo(border.Constant[0]).Within(1e-6));
    }

    [Test]
    public void Run_ReachOfOne_CannotTellReplicateFromReflect()
    {
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(Passes.Kernel("sobel-x"))));
        Assert.That(findings.Borders, Is.EqualTo(new[] { BorderMode.Replicate, BorderMode.Reflect }));
    }

    [Test]
    public void Run_AnEdgeOfItsOwn_IsStatedPerEdge()
    {
        // The first three columns as under wrap, everything else as under replicate.
        var wrapped = new ConvolveFilter(Passes.Kernel("gaussian"), Border: Border.Wrap);
        var pass = Passes.Changed(new ConvolveFilter(Passes.Kernel("gaussian")), (value, frame, x, y, _) =>
            x < 3 && y >= 3 && y < frame.Height - 3 ? RealtimeConv.Reference.ReferenceFilter.Evaluate(wrapped, frame, new PixelRegion(x, y, 1, 1))[0] : value);
        var findings = KernelProbe.Run(pass);
        Assert.That(findings.Edges.Select(e => e.Rules.Single()), Is.EqualTo(new[] { BorderRule.Wrap, BorderRule.Replicate, BorderRule.Replicate, BorderRule.Replicate }));
        Assert.That(findings.Borders, Is.Empty);
        Assert.That(findings.IsConvolution);
    }

    [Test]
    public void Run_NoBorderRule_IsSaidToBeNone()
    {
        var kernel = Passes.Kernel("gaussian");
        Assert.That(Edges((v, f, x, y) => IsRim(f, x, y) ? f[x, y, 0] : v), Is.All.EqualTo(BorderRule.Copied));
        Assert.That(Edges((v, f, x, y) => IsRim(f, x, y) ? 0 : v), Is.All.EqualTo(BorderRule.Blank));
        Assert.That(Edges((v, f, x, y) => IsRim(f, x, y) ? v * 0.9 : v), Is.Empty);
        // Under a constant border of 0 the result is the share of the sum that lies inside; divided by it the rest is scaled up.
        Assert.That(Edges((v, f, x, y) => v / Inside(f, x, y), Border.Of(0)), Is.All.EqualTo(BorderRule.Rescaled));

        List<BorderRule> Edges(Func<double, Frame, int, int, double> change, Border border = default) =>
            [.. KernelProbe.Run(Passes.Changed(new ConvolveFilter(kernel, Border: border), (v, f, x, y, _) => change(v, f, x, y))).Edges.SelectMany(e => e.Rules)];
        bool IsRim(Frame f, int x, int y) => x < 3 || y < 3 || x >= f.Width - 3 || y >= f.Height - 3;
        double Inside(Frame f, int x, int y)
        {
            double sum = 0;
            for (int j = -3; j <= 3; j++)
                for (int i = -3; i <= 3; i++)
                    if (x + i >= 0 && y + j >= 0 && x + i < f.Width && y + j < f.Height) sum += kernel[i + 3, j + 3];
            return sum;
        }
    }

    [Test]
    public void Run_ChannelMixing_IsRecoveredAsAMatrix()
    {
        var a = Kernel.FromRows(new double[,] { { 1, 2, 3 } });
        var b = Kernel.FromRows(new double[,] { { 0.5 }, { -1 }, { 4 } });
        var bank = KernelBank.Matrix(new Kernel?[,] { { a, b, null }, { null, null, a } });
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(bank, Bias: ChannelValues.PerChannel(0.5, -1)), 3));
        var kernels = findings.Kernels!;
        Assert.Multiple(() =>
        {
            Assert.That(findings.IsConvolution, string.Join("; ", findings.Evidence));
            Assert.That(kernels.Mixing, Is.EqualTo(ChannelMixing.Mixed));
            Assert.That(kernels[0, 2], Is.Null);
            Assert.That(kernels[1, 0], Is.Null);
            Assert.That(kernels[0, 1]![1, 2], Is.EqualTo(4));
            Assert.That(kernels[1, 2]![2, 1], Is.EqualTo(3));
            Assert.That(kernels.Bias(1).Contains(-1));
        });
    }

    [Test]
    public void Run_KernelLargerThanTheFirstFrame_GrowsUntilItIsSilentOutside()
    {
        var far = new Kernel(71, 1, [.. Enumerable.Range(0, 71).Select(k => k is 0 or 35 or 70 ? 1.0 : 0)], 3);
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(far, Border: Border.Reflect)));
        Assert.That(findings.IsConvolution, string.Join("; ", findings.Evidence));
        Assert.That((findings.Kernels!.Width, findings.Kernels.AnchorX, findings.Borders.Single()), Is.EqualTo((71, 35, BorderMode.Reflect)));
        var limited = KernelProbe.Run(Passes.Of(new ConvolveFilter(far)), new ProbeOptions { LargestSide = 64 });
        Assert.That(limited.Has(ProbeProblem.ReachesTooFar));
    }

    private static IEnumerable<TestCaseData> Codes() =>
    [
        new TestCaseData("gaussian5-s1", SampleType.UNorm8, Operation.CrossCorrelation), new TestCaseData("sobel-y", SampleType.UNorm8, Operation.CrossCorrelation),
        new TestCaseData("sharpen", SampleType.UNorm8, Operation.CrossCorrelation), new TestCaseData("emboss", SampleType.UNorm16, Operation.Convolution),
        new TestCaseData("gaussian5-s1", SampleType.Float16, Operation.CrossCorrelation),
    ];

    [TestCaseSource(nameof(Codes))]
    public void Run_ResultsThatRoundAndClamp_GiveRangesThatHoldTheKernel(string name, SampleType samples, Operation operation)
    {
        var kernel = Passes.Kernel(name);
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(kernel, operation, Border.Reflect101), 1, samples));
        Assert.That(findings.IsConvolution, string.Join("; ", findings.Evidence));
        var expectation = new ConvolutionExpectation(kernel, operation) { Border = Border.Reflect101 };
        Assert.That(expectation.Judge(findings), Is.Empty);
        Assert.That(findings.Kernels!.Uncertainty, Is.LessThan(samples == SampleType.UNorm8 ? 0.1 : 0.01), "the ranges must mean something");
    }

    [Test]
    public void Run_ClampedFloats_GiveTheKernelAndTheClamp()
    {
        var findings = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Passes.Kernel("sharpen")), (v, _, _, _, _) => Math.Clamp(v, 0, 1)));
        Assert.That(findings.IsConvolution, string.Join("; ", findings.Evidence));
        Assert.That((findings.Rails[0].Low, findings.Rails[0].High), Is.EqualTo((0.0, 1.0)));
        Assert.That(findings.Kernels!.Bank, Is.EqualTo(KernelBank.Uniform(Passes.Kernel("sharpen").Rounded())));
    }

    private static IEnumerable<TestCaseData> NotLinear()
    {
        TestCaseData Case(string name, Func<double, double> change) => new TestCaseData(change).SetArgDisplayNames(name);
        yield return Case("square", v => v * v);
        yield return Case("magnitude", Math.Abs);
        yield return Case("slight curve", v => v + v * v / 64);
        yield return Case("threshold near black", v => Math.Abs(v) < 0.1 ? 0 : v);
        yield return Case("clamp within the range, softened", v => Math.Tanh(v));
    }

    [TestCaseSource(nameof(NotLinear))]
    public void Run_NotLinear_IsShownWithFrameAndPixel(Func<double, double> change)
    {
        var findings = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Passes.Kernel("sobel-x")), (v, _, _, _, _) => change(v)));
        Assert.That((findings.IsLinear, findings.IsShiftInvariant, findings.IsConvolution), Is.EqualTo((false, true, false)));
        var evidence = findings.Evidence.First(e => e.Problem == ProbeProblem.NotLinear);
        Assert.That(evidence.X, Is.InRange(0, findings.Frame.Width - 1));
        Assert.That(evidence.Found, Is.Not.EqualTo(evidence.Expected));
    }

    private static IEnumerable<TestCaseData> NotShiftInvariant()
    {
        TestCaseData Case(string name, Func<double, Frame, int, int, double> change) => new TestCaseData(change).SetArgDisplayNames(name);
        yield return Case("vignette", (v, f, x, y) => v * (1 - 0.1 * x / f.Width));
        yield return Case("odd columns", (v, _, x, _) => x % 2 == 0 ? v : v * 1.001);
        yield return Case("seams of tiles", (v, _, x, y) => x % 16 == 15 || y % 16 == 15 ? v * 0.99 : v);
        yield return Case("one pixel", (v, f, x, y) => x == f.Width / 2 + 3 && y == f.Height / 2 ? v + 0.01 : v);
    }

    [TestCaseSource(nameof(NotShiftInvariant))]
    public void Run_NotShiftInvariant_IsShownWithItsPlace(Func<double, Frame, int, int, double> change)
    {
        var findings = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Passes.Kernel("box")), (v, f, x, y, _) => change(v, f, x, y)));
        Assert.That((findings.IsLinear, findings.IsShiftInvariant, findings.IsConvolution), Is.EqualTo((true, false, false)), string.Join("; ", findings.Evidence));
        Assert.That(findings.Evidence.First(e => e.Problem is ProbeProblem.NotShiftInvariant or ProbeProblem.DependsOnSize).Frame, Does.Contain(" x "));
    }

    [Test]
    public void Run_ATapThatImpulsesInTheMiddleDoNotMeet_IsFoundByNoise()
    {
        // Only frames larger than those that impulses are sent in, so only a superposition there can show it.
        var pass = Passes.Changed(new ConvolveFilter(Passes.Kernel("box")), (v, f, x, y, _) => f.Width == 63 ? v + 0.01 * f[x, Math.Min(y + 20, f.Height - 1), 0] : v);
        var findings = KernelProbe.Run(pass);
        Assert.That(findings.Has(ProbeProblem.KernelDoesNotExplain), string.Join("; ", findings.Evidence));
        Assert.That(findings.IsConvolution, Is.False);
    }

    [Test]
    public void Run_OffsetsThatAreFractionsOfTheFrame_DependOnItsSize()
    {
        var pass = new ProbedPass("fractions", 1, SampleType.Float32, frame =>
        {
            int d = frame.Width / 20;
            return RealtimeConv.Reference.ReferenceFilter.Apply(new ConvolveFilter(new Kernel(2 * d + 1, 1, [.. Enumerable.Range(0, 2 * d + 1).Select(k => k == 0 || k == 2 * d ? 0.5 : 0)])), frame, PixelFormat.R32F);
        });
        var findings = KernelProbe.Run(pass);
        Assert.That(findings.Has(ProbeProblem.DependsOnSize), string.Join("; ", findings.Evidence));
    }

    [Test]
    public void Run_ChangingResults_AreNotRepeatable()
    {
        int calls = 0;
        var findings = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Kernel.Identity), (v, _, x, y, _) => x == 7 && y == 5 ? ++calls : v));
        Assert.That(findings.IsRepeatable, Is.False);
        Assert.That((findings.Evidence[0].X, findings.Evidence[0].Y, findings.Evidence[0].Samples), Is.EqualTo((7, 5, 1L)));
    }

    [Test]
    public void Run_AnotherSize_IsReported()
    {
        var findings = KernelProbe.Run(new ProbedPass("half", 1, SampleType.Float32, f => new Frame((f.Width + 1) / 2, (f.Height + 1) / 2, f.Format)));
        Assert.That(findings.Evidence.Single().Problem, Is.EqualTo(ProbeProblem.Resizes));
        Assert.That(findings.Evidence.Single().Message, Does.Contain("21 x 19"));
    }

    [Test]
    public void Run_NanFromFiniteFrames_IsReportedWithItsPlace()
    {
        var findings = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Passes.Kernel("box")), (v, f, x, y, _) => x == 3 && y == 4 && f.Width == 41 ? double.NaN : v));
        var evidence = findings.Evidence.First(e => e.Problem == ProbeProblem.NotFinite);
        Assert.That((evidence.X, evidence.Y), Is.EqualTo((3, 4)));
        Assert.That(findings.IsConvolution, Is.False);
    }

    [Test]
    public void Run_LinearOnlyWithAlphaHeld_SaysSo()
    {
        var premultiply = Passes.Changed(new ConvolveFilter(Kernel.Identity), (v, f, x, y, c) => c < 3 ? v * f[x, y, 3] : v, 4);
        var findings = KernelProbe.Run(premultiply);
        Assert.That((findings.IsConvolution, findings.HoldsAlpha, findings.Inputs), Is.EqualTo((true, true, 3)));
        Assert.That(findings.Notes[0], Does.StartWith("Linear only while alpha is held at 1"));
    }

    [Test]
    public void Run_RoundedInBetween_IsLinearToAStatedPrecision()
    {
        var findings = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Passes.Kernel("box")), (v, _, _, _, _) => (double)(Half)v));
        Assert.That(findings.IsConvolution, string.Join("; ", findings.Evidence));
        Assert.That(findings.Precision, Is.GreaterThan(0));
        Assert.That(ProbeText.Verdict(findings), Does.Contain("to within"));
        Assert.That(new ConvolutionExpectation(Passes.Kernel("box")).Judge(findings), Has.One.Contains("half floats"), "a test must grant it");
        Assert.That(new ConvolutionExpectation(Passes.Kernel("box")) { Tolerance = findings.Precision }.Judge(findings), Is.Empty);
    }

    [Test]
    public void Run_ClampedInputs_AreLinearForPicturesOnly()
    {
        var pass = new ProbedPass("inputs clamped", 1, SampleType.Float32, frame =>
        {
            var clamped = frame.Clone();
            foreach (ref float v in clamped.Float32) v = Math.Clamp(v, 0, 1);
            return RealtimeConv.Reference.ReferenceFilter.Apply(new ConvolveFilter(Passes.Kernel("gaussian5-s1")), clamped, PixelFormat.R32F);
        });
        var findings = KernelProbe.Run(pass);
        Assert.That((findings.IsConvolution, findings.IsLinearBeyondPictures), Is.EqualTo((true, (bool?)false)));
        Assert.That(findings.Notes, Has.Some.Contains("within 0..1 only"));
    }

    [Test]
    public void Run_NanInTheInput_SpreadsOverTheKernel()
    {
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(new Kernel(3, 1, [1, 1, 1], 1, 0, 0))));
        Assert.That(findings.Nan, Is.EqualTo(new NanSpread(3, 2, 0, 0, 0)));
        // A tap of weight 0 reads what no other tap does.
        var wider = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Kernel.Identity), (v, f, x, y, _) => v + 0 * f[Math.Min(x + 2, f.Width - 1), y, 0]));
        Assert.That(wider.Notes, Has.Some.Contains("farther than the 1 x 1 kernel"));
    }

    [Test]
    public void Run_Options_AreChecked()
    {
        var pass = Passes.Of(new ConvolveFilter(Kernel.Identity));
        Assert.That(() => KernelProbe.Run(pass, new ProbeOptions { LargestSide = 63 }), Throws.ArgumentException.With.Message.Contains("64 to 4096"));
        Assert.That(() => KernelProbe.Run(pass, new ProbeOptions { Tolerance = double.NaN }), Throws.ArgumentException);
        Assert.That(() => new ProbedPass("p", 3, SampleType.Float32, f => f, AlphaMode.Straight), Throws.ArgumentException);
    }
}
