namespace Silk.NET.OpenGL;

public enum BlendEquationModeEXT
{
    FuncAdd = 0x8006,
    FuncAddExt = 0x8006,
    Min = 0x8007,
    MinExt = 0x8007,
    Max = 0x8008,
    MaxExt = 0x8008,
    FuncSubtract = 0x800A,
    FuncSubtractExt = 0x800A,
    FuncReverseSubtract = 0x800B,
    FuncReverseSubtractExt = 0x800B,
    AlphaMinSgix = 0x8320,
    AlphaMaxSgix = 0x8321,
}
