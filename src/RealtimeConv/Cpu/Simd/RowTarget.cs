namespace RealtimeConv.Cpu.Simd;

/// <summary>Pixels of four rows that sums are written to without a stop in scratch memory.</summary>
internal unsafe struct RowTarget
{
    /// <summary>The first sample of the first row.</summary>
    public byte* Pixels;

    /// <summary>Bytes from a row to the next.</summary>
    public nint RowBytes;

    /// <summary>What is written.</summary>
    public RowTargetKind Kind;

    /// <summary>What every fourth sum becomes before it is written: the float that stands for 1; 0 where alpha stays as it is computed.</summary>
    public float Alpha;
}
