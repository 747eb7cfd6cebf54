namespace RealtimeConv.Demo.Validate.Drivers;

/// <summary>How long a driver's process may take.</summary>
/// <param name="Silence">Longest time without a sign of progress: a driver that hangs is ended.</param>
/// <param name="Total">Longest time in all.</param>
/// <param name="Farewell">Time to write what was found after the process was told to end.</param>
internal sealed record ChildLimits(TimeSpan Silence, TimeSpan Total, TimeSpan Farewell);
