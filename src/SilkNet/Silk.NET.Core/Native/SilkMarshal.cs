using System.Runtime.InteropServices;

namespace Silk.NET.Core.Native;

/// <summary>Native memory and strings. The narrow encodings are UTF-8; <see cref="NativeStringEncoding.Ansi"/> is the system's code page on Windows.</summary>
public static class SilkMarshal
{
    public static nint Allocate(int length)
        => Marshal.AllocHGlobal(length);

    public static bool Free(nint ptr)
    {
        Marshal.FreeHGlobal(ptr);
        return true;
    }

    public static nint StringToPtr(string? input, NativeStringEncoding encoding = NativeStringEncoding.Ansi)
        => encoding switch
        {
            NativeStringEncoding.BStr => Marshal.StringToBSTR(input),
            NativeStringEncoding.LPWStr => Marshal.StringToHGlobalUni(input),
            NativeStringEncoding.LPTStr when OperatingSystem.IsWindows() => Marshal.StringToHGlobalUni(input),
            NativeStringEncoding.LPStr when OperatingSystem.IsWindows() => Marshal.StringToHGlobalAnsi(input),
            NativeStringEncoding.LPStr or NativeStringEncoding.LPTStr or NativeStringEncoding.LPUTF8Str => Utf8ToHGlobal(input),
            _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "The encoding of a native string must be BStr, LPStr, LPTStr, LPUTF8Str or LPWStr."),
        };

    public static string? PtrToString(nint input, NativeStringEncoding encoding = NativeStringEncoding.Ansi)
        => encoding switch
        {
            NativeStringEncoding.BStr => input == 0 ? null : Marshal.PtrToStringBSTR(input),
            NativeStringEncoding.LPWStr => Marshal.PtrToStringUni(input),
            NativeStringEncoding.LPTStr when OperatingSystem.IsWindows() => Marshal.PtrToStringUni(input),
            NativeStringEncoding.LPStr when OperatingSystem.IsWindows() => Marshal.PtrToStringAnsi(input),
            NativeStringEncoding.LPStr or NativeStringEncoding.LPTStr or NativeStringEncoding.LPUTF8Str => Marshal.PtrToStringUTF8(input),
            _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "The encoding of a native string must be BStr, LPStr, LPTStr, LPUTF8Str or LPWStr."),
        };

    public static void FreeString(nint ptr, NativeStringEncoding encoding = NativeStringEncoding.Ansi)
    {
        if (encoding == NativeStringEncoding.BStr)
        {
            Marshal.FreeBSTR(ptr);
        }
        else
        {
            Marshal.FreeHGlobal(ptr);
        }
    }

    private static unsafe nint Utf8ToHGlobal(string? input)
    {
        if (input is null)
        {
            return 0;
        }

        var count = System.Text.Encoding.UTF8.GetByteCount(input);
        var memory = Marshal.AllocHGlobal(count + 1);
        Span<byte> bytes = new((void*)memory, count + 1);
        System.Text.Encoding.UTF8.GetBytes(input, bytes);
        bytes[count] = 0;
        return memory;
    }
}
