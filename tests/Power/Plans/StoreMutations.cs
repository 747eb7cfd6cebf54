using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a pass's store steps: left out, done twice, in the wrong order, with a wrong number.</summary>
internal static class StoreMutations
{
    private const double Slight = 1.0 / 2048;

    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(PlannedPass pass)
    {
        for (int k = 0; k < pass.Store.Length; k++)
        {
            string name = pass.Store[k].GetType().Name;
            // Whole numbers end with one quotient: a plan with none or two is no plan.
            if (pass.Store[k] is not QuotientStep)
            {
                yield return ($"{name} left out", $"step {k}", pass with { Store = pass.Store.RemoveAt(k) });
                yield return ($"{name} done twice", $"step {k}", pass with { Store = pass.Store.Insert(k, pass.Store[k]) });
            }
            if (k + 1 < pass.Store.Length && pass.Store[k] is not QuotientStep && pass.Store[k + 1] is not QuotientStep)
                yield return ("steps exchanged", $"steps {k} and {k + 1}", pass with { Store = pass.Store.SetItem(k, pass.Store[k + 1]).SetItem(k + 1, pass.Store[k]) });
            foreach (var (kind, step) in OfStep(pass.Store[k], pass.Inputs.Length)) yield return (kind, $"step {k}", pass with { Store = pass.Store.SetItem(k, step) });
        }
    }

    private static IEnumerable<(string Kind, StoreStep Step)> OfStep(StoreStep step, int inputs)
    {
        switch (step)
        {
            case BiasStep bias:
                yield return ("bias off by 2^-11", bias with { Bias = bias.Bias.Select(v => v * (1 + Slight)) });
                // Biases of premultiplied values are the colours' alone.
                if (!bias.TimesAlpha) yield return ("bias on other channels", bias with { ColoursOnly = !bias.ColoursOnly });
                yield return ("bias weighted by alpha otherwise", bias with { TimesAlpha = !bias.TimesAlpha });
                break;
            case PointwiseStep { Function: var f } pointwise:
                if (f.Kind != PointwiseKind.Absolute) yield return ("first number of a function off by 2^-11", pointwise with { Function = f with { A = f.A + Slight } });
                if (f.Kind is PointwiseKind.Affine or PointwiseKind.Clamp) yield return ("second number of a function off by 2^-11", pointwise with { Function = f with { B = f.B + Slight } });
                yield return ("function on other channels", pointwise with { ColoursOnly = !pointwise.ColoursOnly });
                break;
            case UnpremultiplyStep unpremultiply:
                yield return ("guard of a division 2^10 too large", unpremultiply with { Guard = unpremultiply.Guard * 1024 });
                break;
            case BlendStep blend:
                yield return ("strength off by 2^-11", blend with { Strength = blend.Strength - Slight });
                if (inputs > 1) yield return ("blend with another input", blend with { Input = blend.Input == 0 ? 1 : 0 });
                yield return ("blend of other channels", blend with { ColoursOnly = !blend.ColoursOnly });
                break;
            case CopyAlphaStep copy:
                if (inputs > 1) yield return ("alpha of another input", copy with { Input = copy.Input == 0 ? 1 : 0 });
                break;
            case QuotientStep quotient:
                yield return ("divisor one too large", quotient with { Divisor = quotient.Divisor + 1 });
                break;
        }
    }
}
