using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Tuning;

/// <summary>What is warmed up is all that kernels of the benchmark's grid need for their first picture.</summary>
public sealed class WarmUpTests : GlTest
{
    private const int Side = 48;

    [TestCase("gaussian(sigma=1.167, size=7)")]
    [TestCase("gaussian(sigma=5.167, size=31)")]
    [TestCase("gaussian-dx(sigma=2.5, size=15)")]
    [TestCase("gaussian-dy(sigma=5.167, size=31)")]
    [TestCase("box(size=7)")]
    [TestCase("box(size=31)")]
    [TestCase("sharpen")]
    [TestCase("sobel")]
    public void WarmUp_KernelsOfTheGrid_CompileNothingForTheirFirstPicture(string kernel)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { SpecialiseAfterFrames = int.MaxValue });
            var format = PixelFormat.Rgba8;
            var source = new FrameTexture(Texture(gl, Side, Side, SizedInternalFormat.Rgba8), format, Side, Side);
            var destination = new FrameTexture(Texture(gl, Side, Side, SizedInternalFormat.Rgba8), format, Side, Side);
            engine.WarmUp(source, destination);
            int compiled = engine.CompiledPrograms;
            Assert.That(engine.Apply(CatalogExpression.ParseFilter(kernel), source, destination).IsApplied);
            Assert.That(engine.CompiledPrograms, Is.EqualTo(compiled), string.Join(", ", engine.LastReport!.Plan.Passes.Select(p => p.Name)));
        });
    }

    // One engine for all, since it is the warming that takes long: tiles of every pair of sides from 64 on, which no kernel has had before.
    [Test]
    public void WarmUp_LargeFullKernels_AreTransformedWithoutCompiling([Values(Backend.Compute, Backend.Fragment)] Backend backend)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context);
            using var engine = new FilterEngine(shim.GL, new FilterEngineOptions { Backend = backend, SpecialiseAfterFrames = int.MaxValue });
            var format = PixelFormat.Rgba8;
            const int width = 320, height = 200;
            var source = new FrameTexture(Texture(gl, width, height, SizedInternalFormat.Rgba8), format, width, height);
            var destination = new FrameTexture(Texture(gl, width, height, SizedInternalFormat.Rgba8), format, width, height);
            engine.WarmUp(source, destination);
            int programs = shim.Counts.GetValueOrDefault("glCreateProgram");
            var tiles = new List<(int, int)>();
            foreach (int size in (int[])[17, 21, 25, 31, 45, 63])
            {
                Assert.That(engine.Apply(Full(size), source, destination).IsApplied);
                Assert.That(engine.LastReport!.Plan.Passes.OfType<FourierPass>(), Is.Not.Empty, $"{size} is transformed from its first frame on");
                tiles.AddRange(engine.LastReport!.Plan.Passes.OfType<FourierPass>().Select(p => (p.TileWidth, p.TileHeight)));
            }
            Assert.That(tiles.Distinct().Count(), Is.GreaterThan(1), "kernels of different sizes have different tiles");
            foreach (var (tileWidth, tileHeight) in ((int, int)[])[(64, 256), (128, 64), (512, 128), (128, 1024)])
            {
                var plan = engine.LastReport!.Plan;
                engine.Prepare(plan with { Passes = [.. plan.Passes.Select(p => ((FourierPass)p).WithTiles(tileWidth, tileHeight))] }, source, destination).Dispose();
            }
            Assert.That(shim.Counts.GetValueOrDefault("glCreateProgram") - programs, Is.Zero);
        });
    }

    private static ConvolveFilter Full(int size) => new(new Kernel(size, size, [.. Enumerable.Range(0, size * size).Select(k => k * 7919 % 1009 / 1009.0 - 0.2)], size * size));
}
