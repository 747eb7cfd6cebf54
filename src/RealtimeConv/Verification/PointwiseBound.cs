using System.Collections.Immutable;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="PointwisePass"/>.</summary>
internal static class PointwiseBound
{
    public static ErrorField Propagate(PointwisePass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => throw new InvalidOperationException(pass.Name);
}
