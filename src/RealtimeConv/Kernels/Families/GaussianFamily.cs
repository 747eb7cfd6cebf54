using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Gaussians, sampled at whole pixels in double and normalised over the window, and their derivatives and relatives.</summary>
internal static class GaussianFamily
{
    private const string SizeRule = "2 ceil(3 sigma) + 1";
    private const double LargestEllipse = 100;

    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("gaussian", "Gaussian blur", "exp(-r^2 / 2 sigma^2), sampled at whole pixels and normalised over the window. Sum 1.",
            [P.Sigma(1), P.AutomaticSize(SizeRule)], a => Blur(a["sigma"], a.Integer("size")))
            .Alias("gaussian5-s1", ("sigma", 1), ("size", 5)).Alias("gaussian7-s1.5", ("sigma", 1.5), ("size", 7)).Alias("gaussian9-s1.4", ("sigma", 1.4), ("size", 9)),
        CatalogEntry.Of("gaussian-x", "Gaussian blur, horizontal", "The Gaussian along rows only. Sum 1.", [P.Sigma(1), P.AutomaticSize(SizeRule)], a => Kernel.Row(Weights(a["sigma"], a.Integer("size")))),
        CatalogEntry.Of("gaussian-y", "Gaussian blur, vertical", "The Gaussian along columns only. Sum 1.", [P.Sigma(1), P.AutomaticSize(SizeRule)], a => Kernel.Column(Weights(a["sigma"], a.Integer("size")))),
        CatalogEntry.Of("gaussian-ellipse", "Elliptic Gaussian blur", "A Gaussian with one standard deviation along the angle and another across it. Sum 1.",
            [P.Sigma(4, "along", "standard deviation along the angle", LargestEllipse), P.Sigma(1, "across", "standard deviation across it", LargestEllipse), P.Angle(30, "direction of the long side")],
            a => Ellipse(a["along"], a["across"], a["angle"])),
        CatalogEntry.Of("gaussian-dx", "Gaussian derivative, x", "Smoothed d/dx: -(x / sigma^2) times the Gaussian, mirrored into correlation form: positive where the picture gets brighter to the right. Gain 1 on a ramp.",
            [P.Sigma(1), P.AutomaticSize(SizeRule)], a => Derivative(a["sigma"], a.Integer("size"))),
        CatalogEntry.Of("gaussian-dy", "Gaussian derivative, y", "Smoothed d/dy: positive where the picture gets brighter downwards. Gain 1 on a ramp.",
            [P.Sigma(1), P.AutomaticSize(SizeRule)], a => Derivative(a["sigma"], a.Integer("size")).Transposed()),
        CatalogEntry.Of("moffat", "Moffat blur", "(1 + r^2 / alpha^2)^-beta, the light of a star through air (Moffat 1969): wider skirts than a Gaussian. Sum 1.",
            [new("alpha", "core width", 2, 0.05, 100, 0.25, ParameterUnit.Pixels), new("beta", "steepness of the skirts", 2.5, 1.5, 50, 0.25), P.Size(15)],
            a => Moffat(a["alpha"], a["beta"], a.Integer("size"))),
    ];

    /// <summary>Columns on each side of the centre: three standard deviations, or half of a size that was asked for.</summary>
    public static int Radius(double sigma, int size) => size > 0 ? size / 2 : (int)Math.Ceiling(3 * sigma);

    /// <summary>Normalised weights of a sampled Gaussian; sigma 0 is the delta.</summary>
    public static double[] Weights(double sigma, int size)
    {
        int radius = Radius(sigma, size);
        var weights = new double[2 * radius + 1];
        if (sigma == 0)
        {
            weights[radius] = 1;
            return weights;
        }
        for (int i = -radius; i <= radius; i++) weights[i + radius] = Bell(i, sigma);
        double sum = weights.Sum();
        for (int i = 0; i < weights.Length; i++) weights[i] /= sum;
        return weights;
    }

    public static Kernel Blur(double sigma, int size)
    {
        double[] weights = Weights(sigma, size);
        return Kernel.Column(weights) * Kernel.Row(weights);
    }

    // The quotient first: its square may overflow to infinity (weight 0) but is never 0 / 0.
    private static double Bell(double x, double sigma) => Math.Exp(-0.5 * (x / sigma) * (x / sigma));

    // Scaled so that sum(weight * x) is exactly the slope of a ramp; sigma 0 leaves the central difference.
    private static Kernel Derivative(double sigma, int size)
    {
        int radius = Math.Max(1, Radius(sigma, size));
        double[] smooth = Weights(sigma, 2 * radius + 1), slope = new double[2 * radius + 1];
        for (int i = 1; i <= radius; i++)
        {
            double weight = sigma == 0 ? (i == 1 ? 1 : 0) : i * smooth[radius + i];
            (slope[radius + i], slope[radius - i]) = (weight, -weight);
        }
        double gain = Enumerable.Range(-radius, 2 * radius + 1).Sum(i => i * slope[i + radius]);
        if (gain == 0) (slope[radius + 1], slope[radius - 1], gain) = (1, -1, 2);
        for (int i = 0; i < slope.Length; i++) slope[i] /= gain;
        return Kernel.Column(smooth) * Kernel.Row(slope);
    }

    private static Kernel Ellipse(double along, double across, double angle)
    {
        var direction = Direction.Of(angle);
        int reachX = Reach(along * direction.X, across * direction.Y), reachY = Reach(along * direction.Y, across * direction.X);
        return Normalized(Kernel.Sample(reachX, reachY, (x, y) =>
        {
            double u = x * direction.X + y * direction.Y, v = y * direction.X - x * direction.Y;
            return Edge(u, along) * Edge(v, across);
        }));
    }

    // A side of no width keeps the samples within half a pixel of its axis.
    private static double Edge(double distance, double sigma) => sigma == 0 ? (Math.Abs(distance) < 0.5 ? 1 : 0) : Bell(distance, sigma);

    private static int Reach(double a, double b) => (int)Math.Ceiling(3 * Math.Sqrt(a * a + b * b));

    private static Kernel Moffat(double alpha, double beta, int size) =>
        Normalized(Kernel.Sample(size / 2, size / 2, (x, y) => Math.Pow(1 + (x * (double)x + y * (double)y) / (alpha * alpha), -beta)));

    private static Kernel Normalized(Kernel kernel) => (1 / kernel.Coefficients.Sum()) * kernel;
}
