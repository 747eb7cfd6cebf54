using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Verification;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Tests.Parity;

/// <summary>What transforms do with tiles, faint samples, alpha and regions; on OpenGL alone, since OpenGL ES gets the same text under another version line.</summary>
[TestFixture(Backend.Compute, false)]
[TestFixture(Backend.Compute, true)]
[TestFixture(Backend.Fragment, false)]
public sealed class FourierFrameTests(Backend backend, bool lines) : FourierFixture(GraphicsApi.OpenGL, backend, lines)
{
    // Tiles whose lines have two and three stages of each radix.
    [Test]
    public void Apply_EveryTile_StaysInTheBound() => OnEngine(null, (_, engine) =>
    {
        var frame = TestPatterns.Noise(75, 43, PixelFormat.Rgba8, 5);
        foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[(64, 256), (512, 16), (16, 128)])
            AssertInBound(engine, new ConvolveFilter(Dense(11, 5), Border: Border.Reflect101), frame, width, height);
    });

    // A channel that holds next to nothing beside one that is not there, which textures give as 1.
    [Test]
    public void Apply_FaintSamplesOfThreeChannels_AreNotDisturbedByAlpha() => OnEngine(new FilterEngineOptions { Budget = ErrorBudget.EightBitSteps(1) }, (_, engine) =>
    {
        var faint = TestPatterns.Fill(37, 29, PixelFormat.R32F.WithChannels(3), AlphaMode.Opaque, (x, y, c) => 1e-12 * ((x * 7 + y * 13 + c) % 11));
        AssertInBound(engine, new ConvolveFilter(Dense(9, 9)), faint);
    });

    // A sum of a tile's samples leaves float32's range long before they and the results do.
    [Test]
    public void Apply_SamplesWhoseSumOverATileOverflows_StaysInTheBound() => OnEngine(new FilterEngineOptions { Budget = ErrorBudget.EightBitSteps(1) }, (_, engine) =>
        AssertInBound(engine, new ConvolveFilter(Dense(9, 9)), TestPatterns.Fill(70, 67, PixelFormat.R32F, AlphaMode.Opaque, (x, y, _) => 1e36 * (1 + (x * 7 + y * 13) % 11 / 16.0))));

    [Test]
    public void Apply_AlphaAndStrength_StayInTheBound() => OnEngine(new FilterEngineOptions { Budget = ErrorBudget.EightBitSteps(2) }, (_, engine) =>
    {
        var blur = new ConvolveFilter(Dense(9, 9), Border: Border.Reflect);
        AssertInBound(engine, new BlendFilter(blur, 0.75), TestPatterns.Noise(41, 33, PixelFormat.Rgba8, 9));
        AssertInBound(engine, blur with { Alpha = AlphaPolicy.Preserve, Bias = 0.25 }, TestPatterns.Noise(41, 33, PixelFormat.Rgba8, 9, alpha: AlphaMode.Straight));
    });

    [Test]
    public void Apply_RegionsOfHostsTextures_WritesThereAlone([Values] RowOrder rows) => OnEngine(new FilterEngineOptions { MaxTextureSize = 128 }, (gl, engine) =>
    {
        var frame = TestPatterns.Noise(61, 47, PixelFormat.Rgba8, 4);
        var filter = new ConvolveFilter(Dense(9, 9).WithAnchor(1, 7), Border: Border.Reflect);
        var source = new FrameTexture(Texture(gl, frame, 5, 9, rows), PixelFormat.Rgba8, 128, 128) { Region = new TextureRegion(5, 9, 61, 47), Rows = rows };
        var destination = new FrameTexture(Texture(gl, null, 0, 0, rows), PixelFormat.Rgba8, 128, 128) { Region = new TextureRegion(31, 17, 61, 47), Rows = rows };
        var plan = Plan(engine, filter, frame);
        using var prepared = engine.Prepare(plan, source, destination);
        Assert.That(engine.Apply(prepared, source, destination).IsApplied, Is.True);
        byte[] pixels = Read(gl, destination.Texture);
        var result = new Frame(61, 47, PixelFormat.Rgba8, frame.Alpha);
        for (int y = 0; y < 47; y++) pixels.AsSpan(4 * (128 * (17 + (rows == RowOrder.TopFirst ? y : 46 - y)) + 31), 4 * 61).CopyTo(result.Row(y));
        for (int k = 0; k < pixels.Length; k++)
            if (k / 4 % 128 is < 31 or >= 92 || k / 512 is < 17 or >= 64) Assert.That(pixels[k], Is.Zero, $"texel {k / 4 % 128}, {k / 512}");
        AssertPasses(filter, frame, plan, result);
    });

    private static unsafe uint Texture(GL gl, Frame? frame, int x, int y, RowOrder rows)
    {
        var texels = new byte[4 * 128 * 128];
        for (int j = 0; j < frame?.Height; j++)
            frame.Row(j).CopyTo(texels.AsSpan(4 * (128 * (y + (rows == RowOrder.TopFirst ? j : frame.Height - 1 - j)) + x)));
        uint texture = gl.GenTexture();
        gl.BindTexture(TextureTarget.Texture2D, texture);
        gl.TexStorage2D(TextureTarget.Texture2D, 1, SizedInternalFormat.Rgba8, 128, 128);
        fixed (byte* bytes = texels) gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, 128, 128, Silk.NET.OpenGL.PixelFormat.Rgba, PixelType.UnsignedByte, bytes);
        return texture;
    }

    private static unsafe byte[] Read(GL gl, uint texture)
    {
        var texels = new byte[4 * 128 * 128];
        gl.BindTexture(TextureTarget.Texture2D, texture);
        fixed (byte* bytes = texels) gl.GetTexImage(TextureTarget.Texture2D, 0, Silk.NET.OpenGL.PixelFormat.Rgba, PixelType.UnsignedByte, bytes);
        return texels;
    }
}
