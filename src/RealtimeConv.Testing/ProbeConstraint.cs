using NUnit.Framework.Constraints;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Testing;

/// <summary>Judges a property of a probed pass: a <see cref="ShaderUnderTest"/>, a <see cref="ProbedPass"/> or <see cref="ProbeFindings"/>.</summary>
/// <param name="description">The property, for messages.</param>
/// <param name="judge">Whether the findings have it.</param>
public sealed class ProbeConstraint(string description, Predicate<ProbeFindings> judge) : Constraint
{
    /// <inheritdoc/>
    public override string Description => description;

    /// <inheritdoc/>
    public override ConstraintResult ApplyTo<TActual>(TActual actual)
    {
        var findings = ProbedActual.Findings(actual);
        return new ProbeResult(this, findings, [], judge(findings));
    }
}
