using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Identity, means and other whole-number smoothers.</summary>
internal static class SmoothingFamily
{
    // C(28, 14)^2 is the largest square of a central binomial coefficient below 2^53: larger sizes are not exact in double.
    private const int LargestBinomial = 29;

    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("identity", "Identity", "Leaves the frame as it is: 1 at the centre of zeros. Sum 1.", [P.Size(1)], a => Identity(a.Integer("size")))
            .Alias("identity3", ("size", 3)).Alias("delta").Alias("unity"),
        CatalogEntry.Of("shift", "Shift", "Reads the sample dx to the right and dy below, so that the picture moves left and up for positive numbers. Sum 1.",
            [Offset("dx", "columns to the right"), Offset("dy", "rows down")], a => Shift(a.Integer("dx"), a.Integer("dy"))),
        CatalogEntry.Of("box", "Box blur", "Mean of size x size samples. Even sizes reach half a pixel further left and up. Sum 1.", [P.AnySize(3)], a => Box(a.Integer("size"), a.Integer("size")))
            .Alias("box3", ("size", 3)).Alias("box5", ("size", 5)).Alias("box7", ("size", 7)).Alias("mean"),
        CatalogEntry.Of("box-x", "Box blur, horizontal", "Mean of size samples of a row. Sum 1.", [P.AnySize(3, P.MaxSize)], a => Box(a.Integer("size"), 1)),
        CatalogEntry.Of("box-y", "Box blur, vertical", "Mean of size samples of a column. Sum 1.", [P.AnySize(3, P.MaxSize)], a => Box(1, a.Integer("size"))),
        CatalogEntry.Of("triangle", "Triangle blur", "Weights fall linearly to 0 along each axis: two box blurs of half the size, also called tent, Bartlett or stack blur. Sum 1.",
            [P.Size(5)], a => Triangle(a.Integer("size"))).Alias("tent"),
        CatalogEntry.Of("binomial", "Binomial blur", "A row of Pascal's triangle times itself: the whole-number Gaussian of variance (size - 1) / 4. Sum 1.",
            [P.AnySize(3, LargestBinomial)], a => BinomialRow(a.Integer("size")).Transposed() * BinomialRow(a.Integer("size")))
            .Alias("binomial3", ("size", 3)).Alias("binomial5", ("size", 5)).Alias("binomial7", ("size", 7)).Alias("a-trous", ("size", 5)),
        CatalogEntry.Of("binomial-x", "Binomial blur, horizontal", "A row of Pascal's triangle along a row of the frame. Sum 1.", [P.AnySize(3, LargestBinomial)], a => BinomialRow(a.Integer("size"))),
        CatalogEntry.Of("binomial-y", "Binomial blur, vertical", "A row of Pascal's triangle along a column of the frame. Sum 1.", [P.AnySize(3, LargestBinomial)], a => BinomialRow(a.Integer("size")).Transposed()),
        CatalogEntry.Of("gauss5-159", "Gaussian 5x5 / 159", "Whole numbers near a Gaussian of sigma 1.4, used with Canny's detector. Sum 1.", [], _ => Kernel.Square(
            [2, 4, 5, 4, 2, 4, 9, 12, 9, 4, 5, 12, 15, 12, 5, 4, 9, 12, 9, 4, 2, 4, 5, 4, 2], 159)),
        CatalogEntry.Of("gauss5-273", "Gaussian 5x5 / 273", "Whole numbers near a Gaussian of sigma 1. Sum 1.", [], _ => Kernel.Square(
            [1, 4, 7, 4, 1, 4, 16, 26, 16, 4, 7, 26, 41, 26, 7, 4, 16, 26, 16, 4, 1, 4, 7, 4, 1], 273)),
        CatalogEntry.Of("burt-adelson", "Burt-Adelson", "The pyramid's generating kernel (Burt and Adelson 1983): 1/4 - a/2, 1/4, a, 1/4, 1/4 - a/2 along both axes. Sum 1.",
            [new("a", "the central weight along an axis", 0.4, 0, 1, 0.025)], a => BurtAdelson(a["a"])).Alias("burt-adelson5", ("a", 0.4)),
        CatalogEntry.Of("neighbours", "Sum of the neighbours", "The eight neighbours added, the centre left out: counts them in Conway's Life. Sum 8.", [], _ => Kernel.Square([1, 1, 1, 1, 0, 1, 1, 1, 1])).Alias("life-count"),
    ];

    public static Kernel Identity(int size) => Kernel.Sample(size / 2, size / 2, (x, y) => x == 0 && y == 0 ? 1 : 0);

    public static Kernel Box(int width, int height)
    {
        var ones = new double[width * height];
        Array.Fill(ones, 1.0);
        return new Kernel(width, height, ones, width * height);
    }

    /// <summary>Row size - 1 of Pascal's triangle over 2^(size - 1).</summary>
    public static Kernel BinomialRow(int size)
    {
        var row = new double[size];
        row[0] = 1;
        for (int n = 1; n < size; n++)
            for (int k = n; k > 0; k--)
                row[k] += row[k - 1];
        return Kernel.Row(row, Math.ScaleB(1, size - 1));
    }

    private static CatalogParameter Offset(string name, string description) => new(name, description, 1, -127, 127, 1, ParameterUnit.Pixels, ParameterKind.Integer);

    private static Kernel Shift(int dx, int dy)
    {
        int width = Math.Abs(dx) + 1, height = Math.Abs(dy) + 1;
        var values = new double[width * height];
        values[Math.Max(dy, 0) * width + Math.Max(dx, 0)] = 1;
        return new Kernel(width, height, values, 1, Math.Max(-dx, 0), Math.Max(-dy, 0));
    }

    private static Kernel Triangle(int size)
    {
        int reach = size / 2 + 1;
        return Kernel.Sample(size / 2, size / 2, (x, y) => (reach - Math.Abs(x)) * (double)(reach - Math.Abs(y)), (double)reach * reach * reach * reach);
    }

    private static Kernel BurtAdelson(double a)
    {
        double[] weights = [0.25 - a / 2, 0.25, a, 0.25, 0.25 - a / 2];
        return Kernel.Column(weights) * Kernel.Row(weights);
    }
}
