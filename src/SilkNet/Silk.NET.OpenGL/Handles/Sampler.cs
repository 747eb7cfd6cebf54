namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct Sampler
{
    public uint Handle;

    public Sampler(uint? handle = null)
        => Handle = handle ?? 0;
}
