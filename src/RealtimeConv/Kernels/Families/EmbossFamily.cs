using RealtimeConv.Filters;
using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Reliefs: a directional difference that looks like light from the side.</summary>
internal static class EmbossFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("emboss", "Emboss", "The picture plus a directional difference of strength 2, 1, 0, -1, -2 round the centre: brightens where the picture gets brighter towards the angle. Sum 1.",
            [P.Angle(45, "direction in which brightening shows bright; 45 is lit from the upper left"), P.Amount("depth of the relief")],
            a => Ring(a["angle"], 2, a["amount"], 1)).Alias("emboss-br", ("angle", 45), ("amount", 1)),
        CatalogEntry.Of("emboss-zero", "Emboss, without the picture", "A directional difference of strength 1, 1, 0, -1, -1 round the centre; shown over grey with a bias of 0.5. Sum 0.",
            [P.Angle(45, "direction in which brightening shows bright"), P.Amount("depth of the relief")], a => Ring(a["angle"], 1, a["amount"], 0)),
        CatalogEntry.Of("w3c-emboss", "Emboss of the SVG test suite", "The matrix -2, 1, 2 down the diagonal as the SVG 1.1 test writes it; SVG turns it by 180 degrees when it convolves. Sum 1.",
            [], _ => Kernel.Square([-2, 0, 0, 0, 1, 0, 0, 0, 2])),
        CatalogEntry.OfFilter("relief", "Relief on grey", "The emboss without the picture, over middle grey (bias 0.5).", [P.Angle(45, "direction in which brightening shows bright"), P.Amount("depth of the relief")],
            a => new ConvolveFilter(Ring(a["angle"], 1, a["amount"], 0), Bias: 0.5)),
    ];

    // A triangle wave round the ring, 2 towards the angle and -2 away from it, cut at the peak; whole numbers at multiples of 45 degrees.
    private static Kernel Ring(double angle, double peak, double amount, double centre) => Kernel.Sample(1, 1, (x, y) =>
    {
        if (x == 0 && y == 0) return centre;
        double place = 45 * Math.Round(Math.Atan2(y, x) * 4 / Math.PI);
        double away = Math.Abs(Math.IEEERemainder(place - angle, 360)) / 45;
        return amount * Math.Clamp(2 - away, -peak, peak);
    });
}
