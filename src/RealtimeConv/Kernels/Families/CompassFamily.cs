using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Compass operators: one 3x3 kernel in eight directions, each named after the side where the picture is brighter.</summary>
internal static class CompassFamily
{
    /// <summary>Eastern kernels: bright to the right.</summary>
    public static readonly Kernel KirschEast = Kernel.Square([-3, -3, 5, -3, 0, 5, -3, -3, 5]);

    public static readonly Kernel RobinsonEast = Kernel.Square([-1, 0, 1, -2, 0, 2, -1, 0, 1]);

    public static readonly Kernel PrewittEast = Kernel.Square([-1, 1, 1, -1, -2, 1, -1, 1, 1]);

    private static readonly string[] Points = ["e", "se", "s", "sw", "w", "nw", "n", "ne"];

    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        Directions("kirsch", "Kirsch direction", "5 on the three samples of the bright side, -3 on the other five (Kirsch 1971). Sum 0, unscaled.", KirschEast),
        Directions("robinson", "Robinson direction", "Sobel's kernel turned in steps of 45 degrees (Robinson 1977). Sum 0, unscaled.", RobinsonEast),
        Directions("prewitt-compass", "Prewitt compass direction", "1 on the bright side's five samples, -1 on the other three, -2 in the centre (Prewitt 1970). Sum 0, unscaled.", PrewittEast),
    ];

    /// <summary>The eight rotations of an eastern kernel, clockwise.</summary>
    public static IEnumerable<Kernel> Rotations(Kernel east) => Enumerable.Range(0, 8).Select(k => east.TurnedBy45(k));

    private static CatalogEntry Directions(string id, string name, string description, Kernel east)
    {
        var entry = CatalogEntry.Of($"{id}-direction", name, description, [P.EighthTurns(0, "direction of the bright side; 0 is right (east), 90 down (south)")],
            a => east.TurnedBy45(P.EighthsOf(a["angle"])));
        for (int k = 0; k < 8; k++) entry = entry.Alias($"{id}-{Points[k]}", ("angle", 45 * k));
        return entry;
    }
}
