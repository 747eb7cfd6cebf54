using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Hosting.Tests.Plugins;

/// <summary>What counts as the next frame of a filter over time in a host: not one shown again, none of another source, none that the plugin did not see.</summary>
public sealed class SpaceTimePluginTests
{
    // Of codes divisible by four the sums are exact.
    private static readonly Filter Mean = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(3, 1, 1, [0.5, 0.25, 0.25]));

    private HostFixture _fixture = null!;
    private PluginChain _chain = null!;
    private readonly List<HostTexture> _textures = [];

    [SetUp]
    public void SetUp()
    {
        _fixture = new HostFixture();
        _chain = new PluginChain(_fixture.GL, _fixture.Engine);
    }

    [TearDown]
    public void TearDown()
    {
        foreach (var texture in _textures) texture.Dispose();
        _textures.Clear();
        _chain.Dispose();
        _fixture.Dispose();
    }

    [Test]
    public void Render_FrameShownAgain_CountsOnce()
    {
        _chain.Add(new ConvolutionPlugin(Mean));
        Assert.That(Draw(40), Is.EqualTo(40));
        Assert.That(Draw(80), Is.EqualTo(40 + 20));
        for (int k = 0; k < 3; k++) Assert.That(Draw(80, FrameOrder.Repeated), Is.EqualTo(40 + 20));
        Assert.That(Draw(120), Is.EqualTo(60 + 20 + 10));
    }

    [Test]
    public void Render_FirstOfASequence_ForgetsWhatWas()
    {
        _chain.Add(new ConvolutionPlugin(Mean));
        Draw(40);
        Draw(80);
        Assert.That(Draw(200, FrameOrder.First), Is.EqualTo(200));
        Assert.That(Draw(100), Is.EqualTo(50 + 100));
    }

    // Equal filters of one engine: the second meets what the first gives, not the frames of the first.
    [Test]
    public void Render_TwoEqualPlugins_RememberEachTheirOwn()
    {
        _chain.Add(new ConvolutionPlugin(Mean));
        _chain.Add(new ConvolutionPlugin(Mean));
        Draw(64);
        Assert.That(Draw(128), Is.EqualTo(32 + 48), "of 64 and 96");
        Assert.That(Draw(128), Is.EqualTo(56 + 24 + 16), "of 64, 96 and 112");
        Assert.That(Draw(128, FrameOrder.Repeated), Is.EqualTo(56 + 24 + 16));
    }

    [Test]
    public void Render_AfterTheFilterOrTheSizeChangedAndBack_BeginsAnew()
    {
        var plugin = new ConvolutionPlugin(Mean);
        _chain.Add(plugin);
        Draw(40);
        Draw(80);
        plugin.Filter = new ConvolveFilter(Kernel.Identity);
        Draw(120);
        plugin.Filter = Mean;
        Assert.That(Draw(200), Is.EqualTo(200), "after another filter");
        Draw(100);
        Draw(40, size: 4);
        Assert.That(Draw(160), Is.EqualTo(160), "after another size");
        plugin.Enabled = false;
        Draw(40);
        plugin.Enabled = true;
        Assert.That(Draw(80), Is.EqualTo(80), "after frames it did not see");
        plugin.Strength = 0;
        Draw(40);
        plugin.Strength = 1;
        Assert.That(Draw(120), Is.EqualTo(120), "after frames it only passed on");
    }

    [Test]
    public void Source_SetAnew_BeginsASequenceAndStillsRepeatTheirFrame()
    {
        using var host = new RenderingHost(_fixture.GL, _fixture.Engine);
        host.Plugins.Add(new ConvolutionPlugin(Mean));
        for (int k = 0; k < 2; k++)
        {
            host.Source = new StillSource(_fixture.GL, "still", Uniform(8, (byte)(40 + 80 * k)));
            for (int n = 0; n < 3; n++)
            {
                host.Advance(0.02, 8, 8);
                Assert.That(host.Read().Bytes[0], Is.EqualTo(40 + 80 * k), $"frame {n}");
            }
        }
    }

    // The end of a recording is no past of its beginning, and a frame that is waited for is shown again.
    [Test]
    public void StreamSource_Recording_SaysWhichFramesAreNewAndWhereItBegins()
    {
        using var source = new StreamSource(_fixture.GL, () => new MemorySource(3));
        var orders = new List<FrameOrder>();
        var pictures = new List<long>();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (orders.Count(o => o == FrameOrder.First) < 2 && clock.Elapsed < TimeSpan.FromSeconds(60))
        {
            if (!source.TryGetFrame(new FrameTime(clock.Elapsed.TotalSeconds, 0, orders.Count), 8, 6, out var frame)) continue;
            orders.Add(frame.Order);
            pictures.Add(source.Picture);
        }
        Assert.That(orders.Count(o => o == FrameOrder.First), Is.EqualTo(2), "the recording began again");
        Assert.That((orders[0], orders[^1]), Is.EqualTo((FrameOrder.First, FrameOrder.First)));
        for (int k = 1; k < orders.Count; k++) Assert.That(orders[k] == FrameOrder.Repeated, Is.EqualTo(pictures[k] == pictures[k - 1]), $"frame {k}");
    }

    private int Draw(byte value, FrameOrder order = FrameOrder.Next, int size = 8)
    {
        var frame = Uniform(size, value);
        HostTexture source = new(_fixture.GL, size, size, PixelFormat.Rgba8), destination = new(_fixture.GL, size, size, PixelFormat.Rgba8);
        _textures.AddRange([source, destination]);
        source.Upload(frame);
        _chain.Render(source.Frame with { Order = order }, destination.Frame, default);
        byte[] result = _fixture.Read(destination.Frame);
        Assert.That(result.Where((_, k) => k % 4 < 3), Has.All.EqualTo(result[0]));
        return result[0];
    }

    private static Frame Uniform(int size, byte value)
    {
        var frame = new Frame(size, size, PixelFormat.Rgba8);
        frame.Bytes.Fill(value);
        for (int k = 3; k < frame.Bytes.Length; k += 4) frame.Bytes[k] = 255;
        return frame;
    }
}
