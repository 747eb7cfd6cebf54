using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL.State;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Support;

/// <summary>Runs the engines in every way that takes calls of its own: stages, formats, tiles, networks, under a host's state.</summary>
internal sealed class EngineRuns : GlTest
{
    private static readonly Kernel Dense = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36);

    public static void All(GL gl)
    {
        bool compute = false;
        var driver = new GL(gl.Context is RealtimeConv.Tests.Support.OpenGL.GlShim shim ? shim.Driver : gl.Context);
        var state = new RandomState(driver);
        SetPlain(driver);
        foreach (var backend in (Backend[])[Backend.Fragment, Backend.Compute])
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, MaxTextureSize = 2048 });
            if (backend == Backend.Compute && !engine.Device.HasCompute) continue;
            compute = engine.Device.HasCompute;
            // A capture of vertices runs in some of the states.
            bool sees = ContextVersion.Of(gl).Has(40, 30);
            for (int seed = 0; seed < 4; seed++) Textures(driver, engine, () => Set(seed), Calm);
            Set(2);
            engine.Apply(new ConvolveFilter(new Kernel(67, 67, [.. Enumerable.Range(0, 67 * 67).Select(k => k * 7919 % 1009 / 2e6)])), Frame.FromSamples(9, 5, 6, new float[270]));
            engine.Apply(new ConvolveFilter(Dense), Frame.FromSamples(2053, 3, 1, new float[2053 * 3]));
            Streams(gl, backend);
            void Set(int seed) => state.Set(seed, sees);
        }
        Networks(gl, compute);
        Calm();

        void Calm()
        {
            state.End();
            SetPlain(driver);
        }
    }

    private static void Textures(GL driver, FilterEngine engine, Action set, Action calm)
    {
        calm();
        var source = Straight(FloatTexture(driver, 7, 5, new float[140]), 7, 5);
        foreach (var format in (SizedInternalFormat[])[SizedInternalFormat.Rgba32f, SizedInternalFormat.Rgba16f])
        {
            uint texture = Texture(driver, 7, 5, format);
            set();
            Filter[] filters =
            [
                new ConvolveFilter(Dense), SmallStacks.Column, new ChainFilter(new ConvolveFilter(Dense) { Light = LightMode.Linear }, PointwiseFilter.Absolute),
                new SpaceTimeFilter(SpaceTimeKernel.Product([0.5, 0.5], Dense), FirstFrames: FirstFrames.Zero),
            ];
            foreach (var filter in filters)
            {
                var result = engine.Apply(filter with { Alpha = AlphaPolicy.Straight }, source, Straight(texture, 7, 5));
                Assert.That(result.IsApplied, Is.True, result.Message);
            }
            calm();
        }
    }

    private static void Streams(GL gl, Backend backend)
    {
        foreach (var route in (TransferRoute[])[TransferRoute.Direct, TransferRoute.Ring])
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, Transfers = route });
            var layout = new YuvLayout(YuvFormat.Yuv420, 6, 4);
            using var stream = engine.OpenStream(new ConvolveFilter(Dense), layout, default, new FrameStreamOptions { Latency = 1 });
            var result = new Frame(6, 4, Frames.PixelFormat.Rgba8);
            for (int n = 0; n < 5; n++) Assert.That(stream.Push(new byte[layout.FrameBytes], result, out _).Message, Is.Null);
            Assert.That(stream.Drain(result, out _).IsApplied, Is.True);
        }
    }

    private static void Networks(GL gl, bool compute)
    {
        NetworkEngine engine;
        try
        {
            engine = new NetworkEngine(gl);
        }
        catch (CapabilityMissingException)
        {
            return;
        }
        var layer = new ConvolutionLayer(6, 6, 3, 3, new float[324], new float[6], new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper });
        var wide = new ConvolutionLayer(34, 6, 5, 5, new float[34 * 6 * 25], new float[34], new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper });
        var network = new Network(
            6,
            [
                new ConvolutionNode(layer, 0), new ActivationNode(ActivationKind.PRelu, 1, Slopes: [0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f]), new AddNode(1, 2),
                new ActivationNode(ActivationKind.Clip, 3, 0.1f, 0.5f), new UpsampleNode(2, 1, true, 4), new ConvolutionNode(wide, 5),
            ]);
        foreach (var backend in compute ? (Backend[])[Backend.Fragment, Backend.Compute] : [Backend.Fragment]) engine.Run(network, new Tensor(new TensorShape(1, 6, 5, 7)), backend);
        engine.Dispose();
    }
}
