using RealtimeConv.Filters;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Kernels;

namespace RealtimeConv.Hosting.Tests.CrossChecks;

public sealed class FilterSettingsTests
{
    [Test]
    public void Of_OneKernel_IsAFileWithTheRestAsSettings()
    {
        var kernel = new Kernel(3, 1, [1, 2, 1], 4, 0, 0);
        var settings = FilterSettings.Of(new BlendFilter(new ConvolveFilter(kernel, Operation.Convolution, Border.Of(0.5), 0.25), 0.75) { Light = LightMode.Linear }, null, 3)!;
        Assert.That(settings.Settings, Is.EquivalentTo(new Dictionary<string, string> { ["kernel"] = "kernel.json", ["border"] = "constant:0.5", ["strength"] = "0.75", ["light"] = "linear" }));
        Assert.That(settings.Kernel!.ToFilter(), Is.EqualTo(new ConvolveFilter(kernel, Operation.Convolution, default, 0.25)));
    }

    [TestCase("sobel", null)]
    [TestCase("unsharp(amount=2)", "unsharp(amount=2)")]
    public void Of_FilterOfTheCatalogue_IsNamed(string expression, string? name)
    {
        var filter = CatalogExpression.ParseFilter(expression).With(new FilterOverrides { Border = Border.Wrap, Operation = Operation.Convolution });
        var settings = FilterSettings.Of(filter, name, 4)!;
        var again = settings.Kernel is { } kernel ? kernel.ToFilter() : CatalogExpression.ParseFilter(settings.Settings["kernel"]);
        var overrides = new FilterOverrides { Border = Border.Wrap, Operation = settings.Kernel is null && settings.Settings["operation"] == "convolve" ? Operation.Convolution : null };
        Assert.That(again.With(overrides), Is.EqualTo(filter));
    }

    [Test]
    public void Of_WrongName_IsNotBelieved()
    {
        var chain = new ChainFilter(new ConvolveFilter(Kernel.Row([1, 2])), new ConvolveFilter(Kernel.Row([3, 4])));
        Assert.That(FilterSettings.Of(chain, "sobel", 3), Is.Null);
    }
}
