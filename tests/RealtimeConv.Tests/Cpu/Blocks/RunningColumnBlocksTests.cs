using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Cpu.Blocks;

public class RunningColumnBlocksTests
{
    // Rows wider than one piece, of channel counts whose pieces would not end with a vector.
    [Test]
    public void Apply_ColumnsOfRowsOfSeveralPieces_AreExact([Values(1, 2, 3, 4, 5, 7)] int channels, [Values(341, 700, 1100)] int width)
    {
        var filter = new ConvolveFilter(new Kernel(1, 9, [.. Enumerable.Repeat(1.0, 9)], 9));
        var frame = TestPatterns.Noise(width, 14, new PixelFormat(SampleType.UNorm8, channels), 3);
        var request = new PlanRequest(filter, frame.Format, frame.Format, width, 14) { Backend = Backend.Cpu };
        var plan = Planner.Candidates(request).Select(c => c.Plan).First(p => p.Passes.All(q => q is RunningSumPass));
        var result = new Frame(width, 14, frame.Format);
        using var cpu = new CpuFilter(plan);
        cpu.Apply(frame, result);
        double[] reference = ReferenceFilter.Evaluate(filter, frame);
        var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Passed, Is.True, report.Summary);
    }
}
