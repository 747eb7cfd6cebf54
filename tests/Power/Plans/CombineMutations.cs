using System.Collections.Immutable;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a <see cref="CombinePass"/>: which branches, and how they become one.</summary>
internal static class CombineMutations
{
    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(CombinePass pass)
    {
        if (pass.Terms > 1)
        {
            yield return ("last branch left out", "", With(pass, pass.Terms - 1, pass.Reduction, pass.Inputs, pass.Weights));
            yield return ("first branch for the second", "", With(pass, pass.Terms, pass.Reduction, pass.Inputs.SetItem(1, pass.Inputs[0]), pass.Weights));
            yield return ("branches exchanged", "", With(pass, pass.Terms, pass.Reduction, pass.Inputs.SetItem(0, pass.Inputs[1]).SetItem(1, pass.Inputs[0]), pass.Weights));
        }
        foreach (var (kind, place, reduction, weights) in ConvolveMutations.OfReduction(pass.Reduction, pass.Weights, pass.Terms))
            yield return (kind, place, With(pass, pass.Terms, reduction, pass.Inputs, weights));
    }

    private static CombinePass With(CombinePass pass, int terms, Reduction reduction, ImmutableArray<int> inputs, ImmutableArray<double> weights) =>
        new(terms, reduction, inputs, pass.Output) { Weights = weights, Store = pass.Store, InCodes = pass.InCodes, StoredMaximum = pass.StoredMaximum };
}
