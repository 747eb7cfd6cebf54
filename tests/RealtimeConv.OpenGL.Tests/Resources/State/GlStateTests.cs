using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL.State;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Resources.State;

[TestFixture(GraphicsApi.OpenGL, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Compute)]
public sealed class GlStateTests(GraphicsApi api, Backend backend) : GlTest
{
    private static readonly Filter Filter = new MagnitudeFilter(new FilterList(
        new ConvolveFilter(new Kernel(3, 1, [-1, 0, 1])), new ChainFilter(new ConvolveFilter(new Kernel(1, 3, [-1, 0, 1])), PointwiseFilter.Absolute)))
    {
        Alpha = AlphaPolicy.Straight,
    };

    [Test]
    public void EveryCall_InHostileState_GivesTheSamePixelsAndLeavesTheStateAlone()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            var frame = TestFrame();
            float[] clean, texels;
            using (var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend })) clean = engine.Apply(Filter, frame).Float32.ToArray();
            uint from = FloatTexture(gl, 13, 11, frame.Float32), to = Texture(gl, 13, 11, SizedInternalFormat.Rgba32f);

            HostileState.Set(gl, api);
            var reader = new StateReader(gl, from, to);
            var before = reader.Read();
            using (var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend }))
            {
                Same(gl, reader, before, "the constructor");
                engine.Prepare(Filter, Straight(from, 13, 11), Straight(to, 13, 11));
                Same(gl, reader, before, "Prepare");
                Assert.That(engine.Apply(Filter, Straight(from, 13, 11), Straight(to, 13, 11)).IsApplied, Is.True);
                Same(gl, reader, before, "Apply on textures");
                Assert.That(engine.Apply(Filter, frame).Float32.ToArray(), Is.EqualTo(clean));
                Same(gl, reader, before, "Apply on a frame");
                Assert.That(engine.Apply(TooManyChannels, Straight(from, 13, 11), Straight(to, 13, 11)).Status, Is.EqualTo(ApplyStatus.Bypassed));
                Same(gl, reader, before, "Apply of a filter that cannot run");
                engine.Apply(Filter, Straight(from, 13, 11), Straight(to, 13, 11));
                Assert.That(engine.PendingHostError, Is.Null);
            }
            Same(gl, reader, before, "Dispose");
            SetPlain(gl);
            texels = Read(gl, to, 13, 11);
            Assert.That(texels, Is.EqualTo(clean));
        });
    }

    [Test]
    public void Apply_DuringTransformFeedback_PausesAndResumesIt()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend });
            var frame = TestFrame();
            var source = Straight(FloatTexture(gl, 13, 11, frame.Float32), 13, 11);
            var destination = Straight(Texture(gl, 13, 11, SizedInternalFormat.Rgba32f), 13, 11);
            HostileState.BeginTransformFeedback(gl, api);
            Assert.That(engine.Apply(Filter, source, destination).IsApplied, Is.True);
            Assert.That((gl.GetInteger(GLEnum.TransformFeedbackActive), gl.GetInteger(GLEnum.TransformFeedbackPaused)), Is.EqualTo((1, 0)));
            gl.EndTransformFeedback();
            Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError));
            Assert.That(Read(gl, destination.Texture, 13, 11), Is.EqualTo(engine.Apply(Filter, frame).Float32.ToArray()));
        });
    }

    [Test]
    public void Apply_WithATrustedHost_GivesTheSamePixelsAndSavesNothing([Values(HostState.Trusted, HostState.Isolated)] HostState mode)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            var frame = TestFrame();
            using var careful = new FilterEngine(gl, new FilterEngineOptions { Backend = backend });
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, State = mode });
            var expected = careful.Apply(Filter, frame).Float32.ToArray();
            HostileState.Set(gl, api);
            Assert.That(engine.Apply(Filter, frame).Float32.ToArray(), Is.EqualTo(expected));
            Assert.That(gl.IsEnabled(EnableCap.DepthTest), Is.False);
        });
    }

    private static readonly Filter TooManyChannels = new ConvolveFilter(KernelBank.PerChannel(Kernel.Identity, Kernel.Identity));

    private static void Same(GL gl, StateReader reader, List<StateRecord> before, string what)
    {
        Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError), what);
        Assert.That(StateReader.Differences(before, reader.Read()), Is.Empty, $"{what} changed the state");
        Assert.That(before, Has.Count.GreaterThan(1000));
    }

    private static Frame TestFrame() => Frame.FromSamples(13, 11, 4, [.. Enumerable.Range(0, 13 * 11 * 4).Select(k => (float)(k * 7919 % 509))], AlphaMode.Straight);
}
