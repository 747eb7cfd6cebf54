using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a <see cref="ResamplePass"/>: its weights, its phases, where its groups begin, and its border. Surfaces stay as large as the right pass makes them.</summary>
internal static class ResampleMutations
{
    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(ResamplePass pass)
    {
        int middle = pass.Taps / 2;
        yield return ("weight off by 2^-11", "", With(pass, pass.Phases.SetItem(0, pass.Phases[0].SetItem(middle, pass.Phases[0][middle] * (1 + 1.0 / 2048)))));
        yield return ("weight left out", "", With(pass, pass.Phases.SetItem(0, pass.Phases[0].SetItem(middle, 0))));
        yield return ("weights in the other order", "", With(pass, [.. pass.Phases.Select(p => p.Reverse().Select((w, t) => t == 0 ? 0 : w).ToImmutableArray())]));
        yield return ("begins one late", "", With(pass, pass.Phases, pass.Start + 1));
        if (!pass.IsDecimation)
        {
            yield return ("phase off by one", "", With(pass, [.. pass.Phases.Skip(1), pass.Phases[0]]));
            yield return ("phases in the other order", "", With(pass, [.. pass.Phases.Reverse()]));
            yield break;
        }
        yield return ("begins one early", "", With(pass, pass.Phases, pass.Start - 1));
        foreach (var mode in Enum.GetValues<BorderMode>())
            if (mode != pass.Border.Mode) yield return ($"border {mode} instead", "", With(pass, pass.Phases, pass.Start, mode == BorderMode.Constant ? Border.Of(0) : new Border(mode)));
    }

    private static ResamplePass With(ResamplePass pass, ImmutableArray<ImmutableArray<double>> phases, int? start = null, Border? border = null) =>
        new(pass.AlongColumns, pass.Step, start ?? pass.Start, phases, border ?? pass.Border, pass.Inputs, pass.Output) { Store = pass.Store, Extra = pass.Extra, Share = pass.Share, Goal = pass.Goal };
}
