namespace Silk.NET.OpenGL;

public enum TextureCompareMode
{
    None = 0,
    CompareRefToTexture = 0x884E,
}
