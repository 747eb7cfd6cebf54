using System.Collections.Immutable;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes about past frames: which frame a surface is, what lies before the first, which of them is read.</summary>
internal static class PastMutations
{
    /// <summary>The mutants of a plan that remembers frames.</summary>
    public static IEnumerable<PlanMutant> Of(FilterPlan plan)
    {
        int deepest = plan.Surfaces.Max(s => s.Past?.Frames ?? 0);
        yield return new PlanMutant("time reversed", "", Changed(plan, p => p with { Frames = deepest + 1 - p.Frames }));
        yield return new PlanMutant("all one frame late", "", Changed(plan, p => p with { Frames = p.Frames + 1 }));
        yield return new PlanMutant("all one frame early", "", Changed(plan, p => p with { Frames = p.Frames - 1 }));
        yield return new PlanMutant("zeros and first frame exchanged", "", Changed(plan, p => p with { IsZeroBefore = !p.IsZeroBefore }));
        for (int s = 0; s < plan.Surfaces.Length; s++)
        {
            if (plan.Surfaces[s].Past is not { } past) continue;
            yield return new PlanMutant("one frame late", $"surface {s}", plan with { Surfaces = plan.Surfaces.SetItem(s, plan.Surfaces[s] with { Past = past with { Frames = past.Frames + 1 } }) });
            yield return new PlanMutant("newest frame in place of a past one", $"surface {s}", plan with { Passes = [.. plan.Passes.Select(p => p with { Inputs = [.. p.Inputs.Select(i => i == s ? past.Surface : i)] })] });
        }
        for (int p = 0; p < plan.Passes.Length; p++)
            if (plan.Passes[p] is CombinePass { Weights.IsEmpty: false } sum)
                for (int k = 0; k < sum.Terms; k++)
                    yield return new PlanMutant("weight dropped", $"pass {p}, term {k}", plan with { Passes = plan.Passes.SetItem(p, sum with { Weights = sum.Weights.SetItem(k, 0) }) });
    }

    private static FilterPlan Changed(FilterPlan plan, Func<PastFrame, PastFrame> change) =>
        plan with { Surfaces = [.. plan.Surfaces.Select(s => s.Past is { } past ? s with { Past = change(past) } : s)] };
}
