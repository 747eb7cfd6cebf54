using RealtimeConv.Filters;
using RealtimeConv.Planning.Lowering;
using RealtimeConv.Planning.Strategies;
using RealtimeConv.Planning.WholeNumbers;

namespace RealtimeConv.Planning;

/// <summary>Turns filters into plans. Pure functions: the same request gives the same plans.</summary>
public static class Planner
{
    // Beyond a few pairs of passes the direct sum is as fast.
    private const int LargestRank = 8;

    // Among plans of about the same cost the one whose codes are the same everywhere is taken.
    private const double ExactnessIsWorth = 0.75;

    private static readonly ConvolveStrategy Direct = new DirectStrategy();
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
        CapabilityMissingException? missing = null;
        foreach (var (backend, note) in BackendChoice.Options(request))
        {
            try
            {
                foreach (var plan in Plans(request, backend, factors, note))
                {
                    if (candidates.Any(c => PlanNames.SameShape(c.Plan, plan))) continue;
                    candidates.Add(new PlanCandidate(plan, CostModel.For(backend, request.Device).Of(plan), Why(plan)));
                }
            }
            catch (CapabilityMissingException exception)
            {
                missing = exception;
            }
        }
        if (candidates.Count == 0) throw missing!;
        // A stable order: of equals the one made first.
        return [.. candidates.OrderBy(c => c.Plan.IsExact ? ExactnessIsWorth * c.Cost : c.Cost)];
    }

    // Whole numbers first: of plans with the same passes theirs is kept.
    private static IEnumerable<FilterPlan> Plans(PlanRequest request, Backend backend, FactorCache factors, string? note)
    {
        foreach (var plan in WholeNumberPlanner.Of(Lower(request, backend, Direct, factors, note))) yield return plan;
        foreach (var strategy in (ConvolveStrategy[])[new CheapestStrategy(Strategies), .. Strategies]) yield return Lower(request, backend, strategy, factors, note);
    }

    private static string Why(FilterPlan plan) =>
        $"{plan.Backend}: {string.Join(", ", plan.Passes.Select(p => p.Name))}{(plan.IsExact ? "; whole numbers, the same codes on every device" : "")}";

    private static FilterPlan Lower(PlanRequest request, Backend backend, ConvolveStrategy strategy, FactorCache factors, string? backendNote)
    {
        var (handling, alphaNote) = AlphaRules.Resolve(request.Filter, request.SourceAlpha, request.Source.Channels);
        var builder = new PlanBuilder(request, backend, strategy, factors);
        new RootLowering(builder, request, handling).Run();
        return builder.Finish(backendNote, alphaNote);
    }
}
