using RealtimeConv.Cpu;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Cpu;

/// <summary>Whatever is planned, the CPU filter stays inside the plan's bound around the reference.</summary>
public class CpuFilterBoundTests
{
    [Test]
    public void Apply_RandomTrees_StayWithinTheBound([Range(0, 19)] int group)
    {
        for (int seed = 10 * group; seed < 10 * group + 10; seed++)
        {
            var (request, frame) = new RandomFilters(seed).Next();
            foreach (var candidate in Planner.Candidates(request)) Judge(candidate.Plan, frame, $"seed {seed}");
        }
    }

    [Test]
    public void Apply_EveryPlanOfSeparableKernels_StaysWithinTheBound([Values] BorderMode mode, [Values(1, 2, 7, 33)] int width, [Values(1, 5, 31)] int height)
    {
        double[] row = [0.1, 0.4, -0.2, 0.3, 0.25], column = [0.3, 0.1, 0.6, -0.5, 0.2, 0.7, 0.1];
        var product = new Kernel(5, 7, [.. column.SelectMany(v => row.Select(h => v * h))], 1, 4, 1);
        var border = mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(0.7, -0.2, 0.1, 0.5)) : new Border(mode);
        Kernel[] kernels = [product, product + 0.3 * Kernel.Identity, new Kernel(40, 3, [.. Enumerable.Range(0, 120).Select(k => 1.0 + k % 40)], 2400)];
        foreach (var kernel in kernels)
            foreach (var type in Enum.GetValues<SampleType>())
            {
                var format = new PixelFormat(type, 4);
                var request = new PlanRequest(new ConvolveFilter(kernel, Operation.Convolution, border, 0.1), format, format, width, height);
                foreach (var candidate in Planner.Candidates(request)) Judge(candidate.Plan, TestPatterns.Noise(width, height, format, 4), $"{kernel}");
            }
    }

    [Test]
    public void Apply_EveryPlanOfWholeKernels_IsExactWhereItSaysSoAndWithinTheBound([Values] BorderMode mode, [Values(1, 2, 7, 33)] int width, [Values(1, 5, 31)] int height)
    {
        var border = mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(0.2, 0.6, 1)) : new Border(mode);
        Kernel[] kernels =
        [
            new(7, 5, [.. Enumerable.Repeat(1.0, 35)], 35, 6, 0), new(1, 9, [.. Enumerable.Repeat(1.0, 9)], 9), new(40, 3, [.. Enumerable.Repeat(1.0, 120)], 120),
            new(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16), new(5, 4, [.. Enumerable.Range(0, 20).Select(k => (double)(k * 7 % 11 - 3))], 21),
        ];
        foreach (var kernel in kernels)
            foreach (int channels in new[] { 1, 3, 5 })
            {
                var format = new PixelFormat(channels == 5 ? SampleType.UNorm16 : SampleType.UNorm8, channels);
                if (channels == 5 && mode == BorderMode.Constant) continue;
                var filter = new ConvolveFilter(kernel, Border: border, Bias: 0.2);
                var frame = TestPatterns.Noise(width, height, format, 4);
                var exact = WholeNumberReference.Apply(filter, (long)kernel.Divisor, frame);
                foreach (var candidate in Planner.Candidates(new PlanRequest(filter, format, format, width, height)))
                {
                    var result = Judge(candidate.Plan, frame, $"{kernel}");
                    if (candidate.Plan.IsExact) Assert.That(FrameComparison.JudgeExact(exact, result).Summary, Does.EndWith("exact"), candidate.Why);
                }
            }
    }

    [Test]
    public void Apply_EveryPattern_StaysWithinTheBound([Values] SampleType source, [Values] SampleType destination)
    {
        var kernel = new Kernel(5, 4, [.. Enumerable.Range(0, 20).Select(k => Math.Sin(k))], 6);
        PixelFormat from = new(source, 4), to = new(destination, 4);
        var request = new PlanRequest(new ConvolveFilter(kernel, Border: Border.Reflect101, Bias: 0.25), from, to, 23, 17);
        var frames = new List<Frame> { TestPatterns.Impulse(23, 17, from, 0, 0), TestPatterns.Impulse(23, 17, from, 11, 8), TestPatterns.Ramp(23, 17, from), TestPatterns.Checker(23, 17, from), TestPatterns.SignMatched(23, 17, from, kernel) };
        if (from.IsFloat) frames.AddRange([TestPatterns.NanIsland(23, 17, from), TestPatterns.Large(23, 17, from), TestPatterns.Denormals(23, 17, from, 3)]);
        for (int k = 0; k < frames.Count; k++) Judge(Planner.Plan(request), frames[k], $"pattern {k}");
    }

    // Sums that windows share: along rows from 12 taps on, over four rows from 3 on.
    [Test]
    public void Apply_BoxesOfEveryShape_StayWithinTheBoundAroundNaNAndLargeSamples([Values(0, 128, 256, 512)] int vectorBits)
    {
        var kernels = RowKernels.Create((RowKernels.Width)vectorBits);
        foreach (var (columns, rows) in ((int, int)[])[(12, 1), (13, 1), (1, 3), (1, 4), (1, 17), (2, 3), (3, 3), (7, 5), (16, 12), (31, 31), (67, 3)])
            foreach (int channels in new[] { 1, 2, 3, 4 })
            {
                var box = new Kernel(columns, rows, [.. Enumerable.Repeat(0.37, columns * rows)], columns * rows);
                var format = new PixelFormat(SampleType.Float32, channels);
                var request = new PlanRequest(new ConvolveFilter(box, Border: Border.Reflect101), format, format, 150, 23);
                foreach (var frame in (Frame[])[TestPatterns.Noise(150, 23, format, 4), TestPatterns.NanIsland(150, 23, format), TestPatterns.Large(150, 23, format)])
                    foreach (var candidate in Planner.Candidates(request)) Judge(candidate.Plan, frame, $"{columns} x {rows} of {channels}", kernels);
            }
    }

    private static Frame Judge(FilterPlan plan, Frame frame, string which, RowKernels? kernels = null)
    {
        var request = plan.Request;
        var result = new Frame(request.Width, request.Height, request.Destination, request.DestinationAlpha);
        using (var cpu = new CpuFilter(plan, threads: 1, kernels ?? RowKernels.Best)) cpu.Apply(frame, result);
        double[] reference = ReferenceFilter.Evaluate(request.Filter, frame, PixelRegion.Whole(frame), request.DestinationAlpha);
        var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Passed, $"{which}: {plan.Name}, {request.Source} {request.SourceAlpha} to {request.Destination} {request.DestinationAlpha}, {string.Join("; ", plan.Passes.Select(p => p.Name))}: {report.Summary}");
        return result;
    }
}
