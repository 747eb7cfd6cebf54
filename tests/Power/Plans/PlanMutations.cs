using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Makes of a plan all the plans that differ from it by one plausible mistake: what a bug in a planner, an encoder or a kernel's way through them amounts to.</summary>
internal static class PlanMutations
{
    /// <summary>The mutants of a plan.</summary>
    public static IEnumerable<PlanMutant> Of(FilterPlan plan)
    {
        for (int p = 0; p < plan.Passes.Length; p++)
            foreach (var (kind, place, pass) in OfPass(plan, plan.Passes[p]))
                yield return new PlanMutant(kind, place.Length > 0 ? $"pass {p}, {place}" : $"pass {p}", Mutant(plan, p, pass));
        for (int p = 0; p + 1 < plan.Passes.Length; p++)
            if (Exchanged(plan, p) is { } exchanged) yield return new PlanMutant("passes exchanged", $"passes {p} and {p + 1}", exchanged);
    }

    // What a pyramid stands for would be taken for what it does, and every mistake for none.
    private static FilterPlan Mutant(FilterPlan plan, int index, PlannedPass pass)
    {
        var mutant = plan with { Passes = plan.Passes.SetItem(index, pass) };
        if (pass is not ResamplePass || !pass.Store.SequenceEqual(plan.Passes[index].Store)) return mutant;
        return mutant with { Passes = [.. mutant.Passes.Select(p => p is ResamplePass resample ? resample with { Goal = null } : p)] };
    }

    private static IEnumerable<(string Kind, string Place, PlannedPass Pass)> OfPass(FilterPlan plan, PlannedPass pass)
    {
        int channels = plan.Surfaces[pass.Inputs[0]].Format.Channels;
        var own = pass switch
        {
            ConvolvePass p => ConvolveMutations.Of(p, channels),
            RunningSumPass p => RunningSumMutations.Of(p),
            FourierPass p => FourierMutations.Of(p),
            FixedPointPass p => FixedPointMutations.Of(p),
            RecursivePass p => RecursiveMutations.Of(p),
            ResamplePass p => ResampleMutations.Of(p),
            NetworkPass p => NetworkMutations.Of(p, plan.Surfaces[p.Output]),
            CombinePass p => CombineMutations.Of(p),
            PointwisePass p => PointwiseMutations.Of(p),
            _ => throw new ArgumentException($"No mistakes are known for {pass.GetType().Name}: add them."),
        };
        // A step that codes cannot express has no plan.
        return own.Concat(StoreMutations.Of(pass)).Concat(RimPlanMutations.Of(pass)).Where(m => m.Pass is not FixedPointPass { StoresCodes: false });
    }

    // The two do each other's work: each reads and writes where the other did.
    private static FilterPlan? Exchanged(FilterPlan plan, int index)
    {
        var (first, second) = (plan.Passes[index], plan.Passes[index + 1]);
        if (first.GetType() != second.GetType() || first.Inputs.Length != second.Inputs.Length || first.InCodes != second.InCodes || first.StoredMaximum != second.StoredMaximum) return null;
        return plan with
        {
            Passes = plan.Passes.SetItem(index, second with { Inputs = first.Inputs, Output = first.Output }).SetItem(index + 1, first with { Inputs = second.Inputs, Output = second.Output }),
        };
    }
}
