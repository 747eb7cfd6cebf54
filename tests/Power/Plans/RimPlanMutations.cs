using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of where a pass runs along the edges alone: one row or column too few at each of them.</summary>
internal static class RimPlanMutations
{
    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(PlannedPass pass)
    {
        if (pass.Rim is not { } rim) yield break;
        if (rim.Left > 0) yield return ("rim one column short at the left", "", pass with { Rim = rim with { Left = rim.Left - 1 } });
        if (rim.Top > 0) yield return ("rim one row short at the top", "", pass with { Rim = rim with { Top = rim.Top - 1 } });
        if (rim.Right > 0) yield return ("rim one column short at the right", "", pass with { Rim = rim with { Right = rim.Right - 1 } });
        if (rim.Bottom > 0) yield return ("rim one row short at the bottom", "", pass with { Rim = rim with { Bottom = rim.Bottom - 1 } });
    }
}
