using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
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
}
