using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Detectors of one-pixel lines and other residuals.</summary>
internal static class LineFamily
{
    private static readonly Kernel Horizontal = Kernel.Square([-1, -1, -1, 2, 2, 2, -1, -1, -1]);

    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("line", "Line detector", "2 along the line, -1 elsewhere: a bright line of one pixel gives 6. Sum 0, unscaled.", [P.EighthTurns(0, "direction of the line; 45 falls to the right")],
            a => Horizontal.TurnedBy45(P.EighthsOf(a["angle"])))
            .Alias("line-h", ("angle", 0)).Alias("line-v", ("angle", 90)).Alias("line-d45", ("angle", -45)).Alias("line-d135", ("angle", 45)),
        CatalogEntry.Of("srm-kv5", "KV residual 5x5", "The residual that steganalysis looks at (Ker and Boehme 2008): what a pixel's surroundings do not explain. Sum 0.", [],
            _ => Kernel.Square([-1, 2, -2, 2, -1, 2, -6, 8, -6, 2, -2, 8, -12, 8, -2, 2, -6, 8, -6, 2, -1, 2, -2, 2, -1], 12)),
    ];
}
