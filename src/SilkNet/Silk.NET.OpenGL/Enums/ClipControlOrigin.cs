namespace Silk.NET.OpenGL;

public enum ClipControlOrigin
{
    LowerLeft = 0x8CA1,
    UpperLeft = 0x8CA2,
}
