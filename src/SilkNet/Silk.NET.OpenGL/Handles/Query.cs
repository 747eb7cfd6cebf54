namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct Query
{
    public uint Handle;

    public Query(uint? handle = null)
        => Handle = handle ?? 0;
}
