namespace Silk.NET.OpenGL;

public enum TextureSwizzle
{
    Zero = 0,
    One = 0x1,
    Red = 0x1903,
    Green = 0x1904,
    Blue = 0x1905,
    Alpha = 0x1906,
}
