using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>A plan with one bug in it.</summary>
/// <param name="Kind">What sort of bug: "tap dropped".</param>
/// <param name="Place">Where: "pass 1, bank 0, tap 3".</param>
/// <param name="Plan">The plan.</param>
internal sealed record PlanMutant(string Kind, string Place, FilterPlan Plan);
