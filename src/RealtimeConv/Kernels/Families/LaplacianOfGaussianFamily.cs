using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Laplacians of Gaussians and differences of Gaussians: blob and edge detectors with a scale (Marr and Hildreth 1980).</summary>
internal static class LaplacianOfGaussianFamily
{
    private const string SizeRule = "2 ceil(4 sigma) + 1";
    private const double SmallestSigma = 0.3;

    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("log", "Laplacian of Gaussian", "-(1 - r^2 / 2 sigma^2) exp(-r^2 / 2 sigma^2) / (pi sigma^4), its mean taken off so that the sum is 0. Negative centre.",
            [Sigma(), P.AutomaticSize(SizeRule)], a => ZeroSum(Sampled(a["sigma"], a.Integer("size")))),
        CatalogEntry.Of("log-sampled", "Laplacian of Gaussian, as sampled", "-(1 - r^2 / 2 sigma^2) exp(-r^2 / 2 sigma^2) / (pi sigma^4) without correction: the sum is near 0, not 0. Negative centre.",
            [Sigma(), P.AutomaticSize(SizeRule)], a => Sampled(a["sigma"], a.Integer("size"))).Alias("log9-s1.4-sampled", ("sigma", 1.4), ("size", 9)),
        CatalogEntry.Of("log5", "Mexican hat 5x5", "Whole numbers near a Laplacian of Gaussian, positive centre. Sum 0, unscaled.", [],
            _ => Kernel.Square([0, 0, -1, 0, 0, 0, -1, -2, -1, 0, -1, -2, 16, -2, -1, 0, -1, -2, -1, 0, 0, 0, -1, 0, 0])),
        CatalogEntry.Of("log9-14", "Laplacian of Gaussian 9x9", "Whole numbers near a Laplacian of Gaussian of sigma 1.4, negative centre. Sum 0, unscaled.", [], _ => WholeLog9()),
        CatalogEntry.Of("dog", "Difference of Gaussians", "A narrow Gaussian minus a wide one, both normalised over the window; 1.6 times the width comes near the Laplacian of Gaussian. Positive centre, sum 0.",
            [P.Sigma(1, "narrow", "standard deviation of the first Gaussian"), P.Sigma(1.6, "wide", "standard deviation of the one taken off"), P.AutomaticSize("2 ceil(3 max(narrow, wide)) + 1")],
            a => Difference(a["narrow"], a["wide"], a.Integer("size"))).Alias("dog7", ("narrow", 1), ("wide", 1.6), ("size", 7)),
    ];

    /// <summary>The 9x9 table of HIPR, negative at the centre; ImageMagick's Laplacian:19 is its negative.</summary>
    public static Kernel WholeLog9() => Kernel.Square([
        0, 1, 1, 2, 2, 2, 1, 1, 0,
        1, 2, 4, 5, 5, 5, 4, 2, 1,
        1, 4, 5, 3, 0, 3, 5, 4, 1,
        2, 5, 3, -12, -24, -12, 3, 5, 2,
        2, 5, 0, -24, -40, -24, 0, 5, 2,
        2, 5, 3, -12, -24, -12, 3, 5, 2,
        1, 4, 5, 3, 0, 3, 5, 4, 1,
        1, 2, 4, 5, 5, 5, 4, 2, 1,
        0, 1, 1, 2, 2, 2, 1, 1, 0]);

    private static CatalogParameter Sigma() => new("sigma", "standard deviation", 1.4, SmallestSigma, 100, 0.1, ParameterUnit.Pixels);

    private static Kernel Sampled(double sigma, int size)
    {
        int radius = size > 0 ? size / 2 : (int)Math.Ceiling(4 * sigma);
        double variance = sigma * sigma;
        return Kernel.Sample(radius, radius, (x, y) =>
        {
            double q = (x * (double)x + y * (double)y) / (2 * variance);
            return -(1 - q) * Math.Exp(-q) / (Math.PI * variance * variance);
        });
    }

    private static Kernel ZeroSum(Kernel kernel)
    {
        double mean = kernel.Coefficients.Sum() / kernel.Coefficients.Length;
        double[] values = [.. kernel.Coefficients.Select(c => c - mean)];
        return new Kernel(kernel.Width, kernel.Height, values);
    }

    private static Kernel Difference(double narrow, double wide, int size)
    {
        int side = 2 * GaussianFamily.Radius(Math.Max(narrow, wide), size) + 1;
        return GaussianFamily.Blur(narrow, side) - GaussianFamily.Blur(wide, side);
    }
}
