namespace Silk.NET.Core.Native;

/// <summary>How a native string is stored.</summary>
public enum NativeStringEncoding
{
    BStr = 19,
    LPStr = 20,
    LPTStr = 22,
    LPUTF8Str = 48,
    LPWStr = 21,
    WinString = 0x44500001,
    Ansi = LPStr,
    Auto = LPTStr,
    Uni = LPWStr,
    UTF8 = LPUTF8Str,
}
