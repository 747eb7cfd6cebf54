using System.Collections.Immutable;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>How one contestant stands to the others after rounds in which each ran once.</summary>
/// <param name="Leader">Index of the contestant.</param>
/// <param name="Ratios">For each contestant, how many times as long the leader takes; 1 for the leader itself.</param>
/// <param name="Allowed">Up to this ratio the leader is fast enough.</param>
internal sealed record Standing(int Leader, ImmutableArray<MedianRatio> Ratios, double Allowed)
{
    /// <summary>The contestant that presses the leader most; the leader where it is alone.</summary>
    public int Rival => Ratios.Length == 1 ? Leader : Enumerable.Range(0, Ratios.Length).Where(k => k != Leader).MaxBy(k => Ratios[k].Median);

    /// <summary>The verdict: above as soon as one ratio is surely above, within when all are surely not.</summary>
    public ChoiceVerdict Verdict
    {
        get
        {
            var others = Ratios.Where((_, k) => k != Leader).ToList();
            if (others.Any(r => r.Low > Allowed)) return ChoiceVerdict.Above;
            return others.All(r => r.High <= Allowed) ? ChoiceVerdict.Within : ChoiceVerdict.Undecided;
        }
    }
}
