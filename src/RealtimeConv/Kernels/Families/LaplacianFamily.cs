using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Second derivatives without direction. Negative at the centre unless an entry says otherwise: positive in valleys, negative on peaks.</summary>
internal static class LaplacianFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("laplacian", "Laplacian", "Sum of the 4 or 8 neighbours minus as many times the centre. Sum 0; 2 on x^2 with 4 neighbours.", [Neighbours()], a => Laplacian(a.Integer("neighbours")))
            .Alias("laplacian4", ("neighbours", 4)).Alias("laplacian8", ("neighbours", 8)),
        CatalogEntry.Of("laplacian-cv", "OpenCV's Laplacian", "Sobel's second derivatives in x and y added (cv2.Laplacian of size 3 and more). Sum 0; 8 on x^2 for size 3, unscaled.",
            [P.Size(3, 3, 31)], a => GradientFamily.SobelXX(a.Integer("size")) + GradientFamily.SobelXX(a.Integer("size")).Transposed())
            .Alias("laplacian-cv3", ("size", 3)).Alias("laplacian-cv5", ("size", 5)),
        CatalogEntry.Of("laplacian-9pt", "Nine-point Laplacian", "The stencil 1 4 1 / 4 -20 4 / 1 4 1 over 6: isotropic to fourth order. Sum 0; 2 on x^2.", [], _ => Kernel.Square([1, 4, 1, 4, -20, 4, 1, 4, 1], 6)),
        CatalogEntry.Of("laplacian-diff", "Difference Laplacian", "1 -2 1 times itself: the mixed fourth derivative, blind to ramps and to straight edges along the axes; estimates noise (Immerkaer 1996). Positive centre, sum 0.",
            [], _ => Kernel.Square([1, -2, 1, -2, 4, -2, 1, -2, 1])),
        CatalogEntry.Of("magick-laplacian5", "ImageMagick's Laplacian 5x5", "ImageMagick's Laplacian:5. Positive centre, sum 0, unscaled.", [], _ => MagickLaplacian(5)),
        CatalogEntry.Of("magick-laplacian7", "ImageMagick's Laplacian 7x7", "ImageMagick's Laplacian:7. Positive centre, sum 0, unscaled.", [], _ => MagickLaplacian(7)),
    ];

    public static CatalogParameter Neighbours() => new("neighbours", "4 leaves the diagonals out, 8 takes them in", 4, 4, 8, 4, Kind: ParameterKind.Stepped);

    /// <summary>ImageMagick's 5x5 and 7x7 tables, positive at the centre.</summary>
    public static Kernel MagickLaplacian(int size) => size == 5
        ? Kernel.Square([-4, -1, 0, -1, -4, -1, 2, 3, 2, -1, 0, 3, 4, 3, 0, -1, 2, 3, 2, -1, -4, -1, 0, -1, -4])
        : Kernel.Square([
            -10, -5, -2, -1, -2, -5, -10, -5, 0, 3, 4, 3, 0, -5, -2, 3, 6, 7, 6, 3, -2, -1, 4, 7, 8, 7, 4, -1,
            -2, 3, 6, 7, 6, 3, -2, -5, 0, 3, 4, 3, 0, -5, -10, -5, -2, -1, -2, -5, -10]);

    private static Kernel Laplacian(int neighbours) =>
        Kernel.Sample(1, 1, (x, y) => (Math.Abs(x) + Math.Abs(y)) switch { 0 => -neighbours, 1 => 1, _ => neighbours == 8 ? 1 : 0 });
}
