using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Least-squares polynomials: smoothing that keeps peaks, and its derivatives.</summary>
internal static class SavitzkyGolayFamily
{
    private const int LargestRow = 63;
    private const int LargestSurface = 31;

    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("savitzky-golay", "Savitzky-Golay, along rows",
            "The value, or a derivative in x, of the least-squares polynomial through size samples of a row. Sum 1 as smoother, 0 as derivative; gain 1 per pixel.",
            [Size(5, LargestRow), Order(), Derivative("derivative", "derivative in x; 0 smooths")], a => LeastSquaresSurface.Fit(a.Integer("size") / 2, 0, a.Integer("order"), a.Integer("derivative"), 0))
            .Alias("savgol5-q", ("size", 5), ("order", 2), ("derivative", 0)).Alias("savgol7-q", ("size", 7), ("order", 2), ("derivative", 0))
            .Alias("savgol5-d1", ("size", 5), ("order", 2), ("derivative", 1)),
        CatalogEntry.Of("savitzky-golay-2d", "Savitzky-Golay, surface",
            "The value, or a derivative, of the least-squares polynomial surface through size x size samples. Sum 1 as smoother, 0 as derivative; gain 1 per pixel.",
            [Size(5, LargestSurface), Order(), Derivative("dx", "derivative in x"), Derivative("dy", "derivative in y, downwards")],
            a => LeastSquaresSurface.Fit(a.Integer("size") / 2, a.Integer("size") / 2, a.Integer("order"), a.Integer("dx"), a.Integer("dy")))
            .Alias("savgol2d-5-q", ("size", 5), ("order", 2), ("dx", 0), ("dy", 0)).Alias("savgol2d-5-dx", ("size", 5), ("order", 2), ("dx", 1), ("dy", 0))
            .Alias("savgol2d-3-q", ("size", 3), ("order", 2), ("dx", 0), ("dy", 0)),
    ];

    private static CatalogParameter Size(double standard, int largest) => P.Size(standard, 3, largest);

    private static CatalogParameter Order() => new("order", "degree of the polynomial; raised to the derivative's where it is lower", 2, 0, 6, 1, Kind: ParameterKind.Integer);

    private static CatalogParameter Derivative(string name, string description) => new(name, description, 0, 0, 2, 1, Kind: ParameterKind.Integer);
}
