using System.Collections.Immutable;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="ConvolvePass"/>.</summary>
internal static class ConvolveBound
{
    public static ErrorField Propagate(ConvolvePass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => throw new InvalidOperationException(pass.Name);
}
