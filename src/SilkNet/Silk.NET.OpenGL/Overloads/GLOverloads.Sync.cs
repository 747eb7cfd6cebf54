#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetSync(this GL gl, nint sync, GLEnum pname, uint count, Span<uint> length, int* values)
        => gl.GetSync(sync, pname, count, out length.GetPinnableReference(), values);

    public static void GetSync(this GL gl, nint sync, GLEnum pname, uint count, Span<uint> length, Span<int> values)
        => gl.GetSync(sync, pname, count, out length.GetPinnableReference(), out values.GetPinnableReference());

    public static void GetSync(this GL gl, nint sync, GLEnum pname, uint count, uint* length, Span<int> values)
        => gl.GetSync(sync, pname, count, length, out values.GetPinnableReference());

    public static void GetSync(this GL gl, nint sync, SyncParameterName pname, uint count, Span<uint> length, int* values)
        => gl.GetSync(sync, pname, count, out length.GetPinnableReference(), values);

    public static void GetSync(this GL gl, nint sync, SyncParameterName pname, uint count, Span<uint> length, Span<int> values)
        => gl.GetSync(sync, pname, count, out length.GetPinnableReference(), out values.GetPinnableReference());

    public static void GetSync(this GL gl, nint sync, SyncParameterName pname, uint count, uint* length, Span<int> values)
        => gl.GetSync(sync, pname, count, length, out values.GetPinnableReference());
}
