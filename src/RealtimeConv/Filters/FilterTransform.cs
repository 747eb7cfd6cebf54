using RealtimeConv.Kernels;

namespace RealtimeConv.Filters;

/// <summary>Filters made from filters: the tree stays, its leaves change.</summary>
public static class FilterTransform
{
    /// <summary>
    /// The filter with each of its convolutions replaced; everything around them, alpha and light included, is kept. A space-time filter is one convolution for each frame.
    /// </summary>
    public static Filter MapConvolutions(this Filter filter, Func<ConvolveFilter, Filter> map)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(map);
        return filter.MapLeaves(map, s => s.MapFrames(map));
    }

    /// <summary>Every convolution of a filter, in the order of the tree; of a space-time filter that of each frame, newest first.</summary>
    public static IEnumerable<ConvolveFilter> Convolutions(this Filter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter switch
        {
            ConvolveFilter convolve => [convolve],
            ChainFilter chain => chain.Stages.SelectMany(Convolutions),
            SumFilter sum => sum.Terms.SelectMany(Convolutions),
            MagnitudeFilter magnitude => magnitude.Components.SelectMany(Convolutions),
            MaximumFilter maximum => maximum.Candidates.SelectMany(Convolutions),
            BlendFilter blend => blend.Inner.Convolutions(),
            SpaceTimeFilter time => Enumerable.Range(0, time.Kernel.Frames.Length).Select(time.Frame),
            _ => [],
        };
    }

    /// <summary>
    /// The filter under a caller's settings: border, anchor, scale and operation apply to each of its kernels, the bias after the whole, alpha, light and
    /// strength at the root.
    /// </summary>
    /// <exception cref="ArgumentException">The anchor lies outside a kernel, or the strength outside 0 to 1.</exception>
    /// <exception cref="InvalidInputException">A kernel is to be scaled by a sum that is 0.</exception>
    public static Filter With(this Filter filter, FilterOverrides overrides)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(overrides);
        var alpha = overrides.Alpha ?? filter.Alpha;
        var light = overrides.Light ?? filter.Light;
        var result = filter.MapLeaves(c => Override(c, overrides), s => Override(s, overrides));
        if (overrides.Bias is { } bias) result = result.WithBias(bias);
        if (overrides.Strength is { } strength)
        {
            if (strength is not (>= 0 and <= 1)) throw new ArgumentException($"A strength of {strength} is outside 0 to 1.");
            result = new BlendFilter(result, strength);
        }
        return result with { Alpha = alpha, Light = light };
    }

    /// <summary>The filter with its final bias replaced: added once, after everything else the filter computes.</summary>
    public static Filter WithBias(this Filter filter, ChannelValues bias)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter switch
        {
            ConvolveFilter convolve => convolve with { Bias = bias },
            SumFilter sum => sum with { Bias = bias },
            MagnitudeFilter magnitude => magnitude with { Bias = bias },
            MaximumFilter maximum => maximum with { Bias = bias },
            ChainFilter chain => chain with { Stages = new FilterList([.. chain.Stages.SkipLast(1), .. BiasedEnd(chain.Stages[^1], bias)]) },
            BlendFilter blend => blend with { Inner = blend.Inner.WithBias(bias) },
            SpaceTimeFilter time => time with { Bias = bias },
            _ => bias.IsZero ? filter : new ChainFilter(filter, Offset(bias)) { Alpha = filter.Alpha, Light = filter.Light },
        };
    }

    private static IEnumerable<Filter> BiasedEnd(Filter last, ChannelValues bias) =>
        last is not PointwiseFilter ? [last.WithBias(bias)] : bias.IsZero ? [last] : [last, Offset(bias)];

    private static ConvolveFilter Offset(ChannelValues bias) => new(Kernel.Identity, Bias: bias);

    /// <summary>How many past frames a filter reads beside the newest: 0 where frames know nothing of each other.</summary>
    public static int PastFrames(this Filter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter switch
        {
            ChainFilter chain => chain.Stages.Sum(PastFrames),
            SumFilter sum => sum.Terms.Max(PastFrames),
            MagnitudeFilter magnitude => magnitude.Components.Max(PastFrames),
            MaximumFilter maximum => maximum.Candidates.Max(PastFrames),
            BlendFilter blend => blend.Inner.PastFrames(),
            SpaceTimeFilter time => time.Kernel.Frames.Length - 1,
            _ => 0,
        };
    }

    private static Filter MapLeaves(this Filter filter, Func<ConvolveFilter, Filter> map, Func<SpaceTimeFilter, Filter> mapTime)
    {
        FilterList All(FilterList filters) => new(filters.Select(f => f.MapLeaves(map, mapTime)));
        return filter switch
        {
            ConvolveFilter convolve => map(convolve),
            SpaceTimeFilter time => mapTime(time),
            ChainFilter chain => chain with { Stages = All(chain.Stages) },
            SumFilter sum => sum with { Terms = All(sum.Terms) },
            MagnitudeFilter magnitude => magnitude with { Components = All(magnitude.Components) },
            MaximumFilter maximum => maximum with { Candidates = All(maximum.Candidates) },
            BlendFilter blend => blend with { Inner = blend.Inner.MapLeaves(map, mapTime) },
            _ => filter,
        };
    }

    private static ConvolveFilter Override(ConvolveFilter filter, FilterOverrides overrides) => filter with
    {
        Kernels = filter.Kernels.Select(k => Override(k, overrides)),
        Operation = overrides.Operation ?? filter.Operation,
        Border = overrides.Border ?? filter.Border,
    };

    // The weights of all frames together are what is scaled by their sum.
    private static SpaceTimeFilter Override(SpaceTimeFilter filter, FilterOverrides overrides)
    {
        if (overrides.Scale is { IsBySum: true }) (filter, overrides) = (filter with { Kernel = filter.Kernel.Normalized() }, overrides with { Scale = null });
        return filter.MapFrames(c => Override(c, overrides)) with { FirstFrames = overrides.FirstFrames ?? filter.FirstFrames };
    }

    private static Kernel Override(Kernel kernel, FilterOverrides overrides)
    {
        if (overrides.Anchor is var (x, y)) kernel = kernel.WithAnchor(x, y);
        if (overrides.Scale is not { } scale) return kernel;
        return scale.IsBySum ? kernel.Normalized() : scale.Factor == 1 ? kernel : kernel.Scaled(scale.Factor);
    }
}
