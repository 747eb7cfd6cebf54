#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void ClearNamedBufferSubData(uint buffer, GLEnum internalformat, nint offset, nuint size, GLEnum format, GLEnum type, void* data)
        => ((delegate* unmanaged<uint, GLEnum, nint, nuint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glClearNamedBufferSubData))(
            buffer, internalformat, offset, size, format, type, data);

    public void ClearNamedBufferSubData(uint buffer, GLEnum internalformat, nint offset, nuint size, GLEnum format, PixelType type, void* data)
        => ClearNamedBufferSubData(buffer, internalformat, offset, size, format, (GLEnum)type, data);

    public void ClearNamedBufferSubData(uint buffer, GLEnum internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, void* data)
        => ClearNamedBufferSubData(buffer, internalformat, offset, size, (GLEnum)format, type, data);

    public void ClearNamedBufferSubData(uint buffer, GLEnum internalformat, nint offset, nuint size, PixelFormat format, PixelType type, void* data)
        => ClearNamedBufferSubData(buffer, internalformat, offset, size, (GLEnum)format, (GLEnum)type, data);

    public void ClearNamedBufferSubData(
        uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, GLEnum type, void* data)
        => ClearNamedBufferSubData(buffer, (GLEnum)internalformat, offset, size, format, type, data);

    public void ClearNamedBufferSubData(
        uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, PixelType type, void* data)
        => ClearNamedBufferSubData(buffer, (GLEnum)internalformat, offset, size, format, (GLEnum)type, data);

    public void ClearNamedBufferSubData(
        uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, void* data)
        => ClearNamedBufferSubData(buffer, (GLEnum)internalformat, offset, size, (GLEnum)format, type, data);

    public void ClearNamedBufferSubData(
        uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, PixelType type, void* data)
        => ClearNamedBufferSubData(buffer, (GLEnum)internalformat, offset, size, (GLEnum)format, (GLEnum)type, data);

    public void ClearNamedBufferSubData<T0>(
        uint buffer, GLEnum internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            ClearNamedBufferSubData(buffer, internalformat, offset, size, format, type, dataPointer);
    }

    public void ClearNamedBufferSubData<T0>(
        uint buffer, GLEnum internalformat, nint offset, nuint size, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferSubData(buffer, internalformat, offset, size, format, (GLEnum)type, in data);

    public void ClearNamedBufferSubData<T0>(
        uint buffer, GLEnum internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferSubData(buffer, internalformat, offset, size, (GLEnum)format, type, in data);

    public void ClearNamedBufferSubData<T0>(
        uint buffer, GLEnum internalformat, nint offset, nuint size, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferSubData(buffer, internalformat, offset, size, (GLEnum)format, (GLEnum)type, in data);

    public void ClearNamedBufferSubData<T0>(
        uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferSubData(buffer, (GLEnum)internalformat, offset, size, format, type, in data);

    public void ClearNamedBufferSubData<T0>(
        uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferSubData(buffer, (GLEnum)internalformat, offset, size, format, (GLEnum)type, in data);

    public void ClearNamedBufferSubData<T0>(
        uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferSubData(buffer, (GLEnum)internalformat, offset, size, (GLEnum)format, type, in data);

    public void ClearNamedBufferSubData<T0>(
        uint buffer, SizedInternalFormat internalformat, nint offset, nuint size, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearNamedBufferSubData(buffer, (GLEnum)internalformat, offset, size, (GLEnum)format, (GLEnum)type, in data);

    public void InvalidateBufferData(uint buffer)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glInvalidateBufferData))(buffer);

    public void InvalidateBufferSubData(uint buffer, nint offset, nuint length)
        => ((delegate* unmanaged<uint, nint, nuint, void>)Entry(EntryPoint.glInvalidateBufferSubData))(buffer, offset, length);
}
