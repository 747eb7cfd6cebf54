using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

public class KernelScalingTests
{
    [Test]
    public void Sums_MixedSigns_AreTakenOverTheDivisor()
    {
        var kernel = Kernel.Row([1, -2, 4], -2);
        Assert.That((kernel.Sum, kernel.PositiveSum, kernel.NegativeSum, kernel.AbsoluteSum), Is.EqualTo((-1.5, 1.0, -2.5, 3.5)));
    }

    [Test]
    public void Normalized_WholeCoefficients_KeepsThemOverTheirSum() => Assert.That(Kernel.Row([1, 2, 1], 3).Normalized(), Is.EqualTo(Kernel.Row([1, 2, 1], 4)));

    [Test]
    public void Normalized_NegativeSum_GivesSumOne() => Assert.That(Kernel.Row([-1, -2]).Normalized().Sum, Is.EqualTo(1));

    [Test]
    public void Normalized_ZeroSum_IsRefused() => Assert.That(() => Kernel.Row([-1, 0, 1]).Normalized(), Throws.TypeOf<InvalidInputException>().With.Message.Contains("3x1 kernel sum to 0"));

    [Test]
    public void HasZeroSum_RoundingOfFloat32Weights_CountsAsZero()
    {
        double[] rounded = [(float)0.1, (float)0.2, (float)-0.3];
        Assert.That(rounded.Sum(), Is.Not.Zero);
        Assert.That(Kernel.Row(rounded).HasZeroSum);
        Assert.That(Kernel.Row([0.1, 0.2, -0.2999]).HasZeroSum, Is.False);
        Assert.That(Kernel.Row([0, 0]).HasZeroSum);
    }

    [Test]
    public void NormalizedBySign_MixedSigns_SumToPlusAndMinusOne()
    {
        var kernel = Kernel.Row([1, 3, -2, -6], -2).NormalizedBySign();
        Assert.That(kernel.Coefficients, Is.EqualTo(new[] { -0.25, -0.75, 0.25, 0.75 }));
        Assert.That(Kernel.Row([2, 6]).NormalizedBySign().Coefficients, Is.EqualTo(new[] { 0.25, 0.75 }));
    }

    [TestCase(2, 2, 4, 3)]
    [TestCase(0.125, 1, 2, 24)]
    [TestCase(-1, -1, -2, 3)]
    [TestCase(0, 0, 0, 3)]
    public void Scaled_KeepsWholeNumbersWhole(double scale, double first, double second, double divisor) =>
        Assert.That(Kernel.Row([1, 2], 3).Scaled(scale), Is.EqualTo(Kernel.Row([first, second], divisor)));

    [Test]
    public void Scaled_ByAnyNumber_MultipliesTheWeights() => Assert.That(Kernel.Row([1, 2], 3).Scaled(0.7).Coefficients, Is.EqualTo(new[] { 0.7, 1.4 }));

    [Test]
    public void Scaled_ByNoNumber_IsRefused() => Assert.That(() => Kernel.Identity.Scaled(double.NaN), Throws.ArgumentException);

    [Test]
    public void IsInteger_OnlyWholeNumbersThatDoubleHolds()
    {
        Assert.That(Kernel.Row([1, -2], 3).IsInteger);
        Assert.That(Kernel.Row([1, 0.5]).IsInteger, Is.False);
        Assert.That(Kernel.Row([1], 0.5).IsInteger, Is.False);
        Assert.That(Kernel.Row([Math.ScaleB(1, 60)]).IsInteger, Is.False);
    }
}
