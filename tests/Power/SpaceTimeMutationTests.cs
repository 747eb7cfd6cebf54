using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Power.Plans;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Power;

/// <summary>Every plausible mistake about past frames leaves the bound of the right plan on some frame of a sequence: on the processor, fragment and compute.</summary>
public sealed class SpaceTimeMutationTests
{
    private static readonly Kernel Space = new(3, 3, [1, 2, 0, -1, 5, 3, 0.5, 2, 1], 13.5);

    private static readonly Dictionary<string, Filter> Filters = new()
    {
        ["results kept"] = new SpaceTimeFilter(SpaceTimeKernel.Product([0.5, 0.25, 0.15, 0.1], Space)),
        ["frames kept"] = new SpaceTimeFilter(new SpaceTimeKernel(Space, 0.5 * Space.Rotated180(), 0.25 * Space), FirstFrames: FirstFrames.Zero),
        ["time alone"] = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(4, 1, 1, [0.5, -0.25, 0.15, 0.6]), FirstFrames: FirstFrames.Zero),
        ["in a chain"] = new ChainFilter(new SpaceTimeFilter(SpaceTimeKernel.FromWeights(3, 1, 1, [0.6, 0.3, 0.1])), new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [1, -0.8]))),
    };

    private static IEnumerable<string> Names => Filters.Keys;

    private static readonly Frame[] Sequence = [.. Enumerable.Range(0, 7).Select(n => TestPatterns.Noise(9, 7, PixelFormat.Rgba32F, n, 0, 1))];

    [Test]
    public void Judge_MutantsOnTheProcessor_Fail([ValueSource(nameof(Names))] string name) => SeeAll(name, Backend.Cpu, DeviceProfile.CpuOnly, plan =>
    {
        using var cpu = new CpuFilter(plan, threads: 1);
        return RunAll(plan, (frame, result) => cpu.Apply(frame, result));
    });

    [Test]
    public void Judge_MutantsOnTheGpu_Fail([ValueSource(nameof(Names))] string name, [Values(Backend.Compute, Backend.Fragment)] Backend backend)
    {
        using var thread = new GlThread();
        var engine = thread.Run(gl => new FilterEngine(gl, new FilterEngineOptions { SpecialiseAfterFrames = -1 }));
        SeeAll(name, backend, engine.Device, plan => thread.Run(_ =>
        {
            using var prepared = engine.Prepare(plan);
            return RunAll(plan, (frame, result) => engine.Apply(prepared, frame, result));
        }));
        thread.Run(_ => engine.Dispose());
    }

    private static void SeeAll(string name, Backend backend, DeviceProfile device, Func<FilterPlan, Frame[]> run)
    {
        var request = new PlanRequest(Filters[name], PixelFormat.Rgba32F, PixelFormat.Rgba32F, Sequence[0].Width, Sequence[0].Height) { Backend = backend, Device = device };
        var plan = Planner.Plan(request);
        var truth = Enumerable.Range(1, Sequence.Length).Select(n => (Reference: ReferenceFilter.Evaluate(Filters[name], Sequence[..n]), Bound: PlanBound.Of(plan, Sequence[..n], ArithmeticModel.Quality))).ToList();
        bool Passes(FilterPlan planned) => run(planned).Select((frame, n) => FrameComparison.Judge(truth[n].Reference, truth[n].Bound, frame).Passed).All(passed => passed);

        Assert.That(Passes(plan), Is.True, "the plan itself");
        var mutants = PastMutations.Of(plan).ToList();
        foreach (var mutant in mutants) Assert.That(Passes(mutant.Plan), Is.False, $"{mutant.Kind} ({mutant.Place}) was not seen");
        PowerTable.Add($"{backend}, plan '{plan.Name}'", $"past frames, '{name}'", $"{mutants.Count} seen");
    }

    private static Frame[] RunAll(FilterPlan plan, Action<Frame, Frame> apply)
    {
        var results = new Frame[Sequence.Length];
        for (int n = 0; n < results.Length; n++) apply(Sequence[n], results[n] = new Frame(Sequence[n].Width, Sequence[n].Height, plan.Request.Destination));
        return results;
    }
}
