using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Filters;

/// <summary>Alpha and light, each rule on two or three pixels worked out by hand.</summary>
public class AlphaAndLightTests
{
    // out(x) = (E(x - 1) + E(x)) / 2, zeros outside.
    private static readonly ConvolveFilter Mean = new(new Kernel(2, 1, [1, 1], 2), Border: Border.Of(0));
    private static readonly Kernel Edge = new(2, 1, [-1, 1]);

    private static double[] Apply(Filter filter, AlphaMode alpha, params float[] samples) =>
        ReferenceFilter.Evaluate(filter, Frame.FromSamples(samples.Length / 4, 1, 4, samples, alpha));

    private static double[] Last(double[] values) => values[^4..];

    [Test]
    public void Premultiplied_OpaqueBesideTransparent_TakesNoColourFromTheTransparentPixel()
    {
        // Opaque red 0.8 beside transparent green: premultiplied mean (0.4, 0, 0), alpha 0.5; divided: red 0.8 again.
        double[] result = Apply(Mean, AlphaMode.Straight, 0.8f, 0, 0, 1, 0, 1, 0, 0);
        Assert.That(Last(result), Is.EqualTo([(double)0.8f, 0, 0, 0.5]));
    }

    [Test]
    public void Straight_SamePixels_MixesTheInvisibleColour()
    {
        double[] result = Apply(Mean with { Alpha = AlphaPolicy.Straight, Bias = 0.25 }, AlphaMode.Straight, 0.5f, 0, 0, 1, 0, 1, 0, 0);
        Assert.That(Last(result), Is.EqualTo([0.5, 0.75, 0.25, 0.75]));
    }

    [Test]
    public void Preserve_SamePixels_FiltersStraightColoursAndCopiesAlpha()
    {
        double[] result = Apply(Mean with { Alpha = AlphaPolicy.Preserve, Bias = 0.25 }, AlphaMode.Straight, 0.5f, 0, 0, 1, 0, 1, 0, 0.125f);
        Assert.That(Last(result), Is.EqualTo([0.5, 0.75, 0.25, 0.125]));
    }

    [Test]
    public void Opaque_AnyStoredAlpha_IsOneInAndOut()
    {
        double[] result = Apply(Mean with { Bias = 0.25 }, AlphaMode.Opaque, 0.5f, 0, 0, 0.3f, 0, 1, 0, 0.7f);
        Assert.That(Last(result), Is.EqualTo([0.5, 0.75, 0.25, 1]));
    }

    [Test]
    public void Opaque_MatricesThatReadAlpha_SeeOneInEveryStage()
    {
        var kernels = new Kernel?[4, 4];
        for (int c = 0; c < 3; c++) kernels[c, 3] = 0.25 * Kernel.Identity;
        var filter = new ConvolveFilter(KernelBank.Matrix(kernels));
        Assert.That(Apply(new ChainFilter(filter, filter), AlphaMode.Opaque, 0.5f, 0, 0, 0.3f), Is.EqualTo([0.25, 0.25, 0.25, 1]));
    }

    [Test]
    public void Premultiplied_Bias_IsAddedToTheStraightColour()
    {
        // Premultiplied: 0.25 + 0.125 * 0.5; divided by alpha 0.5: 0.5 + 0.125.
        double[] result = Apply(Mean with { Bias = 0.125 }, AlphaMode.Straight, 0.5f, 0, 0, 1, 0, 0, 0, 0);
        Assert.That(Last(result), Is.EqualTo([0.625, 0.125, 0.125, 0.5]));
    }

    [Test]
    public void Premultiplied_BiasInsideAChain_IsWeightedByTheAlphaOfItsOwnNode()
    {
        // Bias 0.5 where the first stage has alpha 1 | 0: premultiplied 0.5 | 0; the mean of both over alpha 0.5 is 0.5.
        var chain = new ChainFilter(new ConvolveFilter(Kernel.Identity, Bias: 0.5), Mean);
        Assert.That(Last(Apply(chain, AlphaMode.Straight, 0, 0, 0, 1, 0, 0, 0, 0)), Is.EqualTo([0.5, 0.5, 0.5, 0.5]));
    }

    [TestCase(AlphaMode.Straight, 0.5f)]
    [TestCase(AlphaMode.Premultiplied, 0.25f)]
    public void Premultiplied_Storage_DecidesOnlyHowColoursAreStored(AlphaMode storage, float red)
    {
        // Red 0.5 at alpha 0.5 filtered with the identity.
        Assert.That(Apply(new ConvolveFilter(Kernel.Identity), storage, red, 0, 0, 0.5f), Is.EqualTo([(double)red, 0, 0, 0.5]));
    }

    [Test]
    public void Evaluate_OtherStorageAskedFor_MultipliesTheResult()
    {
        var frame = Frame.FromSamples(1, 1, 4, [0.5f, 0, 0, 0.5f], AlphaMode.Straight);
        double[] result = ReferenceFilter.Evaluate(new ConvolveFilter(Kernel.Identity), frame, PixelRegion.Whole(frame), AlphaMode.Premultiplied);
        Assert.That(result, Is.EqualTo([0.25, 0, 0, 0.5]));
    }

    [Test]
    public void Premultiplied_StorageWithoutCoverage_HasNoColour() =>
        Assert.That(Apply(new ConvolveFilter(Kernel.Identity, Bias: 0.5), AlphaMode.Premultiplied, 0.5f, 0.5f, 0.5f, 0), Is.EqualTo([0.0, 0, 0, 0]));

    [TestCase(1.0, 0.0)]
    [TestCase(1.5, 1.0)]
    public void Premultiplied_AlphaAtTheGuard_IsTransparentBlackAboveItAColour(double timesGuard, double colour)
    {
        float alpha = (float)(timesGuard / 4096);
        var filter = new ConvolveFilter(Kernel.Identity);
        Assert.That(Apply(filter, AlphaMode.Straight, 1, 1, 1, alpha), Is.EqualTo([colour, colour, colour, colour == 0 ? 0 : alpha]));
    }

    [Test]
    public void Premultiplied_Guard_GrowsWithTheSumOfMagnitudesOfAllStages()
    {
        // sum|K| = 2 * (3 * 4): the guard is 24 / 4096 of the filtered alpha 24 * a.
        var twice = new ConvolveFilter(2 * Kernel.Identity);
        var sum = new SumFilter(new FilterList(new ConvolveFilter(Kernel.Identity), new ConvolveFilter(Kernel.Identity))) { Weights = [-3, 4 + 3 + 8] };
        // sum|w| = 18 while the sum of the weights is 12.
        var chain = new ChainFilter(twice, sum);
        double guard = 2.0 * 18 / 4096;
        Assert.That(Last(Apply(chain, AlphaMode.Straight, 1, 1, 1, (float)(guard / 24)))[3], Is.Zero);
        Assert.That(Last(Apply(chain, AlphaMode.Straight, 1, 1, 1, (float)(guard / 24 * 1.01)))[3], Is.Positive);
    }

    [Test]
    public void Premultiplied_ZeroSumKernel_KeepsAlpha()
    {
        double[] result = Apply(new ConvolveFilter(Edge), AlphaMode.Straight, 0.25f, 0, 0, 0.5f, 0.75f, 0, 0, 0.25f);
        Assert.That(Last(result), Is.EqualTo([0.5, 0, 0, 0.25]));
    }

    [Test]
    public void Weighted_ZeroSumKernel_IsDividedAllTheSame()
    {
        // Premultiplied reds 0.125 and 0.1875, alphas 0.5 and 0.25: differences 0.0625 and -0.25.
        double[] result = Apply(new ConvolveFilter(Edge) { Alpha = AlphaPolicy.Weighted }, AlphaMode.Straight, 0.25f, 0, 0, 0.5f, 0.75f, 0, 0, 0.25f);
        Assert.That(Last(result), Is.EqualTo([-0.25, 0, 0, -0.25]));
    }

    [Test]
    public void Premultiplied_NonlinearTree_KeepsAlpha()
    {
        var magnitude = new MagnitudeFilter(new FilterList(new ConvolveFilter(2 * Kernel.Identity)));
        Assert.That(Apply(magnitude, AlphaMode.Straight, 0.25f, -0.5f, 0, 0.5f), Is.EqualTo([0.5, 1, 0, 0.5]));
    }

    [Test]
    public void Premultiplied_LastPointwiseStep_ActsOnStraightColoursOnly()
    {
        var chain = new ChainFilter(Mean, PointwiseFilter.Affine(2, 0.125));
        Assert.That(Last(Apply(chain, AlphaMode.Straight, 0.25f, 0, 0, 1, 0, 0, 0, 0)), Is.EqualTo([0.625, 0.125, 0.125, 0.5]));
    }

    [Test]
    public void Premultiplied_Strength_MixesStraightColoursAndAlpha()
    {
        // Filtered: red 0.5 at alpha 0.5; source: red 0 (straight 0.25) at alpha 0.
        var blend = new BlendFilter(Mean, 0.5);
        Assert.That(Last(Apply(blend, AlphaMode.Straight, 0.5f, 0, 0, 1, 0.25f, 0, 0, 0)), Is.EqualTo([0.375, 0, 0, 0.25]));
    }

    [Test]
    public void Premultiplied_BorderConstant_IsStraightAndMultipliedByItsOwnAlpha()
    {
        // Constant: red 1 at alpha 0.5. Beside opaque black: premultiplied (0.25, 0, 0), alpha 0.75.
        var filter = Mean with { Border = Border.Of(ChannelValues.PerChannel(1, 0, 0, 0.5)) };
        Assert.That(Apply(filter, AlphaMode.Straight, 0, 0, 0, 1), Is.EqualTo([0.25 / 0.75, 0, 0, 0.75]));
    }

    [Test]
    public void Premultiplied_SingleBorderConstant_IsAlphaToo()
    {
        // 0.5 everywhere: premultiplied 0.25 at alpha 0.5.
        var filter = Mean with { Border = Border.Of(0.5) };
        Assert.That(Apply(filter, AlphaMode.Straight, 0, 0, 0, 1), Is.EqualTo([0.125 / 0.75, 0.125 / 0.75, 0.125 / 0.75, 0.75]));
    }

    [Test]
    public void Premultiplied_BorderConstantOfColours_IsOpaque()
    {
        var filter = Mean with { Border = Border.Of(ChannelValues.PerChannel(0.5, 0, 0)) };
        Assert.That(Apply(filter, AlphaMode.Straight, 0, 0, 0, 0), Is.EqualTo([0.5, 0, 0, 0.5]));
    }

    [Test]
    public void Linear_BlackBesideWhite_IsHalfTheLight()
    {
        double[] result = Apply(Mean with { Light = LightMode.Linear }, AlphaMode.Opaque, 0, 0, 0, 1, 1, 1, 1, 1);
        double expected = 1.055 * Math.Pow(0.5, 1 / 2.4) - 0.055;
        Assert.That(Last(result), Is.EqualTo([expected, expected, expected, 1]));
    }

    [Test]
    public void Linear_BiasAndConstant_LiveInLinearLight()
    {
        var filter = new ConvolveFilter(new Kernel(2, 1, [1, 0]), Border: Border.Of(0.25), Bias: 0.25) { Light = LightMode.Linear };
        double expected = 1.055 * Math.Pow(0.5, 1 / 2.4) - 0.055;
        Assert.That(Apply(filter, AlphaMode.Opaque, 0, 0, 0, 1), Is.EqualTo([expected, expected, expected, 1]));
    }

    [Test]
    public void Linear_Alpha_IsNeitherDecodedNorTurnedByEncoding()
    {
        foreach (var policy in Enum.GetValues<AlphaPolicy>())
        {
            double[] result = Apply(new ConvolveFilter(Kernel.Identity) { Light = LightMode.Linear, Alpha = policy }, AlphaMode.Straight, 0.5f, 0.25f, 0.04f, 0.5f);
            Assert.That(result[3], Is.EqualTo(0.5), $"{policy}");
            Assert.That(result[0], Is.EqualTo(0.5).Within(ErrorBound.Reference(16, 0.5)), $"{policy}");
        }
    }

    [Test]
    public void Linear_Premultiplication_HappensInLinearLight()
    {
        // White at alpha 0.5 beside opaque black: linear premultiplied mean 0.25, alpha 0.75.
        double[] result = Apply(Mean with { Light = LightMode.Linear }, AlphaMode.Straight, 1, 1, 1, 0.5f, 0, 0, 0, 1);
        Assert.That(Last(result)[0], Is.EqualTo(SrgbCurve.Encode(0.25 / 0.75)));
    }

    [Test]
    public void Linear_OneChannel_IsAColour() =>
        Assert.That(ReferenceFilter.Evaluate(new ConvolveFilter(2 * Kernel.Identity) { Light = LightMode.Linear }, Frame.FromSamples(1, 1, 1, [0.5f])),
            Is.EqualTo([SrgbCurve.Encode(2 * SrgbCurve.Decode(0.5))]));
}
