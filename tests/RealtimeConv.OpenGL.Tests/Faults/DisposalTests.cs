using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>Disposal on other threads, behind the context's end, twice, under another context, and while a frame runs.</summary>
public sealed class DisposalTests : GlTest
{
    private static readonly Filter Blur = new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36)) { Alpha = AlphaPolicy.Straight };

    private static readonly Network Relu = new(1, [new ActivationNode(ActivationKind.Relu, 0)]);

    [Test]
    public void Dispose_OnAnotherThread_CallsNothingThere()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        var log = new GlLog();
        var (engine, networks) = thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context) { Rules = { log } };
            var made = (new FilterEngine(shim.GL), new NetworkEngine(shim.GL));
            made.Item1.Apply(Blur, Frame.FromSamples(5, 5, 1, new float[25]));
            made.Item2.Run(Relu, new Tensor(new TensorShape(1, 1, 2, 2)));
            return made;
        });
        log.Clear();
        engine.Dispose();
        networks.Dispose();
        engine.Dispose();
        networks.Dispose();
        Assert.That(log.Calls, Is.Empty);
    }

    [Test]
    public void Dispose_AfterTheEndOfTheContext_CallsNothing()
    {
        var thread = Open(GraphicsApi.OpenGL);
        var log = new GlLog();
        var (engine, networks) = thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context) { Rules = { log } };
            return (new FilterEngine(shim.GL), new NetworkEngine(shim.GL));
        });
        thread.Dispose();
        log.Clear();
        engine.Dispose();
        networks.Dispose();
        Assert.That(log.Calls, Is.Empty);
    }

    // Names of one context are other objects in another.
    [Test]
    public void Dispose_UnderAnotherContext_LeavesItsObjectsAlone()
    {
        using var first = HeadlessContext.Create(new HeadlessOptions { Api = GraphicsApi.OpenGL });
        var log = new GlLog();
        var shim = new GlShim(first.GL.Context) { Rules = { log } };
        var (engine, networks) = (new FilterEngine(shim.GL), new NetworkEngine(shim.GL));
        first.Release();
        using var second = HeadlessContext.Create(new HeadlessOptions { Api = GraphicsApi.OpenGL });
        uint[] theirs = [.. Enumerable.Range(0, 64).Select(_ => second.GL.GenFramebuffer())];
        foreach (uint name in theirs) second.GL.BindFramebuffer(FramebufferTarget.Framebuffer, name);
        log.Clear();
        Assert.Throws<InvalidOperationException>(() => networks.Run(Relu, new Tensor(new TensorShape(1, 1, 2, 2))));
        engine.Dispose();
        networks.Dispose();
        Assert.That(log.Calls, Is.Empty);
        Assert.That(theirs.Select(name => second.GL.IsFramebuffer(name)), Is.All.True);
    }

    [Test]
    public void Engines_OfTwoContextsOnOneThread_ShareNothing()
    {
        using var first = HeadlessContext.Create(new HeadlessOptions { Api = GraphicsApi.OpenGL });
        var engine = new FilterEngine(first.GL);
        first.Release();
        using var second = HeadlessContext.Create(new HeadlessOptions { Api = GraphicsApi.OpenGL });
        var other = new FilterEngine(second.GL);
        var frame = Frame.FromSamples(5, 4, 1, [.. Enumerable.Range(0, 20).Select(k => (float)k)]);
        var right = other.Apply(Blur, frame).Float32.ToArray();
        for (int k = 0; k < 3; k++)
        {
            second.Release();
            first.MakeCurrent();
            Assert.That(engine.Apply(Blur, frame).Float32.ToArray(), Is.EqualTo(right));
            Assert.Throws<InvalidOperationException>(() => other.Apply(Blur, frame));
            first.Release();
            second.MakeCurrent();
            Assert.That(other.Apply(Blur, frame).Float32.ToArray(), Is.EqualTo(right));
            Assert.Throws<InvalidOperationException>(() => engine.Apply(Blur, frame));
        }
        other.Dispose();
        Assert.That(other.LiveObjects, Is.Zero);
        second.Release();
        first.MakeCurrent();
        engine.Dispose();
        Assert.That(engine.LiveObjects, Is.Zero);
    }

    // Prepared filters go on other threads while the engine runs frames with them: a frame is right, or says that its filter is gone.
    [Test]
    public void PreparedFilters_DisposedOfByOtherThreadsWhileFramesRun_NeverSpoilAFrame([Values] bool layers)
    {
        Filter filter = layers ? SmallStacks.Column : Blur;
        using var thread = Open(GraphicsApi.OpenGL);
        var ledger = new ObjectLedger();
        var log = new ThreadLog();
        int applied = thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context) { Rules = { ledger, log } };
            using var engine = new FilterEngine(shim.GL);
            var source = Straight(FloatTexture(gl, 7, 5, [.. Enumerable.Range(0, 140).Select(k => (float)k)]), 7, 5);
            var destination = source with { Texture = Texture(gl, 7, 5, SizedInternalFormat.Rgba32f) };
            engine.Apply(filter, source, destination);
            var right = Read(gl, destination.Texture, 7, 5);
            int count = 0;
            for (int k = 0; k < 300; k++)
            {
                var prepared = engine.Prepare(filter, source, destination);
                var disposal = Task.Run(prepared.Dispose);
                ApplyResult result;
                do
                {
                    result = engine.Apply(prepared, source, destination);
                    if (result.IsApplied) count++;
                    Assert.That(result.IsApplied || result.Message == "the prepared filter is null or disposed", result.Message);
                    if (result.IsApplied && count % 16 == 0) Assert.That(Read(gl, destination.Texture, 7, 5), Is.EqualTo(right));
                }
                while (result.IsApplied);
                Assert.That(disposal.Wait(TimeSpan.FromSeconds(30)), Is.True);
            }
            Assert.That(engine.Failures, Is.Empty);
            return count;
        });
        Assert.That(ledger.Live, Is.Empty);
        Assert.That(ledger.Strange, Is.Empty);
        Assert.That(log.Threads, Has.Count.EqualTo(1));
        TestContext.Out.WriteLine($"{applied} frames ran beside the disposals");
    }

    private sealed class ThreadLog : GlRule
    {
        public HashSet<int> Threads { get; } = [];

        public override void Note(GlShim shim, GlCall call, nint result) => Threads.Add(call.Thread);
    }
}
