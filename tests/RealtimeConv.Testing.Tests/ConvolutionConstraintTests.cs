using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Testing.Tests;

public class ConvolutionConstraintTests
{
    private static readonly Kernel Uneven = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 10], 46);

    [Test]
    public void Convolution_RightPass_Holds()
    {
        var pass = Pass(new ConvolveFilter(Uneven, Operation.Convolution, Border.Reflect101, 0.5));
        Assert.That(pass, Is.Convolution(Uneven, Operation.Convolution).WithBorder(BorderMode.Reflect101).WithBias(0.5).WithoutClamp());
        Assert.That(KernelProbe.Run(pass), Is.Convolution(Uneven.Rotated180()).WithBias(0.5), "findings serve as well");
        Assert.That(pass, Is.Linear);
        Assert.That(pass, Is.ShiftInvariant);
    }

    [Test]
    public void Convolution_WrongPass_NamesTheMistakeAndShowsWhatWasFound()
    {
        string? message = Failure.Of(Pass(new ConvolveFilter(Uneven, Operation.Convolution)), Is.Convolution(Uneven).WithBorder(BorderMode.Wrap));
        Assert.That(message, Does.Contain("Expected: the cross-correlation with a 3x3 kernel").And.Contain("border wrap"));
        Assert.That(message, Does.Contain("the kernel is flipped").And.Contain("the left edge is replicate or reflect, expected wrap").And.Contain("0.217391"));
    }

    [Test]
    public void Convolution_EachWord_IsJudged()
    {
        var pass = Pass(new ConvolveFilter(Uneven, Border: Border.Of(0.25), Bias: 0.5));
        Assert.That(pass, Is.Convolution(Uneven).WithBias(0.5).WithBorder(Border.Of(0.25)));
        Assert.That(Failure.Of(pass, Is.Convolution(Uneven)), Does.Contain("the bias is 0.5, expected 0"));
        Assert.That(Failure.Of(pass, Is.Convolution(Uneven).WithBias(0.5).WithBorder(BorderMode.Constant)), Does.Contain("the constant of channel 0 is 0.25, expected 0"));
        var rough = new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 10.001], 46);
        Assert.That(Failure.Of(pass, Is.Convolution(rough).WithBias(0.5)), Does.Contain("the weight at (1, 1)"));
        Assert.That(pass, Is.Convolution(rough).WithBias(0.5).Within(0.001));
    }

    [Test]
    public void Linear_And_ShiftInvariant_FailWithTheEvidence()
    {
        var square = new ProbedPass("square", 1, SampleType.Float32, f => Frame.FromSamples(f.Width, f.Height, 1, [.. f.Float32.ToArray().Select(v => v * v)]));
        Assert.That(square, Is.ShiftInvariant);
        Assert.That(Failure.Of(square, Is.Linear), Does.Contain("linear, for frames within 0..1").And.Contain("pixel ("));
        var fading = new ProbedPass("fading", 1, SampleType.Float32, f => Frame.FromSamples(f.Width, f.Height, 1, [.. f.Float32.ToArray().Select((v, k) => v * (k % f.Width) / f.Width)]));
        Assert.That(fading, Is.Linear);
        Assert.That(Failure.Of(fading, Is.ShiftInvariant), Does.Contain("noise shifted by (1, 0)"));
    }

    [Test]
    public void Convolution_NoPass_IsRefused() =>
        Assert.That(() => Is.Convolution(Uneven).ApplyTo("text"), Throws.ArgumentException.With.Message.Contains("ProbedPass"));

    [Test]
    public void IsExtensions_OldCompilers_CallThemAsMethods() => Assert.That(Pass(new ConvolveFilter(Uneven)), IsExtensions.Convolution(Uneven));

    private static ProbedPass Pass(Filter filter) => new("reference", 1, SampleType.Float32, f => ReferenceFilter.Apply(filter, f, f.Format));
}
