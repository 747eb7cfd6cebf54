using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Chains folded into one kernel, with the chain itself along the edges, against the reference on every stage.</summary>
public sealed class FoldedChainTests
{
    // Every fourth chain on each stage, so that all stages together run all of them.
    [TestCaseSource(nameof(Stages))]
    public void FoldedPlans_OfEveryChain_KeepTheirBound(string stage)
    {
        int rims = 0, first = Stages.ToList().IndexOf(stage);
        foreach (var (name, chain) in ChainCases.All().Where((_, k) => k % 4 == first))
        {
            var frame = TestPatterns.Noise(70, 17, first % 2 == 0 ? PixelFormat.Rgb8 : new PixelFormat(SampleType.Float32, 3), 5);
            foreach (var plan in Plans(stage, chain, frame, frame.Format.WithChannels(chain.OutputChannels(3))))
            {
                if (plan.Passes.Any(p => p.Rim is not null)) rims++;
                Judge(stage, plan, frame, name);
            }
        }
        Assert.That(rims, Is.GreaterThan(4));
    }

    [TestCaseSource(nameof(Stages))]
    public void FoldedPlans_WithAlpha_KeepTheirBound(string stage)
    {
        foreach (var (name, chain) in ChainCases.WithAlpha())
            foreach (var alpha in (AlphaMode[])[AlphaMode.Opaque, AlphaMode.Straight])
            {
                var frame = TestPatterns.Noise(19, 14, PixelFormat.Rgba8, 6, 0, 1, alpha);
                foreach (var plan in Plans(stage, chain, frame, frame.Format)) Judge(stage, plan, frame, $"{name}, {alpha}");
            }
    }

    private static IEnumerable<string> Stages => Stage.Names;

    private static IEnumerable<FilterPlan> Plans(string stage, Filter chain, Frame frame, PixelFormat output)
    {
        var request = new PlanRequest(chain, frame.Format, output, frame.Width, frame.Height)
        {
            Device = Stage.Of(stage).Profile,
            Backend = stage.Contains("compute", StringComparison.Ordinal) ? Backend.Compute : Backend.Fragment,
            SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
        };
        return Planner.Candidates(request).Select(c => c.Plan).Where(p => !p.IsExact && p.Notes.Any(n => n.StartsWith("folded", StringComparison.Ordinal))).Take(1);
    }

    private static void Judge(string stage, FilterPlan plan, Frame frame, string name)
    {
        var result = new Frame(frame.Width, frame.Height, plan.Request.Destination, frame.Alpha);
        Stage.Of(stage).Run(engine =>
        {
            engine.Apply(plan, frame, result);
            return 0;
        });
        var reference = ReferenceFilter.Evaluate(plan.Request.Filter, frame, PixelRegion.Whole(frame), frame.Alpha);
        var comparison = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(comparison.Passed, Is.True, $"{name}: {string.Join(", ", plan.Passes.Select(p => p.Name))}: {comparison.Summary}");
    }
}
