namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct Sync
{
    public uint Handle;

    public Sync(uint? handle = null)
        => Handle = handle ?? 0;
}
