using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Planning.Strategies;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>Recursive passes stay inside their bound, which holds what their waves lack and what gathers along lines, and no more than a budget was asked for.</summary>
public class RecursiveBoundTests
{
    private static readonly BudgetedPlans Plans = new(p => p.Passes.Any(q => q is RecursivePass));

    private static IEnumerable<TestCaseData> Cases =>
        from mode in Enum.GetValues<BorderMode>()
        from size in new[] { (41, 37), (300, 3), (9, 40), (1, 33) }
        from channels in new[] { 4, 3, 1, 6 }
        where channels == 4 || (size == (41, 37) && mode is (BorderMode.Reflect101 or BorderMode.Constant))
        select new TestCaseData(mode, size.Item1, size.Item2, channels);

    [TestCaseSource(nameof(Cases))]
    public void Of_RecursivePlansOnTheProcessor_HoldsEverySample(BorderMode mode, int width, int height, int channels)
    {
        var frame = TestPatterns.Noise(width, height, new PixelFormat(SampleType.UNorm8, channels), 5);
        Plans.HoldEverySample([Gaussian(33, 4), Gaussian(25, 3).WithAnchor(3, 20), Slope(27)], mode, frame, plan => $"{plan.Passes.OfType<RecursivePass>().First().Terms.Length} waves");
    }

    [Test]
    public void Of_RecursivePlan_SpendsNoMoreThanTheBudget([Values(0.5, 1, 2, 5, 20)] double steps) => Plans.SpendNoMoreThan(steps, Gaussian(41, 6));

    // Rounding gathers along the line: of two runs that differ in nothing but where they start, no bound that forgets the line would hold both.
    [Test]
    public void Rounding_GrowsWithTheLineAndTheWindow()
    {
        RecursivePass Pass(int line) => new(Row(51), WaveFit.Of(Row(51), 3), Border.Replicate, [0], 1) { Line = line, Largest = 1 };
        double Rounding(int line) => RecursiveBound.Rounding(Pass(line), ArithmeticModel.Quality, 1);
        Assert.That(Rounding(2000), Is.GreaterThan(1.5 * Rounding(1000)));
        Assert.That(RecursiveBound.Rounding(Pass(1000), ArithmeticModel.Spec, 1), Is.GreaterThan(Rounding(1000)));
    }

    [Test]
    public void Of_LongLineOfFullContrast_HoldsTheRoundingThatGathers()
    {
        var kernel = new Kernel(51, 1, Row(51).Coefficients.AsSpan(), Row(51).Divisor);
        var frame = TestPatterns.Fill(6000, 1, PixelFormat.R8, AlphaMode.Opaque, (x, _, _) => x / 25 % 2);
        var filter = new ConvolveFilter(kernel);
        double[] reference = ReferenceFilter.Evaluate(filter, frame);
        foreach (var plan in Plans.Of(new PlanRequest(filter, PixelFormat.R8, PixelFormat.R32F, 6000, 1) { Backend = Backend.Cpu, Budget = new ErrorBudget(0.1) }))
        {
            var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), BudgetedPlans.Run(plan, frame));
            Assert.That(report.Passed, Is.True, report.Summary);
        }
    }

    private static Kernel Row(int taps) => Line(taps, taps / 6.0);

    private static Kernel Line(int taps, double sigma)
    {
        double[] line = [.. Enumerable.Range(0, taps).Select(i => Math.Exp(-Math.Pow((i - taps / 2) / sigma, 2) / 2))];
        return new Kernel(taps, 1, line, line.Sum());
    }

    private static Kernel Gaussian(int taps, double sigma, int? height = null)
    {
        var row = Line(taps, sigma);
        return height == 1 ? row : new Kernel(1, taps, row.Coefficients.AsSpan(), row.Divisor) * row;
    }

    // Of both signs: the imaginary parts.
    private static Kernel Slope(int taps)
    {
        double[] line = [.. Enumerable.Range(0, taps).Select(i => (i - taps / 2) * Math.Exp(-Math.Pow((i - taps / 2) / (taps / 7.0), 2) / 2))];
        var column = Line(taps, taps / 6.0);
        return new Kernel(taps, 1, line, line.Sum(Math.Abs)) * new Kernel(1, taps, column.Coefficients.AsSpan(), column.Divisor);
    }
}
