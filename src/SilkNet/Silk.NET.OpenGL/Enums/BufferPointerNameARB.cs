namespace Silk.NET.OpenGL;

public enum BufferPointerNameARB
{
    [Obsolete("Deprecated in favour of \"Pointer\"")]
    BufferMapPointer = 0x88BD,
    [Obsolete("Deprecated in favour of \"PointerArb\"")]
    BufferMapPointerArb = 0x88BD,
    Pointer = 0x88BD,
    PointerArb = 0x88BD,
}
