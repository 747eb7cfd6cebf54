using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Plans that are called exact give the codes of whole-number arithmetic, bit by bit: on every stage and on the CPU.</summary>
public sealed class ExactPlanTests
{
    private static readonly Kernel Binomial = new(5, 5, [.. Outer([1, 4, 6, 4, 1], [1, 4, 6, 4, 1])], 256);
    private static readonly Kernel Signed = new(4, 3, [.. Enumerable.Range(0, 12).Select(k => (double)(k * 7 % 11 - 3))], 22, 3, 0);
    private static readonly Kernel SobelX = new(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1], 4);
    private static readonly (int Width, int Height)[] Sizes = [(1, 1), (2, 21), (37, 1), (33, 13)];

    private static IEnumerable<string> Stages => Stage.Names;

    [TestCaseSource(nameof(Cases))]
    public void Kernels_OnEveryBorder_GiveTheWholeNumbersCodes(string stage, BorderMode mode)
    {
        var border = mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(0.2, 0.6, 1)) : new Border(mode);
        foreach (var (width, height) in Sizes)
            foreach (var (kernel, divisor) in Kernels())
                Compare(stage, new ConvolveFilter(kernel, Operation.CrossCorrelation, border, 0.2), divisor, TestPatterns.Noise(width, height, PixelFormat.Rgb8, 4), $"{kernel}, {mode}");
    }

    [TestCaseSource(nameof(Stages))]
    public void Formats_OfCodesAndEveryChannelCount_GiveTheWholeNumbersCodes(string stage)
    {
        foreach (var type in (SampleType[])[SampleType.UNorm8, SampleType.UNorm16])
            foreach (int channels in (int[])[1, 2, 3, 4, 7])
            {
                // Without 16-bit textures such frames are floats on the device, and their plans are not called exact.
                if (type == SampleType.UNorm16 && !Stage.Of(stage).Profile.RendersUNorm16) continue;
                var frame = TestPatterns.Noise(19, 9, new PixelFormat(type, channels), channels);
                Compare(stage, new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16), Border: Border.Reflect), 16, frame);
                Compare(stage, new ConvolveFilter(SobelX, Border: Border.Wrap, Bias: 0.6), 4, frame);
            }
    }

    [TestCaseSource(nameof(Stages))]
    public void Banks_PerChannelAndMatrix_GiveTheWholeNumbersCodes(string stage)
    {
        var frame = TestPatterns.Noise(17, 12, PixelFormat.Rgb8, 6);
        var perChannel = KernelBank.PerChannel(new Kernel(3, 1, [1, 2, 1], 4), new Kernel(1, 5, [1, 0, -3, 0, 1], 3), SobelX);
        Compare(stage, new ConvolveFilter(perChannel, Operation.Convolution, Border.Reflect101), 12, frame);
        var matrix = KernelBank.Matrix(new Kernel?[,] { { SobelX, null, new Kernel(1, 1, [3], 8) }, { Signed, Binomial, null }, { null, null, new Kernel(2, 2, [1, 1, 1, 1], 4) } });
        Compare(stage, new ConvolveFilter(matrix, Operation.CrossCorrelation, Border.Replicate), 2816, frame);
    }

    [TestCaseSource(nameof(Stages))]
    public void Trees_OfWholeStages_RoundOnceAtTheEnd(string stage)
    {
        var frame = TestPatterns.Noise(23, 14, PixelFormat.Rgba8, 8);
        var halves = new ConvolveFilter(new Kernel(2, 1, [1, 1], 2), Bias: 1);
        var sharpen = new ConvolveFilter(new Kernel(3, 3, [0, -1, 0, -1, 5, -1, 0, -1, 0]), Border: Border.Wrap);
        Compare(stage, new ChainFilter(halves, PointwiseFilter.Absolute, sharpen), 2, frame);
        Compare(stage, new ChainFilter(new ConvolveFilter(SobelX, Border: Border.Of(0.4)), PointwiseFilter.Absolute, new ConvolveFilter(Binomial, Border: Border.Reflect)), 1024, frame);
        var sobel = new ConvolveFilter(new Kernel(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1]));
        Compare(stage, new ChainFilter(sobel, PointwiseFilter.Absolute), 1, frame);
        var folded = Compare(stage, new ChainFilter(new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16)), new ConvolveFilter(SobelX, Bias: 0.6)), 64, frame, "folded");
        Assert.That(folded.Any(p => p.Passes.Any(q => q.Rim is not null)), Is.True);
        Compare(stage, new SumFilter(new FilterList(new ConvolveFilter(Binomial), new ConvolveFilter(SobelX)), 0.2) { Weights = [2, 0.5] }, 1024, frame);
    }

    [TestCaseSource(nameof(Stages))]
    public void Alpha_PreservedAndStraight_GivesTheWholeNumbersCodes(string stage)
    {
        foreach (var policy in (AlphaPolicy[])[AlphaPolicy.Preserve, AlphaPolicy.Straight])
        {
            var frame = TestPatterns.Noise(15, 11, PixelFormat.Rgba8, 9, 0, 1, AlphaMode.Straight);
            Compare(stage, new ConvolveFilter(Signed, Bias: 0.4) { Alpha = policy }, 22, frame, policy.ToString());
            Compare(stage, new ConvolveFilter(Binomial) { Alpha = policy }, 256, frame, policy.ToString());
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void Boxes_OfAnySize_GiveTheWholeNumbersCodes(string stage, BorderMode mode)
    {
        var border = mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(0.2, 0.6, 1)) : new Border(mode);
        foreach (var (width, height, kernel) in (ReadOnlySpan<(int, int, Kernel)>)[(1, 1, Box(3, 3)), (41, 23, Box(6, 5, 5, 0)), (3, 37, Box(9, 90)), (150, 2, Box(301, 1, 0, 0)), (21, 31, Box(19, 21))])
        {
            var plans = Compare(stage, new ConvolveFilter(kernel, Operation.CrossCorrelation, border, 0.2), (long)kernel.Divisor, TestPatterns.Noise(width, height, PixelFormat.Rgb8, 4), $"{kernel}, {mode}");
            Assert.That(plans.Any(p => p.Passes.Any(q => q is RunningSumPass)), Is.EqualTo(stage.EndsWith("compute", StringComparison.Ordinal)));
        }
    }

    // The numbers of a running sum as literals in a program of its own, which a pass at a time gets.
    [TestCaseSource(nameof(OwnCases))]
    public void Boxes_ByProgramsOfTheirOwn_GiveTheWholeNumbersCodes(string stage, BorderMode mode)
    {
        var border = mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(0.2, 0.6, 1)) : new Border(mode);
        foreach (var (width, height, kernel) in (ReadOnlySpan<(int, int, Kernel)>)[(41, 23, Box(16, 25, 5, 0)), (21, 31, Box(29, 21))])
        {
            var frame = TestPatterns.Noise(width, height, PixelFormat.Rgba8, 4);
            var filter = new ConvolveFilter(kernel, Operation.CrossCorrelation, border, 0.2);
            var (result, plan) = Stage.Of(stage).Run(engine =>
            {
                for (int k = 0; k < 2; k++) engine.Apply(filter, frame, frame.Format);
                return (engine.Apply(filter, frame, frame.Format), engine.LastReport!.Plan);
            });
            Assert.That(plan.Passes, Has.All.TypeOf<RunningSumPass>());
            var report = FrameComparison.JudgeExact(WholeNumberReference.Apply(filter, (long)kernel.Divisor, frame), result);
            Assert.That(report.Passed, Is.True, $"{kernel}, {mode}: {report.Summary}");
        }
    }

    // A ramp over all codes with divisors that leave every remainder, ties among them, on both sides of 0 and beyond the largest code.
    [TestCaseSource(nameof(Stages))]
    public void Quotients_OfEveryRemainder_RoundHalfToEven(string stage)
    {
        var codes = new Frame(256, 3, PixelFormat.R8);
        for (int k = 0; k < codes.UNorm8.Length; k++) codes.UNorm8[k] = (byte)(k % 256);
        foreach (var (weight, divisor) in (ReadOnlySpan<(double, int)>)[(1, 2), (1, 6), (3, 10), (7, 16), (255, 254), (-3, 2), (60000, 119999), (65535, 2), (1, 8388608), (255, 16712000), (32767, 8000000)])
            Compare(stage, new ConvolveFilter(new Kernel(1, 1, [weight], divisor)), divisor, codes, $"{weight} / {divisor}");
    }

    private static IEnumerable<object[]> Cases() =>
        Stage.Names.SelectMany(stage => Enum.GetValues<BorderMode>().Select(border => (object[])[stage, border]));

    private static IEnumerable<object[]> OwnCases() =>
        Stage.OwnNames.Where(s => s.StartsWith("gl compute", StringComparison.Ordinal)).SelectMany(stage => Enum.GetValues<BorderMode>().Select(border => (object[])[stage, border]));

    private static IEnumerable<(Kernel Kernel, long Divisor)> Kernels() =>
        [(Binomial, 256), (Signed, 22), (new Kernel(7, 5, [.. Enumerable.Repeat(1.0, 35)], 35, 6, 0), 35), (new Kernel(1, 9, [.. Enumerable.Repeat(1.0, 9)], 9), 9), (new Kernel(3, 1, [0.25, 0.5, 0.25]), 4)];

    private static IEnumerable<double> Outer(double[] column, double[] row) => column.SelectMany(v => row.Select(h => v * h));

    private static Kernel Box(int width, int height, int? anchorX = null, int? anchorY = null) =>
        new(width, height, [.. Enumerable.Repeat(1.0, width * height)], width * height, anchorX, anchorY);

    private static List<FilterPlan> Compare(string stage, Filter filter, long divisor, Frame frame, string? note = null)
    {
        var backend = stage.EndsWith("compute", StringComparison.Ordinal) ? Backend.Compute : Backend.Fragment;
        var request = new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height)
        {
            Backend = backend, Device = Stage.Of(stage).Profile with { IsSoftware = false }, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
        };
        var expected = WholeNumberReference.Apply(filter, divisor, frame);
        var plans = Planner.Candidates(request).Select(c => c.Plan).Where(p => p.IsExact).ToList();
        Assert.That(plans, Is.Not.Empty, $"{note}: no exact plan");
        foreach (var plan in plans)
        {
            var result = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
            Stage.Of(stage).Run(engine =>
            {
                engine.Apply(plan, frame, result);
                return 0;
            });
            var report = FrameComparison.JudgeExact(expected, result);
            Assert.That(report.Passed, Is.True, $"{note ?? filter.GetType().Name}, {frame.Width} x {frame.Height} {frame.Format} by {string.Join(", ", plan.Passes.Select(p => p.Name))}: {report.Summary}");
        }
        var cpu = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
        using var cpuFilter = new CpuFilter(Planner.Plan(request with { Backend = Backend.Cpu }));
        cpuFilter.Apply(frame, cpu);
        Assert.That(cpu.Bytes.SequenceEqual(expected.Bytes), Is.True, $"{note}: the CPU filter, {cpuFilter.Plan.Name}");
        return plans;
    }
}
