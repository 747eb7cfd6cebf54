namespace RealtimeConv.Kernels.Families;

/// <summary>The nine orthonormal masks of Frei and Chen (1977): 1 to 4 span edges, 5 to 8 lines, 9 is the mean's direction.</summary>
internal static class FreiChenFamily
{
    private static readonly double Root = Math.Sqrt(2);

    private static readonly Kernel[] Masks =
    [
        Kernel.Square([1, Root, 1, 0, 0, 0, -1, -Root, -1], 2 * Root),
        Kernel.Square([1, 0, -1, Root, 0, -Root, 1, 0, -1], 2 * Root),
        Kernel.Square([0, -1, Root, 1, 0, -1, -Root, 1, 0], 2 * Root),
        Kernel.Square([Root, -1, 0, -1, 0, 1, 0, 1, -Root], 2 * Root),
        Kernel.Square([0, 1, 0, -1, 0, -1, 0, 1, 0], 2),
        Kernel.Square([-1, 0, 1, 0, 0, 0, 1, 0, -1], 2),
        Kernel.Square([1, -2, 1, -2, 4, -2, 1, -2, 1], 6),
        Kernel.Square([-2, 1, -2, 1, 4, 1, -2, 1, -2], 6),
        Kernel.Square([1, 1, 1, 1, 1, 1, 1, 1, 1], 3),
    ];

    public static IReadOnlyList<CatalogEntry> Entries { get; } = [MaskEntry()];

    /// <summary>Mask 1 to 9.</summary>
    public static Kernel Mask(int index) => Masks[index - 1];

    private static CatalogEntry MaskEntry()
    {
        var entry = CatalogEntry.Of("frei-chen-mask", "Frei-Chen mask",
            "One of nine orthonormal 3x3 masks: 1 and 2 smooth edges (bright above; bright to the left), 3 and 4 ripples, 5 and 6 lines, 7 and 8 Laplacians, 9 three times the mean. Each has sum of squares 1.",
            [new("index", "number of the mask", 1, 1, 9, 1, Kind: ParameterKind.Integer)], a => Mask(a.Integer("index")));
        for (int k = 1; k <= 9; k++) entry = entry.Alias($"frei-chen-{k}", ("index", k));
        return entry;
    }
}
