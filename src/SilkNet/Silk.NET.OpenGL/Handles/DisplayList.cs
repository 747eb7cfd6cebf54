namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct DisplayList
{
    public uint Handle;

    public DisplayList(uint? handle = null)
        => Handle = handle ?? 0;
}
