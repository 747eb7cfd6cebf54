using System.Collections.Immutable;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="CombinePass"/>.</summary>
internal static class CombineBound
{
    public static ErrorField Propagate(CombinePass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
    {
        var parts = inputs.Take(pass.Terms).Select(i => LinearPart.Of(new LoadedInput(i, arithmetic))).ToList();
        var (field, trace) = Reductions.Reduce(pass.Reduction, parts, pass.Weights, inputs[0].Width, inputs[0].Height, arithmetic);
        return new StoreStepsBound(field, trace, inputs, arithmetic).Apply(pass.Store);
    }
}
