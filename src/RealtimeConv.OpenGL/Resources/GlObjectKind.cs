namespace RealtimeConv.OpenGL.Resources;

/// <summary>The kinds of GL objects that the engine owns.</summary>
internal enum GlObjectKind
{
    Texture,
    Buffer,
    Framebuffer,
    Sampler,
    VertexArray,
    Program,
}
