using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.Laws;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Cpu;

/// <summary>The laws of convolution hold for the CPU filter, whichever of the planner's plans it runs.</summary>
public sealed class CpuLawTests : ConvolutionLawTests
{
    protected override int Cases => 60;

    protected override LawResult Run(Filter filter, Frame frame)
    {
        var candidates = Planner.Candidates(new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height));
        // Any of them, the same for the same filter: another plan rounds in another way.
        var plan = candidates[(int)((uint)filter.GetHashCode() % (uint)candidates.Count)].Plan;
        var result = new Frame(frame.Width, frame.Height, frame.Format);
        using (var cpu = new CpuFilter(plan, threads: 1)) cpu.Apply(frame, result);
        return new LawResult(Array.ConvertAll(result.Float32.ToArray(), v => (double)v), PlanBound.Of(plan, frame, ArithmeticModel.Quality).Error);
    }
}
