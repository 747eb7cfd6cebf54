using RealtimeConv.OpenGL.Tuning;

namespace RealtimeConv.Demo.Bench.Auto;

/// <summary>A plan that auto takes, held against the others head to head.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Verdict">within, above or undecided.</param>
/// <param name="Ratio">Its wall time over that of the plan that presses it most: the median of paired ratios.</param>
/// <param name="Low">Lower end of the ratio's interval.</param>
/// <param name="High">Upper end of the interval; null where there are too few rounds for one.</param>
/// <param name="Rounds">Rounds that were run.</param>
/// <param name="CpuRatio">The ratio by processor time.</param>
/// <param name="Against">The plan that presses it most.</param>
/// <param name="AgainstMs">Median milliseconds of that one.</param>
internal sealed record AutoChoice(string Plan, string Verdict, double Ratio, double Low, double? High, int Rounds, double CpuRatio, string Against, double AgainstMs)
{
    public static AutoChoice Of(string plan, PlanVerdict judged, string against) => new(
        plan, judged.Verdict.ToString().ToLowerInvariant(), judged.Ratio.Median, judged.Ratio.Low, double.IsFinite(judged.Ratio.High) ? judged.Ratio.High : null, judged.Ratio.Pairs, judged.CpuRatio, against, judged.Milliseconds);
}
