using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Verification;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Tests.Parity;

/// <summary>
/// Transforms on the GPU against the reference, inside their bound: a stage at a time in fragments and in compute, and whole lines in shared memory, which is how compute does it on
/// hardware (the renderer is called by another name for that).
/// </summary>
[TestFixture(GraphicsApi.OpenGL, Backend.Compute, false)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute, true)]
[TestFixture(GraphicsApi.OpenGL, Backend.Fragment, false)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Compute, false)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Compute, true)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment, false)]
public sealed class FourierTests(GraphicsApi api, Backend backend, bool lines)
{
    private GlThread _thread = null!;

    [OneTimeSetUp]
    public void Open() => _thread = new GlThread(new HeadlessOptions { Api = api });

    [OneTimeTearDown]
    public void Close() => _thread.Dispose();

    // Frames of one pixel, smaller than the window, than a tile, and of several tiles.
    [Test]
    public void Apply_EveryBorderAndSize_StaysInTheBound() => OnEngine(null, (_, engine) =>
    {
        foreach (var mode in api == GraphicsApi.OpenGL ? Enum.GetValues<BorderMode>() : [BorderMode.Reflect])
            foreach (var (width, height) in mode == BorderMode.Reflect ? (ReadOnlySpan<(int, int)>)[(49, 31), (1, 1), (3, 21), (90, 2), (131, 67)] : [(49, 31), (3, 21)])
                AssertInBound(engine, new ConvolveFilter(Dense(9, 7).WithAnchor(2, 5), Operation.Convolution, BorderOf(mode), 0.05), TestPatterns.Noise(width, height, PixelFormat.Rgba8, 3));
    });

    // Tiles whose lines have two and three stages of each radix.
    [Test]
    public void Apply_EveryTile_StaysInTheBound() => OnEngine(null, (_, engine) =>
    {
        SkipOnEmbedded();
        var frame = TestPatterns.Noise(75, 43, PixelFormat.Rgba8, 5);
        foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[(64, 256), (512, 16), (16, 128)])
            AssertInBound(engine, new ConvolveFilter(Dense(11, 5), Border: Border.Reflect101), frame, width, height);
    });

    [Test]
    public void Apply_EveryFormat_StaysInTheBound() => OnEngine(new FilterEngineOptions { Budget = ErrorBudget.EightBitSteps(1) }, (_, engine) =>
    {
        var filter = new ConvolveFilter(Dense(8, 9).WithAnchor(7, 0), Border: Border.Of(ChannelValues.PerChannel(0.25, -0.5, 0.75, 1)), Bias: 0.125) { Alpha = AlphaPolicy.Straight };
        PixelFormat[] floats = [PixelFormat.R32F, PixelFormat.R32F.WithChannels(2), PixelFormat.R32F.WithChannels(3), PixelFormat.Rgba32F, PixelFormat.Rgba32F.WithChannels(6)];
        foreach (var format in (PixelFormat[])[PixelFormat.R8, PixelFormat.Rgb8, .. floats])
            AssertInBound(engine, format.Channels == 6 ? filter with { Border = Border.Of(0.25) } : format.Channels < 4 ? filter with { Border = Border.Of(0.25) } : filter, TestPatterns.Noise(37, 29, format, 7));
    });

    // A channel that holds next to nothing beside one that is not there, which textures give as 1.
    [Test]
    public void Apply_FaintSamplesOfThreeChannels_AreNotDisturbedByAlpha() => OnEngine(new FilterEngineOptions { Budget = ErrorBudget.EightBitSteps(1) }, (_, engine) =>
    {
        SkipOnEmbedded();
        var faint = TestPatterns.Fill(37, 29, PixelFormat.R32F.WithChannels(3), AlphaMode.Opaque, (x, y, c) => 1e-12 * ((x * 7 + y * 13 + c) % 11));
        AssertInBound(engine, new ConvolveFilter(Dense(9, 9)), faint);
    });

    [Test]
    public void Apply_AlphaAndStrength_StayInTheBound() => OnEngine(new FilterEngineOptions { Budget = ErrorBudget.EightBitSteps(2) }, (_, engine) =>
    {
        SkipOnEmbedded();
        var blur = new ConvolveFilter(Dense(9, 9), Border: Border.Reflect);
        AssertInBound(engine, new BlendFilter(blur, 0.75), TestPatterns.Noise(41, 33, PixelFormat.Rgba8, 9));
        AssertInBound(engine, blur with { Alpha = AlphaPolicy.Preserve, Bias = 0.25 }, TestPatterns.Noise(41, 33, PixelFormat.Rgba8, 9, alpha: AlphaMode.Straight));
    });

    // Textures of 64 texels hold two tiles: batches across and down.
    [Test]
    public void Apply_InBatches_StaysInTheBound() => OnEngine(new FilterEngineOptions { MaxTextureSize = 64 }, (_, engine) =>
        AssertInBound(engine, new ConvolveFilter(Dense(9, 9), Border: Border.Wrap), TestPatterns.Noise(64, 61, PixelFormat.Rgba8, 4)));

    [Test]
    public void Apply_RegionsOfHostsTextures_WritesThereAlone([Values] RowOrder rows) => OnEngine(new FilterEngineOptions { MaxTextureSize = 128 }, (gl, engine) =>
    {
        SkipOnEmbedded();
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

    [Test]
    public void Prepare_WithLessMemoryThanTheTilesTake_IsRefusedWithBothNumbers() => OnEngine(null, (_, engine) =>
    {
        var frame = TestPatterns.Noise(300, 200, PixelFormat.Rgba8, 4);
        var plan = Plan(engine, new ConvolveFilter(Dense(9, 9)), frame);
        long needed = PlanMemory.OfTransforms(plan);
        Assert.That(needed, Is.GreaterThan(2 * 16 * 300 * 200));
        var scarce = plan with { Request = plan.Request with { MaxBytes = needed } };
        Assert.That(() => engine.Prepare(scarce), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("MiB between its passes; the limit is"));
    });

    [Test]
    public void Candidates_OfADeviceWithoutFloatTargets_HaveNoTransforms() => OnEngine(null, (_, engine) =>
    {
        var request = new PlanRequest(new ConvolveFilter(Dense(31, 31)), PixelFormat.Rgba8, PixelFormat.Rgba8, 640, 480) { Backend = backend, Device = engine.Device };
        Assert.That(Planner.Candidates(request).Any(IsTransformed), Is.True);
        Assert.That(Planner.Candidates(request)[0].Plan.Name, Is.EqualTo("fourier"));
        Assert.That(Planner.Candidates(request with { Device = engine.Device with { Features = engine.Device.Features & ~PassFeatures.Transforms } }).Any(IsTransformed), Is.False);
    });

    // OpenGL ES gets the same text under another version line.
    private void SkipOnEmbedded()
    {
        if (api == GraphicsApi.OpenGLES) Assert.Ignore("shown on OpenGL");
    }

    private void OnEngine(FilterEngineOptions? options, Action<GL, FilterEngine> run) => _thread.Run(gl =>
    {
        var shim = new GlShim(gl.Context);
        if (lines) shim.Rules.Add(new DeviceLie(gl).String(StringName.Renderer, "hardware"));
        using var engine = new FilterEngine(shim.GL, (options ?? new FilterEngineOptions()) with { Backend = backend, SpecialiseAfterFrames = -1 });
        if (backend == Backend.Compute && !engine.Device.HasCompute) Assert.Ignore("no compute shaders");
        run(gl, engine);
    });

    private void AssertInBound(FilterEngine engine, Filter filter, Frame frame, int tileWidth = 32, int tileHeight = 32)
    {
        var plan = Plan(engine, filter, frame, tileWidth, tileHeight);
        using var prepared = engine.Prepare(plan);
        Assert.That(prepared.Report.Shaders, Has.Some.StartsWith(lines ? "fourier_line." : "fourier."));
        var result = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
        engine.Apply(prepared, frame, result);
        AssertPasses(filter, frame, plan, result);
    }

    private static void AssertPasses(Filter filter, Frame frame, FilterPlan plan, Frame result)
    {
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Passed, Is.True, $"{frame.Width} x {frame.Height} {frame.Format} by {string.Join(", ", plan.Passes.Select(p => p.Name))}: {report.Summary}");
    }

    private FilterPlan Plan(FilterEngine engine, Filter filter, Frame frame, int tileWidth = 32, int tileHeight = 32)
    {
        var request = new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height)
        {
            Backend = backend, Device = engine.Device, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha, Budget = ErrorBudget.EightBitSteps(2),
        };
        var plan = Planner.Candidates(request).First(IsTransformed).Plan;
        // The same tiles in all tests: their programs are compiled once.
        return plan with { Passes = [.. plan.Passes.Select(p => p is FourierPass f ? new FourierPass(f.Kernel, f.Border, tileWidth, tileHeight, f.Inputs, f.Output) { Store = f.Store } : p)] };
    }

    private static bool IsTransformed(PlanCandidate candidate) => candidate.Plan.Passes.Any(p => p is FourierPass);

    private static Border BorderOf(BorderMode mode) => mode == BorderMode.Constant ? Border.Of(0.7) : new Border(mode);

    // No outer product, so that transforms are offered beside direct sums alone.
    private static Kernel Dense(int width, int height)
    {
        double[] weights = [.. Enumerable.Range(0, width * height).Select(k => k * 7919 % 1009 / 1009.0 - 0.25)];
        return new Kernel(width, height, weights, weights.Sum());
    }

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
