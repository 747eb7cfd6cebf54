using P = RealtimeConv.Kernels.Families.CommonParameters;

namespace RealtimeConv.Kernels.Families;

/// <summary>Kernels that add to a picture what a blur takes away.</summary>
internal static class SharpeningFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("sharpen", "Sharpen", "The picture minus amount times its Laplacian over 4 or 8 neighbours. Sum 1.",
            [P.Amount("weight of the Laplacian"), LaplacianFamily.Neighbours()], a => Sharpen(a["amount"], a.Integer("neighbours")))
            .Alias("sharpen4", ("neighbours", 4)).Alias("sharpen8", ("neighbours", 8)),
        CatalogEntry.Of("unsharp", "Unsharp mask", "(1 + amount) times the picture minus amount times its Gaussian blur, as one kernel. Sum 1.",
            [P.Amount("weight of what the blur took away"), P.Sigma(2), P.AutomaticSize("2 ceil(3 sigma) + 1")],
            a => (1 + a["amount"]) * Kernel.Identity - a["amount"] * GaussianFamily.Blur(a["sigma"], a.Integer("size"))),
        CatalogEntry.Of("unsharp-binomial", "Unsharp mask, binomial", "(1 + amount) times the picture minus amount times its binomial blur. Sum 1.",
            [P.Amount("weight of what the blur took away"), P.Size(5, 1, 29)], a => UnsharpBinomial(a["amount"], a.Integer("size"))).Alias("unsharp5", ("size", 5)),
        CatalogEntry.Of("high-boost", "High boost", "a times the picture minus its 3x3 mean. Sum a - 1.", [new("a", "weight of the picture", 1.5, 0, 10, 0.1)],
            a => Kernel.Sample(1, 1, (x, y) => x == 0 && y == 0 ? 9 * a["a"] - 1 : -1, 9)).Alias("highboost-1.5", ("a", 1.5)),
        CatalogEntry.Of("high-pass", "High pass", "The picture minus its mean over size x size samples. Sum 0.", [P.Size(5)], a => HighPass(a.Integer("size"))),
    ];

    private static Kernel Sharpen(double amount, int neighbours)
    {
        double around = neighbours == 8 ? -amount : 0;
        return Kernel.Sample(1, 1, (x, y) => (Math.Abs(x) + Math.Abs(y)) switch { 0 => 1 + neighbours * amount, 1 => -amount, _ => around });
    }

    // Coefficients stay whole for a whole amount: the binomial's own, over a negative divisor.
    private static Kernel UnsharpBinomial(double amount, int size)
    {
        var row = SmoothingFamily.BinomialRow(size);
        var blur = row.Transposed() * row;
        int middle = blur.Coefficients.Length / 2;
        double[] values = [.. blur.Coefficients.Select(c => amount * c)];
        values[middle] -= (1 + amount) * blur.Divisor;
        return new Kernel(size, size, values, -blur.Divisor);
    }

    private static Kernel HighPass(int size)
    {
        int count = size * size;
        return Kernel.Sample(size / 2, size / 2, (x, y) => x == 0 && y == 0 ? count - 1 : -1, count);
    }
}
