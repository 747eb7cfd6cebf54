namespace RealtimeConv.Cpu.Execution;

/// <summary>A rectangle of a surface that one worker computes from top to bottom, with the worker's scratch memory.</summary>
internal readonly unsafe ref struct Tile(int x0, int y0, int x1, int y1, float* scratch, SurfaceMemory* surfaces)
{
    /// <summary>Output rows that are computed together.</summary>
    public const int BlockRows = 4;

    /// <summary>First column.</summary>
    public readonly int X0 = x0;

    /// <summary>First row.</summary>
    public readonly int Y0 = y0;

    /// <summary>Column behind the last.</summary>
    public readonly int X1 = x1;

    /// <summary>Row behind the last.</summary>
    public readonly int Y1 = y1;

    /// <summary>Floats of this worker; parts reserve their share when the filter is made.</summary>
    public readonly float* Scratch = scratch;

    /// <summary>The plan's surfaces.</summary>
    public readonly SurfaceMemory* Surfaces = surfaces;
}
