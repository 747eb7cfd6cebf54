using RealtimeConv.Kernels;

namespace RealtimeConv.Filters;

/// <summary>Filters made from filters: the tree stays, its leaves change.</summary>
public static class FilterTransform
{
    /// <summary>The filter with each of its convolutions replaced; everything around them, alpha and light included, is kept.</summary>
    public static Filter MapConvolutions(this Filter filter, Func<ConvolveFilter, Filter> map)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(map);
        return filter switch
        {
            ConvolveFilter convolve => map(convolve),
            ChainFilter chain => chain with { Stages = MapAll(chain.Stages, map) },
            SumFilter sum => sum with { Terms = MapAll(sum.Terms, map) },
            MagnitudeFilter magnitude => magnitude with { Components = MapAll(magnitude.Components, map) },
            MaximumFilter maximum => maximum with { Candidates = MapAll(maximum.Candidates, map) },
            BlendFilter blend => blend with { Inner = blend.Inner.MapConvolutions(map) },
            _ => filter,
        };
    }

    /// <summary>Every convolution of a filter, in the order of the tree.</summary>
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
        var result = filter.MapConvolutions(c => Override(c, overrides));
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
            _ => bias.IsZero ? filter : new ChainFilter(filter, Offset(bias)) { Alpha = filter.Alpha, Light = filter.Light },
        };
    }

    private static IEnumerable<Filter> BiasedEnd(Filter last, ChannelValues bias) =>
        last is not PointwiseFilter ? [last.WithBias(bias)] : bias.IsZero ? [last] : [last, Offset(bias)];

    private static ConvolveFilter Offset(ChannelValues bias) => new(Kernel.Identity, Bias: bias);

    private static FilterList MapAll(FilterList filters, Func<ConvolveFilter, Filter> map) => new(filters.Select(f => f.MapConvolutions(map)));

    private static ConvolveFilter Override(ConvolveFilter filter, FilterOverrides overrides) => filter with
    {
        Kernels = filter.Kernels.Select(k => Override(k, overrides)),
        Operation = overrides.Operation ?? filter.Operation,
        Border = overrides.Border ?? filter.Border,
    };

    private static Kernel Override(Kernel kernel, FilterOverrides overrides)
    {
        if (overrides.Anchor is var (x, y)) kernel = kernel.WithAnchor(x, y);
        if (overrides.Scale is not { } scale) return kernel;
        return scale.IsBySum ? kernel.Normalized() : scale.Factor == 1 ? kernel : kernel.Scaled(scale.Factor);
    }
}
