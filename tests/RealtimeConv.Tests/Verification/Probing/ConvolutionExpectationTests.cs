using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Tests.Verification.Probing;

public class ConvolutionExpectationTests
{
    private static readonly Kernel Uneven = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 10], 46);
    private static readonly ConvolutionExpectation Expected = new(Uneven) { Border = Border.Reflect101 };

    [Test]
    public void Judge_AsExpected_FindsNothing() => Assert.That(Problems(new ConvolveFilter(Uneven, Border: Border.Reflect101)), Is.Empty);

    private static IEnumerable<TestCaseData> Mistakes()
    {
        TestCaseData Case(string word, ConvolveFilter filter) => new TestCaseData(filter, word).SetArgDisplayNames(word);
        var right = new ConvolveFilter(Uneven, Border: Border.Reflect101);
        yield return Case("the kernel is flipped: a convolution runs", right with { Operation = Operation.Convolution });
        yield return Case("the kernel is upside down", right with { Kernels = Uneven.FlippedVertically() });
        yield return Case("left and right of the kernel are exchanged", right with { Kernels = Uneven.FlippedHorizontally() });
        yield return Case("rows and columns of the kernel are exchanged", right with { Kernels = Uneven.Transposed() });
        yield return Case("the anchor is off: the kernel lies 1 columns to the right of and -1 rows below", right with { Kernels = Uneven.WithAnchor(0, 2) });
        yield return Case("the weight at (1, 1)", right with { Kernels = new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 10.005], 46) });
        yield return Case("the bias is 0.125, expected 0", right with { Bias = 0.125 });
        yield return Case("the left edge is replicate", right with { Border = Border.Replicate });
        yield return Case("the top edge is wrap", right with { Border = Border.Wrap });
        yield return Case("the bottom edge is constant", right with { Border = Border.Of(0) });
    }

    [TestCaseSource(nameof(Mistakes))]
    public void Judge_Mistake_IsNamed(ConvolveFilter filter, string word) => Assert.That(Problems(filter), Has.Some.Contains(word));

    [Test]
    public void Judge_SwappedChannels_AreNamed()
    {
        var swapped = KernelBank.Matrix(new Kernel?[,] { { null, null, Uneven }, { null, Uneven, null }, { Uneven, null, null } });
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(swapped, Border: Border.Reflect101), 3));
        Assert.That(Expected.Judge(findings), Has.Some.Contains("channels are swapped: channel 0 reads channel 2"));
        Assert.That(new ConvolutionExpectation(swapped) { Border = Border.Reflect101 }.Judge(findings), Is.Empty);
    }

    [Test]
    public void Judge_Tolerance_GrantsWhatItSays()
    {
        var rough = KernelProbe.Run(Passes.Of(new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 10.005], 46), Border: Border.Reflect101)));
        Assert.That((Expected with { Tolerance = 0.001 }).Judge(rough), Is.Empty);
        Assert.That((Expected with { Tolerance = 0.0001 }).Judge(rough), Is.Not.Empty);
    }

    [Test]
    public void Judge_Constant_MustBeTheConstant()
    {
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(Uneven, Border: Border.Of(0.25))));
        Assert.That((Expected with { Border = Border.Of(0.25) }).Judge(findings), Is.Empty);
        Assert.That((Expected with { Border = Border.Of(0.26) }).Judge(findings), Has.Some.Contains("the constant of channel 0 is 0.25"));
    }

    [Test]
    public void Judge_Clamp_IsAllowedUnlessForbidden()
    {
        var findings = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Uneven, Border: Border.Reflect101), (v, _, _, _, _) => Math.Clamp(v, 0, 1)));
        Assert.That(Expected.Judge(findings), Is.Empty);
        Assert.That((Expected with { ForbidsClamp = true }).Judge(findings), Has.Some.Contains("clamped"));
    }

    [TestCase(ExpectedAlpha.Any, false, "")]
    [TestCase(ExpectedAlpha.Copied, false, "")]
    [TestCase(ExpectedAlpha.One, false, "channel 3: the weight")]
    [TestCase(ExpectedAlpha.Filtered, false, "channel 3: the weight")]
    [TestCase(ExpectedAlpha.One, true, "")]
    [TestCase(ExpectedAlpha.Copied, true, "channel 3: the weight")]
    public void Judge_Alpha_IsJudgedAsAsked(ExpectedAlpha alpha, bool isOne, string problem)
    {
        var findings = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Uneven, Border: Border.Reflect101), (v, f, x, y, c) => c < 3 ? v : isOne ? 1 : f[x, y, 3], 4));
        var problems = (Expected with { Alpha = alpha }).Judge(findings);
        if (problem.Length == 0) Assert.That(problems, Is.Empty);
        else Assert.That(problems, Has.Some.Contains(problem));
    }

    [Test]
    public void Judge_NoConvolution_GivesTheEvidence()
    {
        var findings = KernelProbe.Run(Passes.Changed(new ConvolveFilter(Uneven), (v, _, _, _, _) => v * v));
        Assert.That(Expected.Judge(findings), Has.Some.Contains("not linear").And.Some.Contains("pixel"));
    }

    private static IEnumerable<string> Problems(ConvolveFilter filter) => Expected.Judge(KernelProbe.Run(Passes.Of(filter)));
}
