using RealtimeConv.Filters;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning;

/// <summary>Turns filters into plans. Pure functions: the same request gives the same plan.</summary>
public static class Planner
{
    /// <summary>The plan that is expected to be fastest within the contract and the budget granted.</summary>
    /// <exception cref="CapabilityMissingException">The named backend, or a format on it, is not there.</exception>
    /// <exception cref="ArgumentException">The request contradicts itself: channels, alpha.</exception>
    public static FilterPlan Plan(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestRules.Check(request);
        var (backend, backendNote) = BackendChoice.Choose(request);
        var (handling, alphaNote) = AlphaRules.Resolve(request.Filter, request.SourceAlpha, request.Source.Channels);
        var builder = new PlanBuilder(request, backend);
        new RootLowering(builder, request, handling).Run();
        return builder.Finish(backendNote, alphaNote);
    }
}
