namespace RealtimeConv.Cpu.Simd;

/// <summary>The loops in one vector width.</summary>
internal sealed unsafe partial class SimdRowKernels<TSimd, TVector> : RowKernels
    where TSimd : struct, ISimd<TVector>
    where TVector : struct
{
    /// <inheritdoc/>
    public override int VectorBits => 32 * TSimd.Count;
}
