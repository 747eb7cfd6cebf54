using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Filters;

public sealed class SettingTextTests
{
    [TestCase("0.5", 0.5)]
    [TestCase("-2e-3", -0.002)]
    [TestCase("1/4", 0.25)]
    [TestCase("-3/2", -1.5)]
    public void Number_FiniteText_IsRead(string text, double expected) => Assert.That(SettingText.Number("bias", text), Is.EqualTo(expected));

    [TestCase("0,5")]
    [TestCase("nan")]
    [TestCase("1e400")]
    [TestCase("1/0")]
    [TestCase("1/2/3")]
    [TestCase("")]
    public void Number_NoFiniteNumber_IsRefusedByName(string text) =>
        AssertRefused(() => SettingText.Number("bias", text), $"bias '{text}' is not a finite number such as 0.5, -2 or 1/9");

    [Test]
    public void Number_OutsideItsRange_NamesTheRange() => AssertRefused(() => SettingText.Number("strength", "1.5", 0, 1), "strength is 1.5; it must be 0 to 1");

    [TestCase("5ms", "ms")]
    [TestCase("50%", "%")]
    [TestCase("1e3 px", "px")]
    public void Number_WithAUnit_IsToldToLeaveItOut(string text, string unit) =>
        AssertRefused(() => SettingText.Number("bias", text), $"bias '{text}' is not a finite number such as 0.5, -2 or 1/9; leave out '{unit}'");

    [TestCase("replicate", BorderMode.Replicate)]
    [TestCase("Reflect101", BorderMode.Reflect101)]
    [TestCase("wrap", BorderMode.Wrap)]
    [TestCase("reflect", BorderMode.Reflect)]
    public void Border_Name_IsTheRule(string text, BorderMode mode) => Assert.That(SettingText.Border("border", text), Is.EqualTo(new Border(mode)));

    [Test]
    public void Border_OneConstant_ServesEveryChannel() => Assert.That(SettingText.Border("border", "constant:0.5").Constant[7], Is.EqualTo(0.5));

    [Test]
    public void Border_ConstantPerChannel_KeepsTheirOrder()
    {
        var constant = SettingText.Border("border", "constant:1,-2,1/4").Constant;
        Assert.That((constant.Count, constant[0], constant[1], constant[2]), Is.EqualTo((3, 1.0, -2.0, 0.25)));
    }

    [TestCase("mirror", "unknown border 'mirror'; it is one of replicate, reflect, reflect101, wrap, constant:V, constant:V1,...,VC")]
    [TestCase("constant", "border 'constant' needs its value: constant:V, or constant:V1,...,VC with one value per channel")]
    [TestCase("constant:1,,2", "border constant '' is not a finite number such as 0.5, -2 or 1/9")]
    [TestCase("3", "unknown border '3'; it is one of replicate, reflect, reflect101, wrap, constant:V, constant:V1,...,VC")]
    public void Border_OtherText_IsRefused(string text, string message) => AssertRefused(() => SettingText.Border("border", text), message);

    [Test]
    public void Scale_ItsThreeForms_AreRead() =>
        Assert.That(new[] { SettingText.Scale("scale", "none"), SettingText.Scale("scale", "sum"), SettingText.Scale("scale", "1/9") },
            Is.EqualTo(new[] { KernelScale.None, KernelScale.BySum, KernelScale.Of(1.0 / 9) }));

    [Test]
    public void Scale_OtherText_NamesTheThreeForms() => AssertRefused(() => SettingText.Scale("scale", "auto"), "scale 'auto' is not a finite number, sum or none");

    [TestCase("correlate", Operation.CrossCorrelation)]
    [TestCase("Convolve", Operation.Convolution)]
    public void Operation_Name_IsRead(string text, Operation operation) => Assert.That(SettingText.Operation("operation", text), Is.EqualTo(operation));

    [TestCase("premultiplied", AlphaPolicy.Premultiplied)]
    [TestCase("preserve", AlphaPolicy.Preserve)]
    [TestCase("straight", AlphaPolicy.Straight)]
    [TestCase("weighted", AlphaPolicy.Weighted)]
    public void Alpha_Name_IsRead(string text, AlphaPolicy policy) => Assert.That(SettingText.Alpha("alpha", text), Is.EqualTo(policy));

    [TestCase("encoded", LightMode.Encoded)]
    [TestCase("linear", LightMode.Linear)]
    public void Light_Name_IsRead(string text, LightMode light) => Assert.That(SettingText.Light("light", text), Is.EqualTo(light));

    [Test]
    public void Choice_OtherText_NamesAll() =>
        AssertRefused(() => SettingText.Light("light", "srgb"), "unknown light 'srgb'; it is one of encoded, linear");

    private static void AssertRefused(Action read, string message) => Assert.That(Assert.Throws<InvalidInputException>(read)!.Message, Is.EqualTo(message));
}
