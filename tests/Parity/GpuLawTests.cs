using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Tests.Support.Laws;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>The laws of convolution hold for both stages, on few cases: the reference is tried on many, and every stage is held to the reference.</summary>
[TestFixtureSource(nameof(Stages))]
public sealed class GpuLawTests(string stage) : ConvolutionLawTests
{
    private static IEnumerable<string> Stages => Stage.Names.Where(n => n.StartsWith("gl ", StringComparison.Ordinal));

    protected override int Cases => 10;

    protected override LawResult Run(Filter filter, Frame frame)
    {
        var (result, report) = Stage.Of(stage).Run(engine => (engine.Apply(filter, frame), engine.LastReport!));
        return new LawResult(Array.ConvertAll(result.Float32.ToArray(), v => (double)v), PlanBound.Of(report.Plan, frame, ArithmeticModel.Quality).Error);
    }
}
