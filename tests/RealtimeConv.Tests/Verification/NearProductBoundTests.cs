using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>
/// Kernels that are products, or sums of a few, but for a remainder below the rounding of float32: what such a plan leaves out is part of its bound. An impulse shows
/// one weight by itself, and a small weight that carries the whole remainder lies far from its product.
/// </summary>
public class NearProductBoundTests
{
    private const int Size = 15, Side = 31;

    private static readonly double[] Bell = [.. Enumerable.Range(0, Size).Select(k => Math.Exp(-Math.Pow(k - Size / 2, 2) / 8))];

    // Half of what a product may be off by, in a corner that is 5e-6 of the largest weight: a fortieth of it.
    private static readonly double Remainder = Math.ScaleB(1 / (Bell.Sum() * Bell.Sum()), -23);

    private static Kernel NearProduct(bool isOfRankTwo)
    {
        double sum = Bell.Sum() * Bell.Sum();
        double[] weights = [.. Enumerable.Range(0, Size * Size).Select(k => Bell[k / Size] * Bell[k % Size] / sum)];
        if (isOfRankTwo) weights[Size * Size / 2] -= 0.5;
        weights[0] += Remainder;
        return new Kernel(Size, Size, weights);
    }

    [TestCase("separable", SampleType.Float32)]
    [TestCase("rank 2", SampleType.Float32)]
    public void Of_KernelThatIsNearlyAProduct_GrantsWhatThePlanLeavesOut(string name, SampleType type)
    {
        var format = new PixelFormat(type, 1);
        var filter = new ConvolveFilter(NearProduct(name != "separable"));
        var frame = TestPatterns.Impulse(Side, Side, format, Side / 2, Side / 2);
        var plan = Planner.Candidates(new PlanRequest(filter, format, format, Side, Side) { Backend = Backend.Cpu }).Select(c => c.Plan).Single(p => p.Name == name);
        var result = new Frame(Side, Side, format);
        using (var cpu = new CpuFilter(plan, threads: 1)) cpu.Apply(frame, result);
        double[] reference = ReferenceFilter.Evaluate(filter, frame);

        var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Passed, Is.True, report.Summary);
        // What it grants is needed: without the remainder the corner's weight lies outside, alone.
        var forgetful = plan with { Passes = [.. plan.Passes.Select(p => p is ConvolvePass convolve ? convolve with { Remainder = 0 } : p)] };
        report = FrameComparison.Judge(reference, PlanBound.Of(forgetful, frame, ArithmeticModel.Quality), result);
        Assert.That(report.Failures, Is.EqualTo(1), report.Summary);
        Assert.That((report.Worst!.Value.X, report.Worst.Value.Y), Is.EqualTo((Side / 2 + Size / 2, Side / 2 + Size / 2)));
    }

    // sum |K - v h| max |x|, and no less: a sample may carry the whole of it.
    [Test]
    public void Of_KernelThatIsNearlyAProduct_AddsTheRemainderTimesTheLargestSample()
    {
        var kernel = NearProduct(false);
        var frame = TestPatterns.Noise(Side, Side, PixelFormat.R32F, 3);
        var plan = Planner.Candidates(new PlanRequest(new ConvolveFilter(kernel), frame.Format, frame.Format, Side, Side) { Backend = Backend.Cpu }).Select(c => c.Plan).Single(p => p.Name == "separable");
        var (row, column) = (((ConvolvePass)plan.Passes[0]).Banks[0][0, 0]!, ((ConvolvePass)plan.Passes[1]).Banks[0][0, 0]!);
        double lost = 0, largest = frame.Float32.ToArray().Max(Math.Abs);
        for (int j = 0; j < Size; j++)
            for (int i = 0; i < Size; i++) lost += Math.Abs(kernel[i, j] - column[0, j] * row[i, 0]);
        Assert.That(lost, Is.EqualTo(Remainder).Within(1).Percent);
        var forgetful = plan with { Passes = [.. plan.Passes.Select(p => p is ConvolvePass convolve ? convolve with { Remainder = 0 } : p)] };
        var (with, without) = (PlanBound.Of(plan, frame, ArithmeticModel.Quality), PlanBound.Of(forgetful, frame, ArithmeticModel.Quality));
        for (int k = 0; k < with.Error.Length; k++) Assert.That(with.Error[k] - without.Error[k], Is.GreaterThanOrEqualTo(lost * largest * (1 - 1e-6)), $"sample {k}");
    }
}
