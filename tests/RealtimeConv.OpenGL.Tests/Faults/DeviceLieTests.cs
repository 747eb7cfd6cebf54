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

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>Small and odd devices: what fits runs with the same pixels, what does not is refused by the limit's name.</summary>
public sealed class DeviceLieTests : GlTest
{
    private static readonly Kernel Dense = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36);

    private static readonly Kernel Large = new(40, 40, [.. Enumerable.Range(0, 1600).Select(k => k * 7919 % 1009 / 1e6)]);

    private static readonly Filter Blur = new ConvolveFilter(Dense) { Alpha = AlphaPolicy.Straight };

    private static readonly SizedInternalFormat[] Floats =
        [SizedInternalFormat.R16f, SizedInternalFormat.RG16f, SizedInternalFormat.Rgba16f, SizedInternalFormat.R32f, SizedInternalFormat.RG32f, SizedInternalFormat.Rgba32f];

    [Test]
    public void Apply_WithTexturesOf64Texels_RunsFramesInTilesAndRefusesTexturesByBothNumbers([Values(Backend.Fragment, Backend.Compute)] Backend backend)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var frame = Frame.FromSamples(150, 71, 3, [.. Enumerable.Range(0, 150 * 71 * 3).Select(k => k * 7919 % 509 / 509f)]);
            var lie = new DeviceLie(gl).Integer(GLEnum.MaxTextureSize, 64);
            using var honest = new FilterEngine(gl, new FilterEngineOptions { Backend = backend });
            var log = new GlLog();
            using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { lie, log } }.GL, new FilterEngineOptions { Backend = backend });
            Assert.That(engine.Apply(Blur, frame).Bytes.ToArray(), Is.EqualTo(honest.Apply(Blur, frame).Bytes.ToArray()));
            var sizes = log.Calls.Where(c => c.Name == "glTexStorage2D").Select(c => Math.Max(c.Int(3), c.Int(4))).ToList();
            Assert.That(sizes, Is.Not.Empty.And.All.LessThanOrEqualTo(64));

            var source = Straight(Texture(gl, 150, 71, SizedInternalFormat.Rgba32f), 150, 71);
            var result = engine.Apply(Blur, source, source with { Texture = Texture(gl, 150, 71, SizedInternalFormat.Rgba32f) });
            Assert.That(result.Status, Is.Not.EqualTo(ApplyStatus.Applied));
            Assert.That(result.Message, Does.Contain("150 x 71").And.Contain("64"));

            // Weights beyond a uniform block lie in a texture 2048 texels wide.
            var many = new ConvolveFilter(new Kernel(67, 67, [.. Enumerable.Range(0, 67 * 67).Select(k => k * 7919 % 1009 / 2e6)]));
            Assert.That(Assert.Throws<CapabilityMissingException>(() => engine.Apply(many, Frame.FromSamples(5, 5, 1, new float[25])))!.Message, Does.Contain("2048").And.Contain("64"));
        });
    }

    [Test]
    public void Apply_WithUniformBlocksOf16KiB_KeepsWithinThemAndGivesTheSamePixels([Values(Backend.Fragment, Backend.Compute)] Backend backend)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var frame = Frame.FromSamples(19, 13, 4, [.. Enumerable.Range(0, 19 * 13 * 4).Select(k => k * 7919 % 509 / 509f)], AlphaMode.Straight);
            var filter = new ConvolveFilter(Large) { Alpha = AlphaPolicy.Straight };
            using var honest = new FilterEngine(gl, new FilterEngineOptions { Backend = backend });
            var log = new GlLog();
            using var engine = new FilterEngine(
                new GlShim(gl.Context) { Rules = { new DeviceLie(gl).Integer(GLEnum.MaxUniformBlockSize, 16384), log } }.GL, new FilterEngineOptions { Backend = backend });
            Assert.That(engine.Apply(filter, frame).Float32.ToArray(), Is.EqualTo(honest.Apply(filter, frame).Float32.ToArray()));
            Assert.That(log.Calls.Where(c => c.Name == "glBufferData").Select(c => c.Int(1)), Is.Not.Empty.And.All.LessThanOrEqualTo(16384));
            Assert.That(log.Calls.Where(c => c.Name == "glShaderSource"), Is.Not.Empty);
        });
    }

    [TestCase(GraphicsApi.OpenGL, 3, 3)]
    [TestCase(GraphicsApi.OpenGL, 4, 2)]
    [TestCase(GraphicsApi.OpenGLES, 3, 0)]
    public void Apply_WithoutCompute_TakesFragmentAndRefusesComputeByName(GraphicsApi api, int major, int minor)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            var frame = Frame.FromSamples(9, 7, 4, [.. Enumerable.Range(0, 252).Select(k => k / 252f)], AlphaMode.Straight);
            using var honest = new FilterEngine(gl, new FilterEngineOptions { Backend = Backend.Fragment });
            var lie = new DeviceLie(gl).Version(major, minor, api == GraphicsApi.OpenGLES).Deny("glDispatchCompute");
            using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { lie } }.GL);
            Assert.That(engine.Device.HasCompute, Is.False);
            Assert.That(engine.Apply(Blur, frame).Float32.ToArray(), Is.EqualTo(honest.Apply(Blur, frame).Float32.ToArray()));
            Assert.That(engine.LastReport!.Plan.Backend, Is.EqualTo(Backend.Fragment));
            Assert.That(Assert.Throws<CapabilityMissingException>(() => engine.Apply(Blur, frame, backend: Backend.Compute))!.Message, Does.Contain("compute"));
        });
    }

    [Test]
    public void Apply_WithoutFloatTargets_RunsCodesAndRefusesFloatsByName()
    {
        using var thread = Open(GraphicsApi.OpenGLES);
        thread.Run(gl =>
        {
            var lie = new DeviceLie(gl).Version(3, 0, embedded: true).Hide("color_buffer").Undrawable(Floats);
            var shim = new GlShim(gl.Context) { Rules = { lie } };
            using var engine = new FilterEngine(shim.GL);
            using var honest = new FilterEngine(gl, new FilterEngineOptions { Backend = Backend.Fragment });
            Assert.That(engine.Device.RendersFloat, Is.False);
            var codes = Frame.FromSamples(9, 7, 4, [.. Enumerable.Range(0, 252).Select(k => k / 252f)], AlphaMode.Straight).ConvertTo(PixelFormat.Rgba8);
            Assert.That(engine.Apply(Blur, codes).Bytes.ToArray(), Is.EqualTo(honest.Apply(Blur, codes).Bytes.ToArray()));

            var source = Straight(Texture(gl, 5, 5, SizedInternalFormat.Rgba32f), 5, 5);
            var result = engine.Apply(Blur, source, source with { Texture = Texture(gl, 5, 5, SizedInternalFormat.Rgba32f) });
            Assert.That(result.Status, Is.Not.EqualTo(ApplyStatus.Applied));
            Assert.That(result.Message, Does.Contain("float"));
            Assert.That(Assert.Throws<CapabilityMissingException>(() => new NetworkEngine(shim.GL))!.Message, Does.Contain("float"));
        });
    }

    // The driver says that it can draw to floats, and cannot when it comes to it.
    [Test]
    public void Apply_WithFloatTargetsThatTurnOutUndrawable_RefusesByName([Values(GraphicsApi.OpenGL, GraphicsApi.OpenGLES)] GraphicsApi api)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { new DeviceLie(gl).Undrawable(Floats) } }.GL, new FilterEngineOptions { Backend = Backend.Fragment });
            var frame = Frame.FromSamples(5, 5, 4, new float[100], AlphaMode.Straight);
            Assert.That(Assert.Throws<CapabilityMissingException>(() => engine.Apply(Blur, frame))!.Message, Does.Contain("cannot draw"));
            Assert.DoesNotThrow(() => engine.Apply(Blur, frame.ConvertTo(PixelFormat.Rgba8)));
        });
    }

    [Test]
    public void Apply_WithFewTextureUnits_RefusesByTheirNumber()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { new DeviceLie(gl).Integer(GLEnum.MaxTextureImageUnits, 4) } }.GL);
            var branches = Enumerable.Range(0, 5).Select(k => (Filter)new ChainFilter(new ConvolveFilter(Dense.Scaled(k + 1)), PointwiseFilter.Absolute)).ToArray();
            var source = Straight(Texture(gl, 5, 5, SizedInternalFormat.Rgba32f), 5, 5);
            var destination = source with { Texture = Texture(gl, 5, 5, SizedInternalFormat.Rgba32f) };
            var result = engine.Apply(new MaximumFilter(new FilterList(branches)) { Alpha = AlphaPolicy.Straight }, source, destination);
            Assert.That((result.Status, result.Message), Is.EqualTo((ApplyStatus.Bypassed, engine.Failures[0].Message)));
            Assert.That(result.Message, Does.Contain("reads 5 surfaces").And.Contain("binds 2"));
            Assert.That(engine.Apply(Blur, source, destination).IsApplied, Is.True);
        });
    }

    [Test]
    public void Run_WithFewTextureLayers_RefusesByTheirNumber()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new NetworkEngine(new GlShim(gl.Context) { Rules = { new DeviceLie(gl).Integer(GLEnum.MaxArrayTextureLayers, 2) } }.GL);
            var network = new Network(12, [new ActivationNode(ActivationKind.Relu, 0)]);
            Assert.That(Assert.Throws<CapabilityMissingException>(() => engine.Run(network, new Tensor(new TensorShape(1, 12, 2, 2))))!.Message, Does.Contain("3 texture layers").And.Contain("has 2"));
            Assert.That(engine.LiveObjects, Is.EqualTo(3));
        });
    }

    [Test]
    public void Report_OnAContextWithoutErrors_SaysThatAFailureCannotBeSeen([Values] bool errors)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { new DeviceLie(gl).Integer(GLEnum.ContextFlags, errors ? 0x1 : 0x9) } }.GL);
            engine.Apply(Blur, Frame.FromSamples(2, 2, 1, new float[4]));
            Assert.That(engine.LastReport!.Notes.Any(n => n.Contains("KHR_no_error", StringComparison.Ordinal)), Is.EqualTo(!errors));
        });
    }

    // A function that is missing though the version promises it.
    [TestCase("glBindSampler")]
    [TestCase("glCompileShader")]
    [TestCase("glDrawArrays")]
    [TestCase("glUniform4iv")]
    public void Apply_WithAFunctionMissing_NamesItAndThrowsNothing(string function)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { new DeviceLie(gl).Deny(function) } }.GL, new FilterEngineOptions { Backend = Backend.Fragment });
            var source = Straight(Texture(gl, 5, 5, SizedInternalFormat.Rgba32f), 5, 5);
            var result = engine.Apply(Blur, source, source with { Texture = Texture(gl, 5, 5, SizedInternalFormat.Rgba32f) });
            Assert.That(result.Status, Is.EqualTo(ApplyStatus.Rejected), "nothing can be drawn, not even the frame itself");
            Assert.That(engine.Failures.Single().Message, Does.Contain(function));
        });
    }

    // Beside the texture's faults that need no shim: FilterEngineErrorTests.
    [Test]
    public void Apply_OfAMultisampledTexture_IsRejectedAndLeavesNoError()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            uint samples = gl.GenTexture();
            gl.BindTexture(TextureTarget.Texture2DMultisample, samples);
            gl.TexStorage2DMultisample(TextureTarget.Texture2DMultisample, 4, SizedInternalFormat.Rgba8, 5, 5, true);
            var destination = Straight(Texture(gl, 5, 5, SizedInternalFormat.Rgba32f), 5, 5);
            var result = engine.Apply(Blur, destination with { Texture = samples }, destination);
            Assert.That(result.Status, Is.EqualTo(ApplyStatus.Rejected));
            Assert.That(result.Message, Does.Contain("multisampled"));
            uint gone = Texture(gl, 5, 5, SizedInternalFormat.Rgba32f);
            gl.DeleteTexture(gone);
            Assert.That(engine.Apply(Blur, destination with { Texture = gone }, destination).Message, Does.Contain("does not exist"));
            Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError));
        });
    }
}
