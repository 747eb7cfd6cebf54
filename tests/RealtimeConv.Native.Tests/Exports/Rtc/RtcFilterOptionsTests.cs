using System.Runtime.CompilerServices;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Native.Exports;
using RealtimeConv.Native.Exports.Rtc;

namespace RealtimeConv.Native.Tests.Exports.Rtc;

public sealed class RtcFilterOptionsTests
{
    private static RtcFilterOptions Options(RtcFields set) => new() { Size = (uint)Unsafe.SizeOf<RtcFilterOptions>(), Set = set };

    [Test]
    public void Overrides_NothingSet_LeaveTheTextAsItIs()
    {
        var options = Options(RtcFields.None) with { Border = 3, Bias = 9, Strength = 0.5, Scale = 7 };
        Assert.That(options.Problem(), Is.Null);
        Assert.That(KernelOrExpression.Read("sobel-x", options.Context, options.Overrides()), Is.EqualTo(CatalogExpression.ParseFilter("sobel-x")));
    }

    [Test]
    public void Overrides_EverythingSet_IsInTheFilter()
    {
        var options = Options(RtcFields.All & ~(RtcFields.ScaleBySum | RtcFields.Strength)) with
        {
            Operation = 1, Border = 4, ConstantRed = 0.1, ConstantGreen = 0.2, ConstantBlue = 0.3, ConstantAlpha = 0.4, AnchorX = 2, AnchorY = 0, Scale = 2, Bias = 0.25, Alpha = 2, Light = 1, FrameHeight = 100,
        };
        Assert.That(options.Problem(), Is.Null);
        var filter = (ConvolveFilter)KernelOrExpression.Read("box(size=3%)", options.Context, options.Overrides());
        Assert.That(filter.Operation, Is.EqualTo(Operation.Convolution));
        Assert.That(filter.Border, Is.EqualTo(Border.Of(ChannelValues.PerChannel(0.1, 0.2, 0.3, 0.4))));
        Assert.That(filter.Bias, Is.EqualTo(ChannelValues.All(0.25)));
        Assert.That(filter.Alpha, Is.EqualTo(AlphaPolicy.Straight));
        Assert.That(filter.Light, Is.EqualTo(LightMode.Linear));
        var kernel = filter.Kernels.Kernels.First();
        Assert.That((kernel.Width, kernel.AnchorX, kernel.AnchorY), Is.EqualTo((3, 2, 0)));
        Assert.That(kernel.Sum, Is.EqualTo(2).Within(1).Ulps);
    }

    [Test]
    public void Overrides_Strength_BlendsWithTheInput()
    {
        var options = Options(RtcFields.Strength) with { Strength = 0.25 };
        Assert.That(KernelOrExpression.Read("sobel", options.Context, options.Overrides()), Is.InstanceOf<BlendFilter>().With.Property(nameof(BlendFilter.Strength)).EqualTo(0.25));
    }

    [Test]
    public void Overrides_ConstantAlikeOnAllChannels_ServesAnyNumberOfChannels()
    {
        var options = Options(RtcFields.Border) with { Border = 4, ConstantRed = 0.5, ConstantGreen = 0.5, ConstantBlue = 0.5, ConstantAlpha = 0.5 };
        Assert.That(options.Overrides().Border!.Value.Constant.Count, Is.Zero);
    }

    [Test]
    public void KernelText_WithASize_KeepsItsOriginUnderBothOperations()
    {
        var correlate = (ConvolveFilter)KernelOrExpression.Read("2x1+0+0: 1 -1", default, new FilterOverrides());
        var convolve = (ConvolveFilter)KernelOrExpression.Read("2x1+0+0: 1 -1", default, new FilterOverrides { Operation = Operation.Convolution });
        Assert.That(correlate.Kernels.Kernels.First().AnchorX, Is.Zero);
        Assert.That(convolve.Kernels.Kernels.First().AnchorX, Is.EqualTo(1), "the origin is a coefficient, which the turn moves");
    }

    private static IEnumerable<TestCaseData> Wrong =>
    [
        new TestCaseData(new RtcFilterOptions { Size = 8 }, "size 8"),
        new TestCaseData(Options((RtcFields)0x400), "0x400"),
        new TestCaseData(Options(RtcFields.Scale | RtcFields.ScaleBySum), "exclude"),
        new TestCaseData(Options(RtcFields.Operation) with { Operation = 2 }, "operation is 2"),
        new TestCaseData(Options(RtcFields.Border) with { Border = -1 }, "border is -1"),
        new TestCaseData(Options(RtcFields.Border) with { Border = 4, ConstantAlpha = double.NaN }, "not finite"),
        new TestCaseData(Options(RtcFields.Alpha) with { Alpha = 4 }, "alpha is 4"),
        new TestCaseData(Options(RtcFields.Light) with { Light = 2 }, "light is 2"),
        new TestCaseData(Options(RtcFields.Scale) with { Scale = double.PositiveInfinity }, "scale"),
        new TestCaseData(Options(RtcFields.Bias) with { Bias = double.NaN }, "bias"),
        new TestCaseData(Options(RtcFields.Strength) with { Strength = -0.1 }, "strength is -0.1"),
        new TestCaseData(Options(RtcFields.FrameHeight), "frame_height is 0"),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void Problem_OfAWrongMember_NamesIt(object options, string named) => Assert.That(((RtcFilterOptions)options).Problem(), Does.Contain(named));
}
