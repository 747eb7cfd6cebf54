using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Tests.Verification.Probing;

public class KernelNamesTests
{
    [Test]
    public void Find_AsItStands_IsExact()
    {
        var name = Name(Passes.Kernel("sobel-x"));
        Assert.That((name!.Id, name.IsExact, name.IsSymmetric), Is.EqualTo(("sobel-x", true, false)));
        Assert.That(Name(Passes.Kernel("gaussian"))!.IsSymmetric);
    }

    [Test]
    public void Find_Flipped_SaysSo()
    {
        // No other kernel of the catalogue is the flip of this one.
        var name = Name(Passes.Kernel("emboss"), Operation.Convolution)!;
        Assert.That((name.Id, name.Turn, name.Scale), Is.EqualTo(("emboss", KernelTurn.Rotated180, 1.0)));
        Assert.That(name.ToString(), Does.Contain("flipped"));
        var sobel = Name(Passes.Kernel("sobel-x"), Operation.Convolution)!;
        Assert.That((sobel.Other ?? sobel).Id, Is.EqualTo("sobel-x"));
    }

    [Test]
    public void Find_ScaledAndShifted_GivesScaleAndShift()
    {
        var sobel = Passes.Kernel("sobel-x");
        Assert.That(Name(0.25 * sobel)!.Scale, Is.EqualTo(0.25));
        var shifted = Name(sobel.WithAnchor(0, 1))!;
        Assert.That((shifted.Id, shifted.ShiftX, shifted.ShiftY), Is.EqualTo(("sobel-x", 1.0, 0.0)));
        Assert.That(shifted.ToString(), Does.Contain("anchor is off"));
    }

    [TestCase(0.5, 0, "0.5, 0")]
    [TestCase(0, 0.5, "0, 0.5")]
    [TestCase(0.5, 0.5, "0.5, 0.5")]
    public void Find_HalfATexelOff_IsNamedWithTheWeightsFound(double x, double y, string shown)
    {
        var half = new Kernel(x > 0 ? 2 : 1, y > 0 ? 2 : 1, [.. Enumerable.Repeat(x > 0 && y > 0 ? 0.25 : 0.5, x > 0 && y > 0 ? 4 : 2)], 1, 0, 0);
        var name = Name(Passes.Kernel("laplacian") * half)!;
        Assert.That((name.Id, name.ShiftX, name.ShiftY), Is.EqualTo(("laplacian", x, y)));
        Assert.That(name.ToString(), Does.Contain(shown).And.Contain("half a texel"));
    }

    [Test]
    public void Find_LiteralsOfFewDigits_AreNearAName()
    {
        var gaussian = Passes.Kernel("gaussian5-s1");
        var rough = new Kernel(5, 5, [.. gaussian.Coefficients.Select(c => Math.Round(c / gaussian.Divisor, 3))]);
        var name = Name(rough)!;
        Assert.That(name.Id, Does.StartWith("gaussian"));
        Assert.That((name.IsExact, name.Difference), Is.EqualTo((false, 0.003)).Using<double>((a, b) => Math.Abs(a - b) < 0.003 ? 0 : 1));
        Assert.That(name.ToString(), Does.StartWith("nearly"));
    }

    [Test]
    public void Find_GaussianOfAnySigma_IsFitted()
    {
        Assert.That(Name(CatalogExpression.Parse("gaussian(sigma=2.3, size=7)").Kernel!)!.Id, Is.EqualTo("gaussian(sigma=2.3, size=7)"));
        Assert.That(Name(CatalogExpression.Parse("gaussian-y(sigma=1.7)").Kernel!)!.Id, Is.EqualTo("gaussian-y(sigma=1.7)"));
    }

    [Test]
    public void Find_NoName_IsNull() => Assert.That(Name(new Kernel(4, 3, [3, 1, 4, 1, 5, -9, 2, 6, 5, 3, 5, 8])), Is.Null);

    [Test]
    public void Find_CodesOfEightBits_AllowTheWholeGaussian()
    {
        // Its outermost weights are too small to be seen through 8 bits.
        var findings = KernelProbe.Run(Passes.Of(new ConvolveFilter(Passes.Kernel("gaussian")), 1, RealtimeConv.Frames.SampleType.UNorm8));
        Assert.That(findings.Kernels!.Width, Is.LessThan(7));
        Assert.That((findings.Names[0].Id, findings.Names[0].Scale), Is.EqualTo(("gaussian", 1.0)));
    }

    private static NamedKernel? Name(Kernel kernel, Operation operation = Operation.CrossCorrelation) =>
        KernelProbe.Run(Passes.Of(new ConvolveFilter(kernel, operation))).Names.SingleOrDefault();
}
