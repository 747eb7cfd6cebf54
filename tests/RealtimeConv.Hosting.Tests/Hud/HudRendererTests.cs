using RealtimeConv.Hosting.Hud;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.OpenGL.Contexts;

namespace RealtimeConv.Hosting.Tests.Hud;

[TestFixture(GraphicsApi.OpenGL, 3, 3)]
[TestFixture(GraphicsApi.OpenGLES, 3, 0)]
public sealed class HudRendererTests(GraphicsApi api, int major, int minor)
{
    private const int Width = 96;
    private const int Height = 64;

    [Test]
    public void Draw_Rectangle_FillsExactlyItsPixels()
    {
        byte[] pixels = Draw(c => c.Rectangle(10, 5, 30, 20, new HudColour(200, 100, 50)), 1);
        for (int y = 0; y < Height; y++)
            for (int x = 0; x < Width; x++)
                Assert.That(pixels[(y * Width + x) * 4], Is.EqualTo(x is >= 10 and < 40 && y is >= 5 and < 25 ? 200 : 0), $"({x}, {y})");
    }

    [Test]
    public void Draw_HalfCoverage_Blends()
    {
        byte[] pixels = Draw(c =>
        {
            c.Rectangle(0, 0, Width, Height, new HudColour(100, 100, 100));
            c.Rectangle(0, 0, Width, Height, new HudColour(200, 0, 100, 128));
        }, 1);
        Assert.That(pixels[..3], Is.EqualTo(new byte[] { 150, 50, 100 }));
    }

    [TestCase(1f)]
    [TestCase(2f)]
    public void Draw_CapitalL_StandsOnItsBaselineWithItsFootAtTheBottom(float scale)
    {
        const float baseline = 25;
        byte[] pixels = Draw(c => c.Text(4, baseline, "L", HudColour.Text), scale);
        int Ink(int y) => Enumerable.Range(0, Width).Count(x => pixels[(y * Width + x) * 4] > 128);
        int foot = (int)(baseline * scale) - 1, middle = (int)((baseline - 5) * scale), head = (int)((baseline - 10) * scale);
        Assert.That(Ink(foot), Is.GreaterThan(3 * Ink(middle)), "the foot is wide");
        Assert.That(Ink(middle), Is.GreaterThanOrEqualTo(1), "the stem is there");
        Assert.That(Enumerable.Range(0, head - 1).Sum(Ink) + Enumerable.Range(foot + 2, Height - foot - 2).Sum(Ink), Is.Zero, "nothing above or below");
    }

    [Test]
    public void Draw_Bold_HasMoreInk()
    {
        int Ink(bool bold) => Draw(c => c.Text(4, 30, "Filter", HudColour.Text, bold: bold), 1).Where((_, k) => k % 4 == 0).Sum(b => b);
        Assert.That(Ink(true), Is.GreaterThan(Ink(false) * 5 / 4));
    }

    [Test]
    public void Draw_Panel_HasRoundCorners()
    {
        byte[] pixels = Draw(c => c.Panel(8, 8, 60, 40, 10, new HudColour(255, 255, 255)), 1);
        byte At(int x, int y) => pixels[(y * Width + x) * 4];
        Assert.That(new[] { At(8, 8), At(67, 8), At(8, 47), At(67, 47) }, Is.All.Zero);
        Assert.That(new[] { At(38, 8), At(8, 28), At(67, 28), At(38, 47), At(14, 14) }, Is.All.EqualTo(255));
    }

    [Test]
    public void Draw_IntoAWindow_TopIsInTheLastRow()
    {
        byte[] pixels = Draw(c => c.Rectangle(0, 0, Width, 1, new HudColour(255, 255, 255)), 1, isTopFirst: false);
        Assert.That(pixels[(Height - 1) * Width * 4], Is.EqualTo(255));
        Assert.That(pixels[0], Is.Zero);
    }

    private byte[] Draw(Action<HudCanvas> draw, float scale, bool isTopFirst = true)
    {
        using var context = HeadlessContext.Create(new HeadlessOptions { Api = api, Version = new Version(major, minor) });
        var canvas = new HudCanvas(new GlyphAtlas(StrokeFont.Default));
        canvas.Clear(Width, Height, scale);
        draw(canvas);
        using var target = new ColourTarget(context.GL, Width, Height);
        using var renderer = new HudRenderer(context.GL, canvas.Atlas);
        target.Bind();
        context.GL.ClearColor(0, 0, 0, 1);
        context.GL.Clear(Silk.NET.OpenGL.ClearBufferMask.ColorBufferBit);
        renderer.Draw(canvas, Width, Height, isTopFirst);
        Assert.That(context.GL.GetError(), Is.EqualTo(Silk.NET.OpenGL.GLEnum.NoError));
        return target.Read();
    }
}
