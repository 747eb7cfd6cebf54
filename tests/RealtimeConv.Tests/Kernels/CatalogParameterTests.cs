using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

public class CatalogParameterTests
{
    private static readonly CatalogParameter Odd = new("size", "", 3, 3, 31, 2, ParameterUnit.Pixels, ParameterKind.Odd);
    private static readonly CatalogParameter Automatic = new("size", "", 0, 0, 31, 2, ParameterUnit.Pixels, ParameterKind.Odd);
    private static readonly CatalogParameter Turn = new("angle", "", 0, -360, 360, 45, ParameterUnit.Degrees, ParameterKind.Stepped);
    private static readonly CatalogParameter Whole = new("lobes", "", 3, 1, 10, 1, Kind: ParameterKind.Integer);
    private static readonly CatalogParameter Real = new("sigma", "", 1, 0, 300, 0.25, ParameterUnit.Pixels);

    [TestCase(3, 3)]
    [TestCase(4, 5)]
    [TestCase(4.9, 5)]
    [TestCase(0, 3)]
    [TestCase(100, 31)]
    public void Coerce_Odd_TakesTheNextOddNumber(double value, double expected) => Assert.That(Odd.Coerce(value), Is.EqualTo(expected));

    [TestCase(0.2, 0)]
    [TestCase(1, 1)]
    [TestCase(2, 3)]
    public void Coerce_OddOrAutomatic_KeepsZero(double value, double expected) => Assert.That(Automatic.Coerce(value), Is.EqualTo(expected));

    [TestCase(50, 45)]
    [TestCase(-70, -90)]
    [TestCase(400, 360)]
    public void Coerce_Stepped_TakesTheNearestStep(double value, double expected) => Assert.That(Turn.Coerce(value), Is.EqualTo(expected));

    [TestCase(3.4, 3)]
    [TestCase(99, 10)]
    [TestCase(double.NaN, 3)]
    public void Coerce_Integer_Rounds(double value, double expected) => Assert.That(Whole.Coerce(value), Is.EqualTo(expected));

    [TestCase(2.0, true)]
    [TestCase(2.5, false)]
    [TestCase(11, false)]
    [TestCase(double.NaN, false)]
    public void Accepts_Integer_OnlyWholeNumbersInRange(double value, bool expected) => Assert.That(Whole.Accepts(value), Is.EqualTo(expected));

    [TestCase(44, false)]
    [TestCase(-135, true)]
    public void Accepts_Stepped_OnlySteps(double value, bool expected) => Assert.That(Turn.Accepts(value), Is.EqualTo(expected));

    [Test]
    public void Accepts_OddOrAutomatic_ZeroButNoEvenNumber() => Assert.That((Automatic.Accepts(0), Automatic.Accepts(2), Odd.Accepts(0)), Is.EqualTo((true, false, false)));

    [TestCase(5, 200, 11)]
    [TestCase(0.1, 100, 1)]
    public void FromPercent_Size_IsOddAndNeverAutomatic(double percent, int height, double expected) => Assert.That(Automatic.FromPercent(percent, height), Is.EqualTo(expected));

    [Test]
    public void FromPercent_Length_IsExact() => Assert.That(Real.FromPercent(0.3, 1080), Is.EqualTo(3.24).Within(Math.ScaleB(1, -50)));

    [Test]
    public void FromPercent_NoLength_IsRefused() => Assert.That(() => Whole.FromPercent(5, 100), Throws.ArgumentException.With.Message.Contains("not a length"));

    [Test]
    public void Range_EveryKind_IsInWords() =>
        Assert.That(new[] { Odd.Range, Automatic.Range, Turn.Range, Whole.Range, Real.Range },
            Is.EqualTo(new[] { "odd, 3 to 31", "odd or 0, 0 to 31", "in steps of 45, -360 to 360", "whole, 1 to 10", "0 to 300" }));
}
