using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>
/// How far from a pixel the mathematics of a filter may read, told from the filter alone: a plan that is wrong about it must not choose what is checked.
/// </summary>
/// <remarks>Alike on both sides: at an edge that mirrors, what a kernel reads to its left comes from the right.</remarks>
internal static class FilterReach
{
    /// <summary>The reach of a filter; null for filters whose places are not those of their input, such as layers with strides.</summary>
    public static (int X, int Y)? Of(Filter filter) => filter switch
    {
        ConvolveFilter convolve => (convolve.Kernels.Kernels.Max(k => Longer(k.AnchorX, k.Width)), convolve.Kernels.Kernels.Max(k => Longer(k.AnchorY, k.Height))),
        ChainFilter chain => chain.Stages.Aggregate(((int X, int Y)?)(0, 0), (sum, stage) => sum is var (x, y) && Of(stage) is var (u, v) ? (x + u, y + v) : null),
        SumFilter sum => Union(sum.Terms),
        MagnitudeFilter magnitude => Union(magnitude.Components),
        MaximumFilter maximum => Union(maximum.Candidates),
        BlendFilter blend => Of(blend.Inner),
        PointwiseFilter => (0, 0),
        _ => null,
    };

    /// <summary>The reach that a plan declares for its passes.</summary>
    public static (int X, int Y) Of(FilterPlan plan) =>
        (plan.Passes.Sum(p => Math.Max(p.Footprint.Left, p.Footprint.Right)), plan.Passes.Sum(p => Math.Max(p.Footprint.Top, p.Footprint.Bottom)));

    /// <summary>Products of a weight and a sample per output sample, for an estimate of the cost.</summary>
    public static double Taps(Filter filter) => filter.Convolutions().Sum(c => (double)c.Kernels.Kernels.Max(k => k.Coefficients.Length));

    // The anchor is the window's position on the output pixel, for correlation and convolution alike.
    private static int Longer(int anchor, int length) => Math.Max(anchor, length - 1 - anchor);

    private static (int X, int Y)? Union(IEnumerable<Filter> filters) =>
        filters.Aggregate(((int X, int Y)?)(0, 0), (all, f) => all is var (x, y) && Of(f) is var (u, v) ? (Math.Max(x, u), Math.Max(y, v)) : null);
}
