using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a <see cref="RecursivePass"/>: its waves, its window and its border. What is asked for stays, so that the bound is that of the right pass.</summary>
internal static class RecursiveMutations
{
    private const double Slight = 1 + 1.0 / 256;

    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(RecursivePass pass)
    {
        for (int k = 0; k < pass.Terms.Length; k++)
        {
            var term = pass.Terms[k];
            yield return ("factor of a wave off by 2^-8", $"wave {k}", With(pass, pass.Terms.SetItem(k, term with { Cosine = term.Cosine * Slight, Sine = term.Sine * Slight })));
            if (k == 0) continue;
            yield return ("wave left out", $"wave {k}", With(pass, pass.Terms.RemoveAt(k)));
            yield return ("wave of the next order", $"wave {k}", With(pass, pass.Terms.SetItem(k, term with { Order = term.Order + 1 })));
            yield return ("sine of the wrong sign", $"wave {k}", With(pass, pass.Terms.SetItem(k, term with { Sine = -term.Sine })));
        }
        var asked = pass.Asked;
        yield return ("window moved on", "", Anchored(pass, asked.WithAnchor(Math.Max(0, asked.AnchorX - 1), Math.Max(0, asked.AnchorY - 1))));
        foreach (var mode in Enum.GetValues<BorderMode>())
            if (mode != pass.Border.Mode)
                yield return ($"border {mode} instead", "", new RecursivePass(asked, pass.Terms, mode == BorderMode.Constant ? Border.Of(0) : new Border(mode), pass.Inputs, pass.Output) { Store = pass.Store, Line = pass.Line, Largest = pass.Largest, Remainder = pass.Remainder });
    }

    private static RecursivePass With(RecursivePass pass, ImmutableArray<RecursiveTerm> terms) =>
        new(pass.Asked, terms, pass.Border, pass.Inputs, pass.Output) { Store = pass.Store, Line = pass.Line, Largest = pass.Largest, Remainder = pass.Remainder };

    private static RecursivePass Anchored(RecursivePass pass, Kernel asked) =>
        new(asked, pass.Terms, pass.Border, pass.Inputs, pass.Output) { Store = pass.Store, Line = pass.Line, Largest = pass.Largest, Remainder = pass.Remainder };
}
