using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Networks;

/// <summary>Feature maps as tiles: each map in its own cell, coloured by sign and size, the picture's top at the top.</summary>
[TestFixture(GraphicsApi.OpenGL, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment)]
public sealed class NetworkEngineMapsTests(GraphicsApi api, Backend backend) : GlTest
{
    private const int Width = 40, Height = 20;

    // Red, minus red, zero, green and a quarter of it: the last two differ by size alone, and so look the same.
    private static readonly Network Signs = new(3, [new ConvolutionNode(new ConvolutionLayer(5, 3, 1, 1, [1, 0, 0, -1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0.25f, 0]), 0)]);

    [Test]
    public void DrawMaps_OfSigns_ColoursEachCell([Values] RowOrder rows)
    {
        var texels = Draw(rows, out var grid);
        Assert.That((grid.Columns, grid.CellWidth, grid.CellHeight), Is.EqualTo((3, 40, 20)));
        // Red is 1 in the upper half and 1/4 in the lower, green 1/2 everywhere.
        var (amber, blue, dark) = ((1f, 0.76f, 0.33f), (0.33f, 0.62f, 1f), (0.055f, 0.062f, 0.078f));
        AssertColour(texels, At(0, 5), amber);
        AssertColour(texels, At(0, 15), Mixed(dark, amber, 0.5f));
        AssertColour(texels, At(1, 5), blue);
        AssertColour(texels, At(1, 15), Mixed(dark, blue, 0.5f));
        AssertColour(texels, At(2, 5), dark);
        AssertColour(texels, At(3, 5), amber);
        AssertColour(texels, At(4, 15), amber);
        AssertColour(texels, (110, 30), (0.055f * 0.45f, 0.062f * 0.45f, 0.078f * 0.45f));

        (int X, int Y) At(int map, int y) => (grid.Left + map % 3 * 40 + 12, grid.Top + map / 3 * 20 + y);
    }

    [Test]
    public void DrawMaps_AfterTheFirstFrame_AllocatesNothingAndMakesNoObject()
    {
        using var thread = Open(api);
        var (bytes, made) = thread.Run(gl =>
        {
            using var engine = new NetworkEngine(gl);
            var source = Straight(FloatTexture(gl, Width, Height, new float[Width * Height * 4]), Width, Height);
            var destination = Straight(Texture(gl, 64, 32, SizedInternalFormat.Rgba8), 64, 32) with { Format = Frames.PixelFormat.Rgba8 };
            for (int k = 0; k < 3; k++) engine.DrawMaps(Signs, source, destination, backend);
            int live = engine.LiveObjects;
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int k = 0; k < 20; k++) engine.DrawMaps(Signs, source, destination, backend);
            return (GC.GetAllocatedBytesForCurrentThread() - before, engine.LiveObjects - live);
        });
        Assert.That((bytes, made), Is.EqualTo((0L, 0)));
    }

    [Test]
    public void DrawMaps_OfAFrameOfTooFewChannels_NamesBoth()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new NetworkEngine(gl);
            var frame = new FrameTexture(1, Frames.PixelFormat.R32F, 4, 4);
            Assert.That(() => engine.DrawMaps(Signs, frame, frame with { Texture = 2 }), Throws.ArgumentException.With.Message.Contains("takes 3 channels; the frame has 1"));
        });
    }

    private float[] Draw(RowOrder rows, out MapGrid grid)
    {
        const int width = 121, height = 41;
        grid = MapGrid.Of(new TensorShape(1, 5, Height, Width), width, height);
        using var thread = Open(api);
        return thread.Run(gl =>
        {
            float[] samples = [.. Enumerable.Range(0, Width * Height * 4).Select(k => k % 4 == 0 ? k / 4 / Width < Height / 2 == (rows == RowOrder.TopFirst) ? 1 : 0.25f : k % 4 == 1 ? 0.5f : 0.125f)];
            using var engine = new NetworkEngine(gl);
            var source = Straight(FloatTexture(gl, Width, Height, samples), Width, Height) with { Rows = rows };
            var destination = Straight(Texture(gl, width, height, SizedInternalFormat.Rgba32f), width, height) with { Rows = rows };
            engine.DrawMaps(Signs, source, destination, backend);
            float[] texels = Read(gl, destination.Texture, width, height);
            return rows == RowOrder.TopFirst ? texels : [.. Enumerable.Range(0, height).SelectMany(y => texels.Skip((height - 1 - y) * width * 4).Take(width * 4))];
        });
    }

    private static (float R, float G, float B) Mixed((float R, float G, float B) a, (float R, float G, float B) b, float t) => (a.R + t * (b.R - a.R), a.G + t * (b.G - a.G), a.B + t * (b.B - a.B));

    private static void AssertColour(float[] texels, (int X, int Y) at, (float R, float G, float B) expected)
    {
        int k = (at.Y * 121 + at.X) * 4;
        Assert.That((texels[k], texels[k + 1], texels[k + 2]), Is.EqualTo(expected).Using<(float R, float G, float B)>((a, b) => Math.Abs(a.R - b.R) + Math.Abs(a.G - b.G) + Math.Abs(a.B - b.B) < 1e-5), $"{at}");
    }
}
