namespace Silk.NET.OpenGL;

public enum SpecialNumbers
{
    False = 0,
    NoError = 0,
    Zero = 0,
    None = 0,
    NoneOes = 0,
    True = 0x1,
    One = 0x1,
    InvalidIndex = unchecked((int)0xFFFFFFFF),
    AllPixelsAmd = unchecked((int)0xFFFFFFFF),
    TimeoutIgnored = unchecked((int)0xFFFFFFFF),
    TimeoutIgnoredApple = unchecked((int)0xFFFFFFFF),
    VersionESCL10 = 0x1,
    VersionESCM11 = 0x1,
    VersionESCL11 = 0x1,
    UuidSizeExt = 0x16,
    LuidSizeExt = 0x8,
}
