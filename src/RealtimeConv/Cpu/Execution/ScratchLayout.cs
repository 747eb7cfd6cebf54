using RealtimeConv.Cpu.Simd;

namespace RealtimeConv.Cpu.Execution;

/// <summary>Hands out places in a worker's scratch memory; every place starts on a cache line and is followed by the padding that vector loops need.</summary>
internal sealed class ScratchLayout(int tileWidth)
{
    private const int CacheLineFloats = 16;

    /// <summary>Columns of the widest tile.</summary>
    public int TileWidth { get; } = tileWidth;

    /// <summary>Floats handed out so far.</summary>
    public long Floats { get; private set; }

    /// <summary>Reserves floats.</summary>
    /// <returns>Offset of the first from the start of the scratch memory.</returns>
    public nint Reserve(long floats)
    {
        nint offset = checked((nint)Floats);
        Floats += (floats + RowKernels.Padding + CacheLineFloats - 1) / CacheLineFloats * CacheLineFloats;
        return offset;
    }

    /// <summary>Reserves addresses.</summary>
    public nint ReservePointers(long pointers) => Reserve(2 * pointers);
}
