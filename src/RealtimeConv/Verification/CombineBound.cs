using System.Collections.Immutable;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="CombinePass"/>.</summary>
internal static class CombineBound
{
    public static ErrorField Propagate(CombinePass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => throw new InvalidOperationException(pass.Name);
}
