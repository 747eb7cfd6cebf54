using RealtimeConv.Hosting.Scene;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Tests.Support;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Tests.Scene;

[TestFixture(GraphicsApi.OpenGL, 3, 3)]
[TestFixture(GraphicsApi.OpenGLES, 3, 0)]
public sealed class RenderedSceneTests(GraphicsApi api, int major, int minor)
{
    private const int Width = 160;
    private const int Height = 90;

    private HeadlessOptions Options => new() { Api = api, Version = new Version(major, minor) };

    [Test]
    public void Render_SameTimeInTwoContexts_SamePixels() => Assert.That(Draw(3.7), Is.EqualTo(Draw(3.7)));

    [Test]
    public void Render_AQuarterSecondLater_MuchOfThePictureMoved()
    {
        byte[] before = Draw(3.7), after = Draw(3.95);
        int moved = before.Zip(after).Count(p => Math.Abs(p.First - p.Second) > 8);
        Assert.That(moved, Is.GreaterThan(before.Length / 50));
    }

    [TestCase(0)]
    [TestCase(11)]
    [TestCase(1000)]
    public void Render_AnyTime_ShowsManyColoursAndStrongEdges(double time)
    {
        byte[] picture = Draw(time);
        var colours = new HashSet<int>();
        int edges = 0;
        for (int y = 0; y < Height; y++)
            for (int x = 1; x < Width; x++)
            {
                int p = (y * Width + x) * 4;
                colours.Add(picture[p] << 16 | picture[p + 1] << 8 | picture[p + 2]);
                if (Math.Abs(picture[p + 1] - picture[p - 3]) > 64) edges++;
            }
        Assert.That(colours, Has.Count.GreaterThan(2000));
        Assert.That(edges, Is.GreaterThan(Height));
    }

    [Test]
    public void Render_IntoATexture_FirstRowIsTheSkyAndAlphaIsOne()
    {
        byte[] picture = Draw(0);
        int SumOfRow(int y, int channel) => Enumerable.Range(0, Width).Sum(x => picture[(y * Width + x) * 4 + channel]);
        Assert.That(SumOfRow(0, 2), Is.GreaterThan(SumOfRow(0, 0)), "the top is bluer than red");
        Assert.That(SumOfRow(Height - 1, 2), Is.LessThan(SumOfRow(0, 2)), "the floor is less blue than the sky");
        Assert.That(Enumerable.Range(0, Width * Height).All(k => picture[k * 4 + 3] == 255));
    }

    [Test]
    public void Render_EmptyTarget_DrawsNothingAndRaisesNoError()
    {
        using var context = HeadlessContext.Create(Options);
        using var scene = new RenderedScene(context.GL);
        using var target = new ColourTarget(context.GL, 1, 1);
        scene.Render(target.Texture, 0, 90, 1);
        scene.Render(target.Texture, 160, 0, 1);
        Assert.That(context.GL.GetError(), Is.EqualTo(GLEnum.NoError));
    }

    [Test]
    public void Dispose_AfterFrames_LeavesNoObject()
    {
        using var context = HeadlessContext.Create(Options);
        int before = GlObjects.Count(context.GL);
        using (var scene = new RenderedScene(context.GL))
        using (var target = new ColourTarget(context.GL, Width, Height))
        {
            scene.Render(target.Texture, Width, Height, 0);
            Assert.That(GlObjects.Count(context.GL), Is.GreaterThan(before + 8));
        }
        Assert.That(GlObjects.Count(context.GL), Is.EqualTo(before));
    }

    [Test]
    public void Render_Repeated_AllocatesNothing()
    {
        using var context = HeadlessContext.Create(Options);
        using var scene = new RenderedScene(context.GL);
        using var target = new ColourTarget(context.GL, 16, 9);
        for (int k = 0; k < 4; k++) scene.Render(target.Texture, 16, 9, k);
        int shown = 0;
        Assert.That(SteadyAllocation.Least(() => scene.Render(target.Texture, 16, 9, 0.1 * shown++), 60), Is.Zero);
    }

    private byte[] Draw(double time)
    {
        using var context = HeadlessContext.Create(Options);
        using var scene = new RenderedScene(context.GL);
        using var target = new ColourTarget(context.GL, Width, Height);
        scene.Render(target.Texture, Width, Height, time);
        Assert.That(context.GL.GetError(), Is.EqualTo(GLEnum.NoError));
        return target.Read();
    }
}
