namespace RealtimeConv.OpenGL.Shaders;

/// <summary>The stages that passes are written for.</summary>
internal enum ShaderStage
{
    Vertex,
    Fragment,
    Compute,
}
