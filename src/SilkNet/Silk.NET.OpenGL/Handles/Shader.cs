namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct Shader
{
    public uint Handle;

    public Shader(uint? handle = null)
        => Handle = handle ?? 0;
}
