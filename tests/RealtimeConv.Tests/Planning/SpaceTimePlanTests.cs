using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Planning;

/// <summary>Which ring a plan of a filter over time keeps, and what it takes.</summary>
public class SpaceTimePlanTests
{
    private static readonly Kernel Space = new(3, 3, [0.3, -1, 2, 0.7, 5, -3, 1, 1, 0.1]);

    [Test]
    public void Plan_ProductOfTimeAndSpace_FiltersEachFrameOnceAndSumsTheRing()
    {
        var plan = Plan(new SpaceTimeFilter(SpaceTimeKernel.Product([0.5, 0.25, 0.125, 0.1], Space)));
        Assert.That(plan.Passes.OfType<ConvolvePass>().Count(), Is.EqualTo(1));
        Assert.That(plan.Passes[^1], Is.InstanceOf<CombinePass>().With.Property("Terms").EqualTo(4));
        Assert.That(plan.Surfaces.Select(s => s.Past?.Frames).Where(f => f > 0), Is.EquivalentTo(new[] { 1, 2, 3 }));
        Assert.That(plan.Name, Is.EqualTo("direct over 4 frames"));
    }

    [Test]
    public void Plan_NoProduct_KeepsFramesAsTheyCameAndFiltersEach()
    {
        var plan = Plan(new SpaceTimeFilter(new SpaceTimeKernel(Space, Space.Rotated180(), 0.5 * Space)));
        Assert.That(plan.Passes.OfType<ConvolvePass>().Count(), Is.EqualTo(3));
        int kept = plan.Surfaces.First(s => s.Past is not null).Past!.Value.Surface;
        Assert.That(plan.Surfaces[kept].Format, Is.EqualTo(PixelFormat.Rgba8), "a copy of the source, not four times its size");
        Assert.That(plan.HistoryBytes, Is.EqualTo(3 * 64 * 48 * 4));
    }

    // A frame of zeros inside a constant border does not come out as zeros: a ring of results would begin wrong.
    [Test]
    public void Plan_ZerosFirstUnderAConstantBorder_NeverKeepsResults()
    {
        var filter = new SpaceTimeFilter(SpaceTimeKernel.Product([0.5, 0.5], Space), Border: Border.Of(0.5), FirstFrames: FirstFrames.Zero);
        Assert.That(Planner.Candidates(Request(filter)).Select(c => c.Plan.Passes.OfType<ConvolvePass>().Count()), Has.All.GreaterThanOrEqualTo(2));
    }

    [Test]
    public void Plan_WeightsOfZero_AreNotRead()
    {
        var kernel = SpaceTimeKernel.FromWeights(6, 1, 1, [1, 0, 0, 0, 0, -1]);
        var plan = Plan(new SpaceTimeFilter(kernel));
        Assert.That(plan.Passes[^1], Is.InstanceOf<CombinePass>().With.Property("Terms").EqualTo(2));
        Assert.That(plan.Surfaces.Select(s => s.Past?.Frames).OfType<int>(), Is.EqualTo(new[] { 5 }));
    }

    [Test]
    public void Plan_SixtyFourFrames_NoPassReadsMoreThanTwelve()
    {
        var plan = Plan(new SpaceTimeFilter(SpaceTimeKernel.FromWeights(64, 1, 1, [.. Enumerable.Repeat(1 / 64.0, 64)])));
        Assert.That(plan.Passes.Max(p => p.Inputs.Length), Is.EqualTo(12));
        Assert.That(plan.Passes.SelectMany(p => p.Inputs).Count(i => plan.Surfaces[i].Past is not null), Is.EqualTo(63));
    }

    [Test]
    public void Plan_BeyondTheBytesGranted_TakesTheSmallerRingOrIsRefused()
    {
        var filter = new SpaceTimeFilter(SpaceTimeKernel.Product([0.5, 0.25, 0.25], Space));
        long results = Plan(filter).HistoryBytes, frames = 3 * 64 * 48 * 4;
        Assert.That(results, Is.GreaterThan(frames), "results lie in floats");
        Assert.That(Planner.Plan(Request(filter) with { HistoryBytes = results - 1 }).HistoryBytes, Is.EqualTo(frames));
        Assert.That(() => Planner.Plan(Request(filter) with { HistoryBytes = frames - 1 }), Throws.InstanceOf<CapabilityMissingException>().With.Message.Match("3 frames of 64 x 48 .* MiB are granted: take fewer or smaller frames"));
    }

    [Test]
    public void Verdict_PastFrames_AreWhyThereAreNoWholeNumbers() =>
        Assert.That(Planner.ExactVerdicts(Request(new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [1, -1])))).Single().Why, Does.Contain("past frames"));

    // A code that is copied is that code again: the copy costs nothing.
    [Test]
    public void Bound_RingOfCodes_AddsNothingForTheCopy()
    {
        var frame = TestPatterns.Noise(8, 6, PixelFormat.R8, 3);
        var plan = Planner.Plan(new PlanRequest(new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [0.5, 0.5])), frame.Format, PixelFormat.R32F, 8, 6) { Backend = Backend.Cpu });
        Assert.That(PlanBound.Of(plan, [frame, frame], ArithmeticModel.Quality).Error.Max(), Is.LessThan(1e-6));
    }

    private static FilterPlan Plan(Filter filter) => Planner.Plan(Request(filter));

    private static PlanRequest Request(Filter filter) => new(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 64, 48) { Backend = Backend.Cpu };
}
