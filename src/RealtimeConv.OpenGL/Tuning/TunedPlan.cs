using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>A plan with what a frame took.</summary>
/// <param name="Candidate">The plan.</param>
/// <param name="Milliseconds">Median wall time of a frame, in proportion to the fastest plan's; null where it could not run.</param>
/// <param name="Problem">Why it could not run; null where it did.</param>
public sealed record TunedPlan(PlanCandidate Candidate, double? Milliseconds, string? Problem = null);
