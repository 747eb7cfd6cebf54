namespace Silk.NET.OpenGL;

public enum VertexAttribPointerPropertyARB
{
    VertexAttribArrayPointer = 0x8645,
    VertexAttribArrayPointerArb = 0x8645,
    Pointer = 0x8645,
    PointerArb = 0x8645,
}
