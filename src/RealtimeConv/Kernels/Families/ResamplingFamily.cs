using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>The low-pass filters that resamplers use, sampled at whole pixels: what belongs before shrinking a picture by the scale.</summary>
internal static class ResamplingFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("lanczos", "Lanczos low-pass", "sinc(x / scale) windowed by a wider sinc (Lanczos; Duchon 1979) along both axes: sharp, with slight ringing. Sum 1.",
            [new("lobes", "lobes of the sinc on each side", 3, 1, 10, 1, Kind: ParameterKind.Integer), ShrinkFactor()], a => Lanczos(a.Integer("lobes"), a["scale"])),
        CatalogEntry.Of("bicubic", "Bicubic low-pass", "The cubic of Mitchell and Netravali (1988) along both axes, stretched by the scale. Sum 1.",
            [new("b", "blur share: 1 is the B-spline", 0, 0, 1, 0.05), new("c", "ringing share: 0.5 is Catmull-Rom", 0.5, 0, 1, 0.05), ShrinkFactor()],
            a => Separable(2 * a["scale"], x => Cubic(x / a["scale"], a["b"], a["c"])))
            .Alias("catmull-rom", ("b", 0), ("c", 0.5)).Alias("mitchell", ("b", 1.0 / 3), ("c", 1.0 / 3)).Alias("b-spline", ("b", 1), ("c", 0)).Alias("hermite", ("b", 0), ("c", 0)),
    ];

    private static CatalogParameter ShrinkFactor() => new("scale", "by how much the picture may be shrunk afterwards", 2, 1, 64, 0.25);

    private static Kernel Lanczos(int lobes, double scale) => Separable(lobes * scale, x => Sinc(x / scale) * Sinc(x / (scale * lobes)));

    private static Kernel Separable(double support, Func<double, double> weight)
    {
        int radius = (int)Math.Ceiling(support) - 1;
        double[] weights = [.. Enumerable.Range(-radius, 2 * radius + 1).Select(x => weight(x))];
        double sum = weights.Sum();
        for (int i = 0; i < weights.Length; i++) weights[i] /= sum;
        return Kernel.Column(weights) * Kernel.Row(weights);
    }

    // Exactly 0 at the zeros: sin(pi k) is not.
    private static double Sinc(double x) => x == 0 ? 1 : double.IsInteger(x) ? 0 : Math.Sin(Math.PI * x) / (Math.PI * x);

    private static double Cubic(double x, double b, double c)
    {
        x = Math.Abs(x);
        if (x >= 2) return 0;
        return x < 1
            ? ((12 - 9 * b - 6 * c) * x * x * x + (-18 + 12 * b + 6 * c) * x * x + (6 - 2 * b)) / 6
            : ((-b - 6 * c) * x * x * x + (6 * b + 30 * c) * x * x + (-12 * b - 48 * c) * x + (8 * b + 24 * c)) / 6;
    }
}
