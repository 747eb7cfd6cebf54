using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>Every call that can fail does so once: what makes, allocates, compiles, draws; and every call at all raises GL_OUT_OF_MEMORY once.</summary>
[TestFixture(GraphicsApi.OpenGL, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Compute)]
public sealed class FaultSweepTests(GraphicsApi api, Backend backend) : GlTest
{
    private const string RunningSums = "running sums", OwnProgram = "own program", Recursion = "recursion", Pyramid = "pyramid";

    private static readonly Kernel Dense = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36);

    private static readonly Dictionary<string, (Filter Filter, HostTexels Texels)> Cases = new()
    {
        // Boxes of whole numbers slide in compute, where they are wide.
        [RunningSums] = (new ConvolveFilter(new Kernel(23, 21, [.. Enumerable.Repeat(1.0, 483)], 483), Border: Border.Reflect), HostTexels.Codes),
        // A program for this kernel, which whole numbers keep equal to the one that serves all.
        [OwnProgram] = (new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 9], 24), Border: Border.Reflect), HostTexels.Codes),
        // A few waves under a budget, in compute.
        [Recursion] = (new ConvolveFilter(Waves(27), Border: Border.Reflect), HostTexels.Codes),
        // A coarser picture under a budget, in every stage.
        [Pyramid] = (new ConvolveFilter(Gauss(27, 4.5), Border: Border.Reflect), HostTexels.Codes),
        ["direct"] = (new ConvolveFilter(Dense) { Alpha = AlphaPolicy.Straight }, HostTexels.Floats),
        ["separable"] = (new ConvolveFilter(Gauss(9)) { Alpha = AlphaPolicy.Straight }, HostTexels.Floats),
        ["light"] = (new ConvolveFilter(Gauss(5)) { Light = LightMode.Linear }, HostTexels.Codes),
        ["codes"] = (new ConvolveFilter(Dense), HostTexels.Codes),
        ["chain"] = (new ChainFilter(new ConvolveFilter(Dense), new MagnitudeFilter(new FilterList(new ConvolveFilter(Dense), new ChainFilter(new ConvolveFilter(Dense), PointwiseFilter.Absolute)))) { Alpha = AlphaPolicy.Straight }, HostTexels.Floats),
        ["drawn copy"] = (new ConvolveFilter(Dense) { Alpha = AlphaPolicy.Straight }, HostTexels.FloatsIntoHalves),
        // Kept frames and one of zeros; the frames of a test are too few for the second tap to meet one.
        ["frames"] = (new SpaceTimeFilter(new SpaceTimeKernel(Dense, 0 * Dense, 0 * Dense, 0 * Dense, Dense.Rotated180()), FirstFrames: FirstFrames.Zero) { Alpha = AlphaPolicy.Straight }, HostTexels.Floats),
        ["layers"] = (SmallStacks.Column, HostTexels.Floats),
        // More weights than a uniform block holds.
        ["weights in a texture"] = (new ConvolveFilter(new Kernel(67, 67, [.. Enumerable.Range(0, 67 * 67).Select(k => k * 7919 % 1009 / 2e6)])) { Alpha = AlphaPolicy.Straight }, HostTexels.Floats),
    };

    // What a sweep never runs, no fault ever meets: every file of the stage's shaders must reach the driver, and a new kind of pass brings a new one.
    [Test]
    public void Cases_BetweenThem_RunEveryShaderOfTheStage() => OnThread(gl =>
    {
        SetPlain(gl);
        var texts = new ShaderTexts();
        var passes = new HashSet<Type>();
        var shim = new GlShim(gl.Context) { Rules = { texts } };
        foreach (string name in Names())
        {
            var frames = new HostFrames(gl, backend, Cases[name].Texels);
            using var engine = new FilterEngine(shim.GL, Options(name));
            Assert.That(engine.Apply(Cases[name].Filter, frames.Source, frames.Destination).IsApplied, Is.True, name);
            passes.UnionWith(engine.LastReport!.Plan.Passes.Select(p => p.GetType()));
        }
        // Sums in fixed point are the processor's; a fragment cannot slide. Transforms are no way to filter frames so small: FourierFaultTests.
        Type[] others = [typeof(FourierPass), typeof(FixedPointPass), .. backend == Backend.Compute ? Array.Empty<Type>() : [typeof(RunningSumPass), typeof(RecursivePass)]];
        var kinds = typeof(PlannedPass).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PlannedPass)) && !others.Contains(t));
        Assert.That(passes, Is.SupersetOf(kinds), "a kind of pass runs in no case of the sweeps");
        using (var engine = new NetworkEngine(shim.GL)) engine.Run(Layers, Maps, backend);
        var shown = new HostFrames(gl, backend, Cases["direct"].Texels);
        using (var engine = new NetworkEngine(shim.GL)) engine.DrawMaps(Shown, shown.Source, shown.Destination, backend);
        // What a stream of planes runs, of Push_OfPlanesThroughAStream.
        var planes = YuvFrames.Noise(YuvFormat.Yuv420, 5, 3, new YuvColour(YuvMatrix.Bt709, YuvRange.Limited));
        using (var engine = new FilterEngine(shim.GL))
            engine.PrepareUpload(planes.Layout, planes.Colour).Dispose();
        foreach (var (file, first) in ShaderTexts.Files(backend == Backend.Compute ? ".comp" : ".frag"))
            Assert.That(texts.Sent, file.StartsWith("fourier", StringComparison.Ordinal) ? Has.None.Contains(first) : Has.Some.Contains(first), $"{file} runs in no case of the sweeps");
    });

    [Test]
    public void Apply_WithOneCallRefused_IsRightOrNamedAndRecovers([ValueSource(nameof(Names))] string name) => Sweep(name, new CallFault(FaultKind.Refuse));

    // Each of these calls costs three compilations: all of them are flagged where the paths differ most, some elsewhere.
    [Test]
    public void Apply_WithOneCallFlagged_IsRightOrNamedAndRecovers([ValueSource(nameof(Names))] string name) =>
        Sweep(name, new CallFault(FaultKind.Flag), name == "direct" || (name == "light" && api == GraphicsApi.OpenGL) ? 1 : 11);

    [Test]
    public void Apply_WithAllCallsRefusedFromOneOn_IsRightOrNamedAndRecovers([Values("separable", "light")] string name) => Sweep(name, new CallFault(FaultKind.Refuse) { Lasts = true });

    [Test]
    public void Apply_OfAFrameInTiles_IsRightOrThrowsByNameAndRecovers([Values] FaultKind kind) => OnThread(gl =>
    {
        var options = new FilterEngineOptions { Backend = backend, MaxTextureSize = 16 };
        var frame = Frame.FromSamples(29, 7, 6, [.. Enumerable.Range(0, 29 * 7 * 6).Select(k => k * 7919 % 509 / 509f)]);
        var filter = Cases["separable"].Filter with { Alpha = AlphaPolicy.Premultiplied };
        byte[] right;
        using (var engine = new FilterEngine(gl, options)) right = engine.Apply(filter, frame).Bytes.ToArray();
        new FaultBench(gl).Sweep(new CallFault(kind), shim => new FrameSubject(new FilterEngine(shim, options), filter, frame, right), kind == FaultKind.Flag ? 7 : 1);
    });

    [Test]
    public void Push_OfPlanesThroughAStream_IsRightOrNamedAndRecovers([Values] FaultKind kind, [Values(TransferRoute.Direct, TransferRoute.Ring)] TransferRoute route) => OnThread(gl =>
    {
        var options = new FilterEngineOptions { Backend = backend, Transfers = route, SpecialiseAfterFrames = -1 };
        var frame = YuvFrames.Noise(YuvFormat.Yuv420, 9, 7, new YuvColour(YuvMatrix.Bt709, YuvRange.Limited));
        var filter = new ConvolveFilter(Dense);
        int latency = route == TransferRoute.Ring ? 1 : 0;
        byte[] right = Streamed(filter), passedThrough = Streamed(new ConvolveFilter(Kernel.Identity));
        var bench = new FaultBench(gl);
        bench.Sweep(new CallFault(kind), shim => new StreamSubject(new FilterEngine(shim, options), filter, frame, latency, right, passedThrough), kind == FaultKind.Flag ? 7 : 1);
        TestContext.Out.WriteLine($"{bench.Count.Faults} faults, {bench.Count.Borne} borne");

        byte[] Streamed(Filter which)
        {
            using var engine = new FilterEngine(gl, options);
            using var stream = engine.OpenStream(which, frame.Layout, frame.Colour);
            var result = new Frame(9, 7, PixelFormat.Rgba8);
            Assert.That(stream.Push(frame.Bytes, result, out _).IsApplied, Is.True);
            return result.Bytes.ToArray();
        }
    });

    [Test]
    public void Run_OfANetwork_IsRightOrThrowsByNameAndRecovers([Values] FaultKind kind) => OnThread(gl =>
    {
        float[] right;
        using (var engine = new NetworkEngine(gl)) right = engine.Run(Layers, Maps, backend).Data;
        new FaultBench(gl).Sweep(new CallFault(kind), shim => new NetworkSubject(new NetworkEngine(shim), Layers, Maps, backend, right), kind == FaultKind.Flag ? 3 : 1);
    });

    [Test]
    public void DrawMaps_OfANetwork_IsRightOrThrowsByNameAndRecovers([Values] FaultKind kind) => OnThread(gl =>
    {
        SetPlain(gl);
        var frames = new HostFrames(gl, backend, Cases["direct"].Texels);
        using (var engine = new NetworkEngine(gl)) engine.DrawMaps(Shown, frames.Source, frames.Destination, backend);
        var right = frames.Pixels();
        new FaultBench(gl, frames.Source.Texture, frames.Destination.Texture)
            .Sweep(new CallFault(kind), shim => new MapsSubject(new NetworkEngine(shim), Shown, frames, backend, right), kind == FaultKind.Flag ? 3 : 1);
    });

    [Test]
    public void Constructor_WithOneCallFailing_WorksOrSaysWhyAndLeavesNothing([Values] FaultKind kind) => OnThread(gl =>
    {
        var bench = new FaultBench(gl);
        bench.SweepMaking(new CallFault(kind), shim => new FilterEngine(shim, new FilterEngineOptions { Backend = backend }));
        bench.SweepMaking(new CallFault(kind), shim => new NetworkEngine(shim));
    });

    private static readonly Network Layers = new(6, [
        new ConvolutionNode(new ConvolutionLayer(6, 6, 3, 3, [.. Enumerable.Range(0, 324).Select(k => k * 17 % 29 / 29f)], new float[6], new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper }), 0),
        new ActivationNode(ActivationKind.Relu, 1), new AddNode(1, 2),
    ]);

    private static readonly Network Shown = new(3, [new ConvolutionNode(new ConvolutionLayer(5, 3, 1, 1, [1, 0, 0, -1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0.25f, 0]), 0)]);

    private static readonly Tensor Maps = new(new TensorShape(2, 6, 5, 7), [.. Enumerable.Range(0, 420).Select(k => k * 31 % 53 / 53f)]);

    private FilterEngineOptions Options(string name) => new() { Backend = backend, Budget = name is Recursion or Pyramid ? ErrorBudget.EightBitSteps(1) : default, SpecialiseAfterFrames = name == OwnProgram ? 0 : -1 };

    private void OnThread(Action<GL> check)
    {
        using var thread = Open(api);
        thread.Run(check);
    }

    private static IEnumerable<string> Names() => Cases.Keys;

    private void Sweep(string name, CallFault fault, int step = 1) => OnThread(gl =>
    {
        var (filter, texels) = Cases[name];
        SetPlain(gl);
        var frames = new HostFrames(gl, backend, texels);
        frames.Right(filter, Options(name).Budget);
        var bench = new FaultBench(gl, frames.Source.Texture, frames.Destination.Texture);
        bench.Sweep(fault, shim => new TextureSubject(new FilterEngine(shim, Options(name)), filter, frames), step);
        TestContext.Out.WriteLine($"{bench.Count.Faults} faults, {bench.Count.Borne} borne");
    });

    private static Kernel Waves(int taps)
    {
        double[] line = [.. Enumerable.Range(0, taps).Select(i => 2 * Math.PI * (i + 0.5) / taps).Select(a => 1 - 0.9 * Math.Cos(a) - 0.2 * Math.Cos(2 * a) + 0.3 * Math.Cos(3 * a))];
        return new Kernel(taps, 1, line, line.Sum()) * new Kernel(1, taps, line, line.Sum());
    }

    private static Kernel Gauss(int size, double sigma = 2)
    {
        double[] row = [.. Enumerable.Range(0, size).Select(k => Math.Exp(-Math.Pow((k - size / 2) / sigma, 2) / 2))];
        return new Kernel(size, size, [.. Enumerable.Range(0, size * size).Select(k => row[k % size] * row[k / size])], row.Sum() * row.Sum());
    }
}
