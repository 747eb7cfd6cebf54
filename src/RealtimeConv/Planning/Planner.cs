using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Planning.Folding;
using RealtimeConv.Planning.Lowering;
using RealtimeConv.Planning.Strategies;
using RealtimeConv.Planning.WholeNumbers;

namespace RealtimeConv.Planning;

/// <summary>Turns filters into plans. Pure functions: the same request gives the same plans.</summary>
public static class Planner
{
    // What a first picture may take longer than the frames after it.
    private const double LongestHitchMs = 50;

    // Beyond a few pairs of passes the direct sum is as fast.
    private const int LargestRank = 8;

    // The same codes on every device are promised where a filter allows them; they are worth up to as much again as the fastest plan takes.
    private const double ExactnessIsWorth = 0.5;

    // A budget is worth asking for where it makes a filter so many times as fast.
    private const double WorthNaming = 3;

    // How much of the budget each line of a pyramid may differ by; both together do by less than their sum, and what follows may enlarge it.
    private static readonly double[] PyramidShares = [1.4, 1, 0.7, 0.5, 0.25, 0.1];

    private static readonly ConvolveStrategy Direct = new DirectStrategy();
    private static readonly ConvolveStrategy Fourier = new FourierStrategy();
    private static readonly ConvolveStrategy FourierInDouble = new FourierStrategy(inDouble: true);
    private static readonly ConvolveStrategy FixedPoint = new FixedPointStrategy();
    private static readonly ConvolveStrategy Words = new WordWeightStrategy();
    private static readonly ConvolveStrategy[] Strategies = [Direct, new SeparableStrategy(1), new SeparableStrategy(LargestRank)];

    /// <summary>The plan that is expected to be fastest within the contract and the budget granted.</summary>
    /// <exception cref="CapabilityMissingException">The named backend, or a format on it, is not there.</exception>
    /// <exception cref="ArgumentException">The request contradicts itself: channels, alpha.</exception>
    public static FilterPlan Plan(PlanRequest request) => Candidates(request)[0].Plan;

    /// <summary>The plans worth comparing, the one expected to be fastest first. All keep the contract and the budget; measuring may choose another one.</summary>
    /// <exception cref="CapabilityMissingException">The named backend, or a format on it, is not there.</exception>
    /// <exception cref="ArgumentException">The request contradicts itself: channels, alpha.</exception>
    public static IReadOnlyList<PlanCandidate> Candidates(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestRules.Check(request);
        var factors = new FactorCache();
        var candidates = new List<PlanCandidate>();
        var refused = new List<(double Cost, double Budget)>();
        CapabilityMissingException? missing = null;
        foreach (var (backend, note) in BackendChoice.Options(request))
        {
            try
            {
                foreach (var plan in Plans(request, backend, factors, note, refused))
                {
                    if (HistoryObstacle(plan) is { } tooMuch)
                    {
                        missing = tooMuch;
                        continue;
                    }
                    if (candidates.Any(c => PlanNames.SameShape(c.Plan, plan))) continue;
                    candidates.Add(new PlanCandidate(plan, CostModel.For(backend, request).Of(plan), Why(plan)));
                }
            }
            catch (CapabilityMissingException exception)
            {
                missing = exception;
            }
        }
        if (candidates.Count == 0) throw missing!;
        // A stable order: of equals the one made first.
        // What needs more memory than is granted may still fit when surfaces share it: it comes last.
        var ordered = candidates.OrderBy(c => PlanMemory.BetweenEnds(c.Plan) + PlanMemory.OfTransforms(c.Plan) > request.MaxBytes).ThenBy(c => c.Plan.IsExact ? ExactnessIsWorth * c.Cost : c.Cost).ToList();
        ordered[0] = WithRefused(ordered[0], refused);
        return ordered;
    }

    /// <summary>What the model expects a plan to cost, in nanoseconds per pixel.</summary>
    public static double CostOf(FilterPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return CostModel.For(plan.Backend, plan.Request).Of(plan);
    }

    /// <summary>On each backend that may run a request, whether it has plans whose codes are the same on every device, and why, or why not.</summary>
    /// <exception cref="CapabilityMissingException">The named backend, or a format on it, is not there.</exception>
    /// <exception cref="ArgumentException">The request contradicts itself: channels, alpha.</exception>
    public static IReadOnlyList<ExactVerdict> ExactVerdicts(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestRules.Check(request);
        return [.. BackendChoice.Options(request).Select(o => Verdict(request, o.Backend))];
    }

    private static ExactVerdict Verdict(PlanRequest request, Backend backend)
    {
        try
        {
            return WholeNumberPlanner.Verdict(Lower(request, backend, Direct, new FactorCache(), null, [])!);
        }
        catch (CapabilityMissingException exception)
        {
            return new ExactVerdict(backend, false, exception.Message);
        }
    }

    /// <summary>The plan that sums every window directly, as the reference does, on the processor: its bound holds for sums in any order.</summary>
    /// <exception cref="ArgumentException">The request contradicts itself: channels, alpha.</exception>
    public static FilterPlan DirectSums(PlanRequest request) => Lower(request with { Backend = Backend.Cpu, Intermediate = null }, Backend.Cpu, Direct, new FactorCache(), null, [], keepsInputs: true)!;

    /// <summary>The plan that sums every window directly on the backend of a plan with transforms, of the same request; null for other plans.</summary>
    /// <param name="plan">The plan.</param>
    public static FilterPlan? DirectInstead(FilterPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Backend == Backend.Cpu || !plan.Passes.Any(p => p is FourierPass)) return null;
        return Lower(plan.Request, plan.Backend, Direct, new FactorCache(), null, []);
    }

    /// <summary>
    /// A plan that shows the frames of a plan with transforms until their programs are made: direct sums, whose program serves all kernels. Null where none is needed, where its frames are
    /// expected to take more than 50 ms longer, over time, where what a plan remembers is not another's, and where both together need more memory than is granted.
    /// </summary>
    /// <param name="plan">The plan.</param>
    public static FilterPlan? Stopgap(FilterPlan plan)
    {
        if (DirectInstead(plan) is not { } direct || plan.RemembersFrames) return null;
        var request = plan.Request;
        double pixels = (double)request.Width * request.Height, longer = (CostModel.For(direct.Backend, request).SharedPrograms * CostOf(direct) - CostOf(plan)) * pixels / 1e6;
        if (longer > LongestHitchMs || PlanMemory.BetweenEnds(direct) + PlanMemory.BetweenEnds(plan) + PlanMemory.OfTransforms(plan) > request.MaxBytes) return null;
        return direct with { Notes = direct.Notes.Add($"shown until the programs of '{plan.Name}' are made") };
    }

    // Whole numbers first: of plans with the same passes theirs is kept.
    private static IEnumerable<FilterPlan> Plans(PlanRequest request, Backend backend, FactorCache factors, string? note, List<(double, double)> refused)
    {
        foreach (var plan in WholeNumberPlanner.Of(Lower(request, backend, Direct, factors, note, refused)!)) yield return plan;
        foreach (var strategy in (ConvolveStrategy[])[new CheapestStrategy(Strategies), .. Strategies, new CheapestStrategy([.. Strategies, Fourier]), Fourier])
            foreach (bool keepsInputs in Rings(request))
                if (Lower(request, backend, strategy, factors, note, refused, false, keepsInputs) is { } plan) yield return plan;
        foreach (var (strategy, folding) in Foldings(request))
        {
            if (strategy == Direct)
                foreach (var plan in WholeNumberPlanner.Of(Lower(request, backend, Direct, factors, note, refused, folding: folding)!)) yield return plan;
            if (Lower(request, backend, strategy, factors, note, refused, folding: folding) is { } folded) yield return folded;
        }
        if (backend == Backend.Cpu && Lower(request, backend, new FirstStrategy([FourierInDouble, new CheapestStrategy(Strategies)]), factors, note, refused) is { } exact && exact.Passes.Any(p => p is FourierPass)) yield return exact;
        if (backend == Backend.Cpu && Lower(request, backend, new FirstStrategy([Words, new CheapestStrategy(Strategies)]), factors, note, refused) is { } words && words.Passes.Any(p => p is ConvolvePass { Rounding: > 0 })) yield return words;
        if (request.Budget.Absolute == 0) yield break;
        // As few waves as the budget allows.
        for (int orders = 0; orders <= RecursiveStrategy.MostOrders; orders++)
        {
            if (Lower(request, backend, new FirstStrategy([new RecursiveStrategy(orders), new CheapestStrategy(Strategies)]), factors, note, [], isCoarse: true) is not { } plan) continue;
            if (plan.Passes.Any(p => p is RecursivePass)) yield return plan;
            break;
        }
        // As coarse a pyramid as the budget allows.
        foreach (double share in PyramidShares)
        {
            if (Lower(request, backend, new FirstStrategy([new PyramidStrategy(share * request.Budget.Absolute), new CheapestStrategy(Strategies)]), factors, note, [], isCoarse: true) is not { } plan) continue;
            if (plan.Passes.Any(p => p is ResamplePass)) yield return plan;
            break;
        }
        if (backend == Backend.Cpu)
        {
            if (Lower(request, backend, FixedPoint, factors, note, refused) is { } plan && plan.Passes[0] is FixedPointPass) yield return plan;
            yield break;
        }
        // Storage coarser than the contract's, as far as the budget goes.
        foreach (var strategy in (ConvolveStrategy[])[new CheapestStrategy(Strategies), .. Strategies])
            foreach (bool keepsInputs in Rings(request))
                if (Lower(request, backend, strategy, factors, note, refused, true, keepsInputs) is { } plan) yield return plan;
    }

    // Chains with some of their convolutions folded into one, and with all of them.
    private static IEnumerable<(ConvolveStrategy, ChainFolding)> Foldings(PlanRequest request)
    {
        if (!FilterTree.HasChain(request.Filter)) yield break;
        foreach (var folding in (ChainFolding[])[ChainFolding.Cheapest, ChainFolding.Longest])
        {
            yield return (new CheapestStrategy(Strategies), folding);
            yield return (new CheapestStrategy([.. Strategies, Fourier]), folding);
            yield return (Direct, folding);
        }
    }

    // Past frames as a filter in space left them, or as they came.
    private static bool[] Rings(PlanRequest request) => request.Filter.PastFrames() > 0 ? [false, true] : [false];

    private static CapabilityMissingException? HistoryObstacle(FilterPlan plan) => plan.HistoryBytes <= plan.Request.HistoryBytes ? null : new(string.Create(CultureInfo.InvariantCulture,
        $"the {plan.Request.Filter.PastFrames() + 1} frames of {plan.Request.Width} x {plan.Request.Height} that the filter remembers take {plan.HistoryBytes / 1048576.0:0} MiB; {plan.Request.HistoryBytes / 1048576.0:0} MiB are granted: take fewer or smaller frames"));

    private static string Why(FilterPlan plan) =>
        $"{plan.Backend}: {string.Join(", ", plan.Passes.Select(p => p.Name))}{(plan.IsExact ? "; whole numbers, the same codes on every device" : "")}";

    // What would run much faster under a budget is named.
    private static PlanCandidate WithRefused(PlanCandidate chosen, List<(double Cost, double Budget)> refused)
    {
        if (refused.Count == 0 || refused.Min() is var least && least.Cost * WorthNaming > chosen.Cost) return chosen;
        string note = string.Create(CultureInfo.InvariantCulture, $"an error budget of {1.01 * least.Budget:0.0e+0} would let transforms run this about {chosen.Cost / least.Cost:0} times as fast{(chosen.Plan.Request.Source.IsFloat ? ", for samples up to 1" : "")}");
        return chosen with { Plan = chosen.Plan with { Notes = chosen.Plan.Notes.Add(note) } };
    }

    // Null where transforms would leave the contract.
    private static FilterPlan? Lower(PlanRequest request, Backend backend, ConvolveStrategy strategy, FactorCache factors, string? backendNote, List<(double, double)> refused, bool isCoarse = false, bool keepsInputs = false, ChainFolding folding = ChainFolding.None)
    {
        var (handling, alphaNote) = AlphaRules.Resolve(request.Filter, request.SourceAlpha, request.Source.Channels);
        var builder = new PlanBuilder(request, backend, strategy, factors) { KeepsInputs = keepsInputs, Folding = folding };
        new RootLowering(builder, request, handling).Run();
        var plan = builder.Finish(isCoarse, backendNote, alphaNote);
        if (builder.MissingBudget == 0) return plan;
        if (double.IsFinite(builder.MissingBudget)) refused.Add((CostModel.For(backend, request).Of(plan), builder.MissingBudget));
        return null;
    }
}
