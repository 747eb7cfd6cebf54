namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct Framebuffer
{
    public uint Handle;

    public Framebuffer(uint? handle = null)
        => Handle = handle ?? 0;
}
