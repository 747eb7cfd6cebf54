using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>As <see cref="FourierFaultTests"/>, while the programs of the transforms are made behind frames of direct sums.</summary>
[TestFixture(GraphicsApi.OpenGL, Backend.Compute)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment)]
public sealed class FirstFrameFaultTests(GraphicsApi api, Backend backend) : GlTest
{
    [Test]
    public void Apply_WithOneCallRefused_IsRightOrNamedAndRecovers() => Sweep(new CallFault(FaultKind.Refuse), 1);

    [Test]
    public void Apply_WithOneCallFlagged_IsRightOrNamedAndRecovers() => Sweep(new CallFault(FaultKind.Flag), 41);

    private void Sweep(CallFault fault, int step)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            SetPlain(gl);
            var frames = new HostFrames(gl, backend, HostTexels.Codes);
            var right = (ByPlan(gl, frames, p => p.Name == "direct" && !p.IsExact), ByPlan(gl, frames, p => p.Passes.Any(q => q is FourierPass)));
            var bench = new FaultBench(gl, frames.Source.Texture, frames.Destination.Texture);
            bench.Sweep(fault, shim => new FirstFrameSubject(Engine(shim, frames), TransformPlans.Filter, frames, right), step);
            TestContext.Out.WriteLine($"{bench.Count.Faults} faults, {bench.Count.Borne} borne");
        });
    }

    private float[] ByPlan(GL gl, HostFrames frames, Func<FilterPlan, bool> isIt)
    {
        using var engine = TransformPlans.Engine(gl, backend, lines: false);
        using var prepared = engine.Prepare(TransformPlans.Candidates(engine, backend).First(c => isIt(c.Plan)).Plan, frames.Source, frames.Destination);
        Assert.That(engine.Apply(prepared, frames.Source, frames.Destination).IsApplied, Is.True);
        return frames.Pixels();
    }

    // Transforms have been measured to be the fastest, which they are for no frame so small.
    private FilterEngine Engine(GL gl, HostFrames frames)
    {
        var table = new TuningTable(new UserCache(null));
        var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, SpecialiseAfterFrames = -1, Budget = TransformPlans.Budget, Tuning = table });
        var candidates = TransformPlans.Candidates(engine, backend);
        table.Add(candidates[0].Plan.Request, [.. candidates.Select(c => (c, c.Plan.Passes.Any(p => p is FourierPass) ? 0.1 : 1.0))]);
        return engine;
    }
}
