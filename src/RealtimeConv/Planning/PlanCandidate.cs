namespace RealtimeConv.Planning;

/// <summary>A plan that fulfils a request, with what it is expected to cost.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Cost">Expected nanoseconds per pixel; ranks the candidates of one request, is no promise.</param>
/// <param name="Why">One line for people: what the plan makes use of.</param>
public sealed record PlanCandidate(FilterPlan Plan, double Cost, string Why);
