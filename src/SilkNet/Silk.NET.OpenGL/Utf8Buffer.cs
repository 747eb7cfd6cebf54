using System.Runtime.InteropServices;

namespace Silk.NET.OpenGL;

/// <summary>Room for a null-terminated UTF-8 text that a native call writes.</summary>
internal readonly unsafe struct Utf8Buffer : IDisposable
{
    /// <param name="size">Bytes for the call, its terminator included.</param>
    public Utf8Buffer(uint size)
        => Pointer = (byte*)NativeMemory.AllocZeroed((nuint)size + 1);

    public byte* Pointer { get; }

    public override string ToString()
        => Marshal.PtrToStringUTF8((nint)Pointer) ?? string.Empty;

    public void Dispose()
        => NativeMemory.Free(Pointer);
}
