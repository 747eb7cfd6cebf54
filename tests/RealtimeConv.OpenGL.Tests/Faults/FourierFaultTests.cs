using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>As <see cref="FaultSweepTests"/>, of plans with transforms, which the planner gives to no frame so small.</summary>
[TestFixture(GraphicsApi.OpenGL, Backend.Fragment, false)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute, false)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute, true)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment, false)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Compute, false)]
public sealed class FourierFaultTests(GraphicsApi api, Backend backend, bool lines) : GlTest
{
    [Test]
    public void Apply_WithOneCallRefused_IsRightOrNamedAndRecovers() => Sweep(new CallFault(FaultKind.Refuse), 1);

    [Test]
    public void Apply_WithOneCallFlagged_IsRightOrNamedAndRecovers() => Sweep(new CallFault(FaultKind.Flag), 17);

    private void Sweep(CallFault fault, int step)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            SetPlain(gl);
            var frames = new HostFrames(gl, backend, HostTexels.Codes);
            FilterPlan plan;
            float[] right;
            using (var engine = TransformPlans.Engine(gl, backend, lines))
            {
                plan = TransformPlans.Plan(engine, backend);
                using var prepared = engine.Prepare(plan, frames.Source, frames.Destination);
                Assert.That(prepared.Report.Shaders, Has.Some.StartsWith(lines ? "fourier_line." : "fourier."));
                Assert.That(engine.Apply(prepared, frames.Source, frames.Destination).IsApplied, Is.True);
                right = frames.Pixels();
            }
            Assert.That(right, Is.Not.EqualTo(frames.PassedThrough));
            var bench = new FaultBench(gl, frames.Source.Texture, frames.Destination.Texture);
            bench.Sweep(fault, shim => new PlanSubject(TransformPlans.Engine(shim, backend, lines), plan, frames, right), step);
            TestContext.Out.WriteLine($"{bench.Count.Faults} faults, {bench.Count.Borne} borne");
        });
    }
}
