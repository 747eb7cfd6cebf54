namespace Silk.NET.OpenGL;

public enum ObjectIdentifier
{
    Texture = 0x1702,
    VertexArray = 0x8074,
    Buffer = 0x82E0,
    Shader = 0x82E1,
    Program = 0x82E2,
    Query = 0x82E3,
    ProgramPipeline = 0x82E4,
    Sampler = 0x82E6,
    Framebuffer = 0x8D40,
    Renderbuffer = 0x8D41,
    TransformFeedback = 0x8E22,
}
