using System.Collections.Immutable;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="ConvolvePass"/>.</summary>
internal static class ConvolveBound
{
    public static ErrorField Propagate(ConvolvePass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
    {
        if (pass.InCodes) inputs = inputs.SetItem(0, WholeNumbers.Read(inputs[0]));
        var input = new LoadedInput(inputs[0], arithmetic);
        var sums = new BankSums(pass, input, arithmetic);
        var parts = pass.Banks.Select(sums.Of).ToList();
        var (field, trace) = Reductions.Reduce(pass.Reduction, parts, pass.ReductionWeights, inputs[0].Width, inputs[0].Height, arithmetic);
        double lack = (pass.Remainder + pass.Rounding) * input.Largest;
        if (lack > 0)
            for (int k = 0; k < field.Error.Length; k++) field.Error[k] += lack;
        return WholeNumbers.Stored(new StoreStepsBound(field, trace, inputs, arithmetic).Apply(pass.Store), pass);
    }
}
