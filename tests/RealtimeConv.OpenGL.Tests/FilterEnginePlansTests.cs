using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.OpenGL.Tests;

[TestFixture(GraphicsApi.OpenGL, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment)]
public sealed class FilterEnginePlansTests(GraphicsApi api, Backend backend) : GlTest
{
    private static readonly Filter Blur = new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16));

    private FilterEngineOptions Options => new() { Backend = backend };

    private PlanRequest Request(DeviceProfile device, int width = 9, int height = 7) => new(Blur, PixelFormat.Rgba32F, PixelFormat.Rgba32F, width, height) { Backend = backend, Device = device };

    [Test]
    public void Apply_EveryPlanOffered_RunsThatPlanInsideItsBoundAndLeavesNoObject()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options);
            var plans = Planner.Candidates(Request(engine.Device)).Select(c => c.Plan).ToList();
            Assert.That(plans.Select(p => p.Name), Is.SupersetOf(new[] { "direct", "separable" }));
            foreach (var plan in plans)
            {
                using var prepared = engine.Prepare(plan);
                foreach (int seed in new[] { 1, 2 })
                {
                    var frame = TestPatterns.Noise(9, 7, PixelFormat.Rgba32F, seed);
                    var result = new Frame(9, 7, PixelFormat.Rgba32F);
                    engine.Apply(prepared, frame, result);
                    var comparison = FrameComparison.Judge(ReferenceFilter.Evaluate(Blur, frame), PlanBound.Tiers(plan, frame), result);
                    Assert.That(comparison.Passed, Is.True, $"{plan.Name}: {comparison.Summary}");
                    Assert.That(engine.LastReport!.Plan, Is.SameAs(plan));
                }
            }
            engine.Dispose();
            Assert.That(engine.LiveObjects, Is.Zero);
        });
    }

    [Test]
    public void Specialise_PlanOfTwoPasses_RunsBothByTheirOwnProgramsInsideTheBound()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options with { SpecialiseAfterFrames = -1 });
            var plan = Planner.Candidates(Request(engine.Device)).Select(c => c.Plan).Single(p => p.Name == "separable");
            var prepared = engine.Prepare(plan);
            var frame = TestPatterns.Noise(9, 7, PixelFormat.Rgba32F, 1);
            var result = new Frame(9, 7, PixelFormat.Rgba32F);
            engine.Apply(prepared, frame, result);
            Assert.That(engine.LastReport!.Shaders, Has.Exactly(2).StartsWith("convolve."));
            Assert.That(engine.Specialise(prepared), Is.True);
            engine.Apply(prepared, frame, result);
            Assert.That(engine.LastReport!.Shaders, Has.Exactly(2).StartsWith("blocked."));
            Assert.That(FrameComparison.Judge(ReferenceFilter.Evaluate(Blur, frame), PlanBound.Tiers(plan, frame), result).Passed, Is.True);
            prepared.Dispose();
            Assert.That(() => engine.Specialise(prepared), Throws.InstanceOf<ObjectDisposedException>());
        });
    }

    [Test]
    public void Apply_FramesThatWereNotPlanned_AreRefused()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options);
            var prepared = engine.Prepare(Planner.Plan(Request(engine.Device)));
            var frame = new Frame(9, 7, PixelFormat.Rgba32F);
            Assert.That(() => engine.Apply(prepared, new Frame(8, 7, PixelFormat.Rgba32F), frame), Throws.ArgumentException.With.Message.StartsWith("The source is 8 x 7"));
            Assert.That(() => engine.Apply(prepared, frame, new Frame(9, 7, PixelFormat.Rgba8)), Throws.ArgumentException.With.Message.StartsWith("The destination is 9 x 7 rgba8"));
            prepared.Dispose();
            Assert.That(() => engine.Apply(prepared, frame, new Frame(9, 7, PixelFormat.Rgba32F)), Throws.InstanceOf<ObjectDisposedException>());
        });
    }

    [Test]
    public void Prepare_PlanForAnotherMachine_IsRefused()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options with { MaxTextureSize = 8 });
            Assert.That(() => engine.Prepare(Planner.Plan(Request(engine.Device) with { Backend = Backend.Cpu })), Throws.InstanceOf<CapabilityMissingException>());
            var large = Planner.Plan(Request(engine.Device with { MaxTextureSize = 64 }, 9, 9));
            Assert.That(() => engine.Prepare(large), Throws.InstanceOf<CapabilityMissingException>().With.Message.Contains("9 x 9").And.Message.Contains("up to 8"));
        });
    }
}
