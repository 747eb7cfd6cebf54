using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a <see cref="RunningSumPass"/>: its window and its border.</summary>
internal static class RunningSumMutations
{
    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(RunningSumPass pass)
    {
        yield return ("running window one longer", "", With(pass, pass.Before, pass.After + 1, pass.Border));
        if (pass.After > 0) yield return ("running window one shorter", "", With(pass, pass.Before, pass.After - 1, pass.Border));
        yield return ("running window moved on", "", With(pass, Math.Max(0, pass.Before - 1), pass.After + 1, pass.Border));
        foreach (var mode in Enum.GetValues<BorderMode>())
            if (mode != pass.Border.Mode) yield return ($"border {mode} instead", "", With(pass, pass.Before, pass.After, mode == BorderMode.Constant ? Border.Of(0) : new Border(mode)));
    }

    private static RunningSumPass With(RunningSumPass pass, int before, int after, Border border) =>
        new(pass.AlongColumns, before, after, border, pass.Inputs, pass.Output) { Store = pass.Store, StoredMaximum = pass.StoredMaximum };
}
