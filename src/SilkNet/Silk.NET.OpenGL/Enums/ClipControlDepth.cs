namespace Silk.NET.OpenGL;

public enum ClipControlDepth
{
    NegativeOneToOne = 0x935E,
    ZeroToOne = 0x935F,
}
