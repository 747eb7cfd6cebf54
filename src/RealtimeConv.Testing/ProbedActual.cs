using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Testing;

/// <summary>What constraints on passes may be given.</summary>
internal static class ProbedActual
{
    /// <summary>The findings of a pass, probed now where it was not yet.</summary>
    /// <exception cref="ArgumentException">The value is no pass.</exception>
    public static ProbeFindings Findings<TActual>(TActual actual) => actual switch
    {
        ShaderUnderTest shader => shader.Probe(),
        ProbedPass pass => KernelProbe.Run(pass),
        ProbeFindings findings => findings,
        _ => throw new ArgumentException($"Only a {nameof(ShaderUnderTest)}, a {nameof(ProbedPass)} or {nameof(ProbeFindings)} can be judged as a pass; this is {actual?.GetType().Name ?? "null"}.", nameof(actual)),
    };
}
