using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a <see cref="PointwisePass"/>: a conversion left out, or one too many.</summary>
internal static class PointwiseMutations
{
    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(PointwisePass pass)
    {
        foreach (var step in (LoadSteps[])[LoadSteps.Unpremultiply, LoadSteps.Linearize, LoadSteps.Premultiply, LoadSteps.OpaqueAlpha])
        {
            var changed = new PointwisePass(pass.Load ^ step, pass.Inputs, pass.Output) { Store = pass.Store, InCodes = pass.InCodes, StoredMaximum = pass.StoredMaximum };
            yield return ($"load step {step} {(pass.Load.HasFlag(step) ? "left out" : "too many")}", "", changed);
        }
    }
}
