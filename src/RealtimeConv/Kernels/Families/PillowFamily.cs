namespace RealtimeConv.Kernels.Families;

/// <summary>Pillow's built-in filters as it stores them. Pillow reads kernels from the bottom row up; all but its emboss look the same both ways.</summary>
internal static class PillowFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        Entry("blur", "mean over the rim of 5x5. Sum 1", [1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1], 16),
        Entry("contour", "negative Laplacian, shown with a bias of 1. Sum 0", [-1, -1, -1, -1, 8, -1, -1, -1, -1]),
        Entry("detail", "a mild sharpen over 4 neighbours. Sum 1", [0, -1, 0, -1, 10, -1, 0, -1, 0], 6),
        Entry("edge-enhance", "a sharpen over 8 neighbours. Sum 1", [-1, -1, -1, -1, 10, -1, -1, -1, -1], 2),
        Entry("edge-enhance-more", "a strong sharpen over 8 neighbours. Sum 1", [-1, -1, -1, -1, 9, -1, -1, -1, -1]),
        Entry("emboss", "the centre minus the upper left sample, shown with a bias of 0.5; Pillow itself takes the lower left one. Sum 0", [-1, 0, 0, 0, 1, 0, 0, 0, 0]),
        Entry("find-edges", "negative Laplacian over 8 neighbours. Sum 0", [-1, -1, -1, -1, 8, -1, -1, -1, -1]),
        Entry("sharpen", "a mild sharpen over 8 neighbours. Sum 1", [-2, -2, -2, -2, 32, -2, -2, -2, -2], 16),
        Entry("smooth", "a mild blur. Sum 1", [1, 1, 1, 1, 5, 1, 1, 1, 1], 13),
        Entry("smooth-more", "a stronger blur of 5x5. Sum 1", [1, 1, 1, 1, 1, 1, 5, 5, 5, 1, 1, 5, 44, 5, 1, 1, 5, 5, 5, 1, 1, 1, 1, 1, 1], 100),
    ];

    private static CatalogEntry Entry(string id, string description, double[] coefficients, double divisor = 1) =>
        CatalogEntry.Of($"pil-{id}", $"Pillow {id.Replace('-', ' ')}", $"Pillow's {id.Replace('-', '_').ToUpperInvariant()}: {description}.", [], _ => Kernel.Square(coefficients, divisor));
}
