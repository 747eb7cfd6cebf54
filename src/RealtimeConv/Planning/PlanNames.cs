namespace RealtimeConv.Planning;

/// <summary>Short names of plans for reports.</summary>
internal static class PlanNames
{
    /// <summary>As <see cref="Of(IReadOnlyList{PlannedPass})"/>, with the frames that are read where there are several: "separable over 5 frames".</summary>
    /// <param name="passes">The passes.</param>
    /// <param name="frames">The newest frame and those before it.</param>
    /// <param name="filtersEach">Whether past frames are kept as they came and filtered when they are read.</param>
    public static string Of(IReadOnlyList<PlannedPass> passes, int frames, bool filtersEach)
    {
        if (frames == 1) return Of(passes);
        if (passes.All(p => p is CombinePass or PointwisePass)) return $"weighted sum over {frames} frames";
        return filtersEach ? $"{(passes.Any(IsRow) ? "separable" : "direct")} on each of {frames} frames" : $"{Of(passes)} over {frames} frames";
    }

    /// <summary>What the passes amount to: "direct", "separable", "rank 2", with the number of passes where it tells more.</summary>
    public static string Of(IReadOnlyList<PlannedPass> passes)
    {
        if (passes.Any(p => p.Rim is not null)) return $"{Of([.. passes.Where(p => p.Rim is null)])} and rim";
        if (passes.Any(p => p is RunningSumPass)) return passes.All(p => p is RunningSumPass) ? "running sum" : $"running sum, {passes.Count} passes";
        if (passes.Any(p => p is RecursivePass)) return passes.All(p => p is RecursivePass) ? "recursive" : $"recursive, {passes.Count} passes";
        if (passes.Any(p => p is ResamplePass)) return passes.All(p => p is ResamplePass) ? "pyramid" : $"pyramid, {passes.Count} passes";
        if (passes.Any(p => p is FourierPass { IsDouble: true })) return passes.Count == 1 ? "fourier in double" : $"fourier in double, {passes.Count} passes";
        if (passes.Any(p => p is FourierPass)) return passes.Count == 1 ? "fourier" : $"fourier, {passes.Count} passes";
        if (passes.Any(p => p is FixedPointPass)) return "fixed point";
        if (passes.Any(p => p is NetworkPass)) return passes.Count == 1 ? "network" : $"network, {passes.Count} passes";
        if (passes.Any(p => p is ConvolvePass { Rounding: > 0 })) return $"{Of([.. passes.Select(p => p is ConvolvePass convolve ? convolve with { Rounding = 0 } : p)])}, 16-bit weights";
        int rows = passes.Count(IsRow), columns = passes.Count(IsColumn), convolutions = passes.Count(p => p is ConvolvePass);
        if (convolutions == 0) return "pointwise";
        if (rows != columns || rows + columns != convolutions) return convolutions == 1 ? "direct" : $"direct, {convolutions} convolutions";
        bool isSum = passes.Any(p => p is CombinePass { Reduction: Reduction.Sum } combine && combine.Terms == rows);
        return rows == 1 ? "separable" : isSum ? $"rank {rows}" : $"separable, {convolutions} convolutions";
    }

    /// <summary>Whether two plans of one request run the same passes on the same backend in the same arithmetic.</summary>
    public static bool SameShape(FilterPlan a, FilterPlan b) =>
        a.Backend == b.Backend && a.IsExact == b.IsExact && a.Passes.Select(p => p.Name).SequenceEqual(b.Passes.Select(p => p.Name)) && a.Surfaces.SequenceEqual(b.Surfaces);

    private static bool IsRow(PlannedPass pass) => pass is ConvolvePass { Footprint: { Top: 0, Bottom: 0 } f } && f.Left + f.Right > 0;

    private static bool IsColumn(PlannedPass pass) => pass is ConvolvePass { Footprint: { Left: 0, Right: 0 } f } && f.Top + f.Bottom > 0;
}
