using System.Collections.Immutable;

namespace RealtimeConv.Verification.Probing;

/// <summary>What a pass does beyond one edge.</summary>
/// <param name="Edge">Which.</param>
/// <param name="Reach">How many pixels the kernel reaches beyond it; 0 where no rule can show.</param>
/// <param name="Rules">Every rule that fits, in the order of <see cref="BorderRule"/>: several where the reach cannot tell them apart; none where no rule fits.</param>
public sealed record EdgeFinding(Edge Edge, int Reach, ImmutableArray<BorderRule> Rules)
{
    /// <summary>The constant per input channel that fits best, where <see cref="BorderRule.Constant"/> fits.</summary>
    public ImmutableArray<double> Constant { get; init; } = [];

    /// <summary>How far off that constant may be.</summary>
    public double ConstantError { get; init; }

    /// <summary>The frame and the pixel that contradict replicate, where no rule fits.</summary>
    public ProbeEvidence? Evidence { get; init; }

    /// <summary>Whether a rule can be the edge's: it fits, or none can show.</summary>
    public bool Allows(BorderRule rule) => Reach == 0 || Rules.Contains(rule);
}
