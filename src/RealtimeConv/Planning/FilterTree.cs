using RealtimeConv.Filters;

namespace RealtimeConv.Planning;

/// <summary>Questions about whole filter trees.</summary>
internal static class FilterTree
{
    /// <summary>The children of a node in their order.</summary>
    public static IReadOnlyList<Filter> Children(Filter filter) => filter switch
    {
        ChainFilter chain => chain.Stages,
        SumFilter sum => sum.Terms,
        MagnitudeFilter magnitude => magnitude.Components,
        MaximumFilter maximum => maximum.Candidates,
        BlendFilter blend => [blend.Inner],
        _ => [],
    };

    /// <summary>Whether an output channel reads an input channel of another number.</summary>
    public static bool MixesChannels(Filter filter) =>
        filter is ConvolveFilter { Kernels.IsDepthwise: false } or NetworkFilter { Network.InputChannels: > 1 } or NetworkFilter { NetworkOutputs: > 1 } || Children(filter).Any(MixesChannels);

    /// <summary>Stages with those of chains among them in their place.</summary>
    public static IEnumerable<Filter> Flattened(IEnumerable<Filter> stages) => stages.SelectMany(s => s is ChainFilter chain ? Flattened(chain.Stages) : [s]);

    /// <summary>Whether there are chains, part of which might fold into one kernel.</summary>
    public static bool HasChain(Filter filter) => (filter is ChainFilter chain && Flattened(chain.Stages).Count(s => s is ConvolveFilter or SumFilter or MagnitudeFilter or MaximumFilter) > 1) || Children(filter).Any(HasChain);

    /// <summary>Whether layers take part.</summary>
    public static bool HasNetwork(Filter filter) => filter is NetworkFilter || Children(filter).Any(HasNetwork);

    /// <summary>sum|K| of a linear spatial tree: the largest factor by which it can enlarge a sample.</summary>
    public static double AbsoluteGain(Filter filter) => filter switch
    {
        ConvolveFilter convolve => convolve.Kernels.Kernels.Max(k => k.AbsoluteSum),
        SpaceTimeFilter time => time.Kernel.AbsoluteSum,
        ChainFilter chain => AbsoluteGain(chain.Stages),
        SumFilter sum => sum.Terms.Select((term, k) => Math.Abs(sum.Weights[k]) * AbsoluteGain(term)).Sum(),
        _ => throw new ArgumentException($"{filter.GetType().Name} is not part of a linear spatial tree.", nameof(filter)),
    };

    /// <summary>sum|K| of stages that run one after the other.</summary>
    public static double AbsoluteGain(IEnumerable<Filter> stages) => stages.Aggregate(1.0, (gain, stage) => gain * AbsoluteGain(stage));
}
