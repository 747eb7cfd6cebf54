namespace RealtimeConv.Demo.Bench.Auto;

/// <summary>How the plan that auto takes compares with the fastest at one point of the grid. Times are the least wall times of a frame.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Format">Format at both ends.</param>
/// <param name="Size">Frame size.</param>
/// <param name="Border">Border rule.</param>
/// <param name="Frames">Where frames lie: in memory, on the device.</param>
/// <param name="Model">The plan that the cost model puts first.</param>
/// <param name="ModelRatio">Its time over that of the fastest.</param>
/// <param name="Tuned">The plan that an earlier tuning of the same request found.</param>
/// <param name="TunedRatio">Its time over that of the fastest, in this measurement.</param>
/// <param name="Best">The fastest plan.</param>
/// <param name="BestMs">Its milliseconds.</param>
internal sealed record AutoRow(string Kernel, string Format, string Size, string Border, string Frames, string Model, double ModelRatio, string Tuned, double TunedRatio, string Best, double BestMs)
{
    /// <summary>Above this a choice counts as missed.</summary>
    public const double Allowed = 1.1;
}
