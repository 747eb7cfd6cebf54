using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>Pyramids stay inside their bound at every border and size, which holds how far their weights lead away, and no more than a budget was asked for.</summary>
public class ResampleBoundTests
{
    private static readonly BudgetedPlans Plans = new(p => p.Passes.Any(q => q is ResamplePass));

    private static IEnumerable<TestCaseData> Cases =>
        from mode in Enum.GetValues<BorderMode>()
        from size in new[] { (41, 37), (70, 3), (2, 1), (1, 33) }
        from channels in new[] { 4, 3, 1, 6 }
        where channels == 4 || (size == (41, 37) && mode is (BorderMode.Wrap or BorderMode.Constant))
        select new TestCaseData(mode, size.Item1, size.Item2, channels);

    [TestCaseSource(nameof(Cases))]
    public void Of_PyramidsOnTheProcessor_HoldsEverySample(BorderMode mode, int width, int height, int channels)
    {
        var frame = TestPatterns.Noise(width, height, new PixelFormat(SampleType.UNorm8, channels), 5);
        Plans.HoldEverySample([Gaussian(31, 5), Gaussian(27, 4).WithAnchor(3, 20), Gaussian(25, 4, 3), Gaussian(5, 1, 33), Slope(41)], mode, frame, plan => string.Join(", ", plan.Passes.Select(p => p.Name)));
    }

    [Test]
    public void Of_Pyramid_SpendsNoMoreThanTheBudget([Values(0.5, 1, 2, 5, 20)] double steps) => Plans.SpendNoMoreThan(steps, Gaussian(41, 6));

    // For each place within a group, black and white where the difference of the weights is negative and positive: the frame that shows the most of it.
    [Test]
    public void Error_OfTheWorstFrameOfEachPhase_IsReached()
    {
        var kernel = Gaussian(31, 5);
        var filter = new ConvolveFilter(kernel, Border: Border.Replicate);
        const int size = 97, corner = 48;
        var plan = Plans.Of(new PlanRequest(filter, PixelFormat.R8, PixelFormat.R32F, size, size) { Backend = Backend.Cpu, Budget = ErrorBudget.EightBitSteps(1) }).Single();
        var goal = plan.Passes.OfType<ResamplePass>().Last().Goal!;
        int factor = ((ResamplePass)plan.Passes[0]).Factor;
        Assert.That(corner % factor, Is.Zero);
        double bound = goal.Error(0, 1), worst = 0;
        Assert.That(bound, Is.LessThanOrEqualTo(1 / 255.0));
        for (int py = 0; py < factor; py++)
            for (int px = 0; px < factor; px++)
            {
                double[,] difference = Difference(plan, filter, size, corner + px, corner + py);
                double largest = difference.Cast<double>().Where(d => d > 0).Sum();
                var frame = TestPatterns.Fill(size, size, PixelFormat.R8, AlphaMode.Opaque, (x, y, _) => difference[y, x] > 0 ? 1 : 0);
                double error = Math.Abs(BudgetedPlans.Run(plan, frame)[corner + px, corner + py, 0] - ReferenceFilter.Evaluate(filter, frame)[(corner + py) * size + corner + px]);
                double rounding = PlanBound.Of(BudgetedPlans.AskingForWhatItHas(plan), frame, ArithmeticModel.Quality).Error[(corner + py) * size + corner + px];
                Assert.That(error, Is.EqualTo(largest).Within(rounding), $"phase {px}, {py}: what the weights are found to be is what runs");
                Assert.That(error, Is.LessThanOrEqualTo(bound + rounding), $"phase {px}, {py}");
                worst = Math.Max(worst, error);
            }
        Assert.That(worst, Is.GreaterThan(0.9 * bound), "the bound is not slack");
    }

    // What can show is within the footprint that the plan declares, and it does show far from the kernel's own window.
    [Test]
    public void Of_FrameWithANaN_AllowsAnythingWithinTheFootprintAlone()
    {
        var filter = new ConvolveFilter(Gaussian(31, 5));
        const int size = 101, centre = 50;
        var noise = TestPatterns.Noise(size, size, PixelFormat.R32F, 1);
        var frame = TestPatterns.Fill(size, size, PixelFormat.R32F, AlphaMode.Opaque, (x, y, _) => x == centre && y == centre ? double.NaN : noise[x, y, 0]);
        var plan = Plans.Of(filter, frame, 1).Single();
        var bound = PlanBound.Of(plan, frame, ArithmeticModel.Quality);
        var result = BudgetedPlans.Run(plan, frame);
        var reach = plan.Passes.Aggregate(default(Footprint), (sum, p) => sum + p.Footprint);
        int beyondTheKernel = 0;
        for (int y = 0; y < size; y++)
            for (int x = 0; x < size; x++)
            {
                bool isUnbounded = double.IsPositiveInfinity(bound.Error[y * size + x]);
                if (double.IsNaN(result[x, y, 0]))
                {
                    Assert.That(isUnbounded, Is.True, $"a NaN at {x}, {y} that the bound does not know");
                    if (Math.Abs(x - centre) > 15) beyondTheKernel++;
                }
                bool isWithin = x - reach.Left <= centre && centre <= x + reach.Right && y - reach.Top <= centre && centre <= y + reach.Bottom;
                Assert.That(isUnbounded && !isWithin, Is.False, $"the NaN shows at {x}, {y}, outside the footprint");
            }
        Assert.That(beyondTheKernel, Is.Positive);
        Assert.That(FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), bound, result).Passed, Is.True);
    }

    [TestCase(BorderMode.Reflect)]
    [TestCase(BorderMode.Wrap)]
    public void Of_Region_IsThatOfTheWholeFrame(BorderMode mode)
    {
        var filter = new ConvolveFilter(Gaussian(31, 5), Border: new Border(mode));
        var frame = TestPatterns.Noise(230, 90, PixelFormat.R8, 4);
        var plan = Plans.Of(filter, frame, 1).Single();
        var whole = PlanBound.Of(plan, frame, ArithmeticModel.Quality);
        foreach (var region in new[] { new PixelRegion(107, 41, 9, 5), new PixelRegion(0, 0, 3, 4), new PixelRegion(221, 83, 9, 7) })
        {
            var part = PlanBound.Of(plan, frame, region, ArithmeticModel.Quality);
            for (int y = 0; y < region.Height; y++)
                for (int x = 0; x < region.Width; x++)
                {
                    int there = (region.Y + y) * frame.Width + region.X + x, here = y * region.Width + x;
                    Assert.That(part.Value[here], Is.EqualTo(whole.Value[there]).Within(1e-12));
                    Assert.That(part.Error[here], Is.EqualTo(whole.Error[there]).Within(1e-9));
                }
        }
    }

    // The weights that the plan has at a pixel, less those asked for: its answers to an impulse at each place.
    private static double[,] Difference(FilterPlan plan, ConvolveFilter filter, int size, int x, int y)
    {
        double[] Line(bool alongColumns, int at)
        {
            var passes = plan.Passes.OfType<ResamplePass>().Where(p => p.AlongColumns == alongColumns).ToList();
            var (decimation, interpolation) = (passes[0], passes[1]);
            var weights = new double[size];
            for (int u = 0; u < interpolation.Taps; u++)
                for (int t = 0; t < decimation.Taps; t++)
                    weights[(at / decimation.Step + u) * decimation.Step + decimation.Start + t] += interpolation.Phases[at % decimation.Step][u] * decimation.Phases[0][t];
            return weights;
        }
        double[] column = Line(true, y), row = Line(false, x);
        var kernel = filter.CorrelationKernels[0, 0]!;
        var difference = new double[size, size];
        for (int j = 0; j < size; j++)
            for (int i = 0; i < size; i++)
            {
                int n = i - x + kernel.AnchorX, m = j - y + kernel.AnchorY;
                double asked = (uint)n < (uint)kernel.Width && (uint)m < (uint)kernel.Height ? kernel[n, m] : 0;
                difference[j, i] = column[j] * row[i] - asked;
            }
        return difference;
    }

    private static double[] Bell(int taps, double sigma) => [.. Enumerable.Range(0, taps).Select(i => Math.Exp(-Math.Pow((i - taps / 2) / sigma, 2) / 2))];

    private static Kernel Gaussian(int taps, double sigma, int? height = null)
    {
        double[] row = Bell(taps, sigma), column = Bell(height ?? taps, height is { } h ? h / 6.0 : sigma);
        return new Kernel(1, column.Length, column, column.Sum()) * new Kernel(taps, 1, row, row.Sum());
    }

    // Of both signs, and of a size that is not 1.
    private static Kernel Slope(int taps)
    {
        double[] line = [.. Bell(taps, taps / 7.0).Select((b, i) => (i - taps / 2) * b)], column = Bell(taps, taps / 6.0);
        return new Kernel(taps, 1, line, line.Sum(Math.Abs)) * new Kernel(1, taps, column, 0.8 * column.Sum());
    }
}
