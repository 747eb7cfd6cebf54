namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct Renderbuffer
{
    public uint Handle;

    public Renderbuffer(uint? handle = null)
        => Handle = handle ?? 0;
}
