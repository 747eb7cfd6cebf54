using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.Tests.Plugins;

public sealed class FeatureMapsPluginTests
{
    private const int Width = 40, Height = 24;

    private HostFixture _fixture = null!;
    private PluginChain _chain = null!;

    [SetUp]
    public void SetUp()
    {
        _fixture = new HostFixture();
        _chain = new PluginChain(_fixture.GL, _fixture.Engine);
    }

    [TearDown]
    public void TearDown()
    {
        _chain.Dispose();
        _fixture.Dispose();
    }

    [Test]
    public void Render_EachLayer_ShowsTheMapsOfThatLayer([Values(Backend.Auto, Backend.Fragment)] Backend backend)
    {
        var network = Layers(3);
        var plugin = new FeatureMapsPlugin(network) { Backend = backend };
        _chain.Add(plugin);
        var (source, shown, expected) = (_fixture.Noise(Width, Height), _fixture.Empty(Width, Height), _fixture.Empty(Width, Height));
        using var engine = new NetworkEngine(_fixture.GL);
        var pictures = new List<byte[]>();
        for (int layer = 0; layer < plugin.Stages.Count; layer++)
        {
            plugin.Layer = layer;
            _chain.Render(source, shown, default);
            Assert.That((plugin.Problem, _chain.Failures.Count), Is.EqualTo(((string?)null, 0)));
            engine.DrawMaps(plugin.Stages[layer].CutFrom(network), source, expected, backend);
            Assert.That(_fixture.Read(shown), Is.EqualTo(_fixture.Read(expected)), $"layer {layer}");
            pictures.Add(_fixture.Read(shown));
        }
        Assert.That(pictures, Has.Count.EqualTo(2).And.Unique);
    }

    [Test]
    public void Layer_ThatIsNot_IsRefused([Values(-1, 2)] int layer) =>
        Assert.That(() => new FeatureMapsPlugin(Layers(3)) { Layer = layer }, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("the network has 2"));

    // The frame goes through, and why is said; no exception reaches the chain.
    [Test]
    public void Render_NetworkOfMoreChannels_LetsTheFrameThroughAndSaysWhy()
    {
        var plugin = new FeatureMapsPlugin(Layers(5));
        _chain.Add(plugin);
        var (source, shown) = (_fixture.Noise(Width, Height), _fixture.Empty(Width, Height));
        _chain.Render(source, shown, default);
        Assert.That(plugin.Problem, Does.Contain("5"));
        Assert.That(_chain.Failures, Is.Empty);
        Assert.That(_fixture.Read(shown), Is.EqualTo(_fixture.Read(source)));
    }

    [Test]
    public void Remove_AfterFrames_LeavesNoObjectAndSteadyFramesMakeNone()
    {
        var (source, shown) = (_fixture.Noise(Width, Height), _fixture.Empty(Width, Height));
        // What the chain itself keeps once it has drawn for a plugin is there after the first.
        ShowAndRemove();
        int before = GlObjects.Count(_fixture.GL);
        ShowAndRemove();
        Assert.That(GlObjects.Count(_fixture.GL), Is.EqualTo(before));

        void ShowAndRemove()
        {
            var plugin = new FeatureMapsPlugin(Layers(3));
            _chain.Add(plugin);
            for (int k = 0; k < 3; k++) _chain.Render(source, shown, default);
            int steady = GlObjects.Count(_fixture.GL);
            for (int k = 0; k < 20; k++) _chain.Render(source, shown, default);
            Assert.That(GlObjects.Count(_fixture.GL), Is.EqualTo(steady));
            _chain.Remove(plugin);
            _chain.Render(source, shown, default);
            Assert.That(GlObjects.Count(_fixture.GL), Is.LessThan(steady));
        }
    }

    private static Network Layers(int channels)
    {
        var random = new Random(4);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.5f)];
        var same = new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper };
        return new Network(channels, [
            new ConvolutionNode(new ConvolutionLayer(4, channels, 3, 3, Numbers(36 * channels), Numbers(4), same), 0), new ActivationNode(ActivationKind.Relu, 1),
            new ConvolutionNode(new ConvolutionLayer(3, 4, 3, 3, Numbers(108), Numbers(3), same), 2),
        ]);
    }
}
