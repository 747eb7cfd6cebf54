using RealtimeConv.Cpu;
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
    private static IEnumerable<TestCaseData> Cases =>
        from mode in Enum.GetValues<BorderMode>()
        from size in new[] { (41, 37), (300, 3), (9, 40), (1, 33) }
        from channels in new[] { 4, 3, 1, 6 }
        where channels == 4 || (size == (41, 37) && mode is (BorderMode.Reflect101 or BorderMode.Constant))
        select new TestCaseData(mode, size.Item1, size.Item2, channels);

    [TestCaseSource(nameof(Cases))]
    public void Of_RecursivePlansOnTheProcessor_HoldsEverySample(BorderMode mode, int width, int height, int channels)
    {
        var border = mode == BorderMode.Constant ? Border.Of(0.7) : new Border(mode);
        var frame = TestPatterns.Noise(width, height, new PixelFormat(SampleType.UNorm8, channels), 5);
        foreach (var kernel in new[] { Gaussian(33, 4), Gaussian(25, 3).WithAnchor(3, 20), Slope(27) })
        {
            var filter = new ConvolveFilter(kernel, Operation.Convolution, border, 0.1);
            double[] reference = ReferenceFilter.Evaluate(filter, frame);
            var seen = new HashSet<int>();
            foreach (double steps in new[] { 1.0, 4, 30 })
                foreach (var plan in Recursive(Request(filter, frame, steps)))
                {
                    seen.Add(((RecursivePass)plan.Passes.First(p => p is RecursivePass)).Terms.Length);
                    var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), Run(plan, frame));
                    Assert.That(report.Passed, Is.True, $"{kernel}, {plan.Passes[0].Name} under {steps} steps: {report.Summary}");
                }
            Assert.That(seen, Has.Count.GreaterThan(1), $"{kernel}: budgets decide how many waves there are");
        }
    }

    [Test]
    public void Of_RecursivePlan_SpendsNoMoreThanTheBudget([Values(0.5, 1, 2, 5, 20)] double steps)
    {
        var filter = new ConvolveFilter(Gaussian(41, 6));
        // An edge shows what weights lack more than noise does.
        var edge = TestPatterns.Fill(83, 61, PixelFormat.Rgb8, AlphaMode.Opaque, (x, y, _) => x > 40 && y > 30 ? 1 : 0);
        foreach (var frame in new[] { edge, TestPatterns.Noise(83, 61, PixelFormat.Rgb8, 2) })
        {
            double direct = PlanBound.Of(Planner.DirectSums(Request(filter, frame, 0)), frame, ArithmeticModel.Quality).Error.Max();
            foreach (var plan in Recursive(Request(filter, frame, steps)))
                Assert.That(PlanBound.Of(plan, frame, ArithmeticModel.Quality).Error.Max(), Is.LessThanOrEqualTo(2 * direct + 1e-5 + steps / 255), plan.Passes[0].Name);
        }
    }

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
        foreach (var plan in Recursive(new PlanRequest(filter, PixelFormat.R8, PixelFormat.R32F, 6000, 1) { Backend = Backend.Cpu, Budget = new ErrorBudget(0.1) }))
        {
            var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), Run(plan, frame));
            Assert.That(report.Passed, Is.True, report.Summary);
        }
    }

    private static IEnumerable<FilterPlan> Recursive(PlanRequest request) => Planner.Candidates(request).Select(c => c.Plan).Where(p => p.Passes.Any(q => q is RecursivePass));

    private static PlanRequest Request(Filter filter, Frame frame, double steps) =>
        new(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu, Budget = ErrorBudget.EightBitSteps(steps) };

    private static Frame Run(FilterPlan plan, Frame frame)
    {
        using var filter = new CpuFilter(plan);
        var result = new Frame(frame.Width, frame.Height, plan.Request.Destination);
        filter.Apply(frame, result);
        return result;
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
