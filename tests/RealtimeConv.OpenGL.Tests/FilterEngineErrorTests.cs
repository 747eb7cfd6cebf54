using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests;

public sealed class FilterEngineErrorTests : GlTest
{
    private static readonly Filter Identity = new ConvolveFilter(Kernel.Identity) { Alpha = AlphaPolicy.Straight };

    [Test]
    public void Constructor_WithoutContext_SaysSo()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        var gl = thread.Run(g => g);
        var error = Assert.Throws<InvalidOperationException>(() => new FilterEngine(gl));
        Assert.That(error!.Message, Does.Contain("current"));
    }

    [Test]
    public void Apply_OnAnotherThread_AnswersNoContext()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        using var other = Open(GraphicsApi.OpenGL);
        var engine = thread.Run(gl => new FilterEngine(gl));
        var frame = Straight(1, 4, 4);
        Assert.That(engine.Apply(Identity, frame, frame with { Texture = 2 }).Status, Is.EqualTo(ApplyStatus.NoContext));
        Assert.That(other.Run(_ => engine.Apply(Identity, frame, frame with { Texture = 2 }).Status), Is.EqualTo(ApplyStatus.NoContext));
        Assert.Throws<InvalidOperationException>(() => engine.Apply(Identity, Frame.FromSamples(1, 1, 1, [1])));
        thread.Run(_ => engine.Dispose());
    }

    [Test]
    public void Apply_FilterThatCannotRun_PassesTheFrameThroughAndReportsOnce()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var reported = new List<FilterFailure>();
            using var engine = new FilterEngine(gl, new FilterEngineOptions { OnFailure = reported.Add });
            var texels = Enumerable.Range(0, 64).Select(k => (float)k).ToArray();
            var source = Straight(FloatTexture(gl, 4, 4, texels), 4, 4);
            var destination = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            var twoChannels = new ConvolveFilter(KernelBank.PerChannel(Kernel.Identity, Kernel.Identity));
            for (int k = 0; k < 3; k++)
                Assert.That(engine.Apply(twoChannels, source, destination).Status, Is.EqualTo(ApplyStatus.Bypassed));
            Assert.That(Read(gl, destination.Texture, 4, 4), Is.EqualTo(texels));
            Assert.That(reported, Has.Count.EqualTo(1));
            Assert.That(engine.Failures, Is.EqualTo(reported));
            Assert.That(reported[0].Message, Does.Contain("2").And.Contain("4"));
            Assert.That(engine.Apply(Identity, source, destination).IsApplied, Is.True);
            Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError));
        });
    }

    [Test]
    public void Apply_WithACallbackThatThrows_PassesTheFrameThroughAllTheSame()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { OnFailure = _ => throw new InvalidOperationException("a host's own fault") });
            var texels = Enumerable.Range(0, 64).Select(k => (float)k).ToArray();
            var source = Straight(FloatTexture(gl, 4, 4, texels), 4, 4);
            var destination = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            Assert.That(engine.Apply(new ConvolveFilter(KernelBank.PerChannel(Kernel.Identity, Kernel.Identity)), source, destination).Status, Is.EqualTo(ApplyStatus.Bypassed));
            Assert.That(Read(gl, destination.Texture, 4, 4), Is.EqualTo(texels));
            Assert.That(engine.Failures, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Apply_AfterClearFailures_TriesAgain()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            int reported = 0;
            using var engine = new FilterEngine(gl, new FilterEngineOptions { OnFailure = _ => reported++ });
            var source = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            var destination = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            var twoChannels = new ConvolveFilter(KernelBank.PerChannel(Kernel.Identity, Kernel.Identity));
            engine.Apply(twoChannels, source, destination);
            engine.Apply(twoChannels, source, destination);
            Assert.That(reported, Is.EqualTo(1));
            engine.ClearFailures();
            Assert.That(engine.Failures, Is.Empty);
            engine.Apply(twoChannels, source, destination);
            Assert.That(reported, Is.EqualTo(2));
        });
    }

    [Test]
    public void Apply_AfterATextureThatCannotBeFiltered_RunsWithAGoodOne()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            var source = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            var destination = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            Assert.That(engine.Apply(Identity, source with { Texture = 4711 }, destination).Status, Is.EqualTo(ApplyStatus.Rejected));
            Assert.That(engine.Failures, Is.Empty);
            Assert.That(engine.Apply(Identity, source, destination).IsApplied, Is.True);
        });
    }

    [Test]
    public void Apply_AfterAPrepareThatFailed_RunsWithAGoodOne()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            var source = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            var destination = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            Assert.Catch<ArgumentException>(() => engine.Prepare(Identity, source with { Texture = 4711 }, destination));
            Assert.That(engine.Apply(Identity, source, destination).IsApplied, Is.True);
        });
    }

    [Test]
    public void Apply_SourceAsDestination_IsRejected()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            var frame = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            var result = engine.Apply(Identity, frame, frame);
            Assert.That(result.Status, Is.EqualTo(ApplyStatus.Rejected));
            Assert.That(result.Message, Does.Contain("same texture"));
        });
    }

    [TestCase(0, 0, 5, 4)]
    [TestCase(1, 0, 4, 4)]
    [TestCase(-1, 0, 2, 2)]
    [TestCase(0, 0, 4, -1)]
    public void Apply_RegionOutside_IsRejectedWithBothSizes(int x, int y, int width, int height)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        var result = thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            var source = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4) with { Region = new(x, y, width, height) };
            return engine.Apply(Identity, source, source with { Texture = source.Texture + 1 });
        });
        Assert.That(result.Status, Is.EqualTo(ApplyStatus.Rejected));
        Assert.That(result.Message, Does.Contain($"{width} x {height}").And.Contain("4 x 4"));
    }

    [Test]
    public void Prepare_TexturesThatCannotBeFiltered_SaysWhy()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            var good = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            var target = Straight(Texture(gl, 4, 4, SizedInternalFormat.Rgba32f), 4, 4);
            Check(good with { Texture = 0 }, "texture 0");
            Check(good with { Texture = 4711 }, "does not exist");
            Check(good with { Texture = Texture(gl, 4, 4, SizedInternalFormat.Rgba8i) }, "integer");
            Check(good with { Texture = Texture(gl, 5, 4, SizedInternalFormat.Rgba8) }, "5 x 4");
            Check(good with { Texture = Array(gl) }, "no 2-D texture");
            Check(good with { Texture = Swizzled(gl) }, "swizzle");
            Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError));

            void Check(FrameTexture source, string reason) =>
                Assert.That(Assert.Catch<ArgumentException>(() => engine.Prepare(Identity, source, target))!.Message, Does.Contain(reason));
        });

        static uint Array(GL gl)
        {
            uint texture = gl.GenTexture();
            gl.BindTexture(TextureTarget.Texture2DArray, texture);
            gl.TexStorage3D(TextureTarget.Texture2DArray, 1, SizedInternalFormat.Rgba8, 4, 4, 2);
            return texture;
        }

        static uint Swizzled(GL gl)
        {
            uint texture = Texture(gl, 4, 4, SizedInternalFormat.Rgba8);
            gl.BindTexture(TextureTarget.Texture2D, texture);
            gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureSwizzleR, (int)GLEnum.Blue);
            return texture;
        }
    }

    [Test]
    public void Apply_ForcedComputeWithoutCompute_IsRefused()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { DisableCompute = true });
            var frame = Frame.FromSamples(1, 1, 1, [1]);
            Assert.Throws<CapabilityMissingException>(() => engine.Apply(Identity, frame, backend: Backend.Compute));
            Assert.That(engine.Apply(Identity, frame, backend: Backend.Fragment).Float32[0], Is.EqualTo(1));
        });
    }

    [Test]
    public void PendingHostError_IsReportedNotBlamedOnTheFilter()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            gl.Enable(EnableCap.Texture2D + 12345);
            using var engine = new FilterEngine(gl);
            Assert.That(engine.PendingHostError, Does.Contain("0x0500"));
            Assert.That(engine.Apply(Identity, Frame.FromSamples(1, 1, 1, [1])).Float32[0], Is.EqualTo(1));
        });
    }

    [Test]
    public void Apply_AfterDispose_IsRejected()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var engine = new FilterEngine(gl);
            engine.Dispose();
            var frame = Straight(1, 4, 4);
            Assert.That(engine.Apply(Identity, frame, frame with { Texture = 2 }).Status, Is.EqualTo(ApplyStatus.Rejected));
            Assert.Throws<ObjectDisposedException>(() => engine.Prepare(Identity, frame, frame with { Texture = 2 }));
        });
    }

    [Test]
    public void Apply_WhenTheContextWasDestroyedFirst_TouchesNoGl()
    {
        var thread = Open(GraphicsApi.OpenGL);
        var engine = thread.Run(gl => new FilterEngine(gl));
        thread.Dispose();
        Assert.DoesNotThrow(engine.Dispose);
    }
}
