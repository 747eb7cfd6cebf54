#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetBufferParameter(this GL gl, BufferTargetARB target, BufferPNameARB pname, Span<int> @params)
        => gl.GetBufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetBufferParameter(this GL gl, BufferTargetARB target, BufferPNameARB pname, Span<long> @params)
        => gl.GetBufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetBufferParameter(this GL gl, BufferTargetARB target, GLEnum pname, Span<int> @params)
        => gl.GetBufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetBufferParameter(this GL gl, BufferTargetARB target, GLEnum pname, Span<long> @params)
        => gl.GetBufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetBufferParameter(this GL gl, GLEnum target, BufferPNameARB pname, Span<int> @params)
        => gl.GetBufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetBufferParameter(this GL gl, GLEnum target, BufferPNameARB pname, Span<long> @params)
        => gl.GetBufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetBufferParameter(this GL gl, GLEnum target, GLEnum pname, Span<int> @params)
        => gl.GetBufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetBufferParameter(this GL gl, GLEnum target, GLEnum pname, Span<long> @params)
        => gl.GetBufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetBufferSubData<T0>(this GL gl, BufferTargetARB target, nint offset, nuint size, Span<T0> data) where T0 : unmanaged
        => gl.GetBufferSubData(target, offset, size, out data.GetPinnableReference());

    public static void GetBufferSubData<T0>(this GL gl, GLEnum target, nint offset, nuint size, Span<T0> data) where T0 : unmanaged
        => gl.GetBufferSubData(target, offset, size, out data.GetPinnableReference());

    public static void GetNamedBufferParameter(this GL gl, uint buffer, BufferPNameARB pname, Span<int> @params)
        => gl.GetNamedBufferParameter(buffer, pname, out @params.GetPinnableReference());

    public static void GetNamedBufferParameter(this GL gl, uint buffer, BufferPNameARB pname, Span<long> @params)
        => gl.GetNamedBufferParameter(buffer, pname, out @params.GetPinnableReference());

    public static void GetNamedBufferParameter(this GL gl, uint buffer, GLEnum pname, Span<int> @params)
        => gl.GetNamedBufferParameter(buffer, pname, out @params.GetPinnableReference());

    public static void GetNamedBufferParameter(this GL gl, uint buffer, GLEnum pname, Span<long> @params)
        => gl.GetNamedBufferParameter(buffer, pname, out @params.GetPinnableReference());

    public static void GetNamedBufferSubData<T0>(this GL gl, uint buffer, nint offset, nuint size, Span<T0> data) where T0 : unmanaged
        => gl.GetNamedBufferSubData(buffer, offset, size, out data.GetPinnableReference());
}
