using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Filters over time on every stage: SciPy's cases by every plan, and formats, alpha and light, frame by frame inside the plan's bound.</summary>
public sealed class SpaceTimeTests
{
    private static readonly Kernel Space = new(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16);
    private static readonly SpaceTimeKernel Product = SpaceTimeKernel.Product([0.5, 0.3, 0.2], Space);

    // Programs of their own take a compilation for every pass of every kernel.
    private static IEnumerable<TestCaseData> Cases =>
        (from stage in Stage.Names from id in SpaceTimeCase.All select new TestCaseData(stage, id)).Concat(
        from stage in Stage.OwnNames from id in new[] { "product-correlate", "one-frame", "gaps-in-time" } select new TestCaseData(stage, id));

    [TestCaseSource(nameof(Cases))]
    public void Apply_SciPyCase_LiesInTheBoundOfEveryPlanOnEveryFrame(string stage, string id)
    {
        var c = SpaceTimeCase.Load(id);
        foreach (var plan in Plans(stage, c.Filter, c.Frames[0]))
        {
            var results = Run(stage, plan, c.Frames);
            for (int n = 0; n < results.Length; n++)
            {
                var bound = PlanBound.Of(plan, c.Until(n), ArithmeticModel.Quality);
                for (int k = 0; k < bound.Error.Length; k++)
                    Assert.That(Math.Abs(results[n].Float32[k] - c.Expected[n][k]), Is.LessThanOrEqualTo(bound.Error[k] + c.Rounding), $"{plan.Name}, frame {n}, sample {k}");
            }
        }
    }

    [Test]
    public void Apply_FormatsAlphaAndLight_LieInTheBound(
        [ValueSource(typeof(Stage), nameof(Stage.Names))] string stage, [Values("rgba8", "rgb8", "r16f", "rgba32f")] string name, [Values] FirstFrames first)
    {
        var light = name == "rgba8" ? LightMode.Linear : LightMode.Encoded;
        var format = name switch { "rgba8" => PixelFormat.Rgba8, "rgb8" => new PixelFormat(SampleType.UNorm8, 3), "r16f" => new PixelFormat(SampleType.Float16, 1), _ => PixelFormat.Rgba32F };
        Filter[] filters =
        [
            new SpaceTimeFilter(Product, Bias: 0.1, FirstFrames: first),
            new ChainFilter(new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [1, -1]), FirstFrames: first), new MagnitudeFilter(new FilterList(new ConvolveFilter(Kernel.Row([-1, 0, 1])), new ConvolveFilter(Kernel.Column([-1, 0, 1]))))),
            new BlendFilter(new ChainFilter(new SpaceTimeFilter(Product, Border: Border.Wrap, FirstFrames: first), new SpaceTimeFilter(SpaceTimeKernel.FromWeights(3, 1, 1, [0.6, 0, 0.4]), FirstFrames: first)), 0.75),
        ];
        foreach (var alpha in format.Channels == 4 ? new[] { AlphaMode.Opaque, AlphaMode.Straight, AlphaMode.Premultiplied } : [AlphaMode.Opaque])
        {
            var frames = Enumerable.Range(0, 3).Select(n => TestPatterns.Noise(13, 7, format, n, 0, 1, alpha)).ToArray();
            foreach (var filter in filters)
                foreach (var plan in Plans(stage, filter with { Light = light }, frames[0]))
                {
                    var results = Run(stage, plan, frames);
                    for (int n = 0; n < results.Length; n++)
                    {
                        var sequence = frames[..(n + 1)];
                        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(plan.Request.Filter, sequence), PlanBound.Tiers(plan, sequence), results[n]);
                        Assert.That(report.Passed, Is.True, $"{plan.Name}, {alpha}, frame {n}: {report.Summary}");
                    }
                }
        }
    }

    private static FilterPlan[] Plans(string stage, Filter filter, Frame frame)
    {
        var request = new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height)
        {
            Backend = stage.Contains("compute", StringComparison.Ordinal) ? Backend.Compute : Backend.Fragment, Device = Stage.Of(stage).Profile, IsOnDevice = true,
            SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
        };
        // One that keeps results and one that keeps frames, as far as there are both.
        return [.. Planner.Candidates(request).Select(c => c.Plan).DistinctBy(p => p.Passes.Count(q => q is ConvolvePass) > 1)];
    }

    private static Frame[] Run(string stage, FilterPlan plan, Frame[] frames) => Stage.Of(stage).Run(engine =>
    {
        using var prepared = engine.Prepare(plan);
        var results = new Frame[frames.Length];
        for (int n = 0; n < frames.Length; n++)
        {
            results[n] = new Frame(frames[n].Width, frames[n].Height, plan.Request.Destination, plan.Request.DestinationAlpha);
            engine.Apply(prepared, frames[n], results[n]);
        }
        return results;
    });
}
