using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tests.Tuning;

/// <summary>Plans timed on the device: who takes part and what is remembered. How long anything takes is no matter here.</summary>
public sealed class TunerTests : GlTest
{
    private static readonly TunerOptions Quick = new() { Rounds = 2, Candidates = 2, Threads = 1, HeadToHeadSeconds = 0.02 };

    private static readonly ConvolveFilter Filter = new(new Kernel(5, 5, [.. Enumerable.Range(0, 25).Select(k => (double)(k * k % 7))]));

    [Test]
    public void Tune_FramesInMemory_TimesEveryBackendAndRemembers()
    {
        Run((engine, table) =>
        {
            var request = new PlanRequest(Filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 64, 40) { Device = engine.Device };
            var tuned = new Tuner(engine, table, Quick).Tune(request);
            Backend[] expected = engine.Device.IsSoftware ? [Backend.Compute, Backend.Fragment, Backend.Cpu] : [Backend.Compute, Backend.Fragment];
            Assert.That(tuned.Select(t => t.Candidate.Plan.Backend).Distinct(), Is.EquivalentTo(expected));
            Assert.That(tuned.Select(t => t.Milliseconds), Is.Ordered.And.All.GreaterThan(0));
            Assert.That(table.Rank(request).Count(r => r.Milliseconds is not null), Is.EqualTo(tuned.Count));
            Assert.That(engine.Device.IsSoftware ? table.Knows(request with { IsOnDevice = true }) : false, Is.False, "frames on the device are another matter");
        });
    }

    [Test]
    public void Tune_FramesOnTheDevice_LeavesTheProcessorOut()
    {
        Run((engine, table) =>
        {
            var request = new PlanRequest(Filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 64, 40) { Device = engine.Device, IsOnDevice = true };
            int live = engine.LiveObjects;
            var tuned = new Tuner(engine, table, Quick).Tune(request);
            Assert.That(tuned.Select(t => t.Candidate.Plan.Backend), Has.None.EqualTo(Backend.Cpu));
            Assert.That(tuned.Select(t => t.Problem), Has.All.Null);
            Assert.That(table.Choose(request).Notes, Has.Some.StartsWith("chosen by measurement"));
            Assert.That(engine.LiveObjects - live, Is.LessThan(20), "what was timed is given back, but for shared programs and scratch textures");
        });
    }

    [Test]
    public void Tune_WithoutAnEngine_TimesTheProcessorAndSaysWhatCouldNotRun()
    {
        Run((engine, table) =>
        {
            var request = new PlanRequest(Filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 64, 40) { Device = engine.Device with { IsSoftware = true } };
            var tuned = new Tuner(null, table, Quick).Tune(request);
            Assert.That(tuned.Where(t => t.Milliseconds is not null).Select(t => t.Candidate.Plan.Backend), Is.Not.Empty.And.All.EqualTo(Backend.Cpu));
            Assert.That(tuned.Where(t => t.Milliseconds is null).Select(t => t.Problem), Is.Not.Empty.And.All.Contains("no OpenGL context"));
        });
    }

    [Test]
    public void Judge_PlansOfARequest_NamesTheOneThatPresses()
    {
        Run((engine, table) =>
        {
            var request = new PlanRequest(Filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 64, 40) { Device = engine.Device };
            var candidates = Planner.Candidates(request);
            var verdict = new Tuner(engine, table, Quick).Judge(candidates[0], [candidates[1]], 1.1);
            Assert.That(verdict.Against, Is.SameAs(candidates[1].Plan));
            Assert.That(new[] { verdict.Ratio.Pairs, verdict.Ratio.Median, verdict.CpuRatio, verdict.Milliseconds }, Is.All.GreaterThan(0));
            var alone = new Tuner(engine, table, Quick).Judge(candidates[0], [], 1.1);
            Assert.That((alone.Verdict, alone.Ratio.Median, alone.Against), Is.EqualTo((ChoiceVerdict.Within, 1.0, candidates[0].Plan)));
            Assert.That(table.Knows(request), Is.False, "a judgement is not remembered");
            var gl = candidates.First(c => c.Plan.Backend != Backend.Cpu);
            Assert.That(() => new Tuner(null, table, Quick).Judge(gl, [], 1.1), Throws.InstanceOf<RealtimeConvException>().With.Message.Contains("no OpenGL context"));
            Assert.That(() => new Tuner(engine, table, Quick).Judge(gl, [], 0), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("above 0"));
        });
    }

    [Test]
    public void Tune_Cancelled_RemembersNothing()
    {
        Run((engine, table) =>
        {
            var request = new PlanRequest(Filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 64, 40) { Device = engine.Device };
            Assert.That(() => new Tuner(engine, table, Quick).Tune(request, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(table.Knows(request), Is.False);
        });
    }

    [Test]
    public void Constructor_ImpossibleOptions_AreRefusedWithTheirLimits()
    {
        Run((engine, table) =>
        {
            Assert.That(() => new Tuner(engine, table, new TunerOptions { Rounds = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("1 to 1000"));
            Assert.That(() => new Tuner(engine, table, new TunerOptions { Candidates = 65 }), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("1 to 64"));
            Assert.That(() => new Tuner(engine, table, new TunerOptions { HeadToHeadSeconds = double.NaN }), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("head to head"));
            Assert.That(() => new Tuner(engine, table, new TunerOptions { Seconds = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });
    }

    private static void Run(Action<FilterEngine, TuningTable> test)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl);
            test(engine, new TuningTable(new UserCache(null)));
        });
    }
}
