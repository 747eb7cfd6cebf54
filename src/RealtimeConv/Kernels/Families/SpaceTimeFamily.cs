using RealtimeConv.Filters;
using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Filters over frames: averages of the newest ones, differences, edges of what moves.</summary>
/// <remarks>All are causal: the newest frame is tap 0. Lengths count frames.</remarks>
internal static class SpaceTimeFamily
{
    // Three deviations of the widest Gaussian and the newest frame fit the largest kernel.
    private const double MaxTau = 20;

    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.OfFilter("temporal-gaussian", "Gaussian over time", "Mean of the newest frames, the past half of a Gaussian as weights: flicker and noise fade, what moves draws tails.",
            [Tau(2), Frames("0 takes ceil(3 tau) + 1", 0, 0)], a => new SpaceTimeFilter(SpaceTimeKernel.Product(Gaussian(a["tau"], a.Integer("frames")), Kernel.Identity))),
        CatalogEntry.OfFilter("temporal-box", "Mean over time", "Mean of the newest frames, all alike: the motion blur of a shutter that is open for so many frames.",
            [Frames("that are averaged", 4, 1)], a => new SpaceTimeFilter(SpaceTimeKernel.Product(Equal(a.Integer("frames")), Kernel.Identity)))
            .Alias("motion-trail", ("frames", 8)),
        CatalogEntry.OfFilter("space-time-gaussian", "Gaussian over space and time", "A Gaussian blur of every frame and the past half of one over time.",
            [P.Sigma(1.5, maximum: 100), Tau(2)], a => new SpaceTimeFilter(SpaceTimeKernel.Product(Gaussian(a["tau"], 0), KernelCatalog.Get("gaussian").Create(new Dictionary<string, double> { ["sigma"] = a["sigma"] }).Kernel!))),
        CatalogEntry.OfFilter("frame-difference", "Frame difference", "The newest frame minus an earlier one: 0 where nothing changes, of either sign elsewhere.",
            [Distance()], a => Difference(a.Integer("distance"))),
        CatalogEntry.OfFilter("motion-magnitude", "Frame difference, magnitude", "|newest frame - an earlier one| times the scale: what moves, bright on black.",
            [Distance(), P.Scale()], a => new ChainFilter(Difference(a.Integer("distance"), a["scale"]), PointwiseFilter.Absolute)),
        CatalogEntry.OfFilter("motion-edges", "Motion edges", "Length of Sobel's gradient of the frame difference, times the scale: outlines of what moves.",
            [Distance(), P.Scale()], a => new ChainFilter(Difference(a.Integer("distance")),
                new MagnitudeFilter(new FilterList(new ConvolveFilter(GradientFamily.SobelX(3)), new ConvolveFilter(GradientFamily.SobelX(3).Transposed())), a["scale"]))),
    ];

    private static CatalogParameter Frames(string use, double standard, double minimum) =>
        new("frames", $"frames, the newest among them; {use}", standard, minimum, SpaceTimeKernel.MaxFrames, 1, Kind: ParameterKind.Integer);

    private static CatalogParameter Tau(double standard) => new("tau", "standard deviation over time, in frames", standard, 0, MaxTau, 0.25);

    private static CatalogParameter Distance() =>
        new("distance", "how many frames ago the earlier one is", 1, 1, SpaceTimeKernel.MaxFrames - 1, 1, Kind: ParameterKind.Integer);

    private static double[] Equal(int frames) => [.. Enumerable.Repeat(1.0 / frames, frames)];

    private static double[] Gaussian(double tau, int frames)
    {
        if (frames == 0) frames = (int)Math.Ceiling(3 * tau) + 1;
        double[] weights = [.. Enumerable.Range(0, frames).Select(t => tau == 0 ? (t == 0 ? 1 : 0) : Math.Exp(-0.5 * t * t / (tau * tau)))];
        double sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }

    private static SpaceTimeFilter Difference(int distance, double scale = 1)
    {
        var weights = new double[distance + 1];
        (weights[0], weights[^1]) = (scale, -scale);
        return new SpaceTimeFilter(SpaceTimeKernel.Product(weights, Kernel.Identity));
    }
}
