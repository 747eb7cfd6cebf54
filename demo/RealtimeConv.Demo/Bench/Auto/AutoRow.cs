namespace RealtimeConv.Demo.Bench.Auto;

/// <summary>How the plans that auto takes compare with the fastest at one point of the grid, by the wall time of a frame.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Format">Format at both ends.</param>
/// <param name="Size">Frame size.</param>
/// <param name="Border">Border rule.</param>
/// <param name="Frames">Where frames lie: in memory, on the device.</param>
/// <param name="Model">The plan that the cost model puts first.</param>
/// <param name="Tuned">The plan that an earlier tuning of the same request found.</param>
internal sealed record AutoRow(string Kernel, string Format, string Size, string Border, string Frames, AutoChoice Model, AutoChoice Tuned)
{
    /// <summary>Above this a choice counts as missed.</summary>
    public const double Allowed = 1.1;
}
