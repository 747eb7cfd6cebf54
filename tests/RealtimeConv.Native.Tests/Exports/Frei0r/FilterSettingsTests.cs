using System.Runtime.InteropServices;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Native.Exports.Frei0r;
using RealtimeConv.Planning;

namespace RealtimeConv.Native.Tests.Exports.Frei0r;

public sealed unsafe class FilterSettingsTests
{
    private static readonly Filter Emboss = CatalogExpression.ParseFilter("emboss", new ExpressionContext(48));

    [Test]
    public void Filter_OfTheDefaults_IsTheIdentityWithItsAlphaKept()
    {
        var settings = new FilterSettings();
        Assert.That(settings.Filter(48), Is.EqualTo(new ConvolveFilter(Kernel.Identity) { Alpha = AlphaPolicy.Preserve }));
        Assert.That((settings.Backend, settings.Version), Is.EqualTo((Backend.Auto, 0)));
    }

    [Test]
    public void Filter_OfSettings_HasEachOfThem()
    {
        var settings = new FilterSettings();
        (int Index, string Text)[] texts = [(0, "emboss"), (1, "constant:0.25"), (4, "straight"), (5, "linear"), (6, "convolve"), (7, "1/2"), (8, "fragment")];
        foreach (var (index, text) in texts) Set(settings, index, text);
        Set(settings, 2, 0.5);
        Set(settings, 3, 0.125);
        var expected = Emboss.With(new FilterOverrides
        {
            Border = Border.Of(ChannelValues.All(0.25)), Alpha = AlphaPolicy.Straight, Light = LightMode.Linear, Operation = Operation.Convolution, Scale = KernelScale.Of(0.5),
            Strength = 0.5, Bias = ChannelValues.All(0.125),
        });
        Assert.That(settings.Filter(48), Is.EqualTo(expected));
        Assert.That((settings.Backend, settings.Version), Is.EqualTo((Backend.Fragment, 9)));
    }

    [Test]
    public void Set_ToTheSameValue_IsNoChange()
    {
        var settings = new FilterSettings();
        Set(settings, 0, "identity");
        Set(settings, 2, 1);
        Assert.That(settings.Version, Is.Zero);
    }

    [TestCase(0, "sobell", "no kernel or filter is called 'sobell'")]
    [TestCase(1, "mirror", "unknown border 'mirror'")]
    [TestCase(4, "none", "unknown alpha 'none'")]
    [TestCase(5, "srgb", "unknown light 'srgb'")]
    [TestCase(6, "flip", "unknown operation 'flip'")]
    [TestCase(7, "auto", "scale 'auto' is not a finite number, sum or none")]
    public void Filter_OfATextThatMakesNoSense_IsRefused(int index, string text, string message)
    {
        var settings = new FilterSettings();
        Set(settings, index, text);
        Assert.That(() => settings.Filter(48), Throws.TypeOf<InvalidInputException>().With.Message.Contains(message));
    }

    [TestCase(2, 1.5, "strength is 1.5; it must be 0 to 1")]
    [TestCase(2, double.NaN, "strength is NaN; it must be 0 to 1")]
    [TestCase(3, double.PositiveInfinity, "bias is Infinity; it must be finite")]
    public void Filter_OfANumberOutsideItsRange_IsRefused(int index, double value, string message)
    {
        var settings = new FilterSettings();
        Set(settings, index, value);
        Assert.That(() => settings.Filter(48), Throws.TypeOf<InvalidInputException>().With.Message.EqualTo(message));
    }

    private static void Set(FilterSettings settings, int index, string text)
    {
        nint bytes = Marshal.StringToCoTaskMemUTF8(text);
        settings.Set(index, &bytes);
        Marshal.FreeCoTaskMem(bytes);
    }

    private static void Set(FilterSettings settings, int index, double number) => settings.Set(index, &number);
}
