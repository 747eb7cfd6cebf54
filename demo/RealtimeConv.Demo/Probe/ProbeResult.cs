using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Demo.Probe;

/// <summary>What was found, and under which convention.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Convention">What the pass was given, one sentence each.</param>
internal sealed record ProbeResult(ProbeFindings Findings, IReadOnlyList<string> Convention);
