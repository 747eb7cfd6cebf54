namespace Silk.NET.OpenGL;

public enum VertexProvokingMode
{
    FirstVertexConvention = 0x8E4D,
    LastVertexConvention = 0x8E4E,
}
