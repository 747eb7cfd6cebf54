namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct TransformFeedback
{
    public uint Handle;

    public TransformFeedback(uint? handle = null)
        => Handle = handle ?? 0;
}
