using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Resources;

/// <summary>The bytes of a filter's textures are computed before one of them is made.</summary>
public sealed class TextureMemoryTests : GlTest
{
    private const int Width = 200, Height = 130;

    private static readonly double[] Line = [1, 4, 6.5, 4, 1];
    private static readonly Kernel Smooth = new(5, 5, [.. from a in Line from b in Line select a * b], 300);

    // Values that are read again later, a sum, and three parts joined: some textures are free again before the end and some are not.
    private static readonly Network Joined = new(4,
    [
        new ConvolutionNode(Layer(4, 8), 0), new ActivationNode(ActivationKind.Relu, 1), new ConvolutionNode(Layer(8, 8), 2), new AddNode(2, 3), new ConvolutionNode(Layer(8, 8), 4),
        new ConcatNode([4, 2, 5]), new ConvolutionNode(Layer(24, 4), 6),
    ]);

    private static readonly Dictionary<string, Filter> Filters = new()
    {
        ["separable"] = new ConvolveFilter(Smooth) { Alpha = AlphaPolicy.Straight },
        ["chain"] = new ChainFilter(new FilterList(new ConvolveFilter(Smooth), new PointwiseFilter(PointwiseKind.Absolute), new ConvolveFilter(Smooth))),
        ["network"] = new NetworkFilter(Joined),
        ["frames"] = new SpaceTimeFilter(new SpaceTimeKernel(Smooth, 0.3 * Smooth), FirstFrames: FirstFrames.Zero),
    };

    [Test]
    public void Prepare_LimitOfJustWhatIsNeeded_MakesThemAndOneByteLessMakesNone([Values("separable", "chain", "frames", "network")] string name, [Values(Backend.Compute, Backend.Fragment)] Backend backend)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            long needed = Made(gl, Plan(gl, name, backend, PlanMemory.DefaultMaxBytes), out _);
            Assert.That(needed, Is.GreaterThan(2L * Width * Height * 4));
            Assert.That(Made(gl, Plan(gl, name, backend, needed), out string? problem), Is.EqualTo(needed), problem);
            Assert.That(Made(gl, Plan(gl, name, backend, needed - 1), out problem), Is.Zero);
            Assert.That(problem, Does.Contain($"{Width} x {Height}").And.Contain("the limit is"));
        });
    }

    [Test]
    public void Apply_FilterThatNeedsMoreThanTheEngineMay_IsBypassedOnceWithBothNumbers()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var failures = new List<string>();
            using var engine = new FilterEngine(gl, new FilterEngineOptions { MaxBytes = 1000, OnFailure = f => failures.Add(f.Message) });
            var chain = new ChainFilter(new FilterList(new ConvolveFilter(Smooth), new PointwiseFilter(PointwiseKind.Absolute), new ConvolveFilter(Smooth)));
            var source = Straight(FloatTexture(gl, Width, Height, new float[Width * Height * 4]), Width, Height);
            var destination = Straight(FloatTexture(gl, Width, Height, new float[Width * Height * 4]), Width, Height);
            for (int k = 0; k < 3; k++) Assert.That(engine.Apply(chain, source, destination).Status, Is.EqualTo(ApplyStatus.Bypassed));
            Assert.That(failures, Has.Count.EqualTo(1));
            Assert.That(failures[0], Does.Contain("the limit is 0.001 MiB"));
        });
    }

    [Test]
    public void Constructor_NegativeLimit_IsRefused()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl => Assert.That(() => new FilterEngine(gl, new FilterEngineOptions { MaxBytes = -5 }), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("-5 bytes")));
    }

    // No uniform block holds them, no texture is wide enough for them, and nothing else may take the backend's place.
    [Test]
    public void Prepare_KernelTooLargeForTheDevice_IsRefusedWithTheLimit()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { MaxTextureSize = 64 });
            var random = new Random(1);
            var kernel = new Kernel(101, 101, [.. Enumerable.Range(0, 101 * 101).Select(_ => random.NextDouble())]);
            var request = new PlanRequest(new ConvolveFilter(kernel), PixelFormat.Rgba8, PixelFormat.Rgba8, 32, 32) { Backend = Backend.Compute, Device = engine.Device };
            Assert.That(() => engine.Prepare(Planner.Plan(request)), Throws.InstanceOf<CapabilityMissingException>().With.Message.Contains("10201 weights").And.Message.Contains("this device takes 64"));
        });
    }

    [Test]
    public void Run_NetworkOfMapsBeyondTheLimit_IsRefusedBeforeATextureIsMade([Values(Backend.Compute, Backend.Fragment)] Backend backend)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var shape = new TensorShape(1, 4, Height, Width);
            long needed = new MapLayout(new NetworkSetup(Joined, shape, backend == Backend.Compute)).Bytes;
            var bytes = new TextureBytes();
            var shim = new GlShim(gl.Context) { Rules = { bytes } };
            using (var enough = new NetworkEngine(shim.GL) { MaxBytes = needed }) enough.Run(Joined, new Tensor(shape), backend);
            Assert.That(bytes.Total, Is.EqualTo(needed));
            using var less = new NetworkEngine(shim.GL) { MaxBytes = needed - 1 };
            Assert.That(() => less.Run(Joined, new Tensor(shape), backend), Throws.InstanceOf<CapabilityMissingException>().With.Message.Contains($"{Width} x {Height}").And.Message.Contains("the limit is"));
            var source = Straight(FloatTexture(gl, Width, Height, new float[Width * Height * 4]), Width, Height);
            using var tiny = new NetworkEngine(shim.GL) { MaxBytes = 1000 };
            Assert.That(() => tiny.DrawMaps(Joined, source, Straight(FloatTexture(gl, 64, 64, new float[64 * 64 * 4]), 64, 64), backend), Throws.InstanceOf<CapabilityMissingException>().With.Message.Contains("the limit is 0.001 MiB"));
            Assert.That(bytes.Total, Is.EqualTo(needed));
        });
    }

    private static ConvolutionLayer Layer(int inputs, int outputs) =>
        new(outputs, inputs, 3, 3, [.. Enumerable.Range(0, outputs * inputs * 9).Select(k => (k % 7 - 3) / 50f)], null, new ConvolutionOptions { Padding = Padding.All(1) });

    private static FilterPlan Plan(GL gl, string name, Backend backend, long limit)
    {
        using var engine = new FilterEngine(gl);
        return Planner.Plan(new PlanRequest(Filters[name], PixelFormat.Rgba8, PixelFormat.Rgba8, Width, Height)
        {
            Backend = backend, Device = engine.Device, MaxBytes = limit, SourceAlpha = AlphaMode.Straight, DestinationAlpha = AlphaMode.Straight, Intermediate = SampleType.Float32,
        });
    }

    // Bytes of the textures that preparing a plan makes, as the driver is asked for them.
    private static long Made(GL gl, FilterPlan plan, out string? problem)
    {
        problem = null;
        var bytes = new TextureBytes();
        var shim = new GlShim(gl.Context) { Rules = { bytes } };
        using var engine = new FilterEngine(shim.GL, new FilterEngineOptions());
        try
        {
            engine.Prepare(plan).Dispose();
        }
        catch (CapabilityMissingException e)
        {
            problem = e.Message;
        }
        return bytes.Total;
    }

    private sealed class TextureBytes : GlRule
    {
        // Stand-ins of a few pixels, on which programs are tried, are no part of it.
        private const int SmallSide = 4;

        public long Total { get; private set; }

        public override void Note(GlShim shim, GlCall call, nint result)
        {
            if (call.Name is not ("glTexStorage2D" or "glTexStorage3D") || call.Int(3) < SmallSide) return;
            int texel = (SizedInternalFormat)call.Int(2) switch
            {
                SizedInternalFormat.Rgba8 => 4,
                SizedInternalFormat.Rgba16 or SizedInternalFormat.Rgba16f => 8,
                SizedInternalFormat.Rgba32f => 16,
                var other => throw new AssertionException($"unexpected format {other}"),
            };
            Total += (long)call.Int(3) * call.Int(4) * (call.Name == "glTexStorage3D" ? call.Int(5) : 1) * texel;
        }
    }
}
