namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct Program
{
    public uint Handle;

    public Program(uint? handle = null)
        => Handle = handle ?? 0;
}
