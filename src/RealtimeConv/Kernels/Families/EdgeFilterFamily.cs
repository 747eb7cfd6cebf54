using RealtimeConv.Filters;
using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Filters made of several kernels: gradient lengths and compass maxima.</summary>
internal static class EdgeFilterFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.OfFilter("sobel", "Sobel edges", "Length of the gradient from sobel-x and sobel-y, unscaled: 4 at a vertical edge from 0 to 1.", [P.Size(3, 3, 31), P.Scale()],
            a => Length(a["scale"], GradientFamily.SobelX(a.Integer("size")), GradientFamily.SobelX(a.Integer("size")).Transposed())),
        Gradient("scharr", "Scharr edges", "scharr-x", "scharr-y", "16 at a vertical edge from 0 to 1"),
        Gradient("prewitt", "Prewitt edges", "prewitt-x", "prewitt-y", "3 at a vertical edge from 0 to 1"),
        Gradient("roberts", "Roberts cross", "roberts-pos", "roberts-neg", "the square root of 2 at a vertical edge from 0 to 1"),
        Gradient("farid", "Farid-Simoncelli edges", "farid-x", "farid-y", "slope per pixel"),
        Gradient("kayyali", "Kayyali edges", "kayyali-nw", "kayyali-ne", "unscaled"),
        Gradient("gradient", "Gradient", "central-diff-x", "central-diff-y", "slope per pixel"),
        CatalogEntry.OfFilter("gaussian-gradient", "Gaussian gradient", "Length of the gradient after a Gaussian blur: slope per pixel at the scale of sigma.", [P.Sigma(1.5, maximum: 100), P.Scale()],
            a => Length(a["scale"], Derivative("gaussian-dx", a["sigma"]), Derivative("gaussian-dy", a["sigma"]))),
        CatalogEntry.OfFilter("frei-chen", "Frei-Chen edges", "Length of the projection on the four edge masks of Frei and Chen.", [P.Scale()], a => Length(a["scale"], [.. Enumerable.Range(1, 4).Select(FreiChenFamily.Mask)])),
        CatalogEntry.OfFilter("frei-chen-lines", "Frei-Chen lines", "Length of the projection on the four line masks of Frei and Chen.", [P.Scale()], a => Length(a["scale"], [.. Enumerable.Range(5, 4).Select(FreiChenFamily.Mask)])),
        Compass("kirsch", "Kirsch compass", "15 at a vertical edge from 0 to 1", CompassFamily.KirschEast),
        Compass("robinson", "Robinson compass", "4 at a vertical edge from 0 to 1", CompassFamily.RobinsonEast),
        Compass("prewitt-compass", "Prewitt compass", "3 at a vertical edge from 0 to 1", CompassFamily.PrewittEast),
        CatalogEntry.OfFilter("sobel-threshold", "Sobel edges, black and white", "1 where the length of Sobel's gradient reaches the level, else 0.", [new("level", "length that counts as an edge", 1, 0, 6, 0.05)],
            a => new ChainFilter(Length(1, GradientFamily.SobelX(3), GradientFamily.SobelX(3).Transposed()), PointwiseFilter.Threshold(a["level"]))),
        CatalogEntry.OfFilter("laplacian-abs", "Laplacian, magnitude", "|Laplacian| times the scale: fine edges and texture, bright on black.", [LaplacianFamily.Neighbours(), P.Scale()],
            a => new ChainFilter(new ConvolveFilter(Named("laplacian", ("neighbours", a["neighbours"])).Scaled(a["scale"])), PointwiseFilter.Absolute)),
        CatalogEntry.OfFilter("smooth-sobel", "Sobel edges of a blurred picture", "A Gaussian blur, then the length of Sobel's gradient: unscaled: up to 4 at an edge from 0 to 1.", [P.Sigma(1, maximum: 20), P.Scale()],
            a => new ChainFilter(Gaussian(a["sigma"]), Length(a["scale"], GradientFamily.SobelX(3), GradientFamily.SobelX(3).Transposed()))),
        CatalogEntry.OfFilter("smooth-laplacian", "Laplacian of a blurred picture", "A Gaussian blur, then the Laplacian: spots and fine lines less the noise.",
            [P.Sigma(1, maximum: 20), LaplacianFamily.Neighbours(), P.Scale()],
            a => new ChainFilter(Gaussian(a["sigma"]), new ConvolveFilter(a["scale"] * Named("laplacian", ("neighbours", a["neighbours"]))))),
    ];

    private static ConvolveFilter Gaussian(double sigma) => new(Named("gaussian", ("sigma", sigma)));

    private static CatalogEntry Gradient(string id, string name, string x, string y, string scale) =>
        CatalogEntry.OfFilter(id, name, $"Length of the gradient from {x} and {y}: {scale}.", [P.Scale()], a => Length(a["scale"], Named(x), Named(y)));

    private static CatalogEntry Compass(string id, string name, string scale, Kernel east) =>
        CatalogEntry.OfFilter(id, name, $"The largest response of the eight directions: {scale}.", [P.Scale()],
            a => new MaximumFilter(new FilterList(CompassFamily.Rotations(east).Select(k => new ConvolveFilter(k))), a["scale"]));

    private static MagnitudeFilter Length(double scale, params Kernel[] components) => new(new FilterList(components.Select(k => new ConvolveFilter(k))), scale);

    private static Kernel Derivative(string id, double sigma) => Named(id, ("sigma", sigma));

    private static Kernel Named(string id, params (string Name, double Value)[] arguments) =>
        KernelCatalog.Get(id).Create(arguments.ToDictionary(a => a.Name, a => a.Value)).Kernel!;
}
