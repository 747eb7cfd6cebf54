using NUnit.Framework.Constraints;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Testing;

/// <summary>Judges whether a pass is a certain convolution: a <see cref="ShaderUnderTest"/>, a <see cref="ProbedPass"/> or <see cref="ProbeFindings"/>.</summary>
/// <remarks>
/// Every weight must lie in the range that the responses allow, which follows from the arithmetic and the formats alone. Without more words any border is
/// right, the bias is 0, alpha is not looked at beside colours that share one kernel, and a clamp of the result is allowed.
/// </remarks>
public sealed class ConvolutionConstraint : Constraint
{
    private ConvolutionExpectation _expectation;

    /// <summary>Creates the constraint.</summary>
    /// <param name="kernels">One kernel for all channels, one per channel, or Cout x Cin.</param>
    /// <param name="operation">Which operation runs with them.</param>
    public ConvolutionConstraint(KernelBank kernels, Operation operation) => _expectation = new ConvolutionExpectation(kernels, operation);

    /// <inheritdoc/>
    public override string Description => _expectation.ToString();

    /// <summary>The border must be this one.</summary>
    public ConvolutionConstraint WithBorder(Border border) => Expecting(_expectation with { Border = border });

    /// <summary>The border must follow this rule; a constant is 0.</summary>
    public ConvolutionConstraint WithBorder(BorderMode mode) => WithBorder(new Border(mode));

    /// <summary>The bias must be this one, on every channel or per channel.</summary>
    public ConvolutionConstraint WithBias(ChannelValues bias) => Expecting(_expectation with { Bias = bias });

    /// <summary>The fourth of four channels must be treated so.</summary>
    public ConvolutionConstraint WithAlpha(ExpectedAlpha alpha) => Expecting(_expectation with { Alpha = alpha });

    /// <summary>The result must not be clamped.</summary>
    public ConvolutionConstraint WithoutClamp() => Expecting(_expectation with { ForbidsClamp = true });

    /// <summary>
    /// Weights may be off by so much, as a fraction of the largest, beyond what float32 and the formats explain: for weights written in few digits, and for passes that
    /// compute in half floats or store 8 or 16 bits in between. 0 to 0.1.
    /// </summary>
    public ConvolutionConstraint Within(double tolerance) => Expecting(_expectation with { Tolerance = tolerance });

    /// <inheritdoc/>
    public override ConstraintResult ApplyTo<TActual>(TActual actual)
    {
        var findings = ProbedActual.Findings(actual);
        var problems = _expectation.Judge(findings);
        return new ProbeResult(this, findings, problems, problems.IsEmpty);
    }

    private ConvolutionConstraint Expecting(ConvolutionExpectation expectation)
    {
        _expectation = expectation;
        return this;
    }
}
