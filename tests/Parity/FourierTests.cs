using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Verification;
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
public sealed class FourierTests(GraphicsApi api, Backend backend, bool lines) : FourierFixture(api, backend, lines)
{
    // Frames of one pixel, smaller than the window, than a tile, and of several tiles.
    [Test]
    public void Apply_EveryBorderAndSize_StaysInTheBound() => OnEngine(null, (_, engine) =>
    {
        foreach (var mode in Api == GraphicsApi.OpenGL ? Enum.GetValues<BorderMode>() : [BorderMode.Reflect])
            foreach (var (width, height) in mode == BorderMode.Reflect ? (ReadOnlySpan<(int, int)>)[(49, 31), (1, 1), (3, 21), (90, 2), (131, 67)] : [(49, 31), (3, 21)])
                AssertInBound(engine, new ConvolveFilter(Dense(9, 7).WithAnchor(2, 5), Operation.Convolution, BorderOf(mode), 0.05), TestPatterns.Noise(width, height, PixelFormat.Rgba8, 3));
    });

    [Test]
    public void Apply_EveryFormat_StaysInTheBound() => OnEngine(new FilterEngineOptions { Budget = ErrorBudget.EightBitSteps(1) }, (_, engine) =>
    {
        var filter = new ConvolveFilter(Dense(8, 9).WithAnchor(7, 0), Border: Border.Of(ChannelValues.PerChannel(0.25, -0.5, 0.75, 1)), Bias: 0.125) { Alpha = AlphaPolicy.Straight };
        PixelFormat[] floats = [PixelFormat.R32F, PixelFormat.R32F.WithChannels(2), PixelFormat.R32F.WithChannels(3), PixelFormat.Rgba32F, PixelFormat.Rgba32F.WithChannels(6)];
        foreach (var format in (PixelFormat[])[PixelFormat.R8, PixelFormat.Rgb8, .. floats])
            AssertInBound(engine, format.Channels == 6 ? filter with { Border = Border.Of(0.25) } : format.Channels < 4 ? filter with { Border = Border.Of(0.25) } : filter, TestPatterns.Noise(37, 29, format, 7));
    });

    // Textures of 64 texels hold two tiles: batches across and down.
    [Test]
    public void Apply_InBatches_StaysInTheBound() => OnEngine(new FilterEngineOptions { MaxTextureSize = 64 }, (_, engine) =>
        AssertInBound(engine, new ConvolveFilter(Dense(9, 9), Border: Border.Wrap), TestPatterns.Noise(64, 61, PixelFormat.Rgba8, 4)));

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
        var request = new PlanRequest(new ConvolveFilter(Dense(31, 31)), PixelFormat.Rgba8, PixelFormat.Rgba8, 640, 480) { Backend = Backend, Device = engine.Device };
        Assert.That(Planner.Candidates(request).Any(IsTransformed), Is.True);
        Assert.That(Planner.Candidates(request)[0].Plan.Name, Is.EqualTo("fourier"));
        Assert.That(Planner.Candidates(request with { Device = engine.Device with { Features = engine.Device.Features & ~PassFeatures.Transforms } }).Any(IsTransformed), Is.False);
    });

    private static Border BorderOf(BorderMode mode) => mode == BorderMode.Constant ? Border.Of(0.7) : new Border(mode);
}
