using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace RealtimeConv.Native.Interop;

/// <summary>A text in native memory, NUL-terminated UTF-8, that foreign code may read until it is set again. Freed with its owner.</summary>
internal sealed unsafe class NativeText
{
    private byte* _bytes;
    private nuint _capacity;

    public NativeText() => Set("");

    ~NativeText() => NativeMemory.Free(_bytes);

    /// <summary>An empty text that is never freed.</summary>
    public static nint Empty => Constant("\0"u8);

    /// <summary>The address of a UTF-8 literal, which lies in the library's read-only data with a NUL behind it.</summary>
    public static nint Constant(ReadOnlySpan<byte> literal) => (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(literal));

    /// <summary>The text's address; never null.</summary>
    public nint Pointer => (nint)_bytes;

    /// <summary>Replaces the text. A NUL inside it would end it for the reader.</summary>
    public void Set(string text)
    {
        var needed = (nuint)Encoding.UTF8.GetByteCount(text) + 1;
        if (needed > _capacity)
        {
            _bytes = (byte*)NativeMemory.Realloc(_bytes, needed);
            _capacity = needed;
        }
        int written = Encoding.UTF8.GetBytes(text, new Span<byte>(_bytes, (int)needed));
        _bytes[written] = 0;
    }

    /// <summary>A foreign text, or null for a null pointer.</summary>
    public static string? Read(byte* text) => Marshal.PtrToStringUTF8((nint)text);
}
