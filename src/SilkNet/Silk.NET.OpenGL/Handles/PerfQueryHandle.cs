namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct PerfQueryHandle
{
    public uint Handle;

    public PerfQueryHandle(uint? handle = null)
        => Handle = handle ?? 0;
}
