using RealtimeConv.Cpu.Layers;

namespace RealtimeConv.Cpu.Execution;

/// <summary>Writes one surface of a plan, tile by tile; tiles may run at the same time, each with scratch memory of its own.</summary>
internal abstract unsafe class Stage
{
    /// <summary>Feature maps to fill before the tiles run; null for all but networks.</summary>
    public NetworkMaps? Maps { get; init; }

    /// <summary>How the surface is cut.</summary>
    public abstract TileGrid Grid { get; }

    /// <summary>Floats of scratch memory that a worker needs.</summary>
    public abstract long ScratchFloats { get; }

    /// <summary>Computes one tile.</summary>
    public abstract void Run(int index, float* scratch, SurfaceMemory* surfaces);
}
