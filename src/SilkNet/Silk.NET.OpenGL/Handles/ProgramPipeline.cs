namespace Silk.NET.OpenGL;

/// <summary>The name of an OpenGL object of this kind.</summary>
public struct ProgramPipeline
{
    public uint Handle;

    public ProgramPipeline(uint? handle = null)
        => Handle = handle ?? 0;
}
