using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>A GPU that was reset: one answer that says so, no GL call after it, and a new engine on a new context works.</summary>
public sealed class ContextLossTests : GlTest
{
    private static readonly Filter Blur = new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36)) { Alpha = AlphaPolicy.Straight };

    private static readonly Frame Frame = Frame.FromSamples(9, 7, 4, [.. Enumerable.Range(0, 252).Select(k => k / 252f)], AlphaMode.Straight);

    [Test]
    public void Apply_InARobustContext_RunsUntilTheResetAndCallsNothingAfterIt([Values(GraphicsApi.OpenGL, GraphicsApi.OpenGLES)] GraphicsApi api)
    {
        float[] before = [], after;
        using (var thread = Robust(api))
        {
            before = thread.Run(gl =>
            {
                var (reset, log) = (new Reset(), new GlLog());
                var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { reset, log } }.GL);
                var source = Straight(FloatTexture(gl, 9, 7, Frame.Float32), 9, 7);
                var destination = source with { Texture = Texture(gl, 9, 7, SizedInternalFormat.Rgba32f) };
                var prepared = engine.Prepare(Blur, source, destination);
                Assert.That(engine.Apply(Blur, source, destination).IsApplied, Is.True);
                var texels = Read(gl, destination.Texture, 9, 7);

                reset.Status = GLEnum.GuiltyContextReset;
                log.Clear();
                for (int k = 0; k < 3; k++)
                {
                    var result = engine.Apply(Blur, source, destination);
                    Assert.That((result.Status, result.Message), Is.EqualTo((ApplyStatus.ContextLost, "the GPU was reset: make the context and the engine anew")));
                    Assert.That(engine.Apply(prepared, source, destination).Status, Is.EqualTo(ApplyStatus.ContextLost));
                }
                Assert.Throws<InvalidOperationException>(() => engine.Prepare(Blur, source, destination));
                Assert.Throws<InvalidOperationException>(() => engine.Apply(Blur, Frame));
                engine.ClearFailures();
                prepared.Dispose();
                engine.Dispose();
                Assert.That(log.Calls.Select(c => c.Name), Is.EqualTo(new[] { "glGetGraphicsResetStatus" }));
                return texels;
            });
        }
        using (var thread = Robust(api)) after = thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            return engine.Apply(Blur, Frame).Float32.ToArray();
        });
        Assert.That(after, Is.EqualTo(before));
    }

    // The reset is seen by an error flag in the middle of a frame.
    [Test]
    public void Apply_WhenTheResetHappensInTheFrame_AnswersContextLostAndIsSilentThen([Values("glDrawArrays", "glLinkProgram", "glTexStorage2D", "glUseProgram")] string where)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var (reset, log) = (new Reset { Trigger = where }, new GlLog());
            using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { reset, log } }.GL, new FilterEngineOptions { Backend = Planning.Backend.Fragment });
            var source = Straight(Texture(gl, 9, 7, SizedInternalFormat.Rgba32f), 9, 7);
            var destination = source with { Texture = Texture(gl, 9, 7, SizedInternalFormat.Rgba32f) };
            Assert.That(engine.Apply(Blur, source, destination).Status, Is.EqualTo(ApplyStatus.ContextLost));
            Assert.That(engine.Failures, Is.Empty, "no fault of the filter");
            log.Clear();
            Assert.That(engine.Apply(Blur, source, destination).Status, Is.EqualTo(ApplyStatus.ContextLost));
            Assert.That(log.Calls, Is.Empty);
        });
    }

    [Test]
    public void Run_OfANetworkAfterAReset_SaysSoAndCallsNothing()
    {
        using var thread = Robust(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var (reset, log) = (new Reset(), new GlLog());
            var engine = new NetworkEngine(new GlShim(gl.Context) { Rules = { reset, log } }.GL);
            var network = new Network(1, [new ActivationNode(ActivationKind.Relu, 0)]);
            var maps = new Tensor(new TensorShape(1, 1, 2, 2));
            engine.Run(network, maps);
            reset.Status = GLEnum.InnocentContextReset;
            log.Clear();
            Assert.That(Assert.Throws<InvalidOperationException>(() => engine.Run(network, maps))!.Message, Does.Contain("reset"));
            engine.Dispose();
            Assert.That(log.Calls.Select(c => c.Name), Is.EqualTo(new[] { "glGetGraphicsResetStatus" }));
        });
    }

    // A context that was not made robust does not lose itself, and its status says nothing.
    [Test]
    public void Apply_InAContextWithoutNotification_DoesNotAsk()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context) { Rules = { new Reset { Status = GLEnum.GuiltyContextReset } } };
            using var engine = new FilterEngine(shim.GL);
            engine.Apply(Blur, Frame);
            Assert.That(shim.Counts.Keys, Does.Not.Contain("glGetGraphicsResetStatus"));
        });
    }

    private static GlThread Robust(GraphicsApi api) => new(new HeadlessOptions { Api = api, IsRobust = true });

    private sealed class Reset : GlRule
    {
        private bool _raised;

        public GLEnum Status { get; set; } = GLEnum.NoError;

        /// <summary>The function during whose first call the GPU is reset.</summary>
        public string Trigger { get; init; } = "";

        public override bool Answers(GlShim shim, GlCall call, out nint result)
        {
            result = (nint)Status;
            if (call.Name == Trigger && !_raised) (_raised, _) = (true, Raise(shim));
            return call.Name == "glGetGraphicsResetStatus" && Status != GLEnum.NoError;
        }

        private static bool Raise(GlShim shim)
        {
            shim.Raise(GLEnum.ContextLost);
            return true;
        }
    }
}
