namespace RealtimeConv.Demo.Bench.Hitches;

/// <summary>Frame times over the median of the same kernel's steady frames.</summary>
/// <param name="Median">Of first frames.</param>
/// <param name="Slowest">The 99th percentile of first frames.</param>
/// <param name="SlowestStill">The 99th percentile of steady frames themselves: what the machine does without any switch.</param>
internal sealed record SwitchRatios(double Median, double Slowest, double SlowestStill);
