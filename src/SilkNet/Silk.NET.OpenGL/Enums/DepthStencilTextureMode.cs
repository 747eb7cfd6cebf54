namespace Silk.NET.OpenGL;

public enum DepthStencilTextureMode
{
    StencilIndex = 0x1901,
    DepthComponent = 0x1902,
}
