using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>One filter for each kind of passes that most kernels become.</summary>
internal static class WarmingFilters
{
    private const int Size = 15;

    /// <summary>The filters.</summary>
    public static IReadOnlyList<Filter> All { get; } =
    [
        new ConvolveFilter(Kernel(5, 5, (i, j) => Math.Sin(1 + 7 * i * j + i + 2 * j + j * j * i), 7)),
        new ConvolveFilter(Kernel(5, 5, (i, j) => (3 * i * i + j * j * j + 5 * i * j) % 11, 97)),
        new ConvolveFilter(Kernel(Size, Size, (i, j) => Bell(i) * Bell(j), 21)),
        new ConvolveFilter(Kernel(Size, Size, (i, j) => (i - Size / 2) * Bell(i) * Bell(j), 21)),
        // The same in units whose sums fit 16-bit codes about a zero of their own.
        new ConvolveFilter(Kernel(Size, Size, (i, j) => (i - Size / 2) * Bell(i) * Bell(j), 80)),
        new ConvolveFilter(Kernel(Size, Size, (_, _) => 1, Size * Size)),
        new ConvolveFilter(Kernel(Size, Size, (i, j) => (8 - Math.Abs(i - 7)) * (8 - Math.Abs(j - 7)), 64 * 64)),
        new MagnitudeFilter(
            new FilterList(new ConvolveFilter(Kernel(3, 3, (i, j) => (i - 1) * (2 - Math.Abs(j - 1)), 1)), new ConvolveFilter(Kernel(3, 3, (i, j) => (j - 1) * (2 - Math.Abs(i - 1)), 1)))),
    ];

    private static double Bell(int i) => Math.Exp(-(i - Size / 2) * (i - Size / 2) / 12.5);

    private static Kernel Kernel(int width, int height, Func<int, int, double> weight, double divisor) =>
        new(width, height, [.. from j in Enumerable.Range(0, height) from i in Enumerable.Range(0, width) select weight(i, j)], divisor);
}
