using System.Collections.Immutable;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>What one tuning found.</summary>
/// <param name="Where">Device, driver, formats and size that it holds for.</param>
/// <param name="When">When it was measured.</param>
/// <param name="Plans">Signature of each plan that was timed, with the milliseconds of a frame.</param>
internal sealed record TuningEntry(string Where, DateTimeOffset When, ImmutableArray<(string Signature, double Milliseconds)> Plans);
