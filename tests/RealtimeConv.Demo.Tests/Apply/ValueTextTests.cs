using RealtimeConv.Demo.Apply;
using RealtimeConv.Filters;

namespace RealtimeConv.Demo.Tests.Apply;

public sealed class ValueTextTests
{
    [TestCase("0.5", 0.5)]
    [TestCase("-2e-3", -0.002)]
    [TestCase("1/4", 0.25)]
    [TestCase("-3/2", -1.5)]
    public void Number_FiniteText_IsRead(string text, double expected) => Assert.That(ValueText.Number("bias", text), Is.EqualTo(expected));

    [TestCase("0,5")]
    [TestCase("nan")]
    [TestCase("1e400")]
    [TestCase("1/0")]
    [TestCase("1/2/3")]
    [TestCase("")]
    public void Number_NoFiniteNumber_IsRefusedByName(string text) =>
        AssertRefused(() => ValueText.Number("bias", text), $"bias '{text}' is not a finite number such as 0.5, -2 or 1/9");

    [Test]
    public void Number_OutsideItsRange_NamesTheRange() => AssertRefused(() => ValueText.Number("strength", "1.5", 0, 1), "strength is 1.5; it must be 0 to 1");

    [Test]
    public void Pair_TwoWholeNumbers_AreRead() => Assert.That(ValueText.Pair("anchor", " 2, 0"), Is.EqualTo((2, 0)));

    [TestCase("1")]
    [TestCase("1,2,3")]
    [TestCase("1.5,0")]
    public void Pair_OtherText_IsRefused(string text) => AssertRefused(() => ValueText.Pair("anchor", text), $"anchor '{text}' is not X,Y: two whole numbers such as 1,1");

    [TestCase("replicate", BorderMode.Replicate)]
    [TestCase("Reflect101", BorderMode.Reflect101)]
    [TestCase("wrap", BorderMode.Wrap)]
    [TestCase("reflect", BorderMode.Reflect)]
    public void Border_Name_IsTheRule(string text, BorderMode mode) => Assert.That(ValueText.Border("border", text), Is.EqualTo(new Border(mode)));

    [Test]
    public void Border_OneConstant_ServesEveryChannel() => Assert.That(ValueText.Border("border", "constant:0.5").Constant[7], Is.EqualTo(0.5));

    [Test]
    public void Border_ConstantPerChannel_KeepsTheirOrder()
    {
        var constant = ValueText.Border("border", "constant:1,-2,1/4").Constant;
        Assert.That((constant.Count, constant[0], constant[1], constant[2]), Is.EqualTo((3, 1.0, -2.0, 0.25)));
    }

    [TestCase("mirror", "unknown border 'mirror'; it is one of replicate, reflect, reflect101, wrap, constant:V, constant:V1,...,VC")]
    [TestCase("constant", "border 'constant' needs its value: constant:V, or constant:V1,...,VC with one value per channel")]
    [TestCase("constant:1,,2", "border constant '' is not a finite number such as 0.5, -2 or 1/9")]
    [TestCase("3", "unknown border '3'; it is one of replicate, reflect, reflect101, wrap, constant:V, constant:V1,...,VC")]
    public void Border_OtherText_IsRefused(string text, string message) => AssertRefused(() => ValueText.Border("border", text), message);

    [Test]
    public void Scale_ItsThreeForms_AreRead() =>
        Assert.That(new[] { ValueText.Scale("scale", "none"), ValueText.Scale("scale", "sum"), ValueText.Scale("scale", "1/9") },
            Is.EqualTo(new[] { KernelScale.None, KernelScale.BySum, KernelScale.Of(1.0 / 9) }));

    [Test]
    public void Scale_OtherText_NamesTheThreeForms() => AssertRefused(() => ValueText.Scale("scale", "auto"), "scale 'auto' is not a finite number, sum or none");

    private static void AssertRefused(Action read, string message) => Assert.That(Assert.Throws<InvalidInputException>(read)!.Message, Is.EqualTo(message));
}
