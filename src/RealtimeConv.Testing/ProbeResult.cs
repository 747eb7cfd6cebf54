using System.Collections.Immutable;
using NUnit.Framework.Constraints;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Testing;

/// <summary>The outcome of a constraint on a pass: what is wrong, then all that was found.</summary>
internal sealed class ProbeResult(IConstraint constraint, ProbeFindings findings, ImmutableArray<string> problems, bool isSuccess) : ConstraintResult(constraint, findings, isSuccess)
{
    /// <inheritdoc/>
    public override void WriteActualValueTo(MessageWriter writer) => writer.Write(ProbeText.Verdict(findings));

    /// <inheritdoc/>
    public override void WriteAdditionalLinesTo(MessageWriter writer)
    {
        foreach (string problem in problems) writer.WriteLine($"  {problem}");
        foreach (string line in ProbeText.Lines(findings).Skip(1)) writer.WriteLine($"  {line}");
    }
}
