using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Filters;

public class FilterTransformTests
{
    private static readonly Kernel Row = Kernel.Row([1, 2, 3]);

    private static readonly ConvolveFilter Leaf = new(Row);

    private static IEnumerable<Filter> Trees =>
    [
        Leaf, new ChainFilter(Leaf, Leaf), new SumFilter(new FilterList(Leaf, Leaf)) { Weights = [2, 3] }, new MagnitudeFilter(new FilterList(Leaf, Leaf), 0.5),
        new MaximumFilter(new FilterList(Leaf, Leaf), 2), new BlendFilter(Leaf, 0.25), new ChainFilter(Leaf, PointwiseFilter.Absolute),
        new SpaceTimeFilter(new SpaceTimeKernel(Row)), new ChainFilter(new SpaceTimeFilter(new SpaceTimeKernel(Row)), Leaf),
        new ChainFilter(new BlendFilter(new SumFilter(new FilterList(Leaf, new ChainFilter(Leaf))), 0.5)),
    ];

    [TestCaseSource(nameof(Trees))]
    public void MapConvolutions_Identity_GivesAnEqualTree(Filter tree)
    {
        var rooted = tree with { Alpha = AlphaPolicy.Weighted, Light = LightMode.Linear };
        Assert.That(rooted.MapConvolutions(c => c with { }), Is.EqualTo(rooted));
    }

    [TestCaseSource(nameof(Trees))]
    public void MapConvolutions_EveryLeaf_IsReached(Filter tree)
    {
        var mapped = tree.MapConvolutions(c => c with { Border = Border.Wrap });
        Assert.That(mapped.Convolutions().Count(), Is.EqualTo(tree.Convolutions().Count()).And.GreaterThan(0));
        Assert.That(mapped.Convolutions().Select(c => c.Border), Has.All.EqualTo(Border.Wrap));
    }

    [TestCaseSource(nameof(Trees))]
    public void With_NoOverrides_ChangesNothing(Filter tree) => Assert.That(tree.With(new FilterOverrides()), Is.EqualTo(tree));

    [TestCaseSource(nameof(Trees))]
    public void With_BorderAnchorScaleOperation_ApplyToEveryKernel(Filter tree)
    {
        var changed = tree.With(new FilterOverrides { Border = Border.Of(0.5), Anchor = (0, 0), Scale = KernelScale.BySum, Operation = Operation.Convolution });
        foreach (var c in changed.Convolutions())
            Assert.That(c, Is.EqualTo(new ConvolveFilter(new Kernel(3, 1, [1, 2, 3], 6, 0, 0), Operation.Convolution, Border.Of(0.5))));
    }

    [TestCaseSource(nameof(Trees))]
    public void With_Bias_IsAddedOnceAfterTheWhole(Filter tree)
    {
        var root = tree.With(new FilterOverrides { Bias = 0.5 });
        Assert.That(FinalBias(root), Is.EqualTo((ChannelValues)0.5));
        Assert.That(root.Convolutions().Count(c => !c.Bias.IsZero), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void With_ScaleBySum_DividesASpaceTimeKernelByTheSumOverAllFrames()
    {
        var time = new SpaceTimeFilter(new SpaceTimeKernel(Row, Row, 2 * Row), Bias: 0.5);
        var changed = (SpaceTimeFilter)time.With(new FilterOverrides { Scale = KernelScale.BySum, Border = Border.Wrap, Anchor = (2, 0), Operation = Operation.Convolution });
        Assert.That(changed.Kernel.Sum, Is.EqualTo(1).Within(1e-15));
        Assert.That(changed.Kernel.Frames.Select(k => k[0, 0]), Is.EqualTo(new[] { 1 / 24.0, 1 / 24.0, 2 / 24.0 }));
        Assert.That((changed.Border, changed.Operation, changed.Kernel.AnchorX, changed.Bias[0]), Is.EqualTo((Border.Wrap, Operation.Convolution, 2, 0.5)));
        var difference = new SpaceTimeFilter(SpaceTimeKernel.Product([1, -1], Row));
        Assert.That(() => difference.With(new FilterOverrides { Scale = KernelScale.BySum }), Throws.InstanceOf<InvalidInputException>().With.Message.Contains("cannot be told from 0"));
    }

    [Test]
    public void PastFrames_ChainAddsAndBranchesTakeTheLongest()
    {
        SpaceTimeFilter Time(int frames) => new(SpaceTimeKernel.Product([.. Enumerable.Repeat(1.0, frames)], Row));
        Assert.That(Leaf.PastFrames(), Is.Zero);
        Assert.That(new ChainFilter(Time(3), Leaf, Time(2)).PastFrames(), Is.EqualTo(3));
        Assert.That(new BlendFilter(new SumFilter(new FilterList(Time(4), Leaf, new MagnitudeFilter(new FilterList(Time(2))))), 0.5).PastFrames(), Is.EqualTo(3));
    }

    [Test]
    public void With_BiasOnAFilterThatHasOne_ReplacesIt()
    {
        var relief = KernelCatalog.Get("relief").Create().Filter;
        Assert.That(((ConvolveFilter)relief.With(new FilterOverrides { Bias = 0.25 })).Bias[0], Is.EqualTo(0.25));
    }

    [Test]
    public void WithBias_AfterAPointwiseStep_AppendsAnOffsetOnlyWhereItIsNotZero()
    {
        var chain = new ChainFilter(Leaf, PointwiseFilter.Absolute);
        Assert.That(((ChainFilter)chain.WithBias(0.5)).Stages, Has.Count.EqualTo(3));
        Assert.That(chain.WithBias(0), Is.EqualTo(chain));
    }

    [Test]
    public void With_AlphaLightStrength_AreSetAtTheRoot()
    {
        var root = Leaf.With(new FilterOverrides { Alpha = AlphaPolicy.Straight, Light = LightMode.Linear, Strength = 0.5 });
        Assert.That((root.Alpha, root.Light, root is BlendFilter), Is.EqualTo((AlphaPolicy.Straight, LightMode.Linear, true)));
    }

    [Test]
    public void With_ScaleByANumber_KeepsWholeCoefficients()
    {
        var scaled = (ConvolveFilter)Leaf.With(new FilterOverrides { Scale = KernelScale.Of(0.125) });
        Assert.That(scaled.Kernels[0, 0], Is.EqualTo(Kernel.Row([1, 2, 3], 8)));
    }

    [TestCase(0.1)]
    [TestCase(1)]
    [TestCase(-3)]
    [TestCase(0)]
    public void Scale_Factor_IsExactlyTheNumber(double factor) => Assert.That(KernelScale.Of(factor).Factor, Is.EqualTo(factor));

    [Test]
    public void With_ScaleBySumOfAZeroSum_IsRefused() =>
        Assert.That(() => KernelCatalog.Get("sobel").Create().Filter.With(new FilterOverrides { Scale = KernelScale.BySum }),
            Throws.TypeOf<InvalidInputException>().With.Message.Contains("cannot be told from 0"));

    [Test]
    public void With_AnchorOutsideAKernel_IsRefused() =>
        Assert.That(() => Leaf.With(new FilterOverrides { Anchor = (3, 0) }), Throws.ArgumentException.With.Message.EqualTo("The anchor (3, 0) lies outside the 3 x 1 kernel."));

    [TestCase(-0.1)]
    [TestCase(1.5)]
    [TestCase(double.NaN)]
    public void With_StrengthOutsideItsRange_IsRefused(double strength) =>
        Assert.That(() => Leaf.With(new FilterOverrides { Strength = strength }), Throws.ArgumentException);

    private static ChannelValues FinalBias(Filter filter) => filter switch
    {
        ConvolveFilter c => c.Bias,
        SumFilter s => s.Bias,
        MagnitudeFilter m => m.Bias,
        MaximumFilter m => m.Bias,
        SpaceTimeFilter t => t.Bias,
        ChainFilter c => FinalBias(c.Stages[^1]),
        BlendFilter b => FinalBias(b.Inner),
        _ => default,
    };
}
