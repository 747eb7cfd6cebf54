using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tests.Faults;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Tests.Support.OpenGL.State;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests;

/// <summary>What the frames of a plan with transforms cost and leave behind, with batches across.</summary>
[TestFixture(GraphicsApi.OpenGL, Backend.Fragment, false)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute, false)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute, true)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment, false)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Compute, false)]
public sealed class FilterEngineFourierTests(GraphicsApi api, Backend backend, bool lines) : GlTest
{
    [Test]
    public void Apply_AfterPrepare_AllocatesNothingAndMakesNoObject() => OnThread((gl, frames) =>
    {
        var ledger = new ObjectLedger();
        var shim = new GlShim(gl.Context) { Rules = { ledger } };
        // The shim itself allocates, so bytes are counted without it.
        using (var engine = TransformPlans.Engine(shim.GL, backend, lines))
        {
            using var prepared = Prepare(engine, frames);
            int made = ledger.Made;
            for (int k = 0; k < 3; k++) Assert.That(engine.Apply(prepared, frames.Source, frames.Destination).IsApplied, Is.True);
            Assert.That(ledger.Made - made, Is.Zero);
        }
        Assert.That(ledger.Live, Is.Empty);
        if (lines) return;
        using (var engine = TransformPlans.Engine(gl, backend, lines))
        {
            using var prepared = Prepare(engine, frames);
            bool applied = true;
            int made = engine.MadeObjects;
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int k = 0; k < 10; k++) applied &= engine.Apply(prepared, frames.Source, frames.Destination).IsApplied;
            Assert.That((GC.GetAllocatedBytesForCurrentThread() - before, engine.MadeObjects - made, applied), Is.EqualTo((0L, 0, true)));
        }
    });

    [Test]
    public void EveryCall_InRandomStates_GivesTheSamePixelsAndLeavesEveryRecord() => OnThread((gl, frames) =>
    {
        float[] clean;
        using (var engine = TransformPlans.Engine(gl, backend, lines))
        {
            using var prepared = Prepare(engine, frames);
            Assert.That(engine.Apply(prepared, frames.Source, frames.Destination).IsApplied, Is.True);
            clean = frames.Pixels();
        }
        Assert.That(clean, Is.Not.EqualTo(frames.PassedThrough));
        var state = new RandomState(gl);
        var reader = new StateReader(gl, frames.Source.Texture, frames.Destination.Texture);
        for (int seed = 1; seed <= 3; seed++)
        {
            SetPlain(gl);
            frames.Blank();
            state.Set(seed);
            var before = reader.Read();
            Assert.That(before, Has.Count.GreaterThan(1000));
            using (var engine = TransformPlans.Engine(gl, backend, lines))
            {
                using var prepared = Prepare(engine, frames);
                Same(before, "Prepare");
                Assert.That(engine.Apply(prepared, frames.Source, frames.Destination).IsApplied, Is.True);
                Same(before, "Apply");
                Assert.That(engine.PendingHostError, Is.Null);
            }
            Same(before, "Dispose");
            // Reading back takes plain calls in a plain state.
            state.End();
            SetPlain(gl);
            Assert.That(frames.Pixels(), Is.EqualTo(clean), $"state {seed}");

            void Same(List<StateRecord> expected, string what)
            {
                Assert.That(gl.GetError(), Is.EqualTo(GLEnum.NoError), what);
                Assert.That(StateReader.Differences(expected, reader.Read()), Is.Empty, $"{what} changed state {seed}");
            }
        }
    });

    private PreparedFilter Prepare(FilterEngine engine, HostFrames frames)
    {
        var prepared = engine.Prepare(TransformPlans.Plan(engine, backend), frames.Source, frames.Destination);
        Assert.That(prepared.Report.Shaders, Has.Some.StartsWith(lines ? "fourier_line." : "fourier."));
        return prepared;
    }

    private void OnThread(Action<GL, HostFrames> check)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            SetPlain(gl);
            check(gl, new HostFrames(gl, backend, HostTexels.Codes));
        });
    }
}
