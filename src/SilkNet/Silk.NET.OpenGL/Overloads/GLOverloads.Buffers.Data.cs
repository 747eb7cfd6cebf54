#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void BufferData<T0>(
        this GL gl, BufferTargetARB target, nuint size, ReadOnlySpan<T0> data, BufferUsageARB usage) where T0 : unmanaged
        => gl.BufferData(target, size, in data.GetPinnableReference(), usage);

    public static void BufferData<T0>(this GL gl, BufferTargetARB target, nuint size, ReadOnlySpan<T0> data, GLEnum usage) where T0 : unmanaged
        => gl.BufferData(target, size, in data.GetPinnableReference(), usage);

    public static void BufferData<T0>(this GL gl, GLEnum target, nuint size, ReadOnlySpan<T0> data, BufferUsageARB usage) where T0 : unmanaged
        => gl.BufferData(target, size, in data.GetPinnableReference(), usage);

    public static void BufferData<T0>(this GL gl, GLEnum target, nuint size, ReadOnlySpan<T0> data, GLEnum usage) where T0 : unmanaged
        => gl.BufferData(target, size, in data.GetPinnableReference(), usage);

    public static void BufferStorage<T0>(
        this GL gl, BufferStorageTarget target, nuint size, ReadOnlySpan<T0> data, BufferStorageMask flags) where T0 : unmanaged
        => gl.BufferStorage(target, size, in data.GetPinnableReference(), flags);

    public static void BufferStorage<T0>(this GL gl, BufferStorageTarget target, nuint size, ReadOnlySpan<T0> data, uint flags) where T0 : unmanaged
        => gl.BufferStorage(target, size, in data.GetPinnableReference(), flags);

    public static void BufferStorage<T0>(this GL gl, GLEnum target, nuint size, ReadOnlySpan<T0> data, BufferStorageMask flags) where T0 : unmanaged
        => gl.BufferStorage(target, size, in data.GetPinnableReference(), flags);

    public static void BufferStorage<T0>(this GL gl, GLEnum target, nuint size, ReadOnlySpan<T0> data, uint flags) where T0 : unmanaged
        => gl.BufferStorage(target, size, in data.GetPinnableReference(), flags);

    public static void BufferSubData<T0>(this GL gl, BufferTargetARB target, nint offset, nuint size, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.BufferSubData(target, offset, size, in data.GetPinnableReference());

    public static void BufferSubData<T0>(this GL gl, GLEnum target, nint offset, nuint size, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.BufferSubData(target, offset, size, in data.GetPinnableReference());

    public static void NamedBufferData<T0>(this GL gl, uint buffer, nuint size, ReadOnlySpan<T0> data, GLEnum usage) where T0 : unmanaged
        => gl.NamedBufferData(buffer, size, in data.GetPinnableReference(), usage);

    public static void NamedBufferData<T0>(
        this GL gl, uint buffer, nuint size, ReadOnlySpan<T0> data, VertexBufferObjectUsage usage) where T0 : unmanaged
        => gl.NamedBufferData(buffer, size, in data.GetPinnableReference(), usage);

    public static void NamedBufferStorage<T0>(
        this GL gl, uint buffer, nuint size, ReadOnlySpan<T0> data, BufferStorageMask flags) where T0 : unmanaged
        => gl.NamedBufferStorage(buffer, size, in data.GetPinnableReference(), flags);

    public static void NamedBufferStorage<T0>(this GL gl, uint buffer, nuint size, ReadOnlySpan<T0> data, uint flags) where T0 : unmanaged
        => gl.NamedBufferStorage(buffer, size, in data.GetPinnableReference(), flags);

    public static void NamedBufferSubData<T0>(this GL gl, uint buffer, nint offset, nuint size, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.NamedBufferSubData(buffer, offset, size, in data.GetPinnableReference());
}
