namespace RealtimeConv.Kernels.Families;

/// <summary>Malvar, He and Cutler's linear interpolation of Bayer mosaics (2004), each kernel for one place of the mosaic.</summary>
internal static class DemosaicFamily
{
    public static IReadOnlyList<CatalogEntry> Entries { get; } =
    [
        CatalogEntry.Of("malvar-g", "Malvar: green at red or blue", "The missing green at a red or blue sample of a Bayer mosaic. Sum 1.", [],
            _ => Kernel.Square([0, 0, -1, 0, 0, 0, 0, 2, 0, 0, -1, 2, 4, 2, -1, 0, 0, 2, 0, 0, 0, 0, -1, 0, 0], 8)),
        CatalogEntry.Of("malvar-rb-row", "Malvar: red in its row", "The missing red at a green sample of a red row, or blue of a blue row. Sum 1.", [], _ => RowKernel()),
        CatalogEntry.Of("malvar-rb-column", "Malvar: red in its column", "The missing red at a green sample of a red column, or blue of a blue column. Sum 1.", [], _ => RowKernel().Transposed()),
        CatalogEntry.Of("malvar-rb-diag", "Malvar: red at blue", "The missing red at a blue sample, or blue at a red one. Sum 1.", [],
            _ => Kernel.Square([0, 0, -1.5, 0, 0, 0, 2, 0, 2, 0, -1.5, 0, 6, 0, -1.5, 0, 2, 0, 2, 0, 0, 0, -1.5, 0, 0], 8)),
    ];

    private static Kernel RowKernel() => Kernel.Square([0, 0, 0.5, 0, 0, 0, -1, 0, -1, 0, -1, 4, 5, 4, -1, 0, -1, 0, -1, 0, 0, 0, 0.5, 0, 0], 8);
}
