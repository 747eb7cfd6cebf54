using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Means over a shape: lens blurs and structuring shapes, whole coefficients over their number.</summary>
internal static class ShapeFamily
{
    // Subdivisions of a pixel for area coverage: coefficients are counts of 0 to 256.
    private const int Subdivisions = 16;

    // No point of a pixel is further from its centre.
    private const double HalfDiagonal = 0.7072;

    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("disk", "Disk blur", "Mean over the pixels whose centres lie within the radius. Sum 1.", [P.Radius(3, "radius of the disk")],
            a => Mean(a["radius"], (x, y) => x * x + y * y <= a["radius"] * a["radius"])).Alias("pillbox"),
        CatalogEntry.Of("lens", "Lens blur", "Mean over a disk or a regular polygon with soft edges: each pixel weighs the part of it that is covered, in 256ths. Sum 1.",
            [P.Radius(5, "distance of the rim or of the corners", 127), new("blades", "corners of the polygon; 0 to 2 give a disk", 0, 0, 12, 1, Kind: ParameterKind.Integer), P.Angle(0, "direction of one corner")],
            a => Lens(a["radius"], a.Integer("blades"), a["angle"])).Alias("bokeh"),
        CatalogEntry.Of("ring", "Ring blur", "Mean over the pixels whose distance is within half the width of the radius. Sum 1.",
            [P.Radius(5, "radius of the ring's middle", 127), new("width", "width of the ring", 1, 1, 100, 0.5, ParameterUnit.Pixels)],
            a => Mean(a["radius"] + a["width"] / 2, (x, y) => Math.Abs(Math.Sqrt(x * x + y * y) - a["radius"]) <= a["width"] / 2)),
        CatalogEntry.Of("diamond", "Diamond blur", "Mean over the pixels with |x| + |y| within the radius. Sum 1.", [P.Radius(2, "distance of the corners")],
            a => Mean(a["radius"], (x, y) => Math.Abs(x) + Math.Abs(y) <= a["radius"])),
        CatalogEntry.Of("octagon", "Octagon blur", "Mean over a square with its corners cut: |x| + |y| within one and a half radii. Sum 1.", [P.Radius(3, "half the square's side")],
            a => Mean(a["radius"], (x, y) => Math.Abs(x) <= a["radius"] && Math.Abs(y) <= a["radius"] && Math.Abs(x) + Math.Abs(y) <= 1.5 * a["radius"])),
        CatalogEntry.Of("plus", "Plus blur", "Mean over an upright cross: the row and the column through the centre. Sum 1.", [P.Radius(2, "length of the arms")],
            a => Mean(a["radius"], (x, y) => x == 0 || y == 0)),
        CatalogEntry.Of("cross", "Cross blur", "Mean over a diagonal cross: the two diagonals through the centre. Sum 1.", [P.Radius(2, "columns of an arm")],
            a => Mean(a["radius"], (x, y) => Math.Abs(x) == Math.Abs(y))),
    ];

    private static Kernel Mean(double reach, Func<double, double, bool> inside)
    {
        int radius = (int)Math.Floor(reach);
        var shape = Kernel.Sample(radius, radius, (x, y) => inside(x, y) ? 1 : 0);
        return shape.WithDivisor(shape.Coefficients.Sum());
    }

    private static Kernel Lens(double rim, int blades, double angle)
    {
        var edges = new Direction[blades < 3 ? 0 : blades];
        for (int k = 0; k < edges.Length; k++) edges[k] = Direction.Of(angle + (k + 0.5) * 360 / blades);
        double apothem = edges.Length == 0 ? rim : rim * Math.Cos(Math.PI / blades);
        int radius = Math.Max(0, (int)Math.Ceiling(rim - 0.5));
        var shape = Kernel.Sample(radius, radius, (x, y) => Covered(x, y, rim, apothem, edges));
        double total = shape.Coefficients.Sum();
        return total == 0 ? Kernel.Identity : shape.WithDivisor(total);
    }

    private static int Covered(int x, int y, double rim, double apothem, Direction[] edges)
    {
        double centre = Math.Sqrt((double)x * x + (double)y * y);
        if (centre + HalfDiagonal < apothem) return Subdivisions * Subdivisions;
        if (centre - HalfDiagonal > rim) return 0;
        int count = 0;
        for (int j = 0; j < Subdivisions; j++)
            for (int i = 0; i < Subdivisions; i++)
            {
                double u = x + (i + 0.5) / Subdivisions - 0.5, v = y + (j + 0.5) / Subdivisions - 0.5;
                if (u * u + v * v <= rim * rim && Array.TrueForAll(edges, e => u * e.X + v * e.Y <= apothem)) count++;
            }
        return count;
    }
}
