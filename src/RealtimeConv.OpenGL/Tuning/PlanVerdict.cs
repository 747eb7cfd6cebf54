using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>How a plan stands to others that ran beside it.</summary>
/// <param name="Verdict">Whether it is fast enough.</param>
/// <param name="Ratio">How many times as long it takes as the one that presses it most, by wall time; 1 where no other could run.</param>
/// <param name="CpuRatio">The same by processor time of the process, for comparison: plans differ in how well they fill the cores, and threads that wait spin.</param>
/// <param name="Against">The plan that presses it most; itself where no other could run.</param>
/// <param name="Milliseconds">Median wall time of a frame of <paramref name="Against"/>.</param>
public sealed record PlanVerdict(ChoiceVerdict Verdict, MedianRatio Ratio, double CpuRatio, FilterPlan Against, double Milliseconds);
