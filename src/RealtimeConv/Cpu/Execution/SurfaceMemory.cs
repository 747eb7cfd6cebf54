namespace RealtimeConv.Cpu.Execution;

/// <summary>Where the pixels of a surface lie during a run: rows from the top, without gaps.</summary>
internal unsafe struct SurfaceMemory
{
    public byte* Pixels;

    /// <summary>Bytes from a row to the next.</summary>
    public nint RowBytes;
}
