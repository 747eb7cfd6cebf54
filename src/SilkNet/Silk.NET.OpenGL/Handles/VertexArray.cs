namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct VertexArray
{
    public uint Handle;

    public VertexArray(uint? handle = null)
        => Handle = handle ?? 0;
}
