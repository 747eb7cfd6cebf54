#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void ClearBufferData<T0>(
        this GL gl, BufferStorageTarget target, GLEnum internalformat, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, BufferStorageTarget target, GLEnum internalformat, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, BufferStorageTarget target, GLEnum internalformat, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, BufferStorageTarget target, GLEnum internalformat, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, BufferStorageTarget target, SizedInternalFormat internalformat, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, BufferStorageTarget target, SizedInternalFormat internalformat, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, BufferStorageTarget target, SizedInternalFormat internalformat, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, BufferStorageTarget target, SizedInternalFormat internalformat, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, GLEnum target, GLEnum internalformat, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, GLEnum target, GLEnum internalformat, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, GLEnum target, GLEnum internalformat, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, GLEnum target, GLEnum internalformat, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, GLEnum target, SizedInternalFormat internalformat, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, GLEnum target, SizedInternalFormat internalformat, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, GLEnum target, SizedInternalFormat internalformat, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferData<T0>(
        this GL gl, GLEnum target, SizedInternalFormat internalformat, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferData(target, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, PixelType type,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, GLEnum target, GLEnum internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, GLEnum target, GLEnum internalformat, nint offset, nuint size, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, GLEnum target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, GLEnum target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearBufferSubData<T0>(
        this GL gl, GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearBufferSubData(target, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferData<T0>(
        this GL gl, uint buffer, GLEnum internalformat, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferData(buffer, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferData<T0>(
        this GL gl, uint buffer, GLEnum internalformat, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferData(buffer, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferData<T0>(
        this GL gl, uint buffer, GLEnum internalformat, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferData(buffer, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferData<T0>(
        this GL gl, uint buffer, GLEnum internalformat, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferData(buffer, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferData<T0>(
        this GL gl, uint buffer, SizedInternalFormat internalformat, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferData(buffer, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferData<T0>(
        this GL gl, uint buffer, SizedInternalFormat internalformat, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferData(buffer, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferData<T0>(
        this GL gl, uint buffer, SizedInternalFormat internalformat, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferData(buffer, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferData<T0>(
        this GL gl, uint buffer, SizedInternalFormat internalformat, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferData(buffer, internalformat, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferSubData<T0>(
        this GL gl, uint buffer, GLEnum internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferSubData(buffer, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferSubData<T0>(
        this GL gl, uint buffer, GLEnum internalformat, nint offset, nuint size, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferSubData(buffer, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferSubData<T0>(
        this GL gl, uint buffer, GLEnum internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferSubData(buffer, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferSubData<T0>(
        this GL gl, uint buffer, GLEnum internalformat, nint offset, nuint size, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferSubData(buffer, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferSubData<T0>(
        this GL gl, uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferSubData(buffer, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferSubData<T0>(
        this GL gl, uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferSubData(buffer, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferSubData<T0>(
        this GL gl, uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferSubData(buffer, internalformat, offset, size, format, type, in data.GetPinnableReference());

    public static void ClearNamedBufferSubData<T0>(
        this GL gl, uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearNamedBufferSubData(buffer, internalformat, offset, size, format, type, in data.GetPinnableReference());
}
