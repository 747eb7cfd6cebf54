using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Computes blocks of up to four rows of a tile, piece by piece from left to right, as float32.</summary>
internal abstract unsafe class BlockSource
{
    /// <summary>Channels per pixel.</summary>
    public required int Channels { get; init; }

    /// <summary>The float that stands for 1.</summary>
    public required float One { get; init; }

    /// <summary>Reserves scratch memory; pieces hold at most so many pixels.</summary>
    public abstract void Reserve(ScratchLayout layout, int piecePixels);

    /// <summary>Readies the block of rows that starts at y; blocks of a tile come in order.</summary>
    public abstract void Prepare(in Tile tile, int y, int rows);

    /// <summary>Fewest floats of a row that <see cref="Write"/> takes; 0 where values cannot go to pixels without a stop in scratch memory.</summary>
    public virtual int LeastWritten => 0;

    /// <summary>Computes four whole rows of the tile into pixels.</summary>
    /// <param name="tile">The tile, at least <see cref="LeastWritten"/> floats wide.</param>
    /// <param name="target">Where they go; nothing else is touched.</param>
    public virtual void Write(in Tile tile, in RowTarget target) => throw new NotSupportedException();

    /// <summary>Computes a piece of the block: pixels from column <paramref name="x"/> on; row r goes to target + r * stride, padding may be written.</summary>
    public abstract void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride);
}
