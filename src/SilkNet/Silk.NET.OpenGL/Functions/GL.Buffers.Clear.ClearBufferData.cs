#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void ClearBufferData(BufferStorageTarget target, GLEnum internalformat, GLEnum format, GLEnum type, void* data)
        => ClearBufferData((GLEnum)target, internalformat, format, type, data);

    public void ClearBufferData(BufferStorageTarget target, GLEnum internalformat, GLEnum format, PixelType type, void* data)
        => ClearBufferData((GLEnum)target, internalformat, format, (GLEnum)type, data);

    public void ClearBufferData(BufferStorageTarget target, GLEnum internalformat, PixelFormat format, GLEnum type, void* data)
        => ClearBufferData((GLEnum)target, internalformat, (GLEnum)format, type, data);

    public void ClearBufferData(BufferStorageTarget target, GLEnum internalformat, PixelFormat format, PixelType type, void* data)
        => ClearBufferData((GLEnum)target, internalformat, (GLEnum)format, (GLEnum)type, data);

    public void ClearBufferData(BufferStorageTarget target, SizedInternalFormat internalformat, GLEnum format, GLEnum type, void* data)
        => ClearBufferData((GLEnum)target, (GLEnum)internalformat, format, type, data);

    public void ClearBufferData(BufferStorageTarget target, SizedInternalFormat internalformat, GLEnum format, PixelType type, void* data)
        => ClearBufferData((GLEnum)target, (GLEnum)internalformat, format, (GLEnum)type, data);

    public void ClearBufferData(BufferStorageTarget target, SizedInternalFormat internalformat, PixelFormat format, GLEnum type, void* data)
        => ClearBufferData((GLEnum)target, (GLEnum)internalformat, (GLEnum)format, type, data);

    public void ClearBufferData(BufferStorageTarget target, SizedInternalFormat internalformat, PixelFormat format, PixelType type, void* data)
        => ClearBufferData((GLEnum)target, (GLEnum)internalformat, (GLEnum)format, (GLEnum)type, data);

    public void ClearBufferData(GLEnum target, GLEnum internalformat, GLEnum format, GLEnum type, void* data)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glClearBufferData))(
            target, internalformat, format, type, data);

    public void ClearBufferData(GLEnum target, GLEnum internalformat, GLEnum format, PixelType type, void* data)
        => ClearBufferData(target, internalformat, format, (GLEnum)type, data);

    public void ClearBufferData(GLEnum target, GLEnum internalformat, PixelFormat format, GLEnum type, void* data)
        => ClearBufferData(target, internalformat, (GLEnum)format, type, data);

    public void ClearBufferData(GLEnum target, GLEnum internalformat, PixelFormat format, PixelType type, void* data)
        => ClearBufferData(target, internalformat, (GLEnum)format, (GLEnum)type, data);

    public void ClearBufferData(GLEnum target, SizedInternalFormat internalformat, GLEnum format, GLEnum type, void* data)
        => ClearBufferData(target, (GLEnum)internalformat, format, type, data);

    public void ClearBufferData(GLEnum target, SizedInternalFormat internalformat, GLEnum format, PixelType type, void* data)
        => ClearBufferData(target, (GLEnum)internalformat, format, (GLEnum)type, data);

    public void ClearBufferData(GLEnum target, SizedInternalFormat internalformat, PixelFormat format, GLEnum type, void* data)
        => ClearBufferData(target, (GLEnum)internalformat, (GLEnum)format, type, data);

    public void ClearBufferData(GLEnum target, SizedInternalFormat internalformat, PixelFormat format, PixelType type, void* data)
        => ClearBufferData(target, (GLEnum)internalformat, (GLEnum)format, (GLEnum)type, data);

    public void ClearBufferData<T0>(
        BufferStorageTarget target, GLEnum internalformat, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData((GLEnum)target, internalformat, format, type, in data);

    public void ClearBufferData<T0>(
        BufferStorageTarget target, GLEnum internalformat, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData((GLEnum)target, internalformat, format, (GLEnum)type, in data);

    public void ClearBufferData<T0>(
        BufferStorageTarget target, GLEnum internalformat, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData((GLEnum)target, internalformat, (GLEnum)format, type, in data);

    public void ClearBufferData<T0>(
        BufferStorageTarget target, GLEnum internalformat, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData((GLEnum)target, internalformat, (GLEnum)format, (GLEnum)type, in data);

    public void ClearBufferData<T0>(
        BufferStorageTarget target, SizedInternalFormat internalformat, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData((GLEnum)target, (GLEnum)internalformat, format, type, in data);

    public void ClearBufferData<T0>(
        BufferStorageTarget target, SizedInternalFormat internalformat, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData((GLEnum)target, (GLEnum)internalformat, format, (GLEnum)type, in data);

    public void ClearBufferData<T0>(
        BufferStorageTarget target, SizedInternalFormat internalformat, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData((GLEnum)target, (GLEnum)internalformat, (GLEnum)format, type, in data);

    public void ClearBufferData<T0>(
        BufferStorageTarget target, SizedInternalFormat internalformat, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData((GLEnum)target, (GLEnum)internalformat, (GLEnum)format, (GLEnum)type, in data);

    public void ClearBufferData<T0>(GLEnum target, GLEnum internalformat, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            ClearBufferData(target, internalformat, format, type, dataPointer);
    }

    public void ClearBufferData<T0>(GLEnum target, GLEnum internalformat, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData(target, internalformat, format, (GLEnum)type, in data);

    public void ClearBufferData<T0>(GLEnum target, GLEnum internalformat, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData(target, internalformat, (GLEnum)format, type, in data);

    public void ClearBufferData<T0>(
        GLEnum target, GLEnum internalformat, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData(target, internalformat, (GLEnum)format, (GLEnum)type, in data);

    public void ClearBufferData<T0>(
        GLEnum target, SizedInternalFormat internalformat, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData(target, (GLEnum)internalformat, format, type, in data);

    public void ClearBufferData<T0>(
        GLEnum target, SizedInternalFormat internalformat, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData(target, (GLEnum)internalformat, format, (GLEnum)type, in data);

    public void ClearBufferData<T0>(
        GLEnum target, SizedInternalFormat internalformat, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData(target, (GLEnum)internalformat, (GLEnum)format, type, in data);

    public void ClearBufferData<T0>(
        GLEnum target, SizedInternalFormat internalformat, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferData(target, (GLEnum)internalformat, (GLEnum)format, (GLEnum)type, in data);

    public void ClearBufferSubData(BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, GLEnum format, GLEnum type, void* data)
        => ClearBufferSubData((GLEnum)target, internalformat, offset, size, format, type, data);

    public void ClearBufferSubData(BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, GLEnum format, PixelType type, void* data)
        => ClearBufferSubData((GLEnum)target, internalformat, offset, size, format, (GLEnum)type, data);

    public void ClearBufferSubData(
        BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, void* data)
        => ClearBufferSubData((GLEnum)target, internalformat, offset, size, (GLEnum)format, type, data);

    public void ClearBufferSubData(
        BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, PixelType type, void* data)
        => ClearBufferSubData((GLEnum)target, internalformat, offset, size, (GLEnum)format, (GLEnum)type, data);

    public void ClearBufferSubData(
        BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, GLEnum type, void* data)
        => ClearBufferSubData((GLEnum)target, (GLEnum)internalformat, offset, size, format, type, data);

    public void ClearBufferSubData(
        BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, PixelType type, void* data)
        => ClearBufferSubData((GLEnum)target, (GLEnum)internalformat, offset, size, format, (GLEnum)type, data);

    public void ClearBufferSubData(
        BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, void* data)
        => ClearBufferSubData((GLEnum)target, (GLEnum)internalformat, offset, size, (GLEnum)format, type, data);

    public void ClearBufferSubData(
        BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, PixelType type, void* data)
        => ClearBufferSubData((GLEnum)target, (GLEnum)internalformat, offset, size, (GLEnum)format, (GLEnum)type, data);

    public void ClearBufferSubData(GLEnum target, GLEnum internalformat, nint offset, nuint size, GLEnum format, GLEnum type, void* data)
        => ((delegate* unmanaged<GLEnum, GLEnum, nint, nuint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glClearBufferSubData))(
            target, internalformat, offset, size, format, type, data);

    public void ClearBufferSubData(GLEnum target, GLEnum internalformat, nint offset, nuint size, GLEnum format, PixelType type, void* data)
        => ClearBufferSubData(target, internalformat, offset, size, format, (GLEnum)type, data);

    public void ClearBufferSubData(GLEnum target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, void* data)
        => ClearBufferSubData(target, internalformat, offset, size, (GLEnum)format, type, data);

    public void ClearBufferSubData(GLEnum target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, PixelType type, void* data)
        => ClearBufferSubData(target, internalformat, offset, size, (GLEnum)format, (GLEnum)type, data);

    public void ClearBufferSubData(GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, GLEnum type, void* data)
        => ClearBufferSubData(target, (GLEnum)internalformat, offset, size, format, type, data);

    public void ClearBufferSubData(
        GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, PixelType type, void* data)
        => ClearBufferSubData(target, (GLEnum)internalformat, offset, size, format, (GLEnum)type, data);

    public void ClearBufferSubData(
        GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, void* data)
        => ClearBufferSubData(target, (GLEnum)internalformat, offset, size, (GLEnum)format, type, data);

    public void ClearBufferSubData(
        GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, PixelType type, void* data)
        => ClearBufferSubData(target, (GLEnum)internalformat, offset, size, (GLEnum)format, (GLEnum)type, data);

    public void ClearBufferSubData<T0>(
        BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData((GLEnum)target, internalformat, offset, size, format, type, in data);

    public void ClearBufferSubData<T0>(
        BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData((GLEnum)target, internalformat, offset, size, format, (GLEnum)type, in data);

    public void ClearBufferSubData<T0>(
        BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData((GLEnum)target, internalformat, offset, size, (GLEnum)format, type, in data);

    public void ClearBufferSubData<T0>(
        BufferTargetARB target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData((GLEnum)target, internalformat, offset, size, (GLEnum)format, (GLEnum)type, in data);

    public void ClearBufferSubData<T0>(
        BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData((GLEnum)target, (GLEnum)internalformat, offset, size, format, type, in data);

    public void ClearBufferSubData<T0>(
        BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData((GLEnum)target, (GLEnum)internalformat, offset, size, format, (GLEnum)type, in data);

    public void ClearBufferSubData<T0>(
        BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData((GLEnum)target, (GLEnum)internalformat, offset, size, (GLEnum)format, type, in data);

    public void ClearBufferSubData<T0>(
        BufferTargetARB target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData((GLEnum)target, (GLEnum)internalformat, offset, size, (GLEnum)format, (GLEnum)type, in data);

    public void ClearBufferSubData<T0>(
        GLEnum target, GLEnum internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            ClearBufferSubData(target, internalformat, offset, size, format, type, dataPointer);
    }

    public void ClearBufferSubData<T0>(
        GLEnum target, GLEnum internalformat, nint offset, nuint size, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData(target, internalformat, offset, size, format, (GLEnum)type, in data);

    public void ClearBufferSubData<T0>(
        GLEnum target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData(target, internalformat, offset, size, (GLEnum)format, type, in data);

    public void ClearBufferSubData<T0>(
        GLEnum target, GLEnum internalformat, nint offset, nuint size, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData(target, internalformat, offset, size, (GLEnum)format, (GLEnum)type, in data);

    public void ClearBufferSubData<T0>(
        GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData(target, (GLEnum)internalformat, offset, size, format, type, in data);

    public void ClearBufferSubData<T0>(
        GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData(target, (GLEnum)internalformat, offset, size, format, (GLEnum)type, in data);

    public void ClearBufferSubData<T0>(
        GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData(target, (GLEnum)internalformat, offset, size, (GLEnum)format, type, in data);

    public void ClearBufferSubData<T0>(
        GLEnum target, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearBufferSubData(target, (GLEnum)internalformat, offset, size, (GLEnum)format, (GLEnum)type, in data);

    public void ClearNamedBufferData(uint buffer, GLEnum internalformat, GLEnum format, GLEnum type, void* data)
        => ((delegate* unmanaged<uint, GLEnum, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glClearNamedBufferData))(
            buffer, internalformat, format, type, data);

    public void ClearNamedBufferData(uint buffer, GLEnum internalformat, GLEnum format, PixelType type, void* data)
        => ClearNamedBufferData(buffer, internalformat, format, (GLEnum)type, data);

    public void ClearNamedBufferData(uint buffer, GLEnum internalformat, PixelFormat format, GLEnum type, void* data)
        => ClearNamedBufferData(buffer, internalformat, (GLEnum)format, type, data);

    public void ClearNamedBufferData(uint buffer, GLEnum internalformat, PixelFormat format, PixelType type, void* data)
        => ClearNamedBufferData(buffer, internalformat, (GLEnum)format, (GLEnum)type, data);

    public void ClearNamedBufferData(uint buffer, SizedInternalFormat internalformat, GLEnum format, GLEnum type, void* data)
        => ClearNamedBufferData(buffer, (GLEnum)internalformat, format, type, data);

    public void ClearNamedBufferData(uint buffer, SizedInternalFormat internalformat, GLEnum format, PixelType type, void* data)
        => ClearNamedBufferData(buffer, (GLEnum)internalformat, format, (GLEnum)type, data);

    public void ClearNamedBufferData(uint buffer, SizedInternalFormat internalformat, PixelFormat format, GLEnum type, void* data)
        => ClearNamedBufferData(buffer, (GLEnum)internalformat, (GLEnum)format, type, data);

    public void ClearNamedBufferData(uint buffer, SizedInternalFormat internalformat, PixelFormat format, PixelType type, void* data)
        => ClearNamedBufferData(buffer, (GLEnum)internalformat, (GLEnum)format, (GLEnum)type, data);

    public void ClearNamedBufferData<T0>(uint buffer, GLEnum internalformat, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            ClearNamedBufferData(buffer, internalformat, format, type, dataPointer);
    }

    public void ClearNamedBufferData<T0>(uint buffer, GLEnum internalformat, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferData(buffer, internalformat, format, (GLEnum)type, in data);

    public void ClearNamedBufferData<T0>(
        uint buffer, GLEnum internalformat, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferData(buffer, internalformat, (GLEnum)format, type, in data);

    public void ClearNamedBufferData<T0>(
        uint buffer, GLEnum internalformat, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferData(buffer, internalformat, (GLEnum)format, (GLEnum)type, in data);

    public void ClearNamedBufferData<T0>(
        uint buffer, SizedInternalFormat internalformat, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferData(buffer, (GLEnum)internalformat, format, type, in data);

    public void ClearNamedBufferData<T0>(
        uint buffer, SizedInternalFormat internalformat, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferData(buffer, (GLEnum)internalformat, format, (GLEnum)type, in data);

    public void ClearNamedBufferData<T0>(
        uint buffer, SizedInternalFormat internalformat, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferData(buffer, (GLEnum)internalformat, (GLEnum)format, type, in data);

    public void ClearNamedBufferData<T0>(
        uint buffer, SizedInternalFormat internalformat, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferData(buffer, (GLEnum)internalformat, (GLEnum)format, (GLEnum)type, in data);
}
