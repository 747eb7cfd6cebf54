namespace RealtimeConv.Hosting.Sinks;

/// <summary>How a job ended.</summary>
/// <param name="Output">Where the result lies; NAME.part if the input was damaged.</param>
/// <param name="Frames">Frames written.</param>
/// <param name="Damage">One line that says what is damaged in the input and at which frame; null for a whole one.</param>
/// <param name="Elapsed">Time it took.</param>
public sealed record VideoJobResult(string Output, long Frames, string? Damage, TimeSpan Elapsed);
