namespace Silk.NET.OpenGL;

[Flags]
public enum ClearBufferMask
{
    None = 0,
    DepthBufferBit = 0x100,
    StencilBufferBit = 0x400,
    ColorBufferBit = 0x4000,
    CoverageBufferBitNV = 0x8000,
}
