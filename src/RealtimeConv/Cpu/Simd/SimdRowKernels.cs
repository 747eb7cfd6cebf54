namespace RealtimeConv.Cpu.Simd;

/// <summary>The loops in one vector width.</summary>
internal sealed unsafe partial class SimdRowKernels<TSimd, TVector> : RowKernels
    where TSimd : struct, ISimd<TVector>
    where TVector : struct
{
    // Narrower pieces, at the edges of a picture, are mostly ends of rows.
    private const int LeastBlocksToStream = 8;

    /// <inheritdoc/>
    public override int VectorBits => 32 * TSimd.Count;

    /// <inheritdoc/>
    public override int BlockSamples => BlockFloats;

    // Floats of a row that a block of four rows computes at once.
    private static int BlockFloats => (TSimd.Count == 16 ? 4 : 2) * TSimd.Count;
}
