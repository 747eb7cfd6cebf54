namespace RealtimeConv.Cpu.Simd;

/// <summary>What a loop makes of its sums as it writes them to pixels.</summary>
internal enum RowTargetKind
{
    /// <summary>Float32, as they are.</summary>
    Floats,

    /// <summary>Float32 past the caches; rows lie a multiple of 64 bytes apart.</summary>
    StreamedFloats,

    /// <summary>8-bit codes: clamped to 0..255, rounded half to even, NaN as 0.</summary>
    Bytes,
}
