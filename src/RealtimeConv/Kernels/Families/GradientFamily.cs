using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>
/// Smoothed derivatives. x is positive where the picture gets brighter to the right, y where it gets brighter downwards;
/// the gain is the response to a ramp of 1 per pixel.
/// </summary>
internal static class GradientFamily
{
    // OpenCV's largest; the coefficients stay exact in double.
    private const int LargestSobel = 31;

    // Taps of Farid and Simoncelli (2004) for five samples: interpolator and differentiator.
    private static readonly double[] FaridSmooth = [0.0376593171958126, 0.249153396177344, 0.426374573253687, 0.249153396177344, 0.0376593171958126];
    private static readonly double[] FaridSlope = [-0.109603762960254, -0.276690988455557, 0, 0.276690988455557, 0.109603762960254];

    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        .. Pair("sobel", "Sobel", "1 2 1 across a central difference (Sobel and Feldman 1968); larger sizes are OpenCV's. Gain 8 for size 3, 128 for 5, unscaled.",
            [P.Size(3, 3, LargestSobel)], a => SobelX(a.Integer("size")), [("sobel5", 5), ("sobel7", 7)]),
        CatalogEntry.Of("sobel-xx", "Sobel second derivative, x", "Binomial second difference in x (OpenCV). 8 on x^2 for size 3, unscaled.", [P.Size(3, 3, LargestSobel)], a => SobelXX(a.Integer("size"))),
        CatalogEntry.Of("sobel-yy", "Sobel second derivative, y", "Binomial second difference in y (OpenCV). 8 on y^2 for size 3, unscaled.", [P.Size(3, 3, LargestSobel)], a => SobelXX(a.Integer("size")).Transposed()),
        CatalogEntry.Of("sobel-xy", "Sobel mixed derivative", "First differences in x and in y (OpenCV). 4 on xy for size 3, unscaled.", [P.Size(3, 3, LargestSobel)],
            a => Slope(a.Integer("size"), 1).Transposed() * Slope(a.Integer("size"), 1)),
        .. Pair("prewitt", "Prewitt", "1 1 1 across a central difference (Prewitt 1970). Gain 6, unscaled.", [], _ => Kernel.Square([-1, 0, 1, -1, 0, 1, -1, 0, 1])),
        .. Pair("scharr", "Scharr", "3 10 3 across a central difference (Scharr 2000, rounded): nearly the same at every angle. Gain 32, unscaled.", [], _ => Kernel.Square([-3, 0, 3, -10, 0, 10, -3, 0, 3])),
        .. Pair("bickley", "Bickley", "1 4 1 across a central difference (Bickley 1948). Gain 1.", [], _ => Kernel.Square([-1, 0, 1, -4, 0, 4, -1, 0, 1], 12)),
        .. Pair("farid", "Farid-Simoncelli", "Five taps matched for equal response at every angle (Farid and Simoncelli 2004). Gain about 1.", [], _ => Kernel.Column(FaridSmooth) * Kernel.Row(FaridSlope), [("farid5", 0)]),
        CatalogEntry.Of("roberts-pos", "Roberts cross, main diagonal", "f(x, y) - f(x+1, y+1) (Roberts 1963), anchored on the upper left sample. Sum 0.", [], _ => new Kernel(2, 2, [1, 0, 0, -1], 1, 0, 0)),
        CatalogEntry.Of("roberts-neg", "Roberts cross, other diagonal", "f(x+1, y) - f(x, y+1) (Roberts 1963), anchored on the upper left sample. Sum 0.", [], _ => new Kernel(2, 2, [0, 1, -1, 0], 1, 0, 0)),
        CatalogEntry.Of("magick-roberts", "ImageMagick's Roberts", "f(x+1, y) - f(x, y) in a 3x3 window, meant to be turned by 45 degrees. Gain 1.", [], _ => Kernel.Square([0, 0, 0, 0, -1, 1, 0, 0, 0])),
        CatalogEntry.Of("horizontal-edges", "Horizontal edges", "Mean below minus mean above the pixel's row: an ideal horizontal edge of height 1, brighter below, gives 1. Sum 0.", [P.Size(3, 3)], a => Edges(a.Integer("size"))),
        CatalogEntry.Of("vertical-edges", "Vertical edges", "Mean right minus mean left of the pixel's column: an ideal vertical edge of height 1, brighter to the right, gives 1. Sum 0.", [P.Size(3, 3)], a => Edges(a.Integer("size")).Transposed()),
        CatalogEntry.Of("kayyali-nw", "Kayyali, upper left to lower right", "Plus 6 at the upper left and lower right, minus 6 at the other corners. Sum 0, unscaled.", [], _ => Kernel.Square([6, 0, -6, 0, 0, 0, -6, 0, 6])),
        CatalogEntry.Of("kayyali-ne", "Kayyali, upper right to lower left", "Minus 6 at the upper left and lower right, plus 6 at the other corners. Sum 0, unscaled.", [], _ => Kernel.Square([-6, 0, 6, 0, 0, 0, 6, 0, -6])),
    ];

    public static Kernel SobelX(int size) => Smooth(size).Transposed() * Slope(size, 1);

    public static Kernel SobelXX(int size) => Smooth(size).Transposed() * Slope(size, 2);

    // OpenCV's taps: (1 + z)^(size - 1 - order) (z - 1)^order.
    private static Kernel Slope(int size, int order)
    {
        var row = Smooth(size - order);
        for (int k = 0; k < order; k++) row *= new Kernel(2, 1, [-1, 1]);
        return row.WithAnchor(size / 2, 0);
    }

    private static Kernel Smooth(int size) => SmoothingFamily.BinomialRow(size).WithDivisor(1);

    private static Kernel Edges(int size)
    {
        int half = size / 2;
        return Kernel.Sample(half, half, (_, y) => Math.Sign(y), half * size);
    }

    private static IEnumerable<CatalogEntry> Pair(
        string id, string name, string description, CatalogParameter[] parameters, Func<CatalogArguments, Kernel> x, (string Id, double Size)[]? aliases = null)
    {
        var entryX = CatalogEntry.Of($"{id}-x", $"{name}, x", description, parameters, x);
        var entryY = CatalogEntry.Of($"{id}-y", $"{name}, y", description, parameters, a => x(a).Transposed());
        foreach (var alias in aliases ?? [])
        {
            (string, double)[] bound = alias.Size > 0 ? [("size", alias.Size)] : [];
            entryX = entryX.Alias($"{alias.Id}-x", bound);
            entryY = entryY.Alias($"{alias.Id}-y", bound);
        }
        return [entryX, entryY];
    }
}
