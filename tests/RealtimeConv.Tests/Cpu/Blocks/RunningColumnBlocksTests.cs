using RealtimeConv.Cpu;
using RealtimeConv.Cpu.Simd;
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

    // Codes are read where they lie, constants as a row of their own where they are codes.
    [Test]
    public void Apply_BoxesOfAnySizeAndBorder_AreExactInEveryWidth([Values] BorderMode mode, [Values(128, 256, 512)] int vectors, [Values(1, 3, 4)] int channels)
    {
        foreach (double constant in mode == BorderMode.Constant ? new[] { 102 / 255.0, 0.3 } : [0])
            foreach (var (boxWidth, boxHeight) in new[] { (3, 3), (8, 5), (31, 31), (1, 7) })
                foreach (var (width, height) in new[] { (1, 1), (5, 3), (67, 22) })
                {
                    var filter = new ConvolveFilter(new Kernel(boxWidth, boxHeight, [.. Enumerable.Repeat(1.0, boxWidth * boxHeight)], boxWidth * boxHeight), Border: mode == BorderMode.Constant ? Border.Of(constant) : new Border(mode));
                    var frame = TestPatterns.Noise(width, height, new PixelFormat(SampleType.UNorm8, channels), 3);
                    var request = new PlanRequest(filter, frame.Format, frame.Format, width, height) { Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha };
                    if (Planner.Candidates(request).Select(c => c.Plan).FirstOrDefault(p => p.Passes.All(q => q is RunningSumPass)) is not { } plan)
                    {
                        Assert.That(constant, Is.EqualTo(0.3), "a constant that is no code allows no whole numbers");
                        continue;
                    }
                    var result = new Frame(width, height, frame.Format, frame.Alpha);
                    using var cpu = new CpuFilter(plan, 1, RowKernels.Create((RowKernels.Width)vectors));
                    cpu.Apply(frame, result);
                    var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
                    Assert.That(report.Passed, Is.True, $"{boxWidth} x {boxHeight} over {width} x {height}: {report.Summary}");
                }
    }
}
