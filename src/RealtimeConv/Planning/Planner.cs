using RealtimeConv.Filters;
using RealtimeConv.Planning.Lowering;
using RealtimeConv.Planning.Strategies;

namespace RealtimeConv.Planning;

/// <summary>Turns filters into plans. Pure functions: the same request gives the same plans.</summary>
public static class Planner
{
    // Beyond a few pairs of passes the direct sum is as fast.
    private const int LargestRank = 8;

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
                foreach (var strategy in (ConvolveStrategy[])[new CheapestStrategy(Strategies), .. Strategies])
                {
                    var plan = Lower(request, backend, strategy, factors, note);
                    if (candidates.Any(c => PlanNames.SameShape(c.Plan, plan))) continue;
                    double cost = CostModel.For(backend, request.Device).Of(plan);
                    candidates.Add(new PlanCandidate(plan, cost, $"{plan.Backend}: {string.Join(", ", plan.Passes.Select(p => p.Name))}"));
                }
            }
            catch (CapabilityMissingException exception)
            {
                missing = exception;
            }
        }
        if (candidates.Count == 0) throw missing!;
        // A stable order: of equals the one made first.
        return [.. candidates.OrderBy(c => c.Cost)];
    }

    private static FilterPlan Lower(PlanRequest request, Backend backend, ConvolveStrategy strategy, FactorCache factors, string? backendNote)
    {
        var (handling, alphaNote) = AlphaRules.Resolve(request.Filter, request.SourceAlpha, request.Source.Channels);
        var builder = new PlanBuilder(request, backend, strategy, factors);
        new RootLowering(builder, request, handling).Run();
        return builder.Finish(backendNote, alphaNote);
    }
}
