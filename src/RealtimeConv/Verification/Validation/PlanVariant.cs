using System.Collections.Immutable;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification.Validation;

/// <summary>One of the plans that a planner offers for a request, under a name that tells it from the others.</summary>
/// <param name="Name">"separable, 16f between".</param>
/// <param name="Plan">The plan.</param>
public sealed record PlanVariant(string Name, FilterPlan Plan)
{
    // One that people grant, which asks recursions for several waves, and enough for every plan that runs under a budget only.
    private static readonly ErrorBudget[] Budgets = [ErrorBudget.EightBitSteps(1), new(1)];

    /// <summary>Every plan that the planner offers for a request: on its own, under a budget, and with each storage between the passes that a caller may ask for.</summary>
    /// <exception cref="CapabilityMissingException">The named backend cannot run the request.</exception>
    public static IReadOnlyList<PlanVariant> Of(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var variants = new List<PlanVariant>();
        foreach (var candidate in Planner.Candidates(request)) Add(variants, candidate.Plan);
        foreach (var budget in Budgets)
            foreach (var candidate in Planner.Candidates(request with { Budget = budget })) Add(variants, candidate.Plan);
        foreach (var between in Enum.GetValues<SampleType>())
            foreach (var plan in With(request, between)) Add(variants, plan);
        return variants;
    }

    // A storage that would clamp, or that the device cannot write, is refused by the planner: then there is no such plan.
    private static ImmutableArray<FilterPlan> With(PlanRequest request, SampleType between)
    {
        try
        {
            return [.. Planner.Candidates(request with { Intermediate = between }).Select(c => c.Plan).Where(p => p.Surfaces.Length > 2)];
        }
        catch (Exception e) when (e is ArgumentException or CapabilityMissingException)
        {
            return [];
        }
    }

    private static void Add(List<PlanVariant> variants, FilterPlan plan)
    {
        if (variants.Any(v => PlanEquality.HaveSamePasses(v.Plan, plan))) return;
        string name = NameOf(plan);
        int same = variants.Count(v => v.Name == name || v.Name.StartsWith(name + " #", StringComparison.Ordinal));
        variants.Add(new PlanVariant(same == 0 ? name : $"{name} #{same + 1}", plan));
    }

    private static string NameOf(FilterPlan plan)
    {
        var between = plan.Surfaces.Skip(1).SkipLast(1).Select(s => Short(s.Format.Type)).Distinct().ToList();
        return $"{plan.Name}{(plan.IsExact ? ", exact" : "")}{(plan.Passes.Any(p => p is NetworkPass { IsHalf: true }) ? ", float16 maps" : "")}{(between.Count == 0 ? "" : $", {string.Join(" and ", between)} between")}";
    }

    private static string Short(SampleType type) => type switch { SampleType.UNorm8 => "8", SampleType.UNorm16 => "16", SampleType.Float16 => "16f", _ => "32f" };
}
