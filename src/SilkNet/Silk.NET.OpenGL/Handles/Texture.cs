namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct Texture
{
    public uint Handle;

    public Texture(uint? handle = null)
        => Handle = handle ?? 0;
}
