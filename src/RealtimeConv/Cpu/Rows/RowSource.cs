using RealtimeConv.Cpu.Execution;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows of a picture as float32, channels interleaved: read from memory, or computed from other rows when they are asked for.</summary>
internal abstract unsafe class RowSource
{
    /// <summary>Channels per pixel.</summary>
    public required int Channels { get; init; }

    /// <summary>Columns of the picture.</summary>
    public required int Width { get; init; }

    /// <summary>Rows of the picture.</summary>
    public required int Height { get; init; }

    /// <summary>The float that stands for 1: 255 where 8-bit codes are kept as they are.</summary>
    public required float One { get; init; }

    /// <summary>Reserves scratch memory for rows of so many pixels.</summary>
    public virtual void Reserve(ScratchLayout layout, int pixels) { }

    /// <summary>Writes columns x0 .. x1 - 1 of row y, all inside the picture.</summary>
    public abstract void Load(in Tile tile, int y, int x0, int x1, float* target);
}
