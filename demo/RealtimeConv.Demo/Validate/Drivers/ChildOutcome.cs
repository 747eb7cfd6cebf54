namespace RealtimeConv.Demo.Validate.Drivers;

/// <summary>How a driver's process ended.</summary>
/// <param name="ExitCode">Its exit code; null where it had to be ended.</param>
/// <param name="Problem">What the limits did to it, a phrase; null where it ended by itself.</param>
/// <param name="Errors">The end of what it wrote to stderr.</param>
internal sealed record ChildOutcome(int? ExitCode, string? Problem, string Errors);
