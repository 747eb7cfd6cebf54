using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning;

public class PlannerTests
{
    private static readonly Kernel Blur = new(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16);
    private static readonly Kernel SobelX = new(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1]);
    private static readonly Kernel SobelY = new(3, 3, [-1, -2, -1, 0, 0, 0, 1, 2, 1]);
    private static readonly DeviceProfile Gpu = new() { Name = "GPU", HasCompute = true, ShaderVersion = 450 };

    private static PlanRequest Request(Filter filter, AlphaMode alpha = AlphaMode.Opaque, PixelFormat? format = null) =>
        new(filter, format ?? PixelFormat.Rgba8, format ?? PixelFormat.Rgba8, 16, 9) { SourceAlpha = alpha, DestinationAlpha = alpha, Device = Gpu };

    // The plan with the fewest passes: kernels as they come, not split into rows and columns.
    private static FilterPlan Unsplit(PlanRequest request) => Planner.Candidates(request).Select(c => c.Plan).MinBy(p => p.Passes.Length)!;

    [Test]
    public void Plan_OneKernelOnAnOpaqueFrame_IsOneConvolvePassThatSetsAlpha()
    {
        var plan = Unsplit(Request(new ConvolveFilter(Blur, Bias: 0.5)));
        Assert.That(plan.Passes, Has.Length.EqualTo(1));
        var pass = (ConvolvePass)plan.Passes[0];
        Assert.That(pass.Inputs, Is.EqualTo([0]));
        Assert.That(pass.Output, Is.EqualTo(1));
        Assert.That(pass.Store, Is.EqualTo(new StoreStep[] { new BiasStep(0.5, true, false), new OpaqueAlphaStep() }));
        Assert.That(plan.Surfaces.Select(s => s.Format), Is.EqualTo([PixelFormat.Rgba8, PixelFormat.Rgba8]));
    }

    [Test]
    public void Plan_Convolution_TurnsTheKernelOnceAndKeepsTheAnchor()
    {
        var kernel = new Kernel(3, 1, [1, 2, 3], anchorX: 0);
        var pass = (ConvolvePass)Unsplit(Request(new ConvolveFilter(kernel, Operation.Convolution))).Passes[0];
        Assert.That(pass.Banks[0][0, 0], Is.EqualTo(new Kernel(3, 1, [3, 2, 1], anchorX: 0)));
    }

    [Test]
    public void Plan_StraightAlpha_PremultipliesFiltersAndDividesWithTheGuard()
    {
        var plan = Unsplit(Request(new ConvolveFilter(Blur, Bias: 0.25), AlphaMode.Straight));
        Assert.That(plan.Passes, Has.Length.EqualTo(2));
        Assert.That(((PointwisePass)plan.Passes[0]).Load, Is.EqualTo(LoadSteps.Premultiply));
        Assert.That(plan.Passes[1].Store, Is.EqualTo(new StoreStep[] { new BiasStep(0.25, true, true), new UnpremultiplyStep(1.0 / 4096) }));
    }

    [Test]
    public void Plan_PremultipliedLinearLight_ConvertsOnceInAndBackInOrder()
    {
        var plan = Unsplit(Request(new ConvolveFilter(Blur) { Light = LightMode.Linear }, AlphaMode.Premultiplied));
        Assert.That(((PointwisePass)plan.Passes[0]).Load, Is.EqualTo(LoadSteps.Unpremultiply | LoadSteps.Linearize | LoadSteps.Premultiply));
        Assert.That(plan.Passes[1].Store, Is.EqualTo(new StoreStep[] { new UnpremultiplyStep(1.0 / 4096), new EncodeSrgbStep(), new PremultiplyStep() }));
    }

    [Test]
    public void Plan_BlendOnPremultipliedLinearFrames_BlendsWithTheStraightDecodedSource()
    {
        var plan = Unsplit(Request(new BlendFilter(new ConvolveFilter(Blur), 0.5) { Light = LightMode.Linear }, AlphaMode.Premultiplied));
        Assert.That(plan.Passes.Select(p => p.Name), Is.EqualTo(["convert (Unpremultiply, Linearize)", "convert (Premultiply)", "direct 3x3"]));
        var last = plan.Passes[^1];
        Assert.That(last.Store[1], Is.EqualTo(new BlendStep(1, 0.5, false)));
        Assert.That(last.Inputs[1], Is.EqualTo(plan.Passes[0].Output));
    }

    [Test]
    public void Plan_ZeroSumKernelOnRealAlpha_CopiesAlphaAndSaysSo()
    {
        var plan = Unsplit(Request(new ConvolveFilter(SobelX), AlphaMode.Straight));
        Assert.That(plan.Passes, Has.Length.EqualTo(1));
        Assert.That(plan.Passes[0].Store, Is.EqualTo(new StoreStep[] { new CopyAlphaStep(1) }));
        Assert.That(plan.Passes[0].Inputs, Is.EqualTo([0, 0]));
        Assert.That(plan.Notes.Single(), Does.Contain("sum to 0"));
    }

    [Test]
    public void Plan_StraightPolicy_TreatsAlphaAsOneMoreChannel()
    {
        var plan = Unsplit(Request(new ConvolveFilter(Blur, Bias: 0.5) { Alpha = AlphaPolicy.Straight }, AlphaMode.Straight));
        Assert.That(plan.Passes.Single().Store, Is.EqualTo(new StoreStep[] { new BiasStep(0.5, false, false) }));
    }

    [Test]
    public void Plan_GradientMagnitude_IsOnePassWithTwoBanks()
    {
        var filter = new MagnitudeFilter(new FilterList(new ConvolveFilter(SobelX), new ConvolveFilter(SobelY)), 0.25, 0.1);
        var pass = (ConvolvePass)Unsplit(Request(filter, format: PixelFormat.R8)).Passes.Single();
        Assert.That(pass.Banks, Has.Length.EqualTo(2));
        Assert.That(pass.Reduction, Is.EqualTo(Reduction.Magnitude));
        Assert.That(pass.ReductionWeights, Is.EqualTo([0.25]));
        Assert.That(pass.Store, Is.EqualTo(new StoreStep[] { new BiasStep(0.1, false, false) }));
    }

    [Test]
    public void Plan_MagnitudeOfBiasedComponents_KeepsThemApart()
    {
        var filter = new MagnitudeFilter(new FilterList(new ConvolveFilter(SobelX, Bias: 0.5), new ConvolveFilter(SobelY)));
        var plan = Unsplit(Request(filter, format: PixelFormat.R8));
        Assert.That(plan.Passes.Select(p => p.Name), Is.EqualTo(["direct 3x3", "direct 3x3", "magnitude of 2"]));
    }

    [Test]
    public void Plan_CompassWithEqualBiases_MovesTheBiasBehindTheScale()
    {
        var filter = new MaximumFilter(new FilterList(new ConvolveFilter(SobelX, Bias: 0.5), new ConvolveFilter(SobelY, Bias: 0.5)), 2, 0.25);
        var pass = (ConvolvePass)Unsplit(Request(filter, format: PixelFormat.R8)).Passes.Single();
        Assert.That(pass.Reduction, Is.EqualTo(Reduction.Maximum));
        Assert.That(pass.Store, Is.EqualTo(new StoreStep[] { new BiasStep(1.25, false, false) }));
    }

    [Test]
    public void Plan_SumOfConvolutionsWithOneBorder_IsOneKernel()
    {
        var filter = new SumFilter(new FilterList(new ConvolveFilter(Blur, Bias: 1), new ConvolveFilter(Kernel.Identity, Border: Border.Wrap)), 0.5) { Weights = [-1, 2] };
        var pass = (ConvolvePass)Unsplit(Request(filter, format: PixelFormat.R8)).Passes.Single();
        Assert.That(pass.Banks.Single()[0, 0]![1, 1], Is.EqualTo(2 - 0.25));
        Assert.That(pass.Border, Is.EqualTo(Border.Replicate));
        Assert.That(pass.Store, Is.EqualTo(new StoreStep[] { new BiasStep(-0.5, false, false) }));
    }

    [Test]
    public void Plan_SumOfConvolutionsWithDifferentBorders_CombinesThem()
    {
        var filter = new SumFilter(new FilterList(new ConvolveFilter(Blur), new ConvolveFilter(SobelX, Border: Border.Wrap)));
        Assert.That(Unsplit(Request(filter, format: PixelFormat.R8)).Passes.Select(p => p.Name), Is.EqualTo(["direct 3x3", "direct 3x3", "sum of 2"]));
    }

    [Test]
    public void Plan_SumWithTheInputItself_ReadsTheInputInTheCombination()
    {
        var chain = new ChainFilter(new ConvolveFilter(Blur), new ConvolveFilter(Blur));
        var filter = new SumFilter(new FilterList(new ConvolveFilter(Kernel.Identity), chain)) { Weights = [2, -1] };
        var plan = Unsplit(Request(filter, format: PixelFormat.R8));
        var last = (CombinePass)plan.Passes[^1];
        Assert.That(plan.Passes, Has.Length.EqualTo(3));
        Assert.That(last.Inputs.Contains(0), Is.True);
        Assert.That(last.Inputs.Zip(last.Weights).Single(t => t.First == 0).Second, Is.EqualTo(2));
    }

    [Test]
    public void Plan_SumOfTermsWithDifferentBiasesOnPremultipliedValues_KeepsThemApart()
    {
        // The bias of a term counts its own filtered alpha, which a merged kernel no longer knows.
        var filter = new SumFilter(new FilterList(new ConvolveFilter(Blur, Bias: 0.5), new ConvolveFilter(Kernel.Identity)));
        var plan = Unsplit(Request(filter, AlphaMode.Straight));
        Assert.That(plan.Passes[^1], Is.InstanceOf<CombinePass>());
    }

    [Test]
    public void Plan_PointwiseAfterAConvolution_JoinsItsPass()
    {
        var plan = Unsplit(Request(new ChainFilter(new ConvolveFilter(SobelX), PointwiseFilter.Absolute, PointwiseFilter.Clamp(0, 1)), format: PixelFormat.R8));
        Assert.That(plan.Passes.Single().Store, Is.EqualTo(new StoreStep[] { new PointwiseStep(PointwiseFilter.Absolute, false), new PointwiseStep(PointwiseFilter.Clamp(0, 1), false) }));
    }

    [Test]
    public void Plan_PointwiseOfASharedInput_LeavesTheInputAlone()
    {
        var inner = new SumFilter(new FilterList(PointwiseFilter.Absolute, PointwiseFilter.Threshold(0.5)));
        var plan = Unsplit(Request(new ChainFilter(new ConvolveFilter(SobelX), inner), format: PixelFormat.R8));
        Assert.That(plan.Passes.Select(p => p.Name), Is.EqualTo(["direct 3x3", "pointwise", "pointwise", "sum of 2"]));
        Assert.That(plan.Passes[0].Store, Is.Empty);
    }

    [Test]
    public void Plan_ConstantBorderOnPremultipliedValues_IsPremultipliedByItsOwnAlpha()
    {
        var filter = new ConvolveFilter(Blur, Border: Border.Of(ChannelValues.PerChannel(1, 0.5, 0.25, 0.5)));
        var pass = (ConvolvePass)Unsplit(Request(filter, AlphaMode.Straight)).Passes[^1];
        Assert.That(pass.Border.Constant, Is.EqualTo(ChannelValues.PerChannel(0.5, 0.25, 0.125, 0.5)));
    }

    [Test]
    public void Plan_ThreeBorderColoursOnAnOpaqueFrame_AreGivenAnOpaqueAlpha()
    {
        var pass = (ConvolvePass)Unsplit(Request(new ConvolveFilter(Blur, Border: Border.Of(ChannelValues.PerChannel(1, 0.5, 0.25))))).Passes[^1];
        Assert.That(pass.Border.Constant, Is.EqualTo(ChannelValues.PerChannel(1, 0.5, 0.25, 1)));
    }

    [Test]
    public void Plan_PositiveChainOfAnEightBitFrame_IsStoredInUNorm16OnTheGpu()
    {
        var plan = Unsplit(Request(new ChainFilter(new ConvolveFilter(Blur), new ConvolveFilter(Blur))));
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(SampleType.UNorm16));
    }

    [TestCase(-1.0, TestName = "Plan_SignedChain_IsStoredInFloat32")]
    [TestCase(1.5, TestName = "Plan_ChainThatLeavesTheUnitRange_IsStoredInFloat32")]
    public void Plan_ValuesOutsideTheUnitRange_AreStoredInFloat32(double weight)
    {
        var plan = Unsplit(Request(new ChainFilter(new ConvolveFilter(new Kernel(2, 1, [weight, 0.25])), new ConvolveFilter(Blur))));
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(SampleType.Float32));
    }

    [Test]
    public void Plan_StrongGainAfterAnIntermediate_IsStoredInFloat32()
    {
        var plan = Unsplit(Request(new ChainFilter(new ConvolveFilter(Blur), new ConvolveFilter(8 * SobelX))));
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(SampleType.Float32));
    }

    [TestCase(0.5, SampleType.UNorm16)]
    [TestCase(1.5, SampleType.Float32)]
    [TestCase(-0.5, SampleType.Float32)]
    public void Plan_BlendInAChain_IsStoredInCodesOnlyWhereItStaysBetweenItsEnds(double strength, SampleType expected)
    {
        var plan = Unsplit(Request(new ChainFilter(new BlendFilter(new ConvolveFilter(Blur), strength), new ConvolveFilter(Blur))));
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(expected));
    }

    [Test]
    public void Plan_ForcedUnormIntermediateThatWouldClamp_IsRefused()
    {
        var request = Request(new ChainFilter(new ConvolveFilter(SobelX), new ConvolveFilter(Blur))) with { Intermediate = SampleType.UNorm16 };
        Assert.That(() => Unsplit(request), Throws.ArgumentException.With.Message.Contains("clamp"));
    }
}
