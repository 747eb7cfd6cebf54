using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>What is tried of plans that stand for other weights than they have, under a budget: they stay in their bound, and that bound spends no more than was granted.</summary>
/// <param name="chosen">Of a request's plans those that are tried.</param>
internal sealed class BudgetedPlans(Func<FilterPlan, bool> chosen)
{
    /// <summary>The plans for the processor that are tried, within a budget of so many steps of eight bits.</summary>
    public IEnumerable<FilterPlan> Of(Filter filter, Frame frame, double steps) => Of(Request(filter, frame, steps));

    /// <summary>The plans of a request that are tried.</summary>
    public IEnumerable<FilterPlan> Of(PlanRequest request) => Planner.Candidates(request).Select(c => c.Plan).Where(chosen);

    /// <summary>Holds every sample of noise to the bound, by convolutions with a bias, under three budgets that make at least two kinds of plans.</summary>
    /// <param name="kernels">The kernels.</param>
    /// <param name="border">How the frame continues; a constant is 0.7.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="kind">What a budget decides of a plan.</param>
    public void HoldEverySample(IEnumerable<Kernel> kernels, BorderMode border, Frame frame, Func<FilterPlan, string> kind)
    {
        foreach (var kernel in kernels)
        {
            var filter = new ConvolveFilter(kernel, Operation.Convolution, border == BorderMode.Constant ? Border.Of(0.7) : new Border(border), 0.1);
            double[] reference = ReferenceFilter.Evaluate(filter, frame);
            var seen = new HashSet<string>();
            foreach (double steps in new[] { 1.0, 4, 30 })
                foreach (var plan in Of(filter, frame, steps))
                {
                    seen.Add(kind(plan));
                    var report = FrameComparison.Judge(reference, PlanBound.Of(plan, frame, ArithmeticModel.Quality), Run(plan, frame));
                    Assert.That(report.Passed, Is.True, $"{kernel}, {kind(plan)} under {steps} steps: {report.Summary}");
                }
            Assert.That(seen, Has.Count.GreaterThan(1), $"{kernel}: budgets decide how near the weights come");
        }
    }

    /// <summary>Holds the bound of a wide Gaussian's plans to the budget beyond the rounding of plans that ask for the weights that these have.</summary>
    public void SpendNoMoreThan(double steps, Kernel kernel)
    {
        var filter = new ConvolveFilter(kernel);
        // An edge shows what weights lack more than noise does.
        var edge = TestPatterns.Fill(83, 61, PixelFormat.Rgb8, AlphaMode.Opaque, (x, y, _) => x > 40 && y > 30 ? 1 : 0);
        foreach (var frame in new[] { edge, TestPatterns.Noise(83, 61, PixelFormat.Rgb8, 2) })
            foreach (var plan in Of(filter, frame, steps))
            {
                double rounding = PlanBound.Of(AskingForWhatItHas(plan), frame, ArithmeticModel.Quality).Error.Max();
                Assert.That(PlanBound.Of(plan, frame, ArithmeticModel.Quality).Error.Max(), Is.LessThanOrEqualTo(rounding + steps / 255), plan.Passes[0].Name);
            }
    }

    /// <summary>The plan whose passes ask for the very weights that they have: what its bound holds is rounding.</summary>
    public static FilterPlan AskingForWhatItHas(FilterPlan plan) => plan with
    {
        Passes =
        [
            .. plan.Passes.Select(p => p switch
            {
                ResamplePass resample => resample with { Goal = null },
                RecursivePass waves => new RecursivePass(waves.Effective, waves.Terms, waves.Border, waves.Inputs, waves.Output) { Store = waves.Store, Line = waves.Line, Largest = waves.Largest },
                _ => p,
            }),
        ],
    };

    /// <summary>What the processor makes of a frame.</summary>
    public static Frame Run(FilterPlan plan, Frame frame)
    {
        using var filter = new CpuFilter(plan);
        var result = new Frame(frame.Width, frame.Height, plan.Request.Destination);
        filter.Apply(frame, result);
        return result;
    }

    private static PlanRequest Request(Filter filter, Frame frame, double steps) =>
        new(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu, Budget = ErrorBudget.EightBitSteps(steps) };
}
