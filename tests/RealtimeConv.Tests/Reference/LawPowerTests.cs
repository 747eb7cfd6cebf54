using System.Reflection;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support.Laws;

namespace RealtimeConv.Tests.Reference;

/// <summary>Each law has a mistake of its own that it sees: a law that no mistake breaks says nothing of whatever it is tried on.</summary>
public sealed class LawPowerTests
{
    private static readonly Dictionary<string, (string Mistake, Func<Filter, Frame, LawResult> Run)> Mistakes = new()
    {
        [nameof(ConvolutionLawTests.Convolution_Commutes_AsKernelsAndOnPeriodicPictures)] =
            ("the last stage of a chain is turned", (f, frame) => Evaluate(Stages(f, (stage, k, last) => k > 0 && k == last ? stage with { Operation = Other(stage.Operation) } : stage), frame)),
        [nameof(ConvolutionLawTests.Convolution_Associates_AsKernelsAndOnPeriodicPictures)] =
            ("the first stage of a chain does not wrap", (f, frame) => Evaluate(Stages(f, (stage, k, _) => k == 0 ? stage with { Border = Border.Of(0) } : stage), frame)),
        [nameof(ConvolutionLawTests.Convolution_DistributesOverSums_WithEveryBorder)] =
            ("a sum forgets its last term", (f, frame) => Evaluate(f is SumFilter sum && sum.Terms.Count > 1 ? sum.Terms[0] : f, frame)),
        [nameof(ConvolutionLawTests.Convolution_DistributesOverSumsOfPictures_WithEveryBorder)] =
            ("every result is one more", (f, frame) => Changed(f, frame, (v, _) => v + 1)),
        [nameof(ConvolutionLawTests.Scalar_MovesOut_WithEveryBorder)] =
            ("a sum's weights lose their sign", (f, frame) => Evaluate(f is SumFilter sum ? sum with { Weights = [.. sum.Weights.Select(Math.Abs)] } : f, frame)),
        [nameof(ConvolutionLawTests.Identity_ChangesNothing_WithEveryBorder)] =
            ("windows lie one column to the right", (f, frame) => Evaluate(f is ConvolveFilter c ? new ConvolveFilter(c.Kernels[0, 0]! * new Kernel(2, 1, [0, 1], 1, 0, 0), c.Operation, c.Border) : f, frame)),
        [nameof(ConvolutionLawTests.Convolution_IsCorrelationWithTheTurnedKernel_WithEveryBorder)] =
            ("kernels are never turned", (f, frame) => Evaluate(f is ConvolveFilter c ? c with { Operation = Operation.CrossCorrelation } : f, frame)),
        [nameof(ConvolutionLawTests.FoldedChain_EqualsTheChain_OnPeriodicPicturesRimIncluded)] =
            ("the second stage of a chain does not wrap", (f, frame) => Evaluate(Stages(f, (stage, k, _) => k > 0 ? stage with { Border = Border.Replicate } : stage), frame)),
        [nameof(ConvolutionLawTests.FoldedChain_EqualsTheChain_UnderReflectionWhereAllButTheLastAreSymmetricRimIncluded)] =
            ("the second stage of a chain reflects in the other way", (f, frame) => Evaluate(
                Stages(f, (stage, k, _) => k > 0 ? stage with { Border = stage.Border == Border.Reflect ? Border.Reflect101 : Border.Reflect } : stage), frame)),
        [nameof(ConvolutionLawTests.FoldedChain_EqualsTheChain_WithAnyTwoBordersWhereTheLastWindowStaysInside)] =
            ("the first stage of a chain loses its bias", (f, frame) => Evaluate(Stages(f, (stage, k, last) => k == 0 && last > 0 ? stage with { Bias = 0 } : stage), frame)),
        [nameof(ConvolutionLawTests.Shift_InGivesShiftOut_OnPeriodicPictures)] =
            ("the last column is one more", (f, frame) => Changed(f, frame, (v, k) => k / 2 % frame.Width == frame.Width - 1 ? v + 1 : v)),
        [nameof(ConvolutionLawTests.Shift_InGivesShiftOut_WithEveryBorderWhereBothWindowsStayInside)] =
            ("every other row is one more", (f, frame) => Changed(f, frame, (v, k) => k / 2 / frame.Width % 2 == 1 ? v + 1 : v)),
        [nameof(ConvolutionLawTests.Locality_OneSample_ChangesWhatItsWindowsHoldByTheirWeights)] =
            ("weights are twice as large", (f, frame) => Changed(f, frame, (v, _) => 2 * v)),
        [nameof(ConvolutionLawTests.Locality_BeyondTheReach_NothingChangesByABit)] =
            ("a millionth of the first sample goes everywhere", (f, frame) => Changed(f, frame, (v, _) => v + frame.Float32[0] / 1e6)),
        [nameof(ConvolutionLawTests.Convolution_EqualsItsFullyConnectedMatrix_WithEveryBorder)] =
            ("reflections repeat the edge where they must not", (f, frame) => Evaluate(f is ConvolveFilter c && c.Border == Border.Reflect101 ? c with { Border = Border.Reflect } : f, frame)),
        [nameof(ConvolutionLawTests.OuterProduct_IsARowThenAColumn_WithEveryBorder)] =
            ("the second stage of a chain goes on with the first one's constant", (f, frame) => Evaluate(
                f is ChainFilter chain && chain.Stages[0] is ConvolveFilter first ? Stages(f, (stage, k, _) => stage with { Border = first.Border }) : f, frame)),
    };

    private static IEnumerable<MethodInfo> Laws => typeof(ConvolutionLawTests).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => m.IsDefined(typeof(TestAttribute)));

    private static IEnumerable<string> Names => Laws.Select(m => m.Name);

    [TestCaseSource(nameof(Names))]
    public void Law_WithItsMistakePlanted_Fails(string law)
    {
        Assert.That(Mistakes, Does.ContainKey(law), "a law without a mistake that it sees");
        var (mistake, run) = Mistakes[law];
        var tests = new LawTests { Planted = run };
        var thrown = Assert.Throws<TargetInvocationException>(() => Laws.Single(m => m.Name == law).Invoke(tests, null), $"{law} does not see that {mistake}");
        // A case that does not hold; not an exception out of the mistake itself.
        Assert.That(thrown!.InnerException!.ToString(), Does.Contain("Falsifiable").And.Contains("Expected true, got false"), mistake);
    }

    [Test]
    public void Mistakes_BelongToLaws() => Assert.That(Mistakes.Keys, Is.SubsetOf(Names));

    private static LawResult Evaluate(Filter filter, Frame frame) => LawResult.Exactly(ReferenceFilter.Evaluate(filter, frame));

    private static LawResult Changed(Filter filter, Frame frame, Func<double, int, double> change) =>
        LawResult.Exactly([.. ReferenceFilter.Evaluate(filter, frame).Select(change)]);

    // Changes the stages of a chain; a filter alone is its first and last.
    private static Filter Stages(Filter filter, Func<ConvolveFilter, int, int, Filter> change) => filter switch
    {
        ChainFilter chain => new ChainFilter(chain.Stages.Select((s, k) => s is ConvolveFilter c ? change(c, k, chain.Stages.Count - 1) : s)),
        ConvolveFilter convolve => change(convolve, 0, 0),
        _ => filter,
    };

    private static Operation Other(Operation operation) => operation == Operation.Convolution ? Operation.CrossCorrelation : Operation.Convolution;
}
