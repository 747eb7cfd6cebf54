namespace Silk.NET.OpenGL;

public enum VertexAttribLType
{
    Double = 0x140A,
}
