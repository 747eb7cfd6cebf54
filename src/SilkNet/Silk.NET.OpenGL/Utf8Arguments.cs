using System.Runtime.InteropServices;

namespace Silk.NET.OpenGL;

/// <summary>Strings as an array of null-terminated UTF-8 texts that a native call reads.</summary>
internal readonly unsafe struct Utf8Arguments : IDisposable
{
    private readonly int _count;

    public Utf8Arguments(string[] texts)
    {
        _count = texts.Length;
        Pointer = (byte**)NativeMemory.AllocZeroed((nuint)Math.Max(1, texts.Length), (nuint)sizeof(byte*));
        for (var i = 0; i < _count; i++)
        {
            Pointer[i] = (byte*)Marshal.StringToCoTaskMemUTF8(texts[i]);
        }
    }

    public byte** Pointer { get; }

    public void Dispose()
    {
        for (var i = 0; i < _count; i++)
        {
            Marshal.FreeCoTaskMem((nint)Pointer[i]);
        }

        NativeMemory.Free(Pointer);
    }
}
