using RealtimeConv.Kernels;
using RealtimeConv.Planning.WholeNumbers;

namespace RealtimeConv.Tests.Planning.WholeNumbers;

public class WholeBankTests
{
    [Test]
    public void Of_WholeCoefficientsAndDivisor_AreBroughtToLowestTerms()
    {
        var whole = WholeBank.Of(new Kernel(2, 1, [2, 4], 6))!;
        Assert.That(whole.Divisor, Is.EqualTo(3));
        Assert.That(whole.Bank[0, 0]!.Coefficients, Is.EqualTo([1.0, 2]));
    }

    [Test]
    public void Of_DyadicWeights_BecomeWholeOverAPowerOfTwo()
    {
        var whole = WholeBank.Of(new Kernel(3, 1, [0.25, 0.5, 0.125]))!;
        Assert.That(whole.Divisor, Is.EqualTo(8));
        Assert.That(whole.Bank[0, 0]!.Coefficients, Is.EqualTo([2.0, 4, 1]));
    }

    [Test]
    public void Of_NegativeDivisor_TurnsTheCoefficients()
    {
        var whole = WholeBank.Of(new Kernel(1, 1, [3], -2))!;
        Assert.That(whole.Divisor, Is.EqualTo(2));
        Assert.That(whole.Bank[0, 0]!.Coefficients, Is.EqualTo([-3.0]));
    }

    [Test]
    public void Of_KernelsWithDifferentDivisors_ShareOne()
    {
        var whole = WholeBank.Of(KernelBank.PerChannel(new Kernel(1, 1, [1], 4), new Kernel(1, 1, [5], 6)))!;
        Assert.That(whole.Divisor, Is.EqualTo(12));
        Assert.That(whole.Bank.Kernels.Select(k => k.Coefficients[0]), Is.EqualTo([3.0, 10]));
        Assert.That(whole.AbsoluteSum, Is.EqualTo(10));
    }

    [TestCase(0.1)]
    [TestCase(1e9)]
    public void Of_OtherWeights_AreNone(double weight) => Assert.That(WholeBank.Of(new Kernel(1, 1, [weight])), Is.Null);

    [Test]
    public void AbsoluteSum_OfAMatrix_AddsTheInputsOfAnOutput()
    {
        var bank = KernelBank.Matrix(new[,] { { new Kernel(1, 1, [3]), new Kernel(2, 1, [-4, 1]) }, { null, Kernel.Identity } });
        Assert.That(WholeBank.Of(bank)!.AbsoluteSum, Is.EqualTo(8));
    }
}
