namespace RealtimeConv.Kernels.Families;

/// <summary>Differences of neighbours along one axis. All are positive where the picture gets brighter to the right, or downwards.</summary>
internal static class DifferenceFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        .. Pair("forward-diff", "Forward difference", "f(+1) - f(0). Gain 1 on a ramp.", new Kernel(2, 1, [-1, 1], 1, 0, 0)),
        .. Pair("backward-diff", "Backward difference", "f(0) - f(-1). Gain 1 on a ramp.", new Kernel(2, 1, [-1, 1], 1, 1, 0)),
        .. Pair("central-diff", "Central difference", "(f(+1) - f(-1)) / 2. Gain 1 on a ramp; OpenCV's Sobel of size 1 leaves the 2 out.", Kernel.Row([-1, 0, 1], 2)),
        .. Pair("five-point", "Five-point derivative", "The derivative of fourth order. Gain 1 on a ramp.", Kernel.Row([1, -8, 0, 8, -1], 12)),
        .. Pair("second-diff", "Second difference", "f(+1) - 2 f(0) + f(-1). 2 on x^2.", Kernel.Row([1, -2, 1])),
    ];

    private static IEnumerable<CatalogEntry> Pair(string id, string name, string description, Kernel row)
    {
        yield return CatalogEntry.Of($"{id}-x", $"{name}, x", description, [], _ => row);
        yield return CatalogEntry.Of($"{id}-y", $"{name}, y", description, [], _ => row.Transposed());
    }
}
