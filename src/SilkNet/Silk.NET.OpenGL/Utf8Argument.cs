using System.Runtime.InteropServices;

namespace Silk.NET.OpenGL;

/// <summary>A string as the null-terminated UTF-8 text that a native call reads.</summary>
internal readonly unsafe struct Utf8Argument : IDisposable
{
    public Utf8Argument(string? text)
        => Pointer = (byte*)Marshal.StringToCoTaskMemUTF8(text);

    public byte* Pointer { get; }

    public void Dispose()
        => Marshal.FreeCoTaskMem((nint)Pointer);
}
