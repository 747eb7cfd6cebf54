namespace Silk.NET.OpenGL;

public enum FramebufferTarget
{
    ReadFramebuffer = 0x8CA8,
    DrawFramebuffer = 0x8CA9,
    Framebuffer = 0x8D40,
    FramebufferOes = 0x8D40,
}
