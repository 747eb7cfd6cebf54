using RealtimeConv.Filters;
using RealtimeConv.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>
/// How far from a pixel the mathematics of a filter may read, told from the filter alone: a plan that is wrong about it must not choose what is checked.
/// </summary>
/// <remarks>Alike on both sides: at an edge that mirrors, what a kernel reads to its left comes from the right.</remarks>
internal static class FilterReach
{
    /// <summary>The reach of a filter on frames of a size, in each of the frames that it reads; null for kinds that are not known here.</summary>
    public static (int X, int Y)? Of(Filter filter, int width, int height) => filter switch
    {
        ConvolveFilter convolve => (convolve.Kernels.Kernels.Max(k => Longer(k.AnchorX, k.Width)), convolve.Kernels.Kernels.Max(k => Longer(k.AnchorY, k.Height))),
        ChainFilter chain => chain.Stages.Aggregate(((int X, int Y)?)(0, 0), (sum, stage) => sum is var (x, y) && Of(stage, width, height) is var (u, v) ? (x + u, y + v) : null),
        SumFilter sum => Union(sum.Terms, width, height),
        MagnitudeFilter magnitude => Union(magnitude.Components, width, height),
        MaximumFilter maximum => Union(maximum.Candidates, width, height),
        BlendFilter blend => Of(blend.Inner, width, height),
        SpaceTimeFilter time => Union(time.Convolutions(), width, height),
        PointwiseFilter => (0, 0),
        NetworkFilter network => Of(NetworkReach.Of(network.Network, width, height)),
        _ => null,
    };

    /// <summary>The reach that a plan declares for its passes.</summary>
    public static (int X, int Y) Of(FilterPlan plan) =>
        (plan.Passes.Sum(p => Math.Max(p.Footprint.Left, p.Footprint.Right)), plan.Passes.Sum(p => Math.Max(p.Footprint.Top, p.Footprint.Bottom)));

    /// <summary>Products of a weight and a sample per output sample, for an estimate of the cost.</summary>
    public static double Taps(Filter filter)
    {
        const int side = 720;
        double layers = Networks(filter).Sum(n => (double)LayerCost.Of(n.Network, new TensorShape(1, n.Network.InputChannels, side, side)).Sum(l => l.Multiplications) / n.NetworkOutputs);
        return filter.Convolutions().Sum(c => (double)c.Kernels.Kernels.Max(k => k.Coefficients.Length)) + layers / (side * side);
    }

    /// <summary>The stacks of layers in a filter.</summary>
    public static IEnumerable<NetworkFilter> Networks(Filter filter) => filter switch
    {
        NetworkFilter network => [network],
        ChainFilter chain => chain.Stages.SelectMany(Networks),
        SumFilter sum => sum.Terms.SelectMany(Networks),
        MagnitudeFilter magnitude => magnitude.Components.SelectMany(Networks),
        MaximumFilter maximum => maximum.Candidates.SelectMany(Networks),
        BlendFilter blend => Networks(blend.Inner),
        _ => [],
    };

    // The anchor is the window's position on the output pixel, for correlation and convolution alike.
    private static int Longer(int anchor, int length) => Math.Max(anchor, length - 1 - anchor);

    private static (int X, int Y) Of(NetworkReach reach) => (Math.Max(reach.Left, reach.Right), Math.Max(reach.Top, reach.Bottom));

    private static (int X, int Y)? Union(IEnumerable<Filter> filters, int width, int height) =>
        filters.Aggregate(((int X, int Y)?)(0, 0), (all, f) => all is var (x, y) && Of(f, width, height) is var (u, v) ? (Math.Max(x, u), Math.Max(y, v)) : null);
}
