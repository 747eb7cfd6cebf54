namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct PerfQueryId
{
    public uint Handle;

    public PerfQueryId(uint? handle = null)
        => Handle = handle ?? 0;
}
