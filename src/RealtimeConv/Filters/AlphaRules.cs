using RealtimeConv.Frames;

namespace RealtimeConv.Filters;

/// <summary>Which alpha handling a filter really gets on a frame: the one place that decides it, for the reference and for every plan.</summary>
public static class AlphaRules
{
    /// <summary>Below this fraction of sum|K| a filtered alpha counts as 0: the pixel is transparent black.</summary>
    public const double Guard = 1.0 / 4096;

    /// <summary>Decides how the channels of a frame are treated.</summary>
    /// <param name="filter">The root filter.</param>
    /// <param name="alpha">What the frame says of its fourth channel.</param>
    /// <param name="channels">Channels of the frame.</param>
    /// <returns>The handling, and a note for the user where it differs from what the filter asked for.</returns>
    public static (AlphaHandling Handling, string? Note) Resolve(Filter filter, AlphaMode alpha, int channels)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (channels != 4) return (AlphaHandling.None, null);
        if (filter.Alpha == AlphaPolicy.Straight) return alpha == AlphaMode.Opaque ? (AlphaHandling.Opaque, null) : (AlphaHandling.None, null);
        if (alpha == AlphaMode.Opaque) return (AlphaHandling.Opaque, null);
        if (filter.Alpha == AlphaPolicy.Preserve) return (AlphaHandling.Preserve, null);
        if (!SplitPointwise(filter).Spatial.All(IsPremultipliable))
            return (AlphaHandling.Preserve, "the filter is not linear before its last pointwise steps, so alpha is kept instead of filtered");
        if (filter.Alpha == AlphaPolicy.Premultiplied && filter.IsZeroSum)
            return (AlphaHandling.Preserve, "the kernels sum to 0, so alpha is kept instead of filtered: edges stay opaque");
        return (AlphaHandling.Premultiplied, null);
    }

    /// <summary>Splits a tree into the linear spatial part and the pointwise steps and blend that end it.</summary>
    /// <returns>The stages that run on premultiplied values, and the stages that run on the colours afterwards.</returns>
    internal static (IReadOnlyList<Filter> Spatial, IReadOnlyList<PointwiseFilter> Pointwise) SplitPointwise(Filter filter)
    {
        if (filter is BlendFilter blend) return SplitPointwise(blend.Inner);
        if (filter is not ChainFilter chain) return filter is PointwiseFilter only ? ([], [only]) : ([filter], []);
        int end = chain.Stages.Count;
        while (end > 0 && chain.Stages[end - 1] is PointwiseFilter) end--;
        return ([.. chain.Stages.Take(end)], [.. chain.Stages.Skip(end).Cast<PointwiseFilter>()]);
    }

    // Linear trees of depthwise kernels without blends inside: only these give colours and alpha that belong together.
    private static bool IsPremultipliable(Filter filter) => filter switch
    {
        ConvolveFilter c => c.Kernels.IsDepthwise,
        SpaceTimeFilter => true,
        ChainFilter c => c.Stages.All(IsPremultipliable),
        SumFilter s => s.Terms.All(IsPremultipliable),
        _ => false,
    };
}
