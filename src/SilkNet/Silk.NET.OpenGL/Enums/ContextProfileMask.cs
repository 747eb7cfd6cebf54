namespace Silk.NET.OpenGL;

public enum ContextProfileMask
{
    [Obsolete("Deprecated in favour of \"CoreProfileBit\"")]
    ContextCoreProfileBit = 0x1,
    [Obsolete("Deprecated in favour of \"CompatibilityProfileBit\"")]
    ContextCompatibilityProfileBit = 0x2,
    CoreProfileBit = 0x1,
    CompatibilityProfileBit = 0x2,
}
