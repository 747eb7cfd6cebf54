namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct Buffer
{
    public uint Handle;

    public Buffer(uint? handle = null)
        => Handle = handle ?? 0;
}
