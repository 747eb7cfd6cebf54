using RealtimeConv.Demo.Apply;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Tests.Apply;

public sealed class FilterSettingsTests
{
    private static readonly Kernel Ramp = new(2, 3, [1, 2, 3, 4, 5, 6], divisor: 7, anchorX: 0, anchorY: 0);
    private static readonly Kernel Difference = new(3, 1, [-1, 0, 1]);
    private static readonly ApplyJob Job = new("in.png", "out.png", "k");

    [Test]
    public void Apply_Kernel_TakesOperationAnchorBorderAndBias()
    {
        var job = Job with { Operation = Operation.Convolution, Anchor = (1, 2), Border = Border.Wrap, Bias = 0.5 };
        var expected = new ConvolveFilter(Ramp.WithAnchor(1, 2), Operation.Convolution, Border.Wrap, 0.5) { Alpha = AlphaPolicy.Straight };
        Assert.That(FilterSettings.Apply(new ConvolveFilter(Ramp), job, AlphaPolicy.Straight), Is.EqualTo(expected));
    }

    [Test]
    public void Apply_NothingGiven_KeepsWhatTheKernelFileSays()
    {
        var file = new ConvolveFilter(Ramp, Operation.Convolution, Border.Replicate, 0.25);
        Assert.That(FilterSettings.Apply(file, Job, AlphaPolicy.Premultiplied), Is.EqualTo(file));
    }

    [Test]
    public void Apply_BiasOverKernelFileWithBias_ReplacesIt()
    {
        var result = (ConvolveFilter)FilterSettings.Apply(new ConvolveFilter(Ramp, Bias: 0.25), Job with { Bias = 0.5 }, AlphaPolicy.Preserve);
        Assert.That(result.Bias, Is.EqualTo(ChannelValues.All(0.5)));
    }

    [Test]
    public void Apply_ScaleNumber_MultipliesTheWeightsBeforeTheBias()
    {
        var result = (ConvolveFilter)FilterSettings.Apply(new ConvolveFilter(Ramp), Job with { Scale = new ScaleRule(0.5, false), Bias = 1 }, AlphaPolicy.Preserve);
        Assert.That(result.Kernels[0, 0]![1, 2], Is.EqualTo(3 / 7.0));
    }

    [Test]
    public void Apply_ScaleSum_MakesTheWeightsSumToOne()
    {
        var result = (ConvolveFilter)FilterSettings.Apply(new ConvolveFilter(Ramp), Job with { Scale = ScaleRule.Sum }, AlphaPolicy.Preserve);
        Assert.That(result.Kernels[0, 0]!.Sum, Is.EqualTo(1));
    }

    [Test]
    public void Apply_ScaleSumOfZeroSum_IsRefused() =>
        AssertRefused(new ConvolveFilter(Difference), Job with { Scale = ScaleRule.Sum }, "scale sum: the weights of the 3x1 kernel sum to 0 and cannot be divided by it; use scale none or a number");

    [Test]
    public void Apply_AnchorOutside_NamesTheLimits() =>
        AssertRefused(new ConvolveFilter(Ramp), Job with { Anchor = (2, 0) }, "anchor 2,0 lies outside the 2x3 kernel; columns are 0 to 1, rows 0 to 2");

    [Test]
    public void Apply_Magnitude_SettingsReachEachKernelAndBiasComesAfter()
    {
        var magnitude = new MagnitudeFilter(new FilterList(new ConvolveFilter(Ramp), new ConvolveFilter(Difference)), Bias: 0.25);
        var result = (MagnitudeFilter)FilterSettings.Apply(magnitude, Job with { Border = Border.Reflect, Scale = new ScaleRule(2, false), Bias = 0.5 }, AlphaPolicy.Preserve);
        Assert.That(result.Components.Cast<ConvolveFilter>().Select(c => (c.Border, c.Kernels[0, 0]!.AbsoluteSum)),
            Is.EqualTo(new[] { (Border.Reflect, 2 * Ramp.AbsoluteSum), (Border.Reflect, 2 * Difference.AbsoluteSum) }));
        Assert.That(result.Bias, Is.EqualTo(ChannelValues.All(0.75)));
    }

    [Test]
    public void Apply_ChainWithBias_AddsItAtTheEnd()
    {
        var result = (ChainFilter)FilterSettings.Apply(new ChainFilter(new ConvolveFilter(Ramp), PointwiseFilter.Absolute), Job with { Bias = 0.5 }, AlphaPolicy.Preserve);
        Assert.That(result.Stages[^1], Is.EqualTo(PointwiseFilter.Affine(1, 0.5)));
    }

    [Test]
    public void Apply_StrengthAndLight_LieAtTheRoot()
    {
        var result = FilterSettings.Apply(new ConvolveFilter(Ramp), Job with { Strength = 0.5, Light = LightMode.Linear }, AlphaPolicy.Weighted);
        Assert.That(result, Is.EqualTo(new BlendFilter(new ConvolveFilter(Ramp), 0.5) { Alpha = AlphaPolicy.Weighted, Light = LightMode.Linear }));
    }

    [Test]
    public void CheckChannels_OtherNumberOfConstants_NamesBoth()
    {
        var job = Job with { Border = Border.Of(ChannelValues.PerChannel(1, 2, 3)) };
        Assert.That(() => FilterSettings.CheckChannels(job, 5), Throws.TypeOf<InvalidInputException>()
            .With.Message.EqualTo("border lists 3 constants; 'in.png' has 5 channels: give constant:V, or 5 values"));
        Assert.That(() => FilterSettings.CheckChannels(job, 3), Throws.Nothing);
    }

    private static void AssertRefused(Filter filter, ApplyJob job, string message) =>
        Assert.That(() => FilterSettings.Apply(filter, job, AlphaPolicy.Preserve), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo(message));
}
