using RealtimeConv.Filters;
using RealtimeConv.Hosting.Hud;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.Tests.Support;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Tests;

public sealed class RenderingHostTests
{
    private HostFixture _fixture = null!;

    [SetUp]
    public void SetUp() => _fixture = new HostFixture();

    [TearDown]
    public void TearDown() => _fixture.Dispose();

    [Test]
    public void Advance_WithoutSource_HasNothingToShow()
    {
        using var host = new RenderingHost(_fixture.GL, _fixture.Engine);
        Assert.That(host.Advance(0.1, 64, 48), Is.False);
        Assert.That(() => host.Read(), Throws.InvalidOperationException);
    }

    [Test]
    public void Advance_WithAPlugin_BeforeAndAfterAreTheTwoEnds()
    {
        using var host = new RenderingHost(_fixture.GL, _fixture.Engine) { Source = new ClearSource(_fixture.GL) };
        host.Plugins.Add(new ConvolutionPlugin(new ConvolveFilter(Kernel.Identity, Bias: 9 / 255.0)));
        Assert.That(host.Advance(0.1, 33, 21), Is.True);
        byte[] before = host.Read(afterPlugins: false).Bytes.ToArray(), after = host.Read().Bytes.ToArray();
        Assert.That(before, Is.EqualTo(HostFixture.NoiseFrame(33, 21).Bytes.ToArray()));
        Assert.That(after, Is.EqualTo(before.Select((v, k) => k % 4 == 3 ? v : (byte)Math.Min(255, v + 9))));
    }

    [Test]
    public void Present_IntoAWindow_RowsRunUpwardsAndThePictureIsWhole()
    {
        using var host = new RenderingHost(_fixture.GL, _fixture.Engine) { Source = new ClearSource(_fixture.GL) };
        using var window = new ColourTarget(_fixture.GL, 20, 10);
        host.Advance(0.1, 20, 10);
        window.Bind();
        host.Present(Framebuffer(), 20, 10);
        byte[] rows = window.Read(), picture = HostFixture.NoiseFrame(20, 10).Bytes.ToArray();
        for (int y = 0; y < 10; y++) Assert.That(rows[(y * 80)..((y + 1) * 80)], Is.EqualTo(picture[((9 - y) * 80)..((10 - y) * 80)]), $"row {y}");
    }

    [Test]
    public void Present_Split_ShowsTheFrameBeforeOnTheLeft()
    {
        using var host = new RenderingHost(_fixture.GL, _fixture.Engine) { Source = new ClearSource(_fixture.GL) };
        host.Plugins.Add(new ConvolutionPlugin(new ConvolveFilter(Kernel.Identity, Bias: 1)));
        using var window = new ColourTarget(_fixture.GL, 20, 10);
        host.Advance(0.1, 20, 10);
        window.Bind();
        host.Present(Framebuffer(), 20, 10, split: 0.25, rows: RowOrder.TopFirst);
        byte[] pixels = window.Read(), picture = HostFixture.NoiseFrame(20, 10).Bytes.ToArray();
        for (int k = 0; k < pixels.Length; k++) Assert.That(pixels[k], Is.EqualTo(k / 4 % 20 < 5 ? picture[k] : 255), $"byte {k}");
    }

    [Test]
    public void Present_WiderFramebuffer_CentresThePictureBetweenBars()
    {
        using var host = new RenderingHost(_fixture.GL, _fixture.Engine) { Source = new ClearSource(_fixture.GL, 10, 10) };
        host.Plugins.Add(new ConvolutionPlugin(new ConvolveFilter(Kernel.Identity, Bias: 1)));
        using var window = new ColourTarget(_fixture.GL, 30, 10);
        host.Advance(0.1, 30, 10);
        window.Bind();
        host.Present(Framebuffer(), 30, 10);
        byte[] pixels = window.Read();
        Assert.That(Enumerable.Range(0, 30).Where(x => pixels[4 * x] == 255), Is.EqualTo(Enumerable.Range(10, 10)));
    }

    [Test]
    public void IsPaused_TimeStandsStillAndFramesRunOn()
    {
        var source = new ClearSource(_fixture.GL);
        using var host = new RenderingHost(_fixture.GL, _fixture.Engine) { Source = source };
        host.Advance(0.5, 8, 8);
        host.IsPaused = true;
        host.Advance(0.5, 8, 8);
        Assert.That(source.IsPaused, Is.True);
        host.IsPaused = false;
        host.Advance(0.25, 8, 8);
        Assert.That(source.Times.Select(t => t.Seconds), Is.EqualTo(new[] { 0.5, 0.5, 0.75 }));
        Assert.That(source.Times.Select(t => t.Index), Is.EqualTo(new long[] { 0, 1, 2 }));
    }

    [Test]
    public void Source_Replaced_TheOldOneIsDisposedOfAndTimeBeginsAnew()
    {
        ClearSource first = new(_fixture.GL), second = new(_fixture.GL);
        using (var host = new RenderingHost(_fixture.GL, _fixture.Engine) { Source = first })
        {
            host.Advance(1, 8, 8);
            host.Source = second;
            Assert.That(first.IsDisposed, Is.True);
            host.Advance(0.5, 8, 8);
            Assert.That(second.Times[0].Seconds, Is.EqualTo(0.5));
        }
        Assert.That(second.IsDisposed, Is.True);
    }

    [Test]
    public void Advance_TenThousandSizesSomeOfThemEmpty_NoErrorAndNoObjectLeft()
    {
        int before = GlObjects.Count(_fixture.GL);
        using (var host = new RenderingHost(_fixture.GL, _fixture.Engine) { Source = new ClearSource(_fixture.GL) })
        {
            host.Plugins.Add(new LoggingPlugin("a", []));
            host.Plugins.Add(new LoggingPlugin("b", []));
            using var window = new ColourTarget(_fixture.GL, 64, 64);
            for (int k = 0; k < 8; k++)
            {
                host.Advance(0, 5, 5);
                window.Bind();
                host.Present(Framebuffer(), 5, 5);
            }
            int whileOpen = GlObjects.Count(_fixture.GL);
            var random = new Random(7);
            for (int k = 0; k < 10_000; k++)
            {
                int width = random.Next(0, 12), height = random.Next(0, 12);
                bool shows = host.Advance(0.01, width, height);
                Assert.That(shows, Is.EqualTo(width > 0 && height > 0));
                window.Bind();
                host.Present(Framebuffer(), width, height);
            }
            Assert.That(GlObjects.Count(_fixture.GL), Is.EqualTo(whileOpen));
            Assert.That(_fixture.GL.GetError(), Is.EqualTo(GLEnum.NoError));
        }
        Assert.That(GlObjects.Count(_fixture.GL), Is.EqualTo(before));
    }

    [Test]
    public void Advance_SceneFilterAndDisplay_SteadyFramesAllocateNothing()
    {
        using var host = new RenderingHost(_fixture.GL, _fixture.Engine) { Source = new SceneSource(_fixture.GL) };
        host.Plugins.Add(new ConvolutionPlugin("gaussian"));
        host.Plugins.Add(new ConvolutionPlugin("emboss") { Strength = 0.5 });
        using var window = new ColourTarget(_fixture.GL, 64, 36);
        var canvas = new HudCanvas(new GlyphAtlas(StrokeFont.Default));
        var widgets = new HudWidgets(canvas);
        using var renderer = new HudRenderer(_fixture.GL, canvas.Atlas);
        double value = 1;
        void Frame()
        {
            host.Advance(1 / 60.0, 64, 36);
            window.Bind();
            host.Present(Framebuffer(), 64, 36, 0.5);
            canvas.Clear(64, 36, 1);
            widgets.Begin(new HudInput(10, 10, true, false));
            widgets.Panel(2, 2, 60, 30);
            widgets.Slider(1, 4, 4, 40, "sigma", "1.0", ref value, 0, 2, 0.1);
            renderer.Draw(canvas, 64, 36, isTopFirst: false);
        }

        for (int k = 0; k < 5; k++) Frame();
        int objects = GlObjects.Count(_fixture.GL);
        Assert.That(SteadyAllocation.Least(Frame, 50), Is.Zero);
        Assert.That(GlObjects.Count(_fixture.GL), Is.EqualTo(objects));
        Assert.That(_fixture.GL.GetError(), Is.EqualTo(GLEnum.NoError));
    }

    private uint Framebuffer() => (uint)_fixture.GL.GetInteger(GetPName.DrawFramebufferBinding);
}
