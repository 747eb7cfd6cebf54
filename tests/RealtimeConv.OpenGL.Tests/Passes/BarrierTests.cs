using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Passes;

/// <summary>Between a dispatch that stores and whatever uses the result stands a memory barrier with the right bit, in the list of calls: pixels cannot show it here.</summary>
[TestFixture(GraphicsApi.OpenGL)]
[TestFixture(GraphicsApi.OpenGLES)]
public sealed class BarrierTests(GraphicsApi api) : GlTest
{
    private static readonly Filter Blur = new ConvolveFilter(new Kernel(5, 5, [.. Enumerable.Repeat(1 / 25.0, 25)])) { Alpha = AlphaPolicy.Straight };

    private static readonly Filter Edges = new MagnitudeFilter(new FilterList(
        new ConvolveFilter(new Kernel(3, 1, [-1, 0, 1])), new ChainFilter(new ConvolveFilter(new Kernel(1, 3, [-1, 0, 1])), PointwiseFilter.Absolute)))
    {
        Alpha = AlphaPolicy.Straight,
    };

    [Test]
    public void Apply_OnTextures_OrdersWhatItStores([Values] bool storable) => Check((gl, engine) =>
    {
        // What compute cannot store to is copied by a draw.
        var format = storable ? PixelFormat.Rgba32F : PixelFormat.Rgba8;
        uint to = Texture(gl, 17, 13, storable ? SizedInternalFormat.Rgba32f : SizedInternalFormat.Rgb10A2);
        var source = Straight(Texture(gl, 17, 13, SizedInternalFormat.Rgba32f), 17, 13);
        var destination = new FrameTexture(to, format, 17, 13) { Alpha = AlphaMode.Straight };
        for (int k = 0; k < 2; k++)
            foreach (var filter in (Filter[])[Blur, SmallStacks.Column, new ChainFilter(SmallStacks.Column, Blur, SmallStacks.Column) { Alpha = AlphaPolicy.Straight }, Edges, new ChainFilter(Blur, Edges, Blur) { Alpha = AlphaPolicy.Straight }])
                Assert.That(engine.Apply(filter, source, destination).IsApplied, Is.True);
    });

    [Test]
    public void Apply_OfTransforms_OrdersWhatItStores() => Check((gl, engine) =>
    {
        var blur = new ConvolveFilter(new Kernel(45, 45, [.. Enumerable.Range(0, 2025).Select(k => k * 7919 % 1009 / 1e6)]));
        uint from = Texture(gl, 17, 13, SizedInternalFormat.Rgba8), to = Texture(gl, 17, 13, SizedInternalFormat.Rgba8);
        FrameTexture source = new(from, PixelFormat.Rgba8, 17, 13), destination = new(to, PixelFormat.Rgba8, 17, 13);
        var request = new PlanRequest(blur, source.Format, destination.Format, 17, 13) { Backend = Backend.Compute, Device = engine.Device };
        using var prepared = engine.Prepare(Planner.Candidates(request).First(c => c.Plan.Name == "fourier").Plan, source, destination);
        for (int k = 0; k < 2; k++) Assert.That(engine.Apply(prepared, source, destination).IsApplied, Is.True);
    });

    [Test]
    public void Apply_OnFrames_OrdersWhatItStores() => Check(
        (_, engine) =>
        {
            for (int k = 0; k < 2; k++) engine.Apply(Edges, Frame.FromSamples(29, 3, 8, new float[29 * 3 * 8]));
        }, new FilterEngineOptions { MaxTextureSize = 16 });

    [Test]
    public void Run_OfANetwork_OrdersWhatItStores()
    {
        using var thread = Open(api);
        var log = new GlLog();
        thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context) { Rules = { log } };
            using var engine = new NetworkEngine(shim.GL);
            var layer = new ConvolutionLayer(6, 6, 3, 3, new float[6 * 6 * 9], new float[6], new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper });
            var network = new Network(6, [new ConvolutionNode(layer, 0), new ConvolutionNode(layer, 1), new AddNode(1, 2)]);
            for (int k = 0; k < 2; k++) engine.Run(network, new Tensor(new TensorShape(2, 6, 9, 7)), Backend.Compute);
        });
        AssertOrdered(log, returnsToHost: false);
    }

    private void Check(Action<GL, FilterEngine> run, FilterEngineOptions? options = null)
    {
        using var thread = Open(api);
        var log = new GlLog();
        thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context) { Rules = { log } };
            using var engine = new FilterEngine(shim.GL, (options ?? new FilterEngineOptions()) with { Backend = Backend.Compute });
            run(gl, engine);
        });
        AssertOrdered(log, returnsToHost: true);
    }

    // All barriers removed, or all of one bit, must be found in the same list.
    private static void AssertOrdered(GlLog log, bool returnsToHost)
    {
        Assert.That(log.Calls.Count(c => c.Name == "glDispatchCompute"), Is.GreaterThan(2));
        Assert.That(BarrierCheck.Problems(log.Calls, returnsToHost), Is.Empty);
        Assert.That(BarrierCheck.Problems(log.Calls.Where(c => c.Name != "glMemoryBarrier"), returnsToHost), Is.Not.Empty);
    }
}
