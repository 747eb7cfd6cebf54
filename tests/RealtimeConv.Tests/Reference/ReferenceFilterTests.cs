using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Reference;

/// <summary>Small pictures worked out by hand.</summary>
public class ReferenceFilterTests
{
    private static readonly Kernel OneToNine = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    private static readonly Kernel Difference = new(2, 1, [-1, 1], anchorX: 0);

    private static double[] Row(Filter filter, params float[] samples) => ReferenceFilter.Evaluate(filter, Frame.FromSamples(samples.Length, 1, 1, samples));

    [Test]
    public void Evaluate_CrossCorrelationOfAnImpulse_ShowsTheKernelTurned()
    {
        var impulse = TestPatterns.Impulse(3, 3, PixelFormat.R32F, 1, 1);
        Assert.That(ReferenceFilter.Evaluate(new ConvolveFilter(OneToNine), impulse), Is.EqualTo([9.0, 8, 7, 6, 5, 4, 3, 2, 1]));
    }

    [Test]
    public void Evaluate_ConvolutionOfAnImpulse_ShowsTheKernel()
    {
        var impulse = TestPatterns.Impulse(3, 3, PixelFormat.R32F, 1, 1);
        Assert.That(ReferenceFilter.Evaluate(new ConvolveFilter(OneToNine, Operation.Convolution), impulse), Is.EqualTo([1.0, 2, 3, 4, 5, 6, 7, 8, 9]));
    }

    [Test]
    public void Evaluate_AnchorUnderConvolution_CountsInTheTurnedWindow()
    {
        // The window [3 2 1] starts on the pixel: out(x) = 3 E(x) + 2 E(x + 1) + 1 E(x + 2).
        var filter = new ConvolveFilter(new Kernel(3, 1, [1, 2, 3], anchorX: 0), Operation.Convolution, Border.Of(0));
        Assert.That(Row(filter, 1, 10, 100), Is.EqualTo([3.0 + 20 + 100, 30 + 200, 300]));
    }

    [Test]
    public void Evaluate_EvenSize_PutsTheSecondTapOnThePixel() =>
        Assert.That(Row(new ConvolveFilter(new Kernel(2, 1, [1, 2]), Border: Border.Of(0)), 1, 10, 100), Is.EqualTo([2.0, 21, 210]));

    [Test]
    public void Evaluate_ExampleOfTheSvgSpecification_GivesItsValue()
    {
        float[] rows = [0, 20, 40, 235, 235, 100, 120, 140, 235, 235, 200, 220, 240, 235, 235, 225, 225, 255, 255, 255, 225, 225, 255, 255, 255];
        var filter = new ConvolveFilter(OneToNine.WithDivisor(45), Operation.Convolution);
        double[] result = ReferenceFilter.Evaluate(filter, Frame.FromSamples(5, 5, 1, rows));
        Assert.That(result[6], Is.EqualTo(3480 / 45.0).Within(ErrorBound.Reference(11, 3480 / 45.0)));
    }

    [Test]
    public void Evaluate_DivisorAndBias_AddTheBiasAfterTheDivision() =>
        Assert.That(Row(new ConvolveFilter(new Kernel(1, 1, [3], 2), Bias: 0.5), 4), Is.EqualTo([6.5]));

    [Test]
    public void Evaluate_PerChannelKernelsAndBiases_KeepChannelsApart()
    {
        var bank = KernelBank.PerChannel(new Kernel(1, 1, [2]), Difference, new Kernel(3, 1, [1, 1, 1]));
        var frame = Frame.FromSamples(2, 1, 3, [1, 10, 100, 2, 20, 200]);
        double[] result = ReferenceFilter.Evaluate(new ConvolveFilter(bank, Bias: ChannelValues.PerChannel(0.5, 1, 0)), frame);
        Assert.That(result, Is.EqualTo([2.5, 11, 400, 4.5, 1, 500]));
    }

    [Test]
    public void Evaluate_MatrixBank_SumsOverTheInputsAndChangesTheirNumber()
    {
        var kernels = new Kernel?[3, 2];
        kernels[0, 0] = Kernel.Identity;
        kernels[0, 1] = 2 * Kernel.Identity;
        kernels[2, 1] = Difference;
        var frame = Frame.FromSamples(2, 1, 2, [1, 10, 3, 30]);
        Assert.That(ReferenceFilter.Evaluate(new ConvolveFilter(KernelBank.Matrix(kernels)), frame), Is.EqualTo([21.0, 0, 20, 63, 0, 0]));
    }

    [Test]
    public void Evaluate_ThousandChannels_FiltersEach()
    {
        float[] samples = [.. Enumerable.Range(0, 2048).Select(k => (float)(k % 1024 * (1 + k / 1024)))];
        double[] result = ReferenceFilter.Evaluate(new ConvolveFilter(Difference), Frame.FromSamples(2, 1, 1024, samples));
        Assert.That(result.Take(1024), Is.EqualTo(Enumerable.Range(0, 1024)));
        Assert.That(result.Skip(1024), Has.All.Zero);
    }

    [Test]
    public void Evaluate_Chain_ExtendsEachStageByItsOwnBorderWithoutClamping()
    {
        var chain = new ChainFilter(new ConvolveFilter(Difference, Border: Border.Wrap), new ConvolveFilter(new Kernel(2, 1, [1, 1], anchorX: 0), Border: Border.Of(7)));
        // Differences of 5 1 4 around: -4 3 1; sums of neighbours with 7 beyond.
        Assert.That(Row(chain, 5, 1, 4), Is.EqualTo([-1.0, 4, 8]));
    }

    [Test]
    public void Evaluate_WeightedSum_AddsItsBiasOnce()
    {
        var sum = new SumFilter(new FilterList(new ConvolveFilter(Kernel.Identity, Bias: 1), new ConvolveFilter(Difference)), 0.5) { Weights = [2, -3] };
        Assert.That(Row(sum, 4, 6), Is.EqualTo([10 - 6 + 0.5, 14 - 0 + 0.5]));
    }

    [Test]
    public void Evaluate_Magnitude_IsTheScaledLengthPlusBias()
    {
        var filter = new MagnitudeFilter(new FilterList(new ConvolveFilter(3 * Kernel.Identity), new ConvolveFilter(-4 * Kernel.Identity)), 2, 0.25);
        Assert.That(Row(filter, 1, -2), Is.EqualTo([10.25, 20.25]));
    }

    [Test]
    public void Evaluate_Maximum_ScalesTheLargestEvenWhereItIsNegative()
    {
        var filter = new MaximumFilter(new FilterList(new ConvolveFilter(-1 * Kernel.Identity), new ConvolveFilter(-2 * Kernel.Identity)), 3, 0.5);
        Assert.That(Row(filter, 1, -1), Is.EqualTo([-2.5, 6.5]));
    }

    [Test]
    public void Evaluate_PointwiseFunctions_DoWhatTheySay()
    {
        Assert.That(Row(PointwiseFilter.Absolute, -2, 3), Is.EqualTo([2.0, 3]));
        Assert.That(Row(PointwiseFilter.Affine(2, -0.5), -2, 3), Is.EqualTo([-4.5, 5.5]));
        Assert.That(Row(PointwiseFilter.Clamp(-1, 2), -2, 3, 0.5f), Is.EqualTo([-1, 2, 0.5]));
        Assert.That(Row(PointwiseFilter.Threshold(0.5), 0.4999f, 0.5f, float.NaN), Is.EqualTo([0.0, 1, 0]));
    }

    [Test]
    public void Evaluate_BlendInsideAChain_MixesWithItsOwnInput()
    {
        var chain = new ChainFilter(new ConvolveFilter(10 * Kernel.Identity), new BlendFilter(new ConvolveFilter(2 * Kernel.Identity), 0.25));
        Assert.That(Row(chain, 1, 2), Is.EqualTo([12.5, 25]));
    }

    [Test]
    public void Evaluate_Region_EqualsThatPartOfTheWhole()
    {
        var frame = TestPatterns.Noise(9, 8, PixelFormat.Rgba8, 3, alpha: AlphaMode.Straight);
        var filter = new ChainFilter(new ConvolveFilter(OneToNine.WithDivisor(45), Border: Border.Wrap), new ConvolveFilter(OneToNine.WithDivisor(45), Border: Border.Reflect)) { Light = LightMode.Linear };
        double[] whole = ReferenceFilter.Evaluate(filter, frame);
        var region = new PixelRegion(6, 1, 3, 5);
        double[] part = ReferenceFilter.Evaluate(filter, frame, region);
        for (int y = 0; y < region.Height; y++)
            Assert.That(part.Skip(y * 12).Take(12), Is.EqualTo(whole.Skip(((region.Y + y) * 9 + region.X) * 4).Take(12)));
    }

    [Test]
    public void Evaluate_LargeFrame_JoinsItsBandsWithoutSeams()
    {
        var frame = TestPatterns.Noise(601, 499, PixelFormat.R8, 2);
        var filter = new ChainFilter(new ConvolveFilter(OneToNine, Border: Border.Wrap), new ConvolveFilter(OneToNine, Operation.Convolution, Border.Reflect101));
        double[] whole = ReferenceFilter.Evaluate(filter, frame);
        foreach (int y in new[] { 0, 248, 249, 250, 498 })
            Assert.That(ReferenceFilter.Evaluate(filter, frame, new PixelRegion(0, y, 601, 1)), Is.EqualTo(whole.Skip(601 * y).Take(601)), $"row {y}");
    }

    [TestCase(2)]
    [TestCase(700)]
    public void Evaluate_FilterForOtherChannels_IsRefusedInItsOwnWords(int size)
    {
        var bias = new ConvolveFilter(Kernel.Identity, Bias: ChannelValues.PerChannel(1, 2));
        Assert.That(() => ReferenceFilter.Evaluate(bias, TestPatterns.Constant(size, size, PixelFormat.Rgb8, 0)), Throws.InstanceOf<ArgumentException>().With.Message.Contains("channel 2"));
        var bank = new ConvolveFilter(KernelBank.PerChannel(Kernel.Identity, Kernel.Identity));
        Assert.That(() => ReferenceFilter.Evaluate(bank, TestPatterns.Constant(size, size, PixelFormat.Rgb8, 0)), Throws.InstanceOf<ArgumentException>());
    }

    [TestCase(-1, 0, 2, 2)]
    [TestCase(3, 0, 2, 2)]
    [TestCase(0, 3, 2, 2)]
    [TestCase(0, 0, 0, 2)]
    public void Evaluate_RegionOutsideTheFrame_IsRefused(int x, int y, int width, int height) =>
        Assert.That(() => ReferenceFilter.Evaluate(new ConvolveFilter(Kernel.Identity), TestPatterns.Ramp(4, 4, PixelFormat.R8), new PixelRegion(x, y, width, height)),
            Throws.ArgumentException.With.Message.Contains("region"));

    [Test]
    public void Apply_Codes_RoundsHalfToEvenClampsAndTurnsNanToZero()
    {
        var frame = Frame.FromSamples(6, 1, 1, [-1, 2, float.NaN, 0.25f, 0.1f, 1]);
        var half = new ConvolveFilter(Kernel.Identity);
        Assert.That(ReferenceFilter.Apply(half, frame, PixelFormat.R8).UNorm8.ToArray(), Is.EqualTo(new byte[] { 0, 255, 0, 64, 26, 255 }));
        // 0.5 is exactly half way between the codes 127 and 128, and between 32767 and 32768: both go to the even one.
        var tie = Frame.FromSamples(1, 1, 1, [0.5f]);
        Assert.That(ReferenceFilter.Apply(half, tie, PixelFormat.R8).UNorm8[0], Is.EqualTo(128));
        Assert.That(ReferenceFilter.Apply(half, tie, new PixelFormat(SampleType.UNorm16, 1)).UNorm16[0], Is.EqualTo(32768));
    }

    [Test]
    public void Apply_HalfFloats_RoundsHalfToEvenAndOverflowsToInfinity()
    {
        // Between 2048 and 4096 half floats are 2 apart, so odd numbers are ties: 2049 goes down, 2051 up.
        var frame = Frame.FromSamples(4, 1, 1, [2049, 2051, 65519, 65520]);
        var result = ReferenceFilter.Apply(new ConvolveFilter(Kernel.Identity), frame, new PixelFormat(SampleType.Float16, 1));
        Assert.That(result.Float16.ToArray(), Is.EqualTo(new[] { (Half)2048f, (Half)2052f, Half.MaxValue, Half.PositiveInfinity }));
    }

    [Test]
    public void Apply_FormatOfOtherChannels_IsRefused() =>
        Assert.That(() => ReferenceFilter.Apply(new ConvolveFilter(Kernel.Identity), TestPatterns.Ramp(2, 2, PixelFormat.Rgba8), PixelFormat.R8), Throws.ArgumentException);
}
