using RealtimeConv.Filters;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Hosting.Tests.Plugins;

public sealed class ConvolutionPluginTests
{
    private HostFixture _fixture = null!;
    private PluginChain _chain = null!;
    private FrameTexture _source;
    private FrameTexture _destination;

    [SetUp]
    public void SetUp()
    {
        _fixture = new HostFixture();
        _chain = new PluginChain(_fixture.GL, _fixture.Engine);
        _source = _fixture.Noise(41, 29);
        _destination = _fixture.Empty(41, 29);
    }

    [TearDown]
    public void TearDown()
    {
        _chain.Dispose();
        _fixture.Dispose();
    }

    [Test]
    public void OnRenderImage_CatalogName_IsWhatTheEngineGives()
    {
        _chain.Add(new ConvolutionPlugin("emboss"));
        Assert.That(Draw(), Is.EqualTo(Filtered(KernelCatalog.Get("emboss").Create().Filter)));
    }

    [Test]
    public void Indexer_ParameterSet_TheNextFrameShowsIt()
    {
        var plugin = new ConvolutionPlugin("gaussian");
        _chain.Add(plugin);
        Draw();
        plugin["sigma"] = 4;
        Assert.That(plugin["sigma"], Is.EqualTo(4));
        Assert.That(Draw(), Is.EqualTo(Filtered(CatalogExpression.ParseFilter("gaussian(sigma=4)"))));
    }

    [Test]
    public void Indexer_OutOfRangeOrUnknown_IsRefusedByName()
    {
        var plugin = new ConvolutionPlugin("gaussian");
        Assert.That(() => plugin["sigma"] = -1, Throws.ArgumentException.With.Message.Contains("sigma"));
        Assert.That(() => plugin["sgima"] = 1, Throws.ArgumentException.With.Message.Contains("sgima"));
        Assert.That(() => new ConvolutionPlugin(new ConvolveFilter(Kernel.Identity))["sigma"], Throws.InvalidOperationException);
    }

    [Test]
    public void Strength_Half_IsABlendWithTheInput()
    {
        var filter = KernelCatalog.Get("gaussian").Create().Filter;
        _chain.Add(new ConvolutionPlugin(filter) { Strength = 0.5 });
        Assert.That(Draw(), Is.EqualTo(Filtered(new BlendFilter(filter, 0.5))));
    }

    [Test]
    public void Strength_Zero_IsTheInput()
    {
        _chain.Add(new ConvolutionPlugin("kirsch") { Strength = 0 });
        Assert.That(Draw(), Is.EqualTo(_fixture.Read(_source)));
    }

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void Strength_OutsideZeroToOne_IsRefused(double strength) =>
        Assert.That(() => new ConvolutionPlugin("box") { Strength = strength }, Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Filter_Replaced_TheNextFrameShowsItAndParametersAreGone()
    {
        var plugin = new ConvolutionPlugin("box");
        _chain.Add(plugin);
        Draw();
        var filter = KernelCatalog.Get("sobel-x").Create().Filter;
        plugin.Filter = filter;
        Assert.That(Draw(), Is.EqualTo(Filtered(filter)));
        Assert.That(plugin.Entry, Is.Null);
    }

    [Test]
    public void OnRenderImage_FilterForAnotherNumberOfChannels_PassesTheFrameAndSaysWhy()
    {
        var plugin = new ConvolutionPlugin(new ConvolveFilter(KernelBank.PerChannel(Kernel.Identity, Kernel.Identity)));
        _chain.Add(plugin);
        Assert.That(Draw(), Is.EqualTo(_fixture.Read(_source)));
        Assert.That(plugin.Problem, Does.Contain("channels"));
        plugin.Filter = KernelCatalog.Get("box").Create().Filter;
        Draw();
        Assert.That(plugin.Problem, Is.Null);
        Assert.That(plugin.Report!.Plan.Passes, Is.Not.Empty);
    }

    private byte[] Draw()
    {
        _chain.Render(_source, _destination, default);
        return _fixture.Read(_destination);
    }

    private byte[] Filtered(Filter filter)
    {
        var destination = _fixture.Empty(41, 29);
        Assert.That(_fixture.Engine.Apply(filter, _source, destination).IsApplied);
        return _fixture.Read(destination);
    }
}
