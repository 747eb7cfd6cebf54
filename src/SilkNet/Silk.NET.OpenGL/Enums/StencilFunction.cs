namespace Silk.NET.OpenGL;

public enum StencilFunction
{
    Never = 0x200,
    Less = 0x201,
    Equal = 0x202,
    Lequal = 0x203,
    Greater = 0x204,
    Notequal = 0x205,
    Gequal = 0x206,
    Always = 0x207,
}
