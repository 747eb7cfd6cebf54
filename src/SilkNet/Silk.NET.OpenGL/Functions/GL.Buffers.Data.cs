#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BufferData(BufferTargetARB target, nuint size, void* data, BufferUsageARB usage)
        => BufferData((GLEnum)target, size, data, (GLEnum)usage);

    public void BufferData(BufferTargetARB target, nuint size, void* data, GLEnum usage)
        => BufferData((GLEnum)target, size, data, usage);

    public void BufferData(GLEnum target, nuint size, void* data, BufferUsageARB usage)
        => BufferData(target, size, data, (GLEnum)usage);

    public void BufferData(GLEnum target, nuint size, void* data, GLEnum usage)
        => ((delegate* unmanaged<GLEnum, nuint, void*, GLEnum, void>)Entry(EntryPoint.glBufferData))(target, size, data, usage);

    public void BufferData<T0>(BufferTargetARB target, nuint size, ref readonly T0 data, BufferUsageARB usage) where T0 : unmanaged
        => BufferData((GLEnum)target, size, in data, (GLEnum)usage);

    public void BufferData<T0>(BufferTargetARB target, nuint size, ref readonly T0 data, GLEnum usage) where T0 : unmanaged
        => BufferData((GLEnum)target, size, in data, usage);

    public void BufferData<T0>(GLEnum target, nuint size, ref readonly T0 data, BufferUsageARB usage) where T0 : unmanaged
        => BufferData(target, size, in data, (GLEnum)usage);

    public void BufferData<T0>(GLEnum target, nuint size, ref readonly T0 data, GLEnum usage) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            BufferData(target, size, dataPointer, usage);
    }

    public void BufferData<T0>(BufferTargetARB target, ReadOnlySpan<T0> data, BufferUsageARB usage) where T0 : unmanaged
        => BufferData((GLEnum)target, data, (GLEnum)usage);

    public void BufferData<T0>(BufferTargetARB target, ReadOnlySpan<T0> data, GLEnum usage) where T0 : unmanaged
        => BufferData((GLEnum)target, data, usage);

    public void BufferData<T0>(GLEnum target, ReadOnlySpan<T0> data, BufferUsageARB usage) where T0 : unmanaged
        => BufferData(target, data, (GLEnum)usage);

    public void BufferData<T0>(GLEnum target, ReadOnlySpan<T0> data, GLEnum usage) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            BufferData(target, (nuint)(data.Length * sizeof(T0)), dataPointer, usage);
    }

    public void BufferStorage(BufferStorageTarget target, nuint size, void* data, BufferStorageMask flags)
        => BufferStorage((GLEnum)target, size, data, (uint)flags);

    public void BufferStorage(BufferStorageTarget target, nuint size, void* data, uint flags)
        => BufferStorage((GLEnum)target, size, data, flags);

    public void BufferStorage(GLEnum target, nuint size, void* data, BufferStorageMask flags)
        => BufferStorage(target, size, data, (uint)flags);

    public void BufferStorage(GLEnum target, nuint size, void* data, uint flags)
        => ((delegate* unmanaged<GLEnum, nuint, void*, uint, void>)Entry(EntryPoint.glBufferStorage))(target, size, data, flags);

    public void BufferStorage<T0>(BufferStorageTarget target, nuint size, ref readonly T0 data, BufferStorageMask flags) where T0 : unmanaged
        => BufferStorage((GLEnum)target, size, in data, (uint)flags);

    public void BufferStorage<T0>(BufferStorageTarget target, nuint size, ref readonly T0 data, uint flags) where T0 : unmanaged
        => BufferStorage((GLEnum)target, size, in data, flags);

    public void BufferStorage<T0>(GLEnum target, nuint size, ref readonly T0 data, BufferStorageMask flags) where T0 : unmanaged
        => BufferStorage(target, size, in data, (uint)flags);

    public void BufferStorage<T0>(GLEnum target, nuint size, ref readonly T0 data, uint flags) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            BufferStorage(target, size, dataPointer, flags);
    }

    public void BufferStorage<T0>(BufferStorageTarget target, ReadOnlySpan<T0> data, BufferStorageMask flags) where T0 : unmanaged
        => BufferStorage((GLEnum)target, data, (uint)flags);

    public void BufferStorage<T0>(BufferStorageTarget target, ReadOnlySpan<T0> data, uint flags) where T0 : unmanaged
        => BufferStorage((GLEnum)target, data, flags);

    public void BufferStorage<T0>(GLEnum target, ReadOnlySpan<T0> data, BufferStorageMask flags) where T0 : unmanaged
        => BufferStorage(target, data, (uint)flags);

    public void BufferStorage<T0>(GLEnum target, ReadOnlySpan<T0> data, uint flags) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            BufferStorage(target, (nuint)(data.Length * sizeof(T0)), dataPointer, flags);
    }

    public void BufferSubData(BufferTargetARB target, nint offset, nuint size, void* data)
        => BufferSubData((GLEnum)target, offset, size, data);

    public void BufferSubData(GLEnum target, nint offset, nuint size, void* data)
        => ((delegate* unmanaged<GLEnum, nint, nuint, void*, void>)Entry(EntryPoint.glBufferSubData))(target, offset, size, data);

    public void BufferSubData<T0>(BufferTargetARB target, nint offset, nuint size, ref readonly T0 data) where T0 : unmanaged
        => BufferSubData((GLEnum)target, offset, size, in data);

    public void BufferSubData<T0>(GLEnum target, nint offset, nuint size, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            BufferSubData(target, offset, size, dataPointer);
    }

    public void BufferSubData<T0>(BufferTargetARB target, nint offset, ReadOnlySpan<T0> data) where T0 : unmanaged
        => BufferSubData((GLEnum)target, offset, data);

    public void BufferSubData<T0>(GLEnum target, nint offset, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            BufferSubData(target, offset, (nuint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CopyBufferSubData(
        CopyBufferSubDataTarget readTarget, CopyBufferSubDataTarget writeTarget, nint readOffset, nint writeOffset, nuint size)
        => CopyBufferSubData((GLEnum)readTarget, (GLEnum)writeTarget, readOffset, writeOffset, size);

    public void CopyBufferSubData(CopyBufferSubDataTarget readTarget, GLEnum writeTarget, nint readOffset, nint writeOffset, nuint size)
        => CopyBufferSubData((GLEnum)readTarget, writeTarget, readOffset, writeOffset, size);

    public void CopyBufferSubData(GLEnum readTarget, CopyBufferSubDataTarget writeTarget, nint readOffset, nint writeOffset, nuint size)
        => CopyBufferSubData(readTarget, (GLEnum)writeTarget, readOffset, writeOffset, size);

    public void CopyBufferSubData(GLEnum readTarget, GLEnum writeTarget, nint readOffset, nint writeOffset, nuint size)
        => ((delegate* unmanaged<GLEnum, GLEnum, nint, nint, nuint, void>)Entry(EntryPoint.glCopyBufferSubData))(
            readTarget, writeTarget, readOffset, writeOffset, size);

    public void CopyNamedBufferSubData(uint readBuffer, uint writeBuffer, nint readOffset, nint writeOffset, nuint size)
        => ((delegate* unmanaged<uint, uint, nint, nint, nuint, void>)Entry(EntryPoint.glCopyNamedBufferSubData))(
            readBuffer, writeBuffer, readOffset, writeOffset, size);

    public void FlushMappedBufferRange(BufferTargetARB target, nint offset, nuint length)
        => FlushMappedBufferRange((GLEnum)target, offset, length);

    public void FlushMappedBufferRange(GLEnum target, nint offset, nuint length)
        => ((delegate* unmanaged<GLEnum, nint, nuint, void>)Entry(EntryPoint.glFlushMappedBufferRange))(target, offset, length);

    public void FlushMappedNamedBufferRange(uint buffer, nint offset, nuint length)
        => ((delegate* unmanaged<uint, nint, nuint, void>)Entry(EntryPoint.glFlushMappedNamedBufferRange))(buffer, offset, length);

    public void* MapBuffer(BufferTargetARB target, BufferAccessARB access)
        => MapBuffer((GLEnum)target, (GLEnum)access);

    public void* MapBuffer(BufferTargetARB target, GLEnum access)
        => MapBuffer((GLEnum)target, access);

    public void* MapBuffer(GLEnum target, BufferAccessARB access)
        => MapBuffer(target, (GLEnum)access);

    public void* MapBuffer(GLEnum target, GLEnum access)
        => ((delegate* unmanaged<GLEnum, GLEnum, void*>)Entry(EntryPoint.glMapBuffer))(target, access);

    public void* MapBufferRange(BufferTargetARB target, nint offset, nuint length, MapBufferAccessMask access)
        => MapBufferRange((GLEnum)target, offset, length, (uint)access);

    public void* MapBufferRange(BufferTargetARB target, nint offset, nuint length, uint access)
        => MapBufferRange((GLEnum)target, offset, length, access);

    public void* MapBufferRange(GLEnum target, nint offset, nuint length, MapBufferAccessMask access)
        => MapBufferRange(target, offset, length, (uint)access);

    public void* MapBufferRange(GLEnum target, nint offset, nuint length, uint access)
        => ((delegate* unmanaged<GLEnum, nint, nuint, uint, void*>)Entry(EntryPoint.glMapBufferRange))(target, offset, length, access);

    public void* MapNamedBuffer(uint buffer, BufferAccessARB access)
        => MapNamedBuffer(buffer, (GLEnum)access);

    public void* MapNamedBuffer(uint buffer, GLEnum access)
        => ((delegate* unmanaged<uint, GLEnum, void*>)Entry(EntryPoint.glMapNamedBuffer))(buffer, access);

    public void* MapNamedBufferRange(uint buffer, nint offset, nuint length, MapBufferAccessMask access)
        => MapNamedBufferRange(buffer, offset, length, (uint)access);

    public void* MapNamedBufferRange(uint buffer, nint offset, nuint length, uint access)
        => ((delegate* unmanaged<uint, nint, nuint, uint, void*>)Entry(EntryPoint.glMapNamedBufferRange))(buffer, offset, length, access);

    public void NamedBufferData(uint buffer, nuint size, void* data, GLEnum usage)
        => ((delegate* unmanaged<uint, nuint, void*, GLEnum, void>)Entry(EntryPoint.glNamedBufferData))(buffer, size, data, usage);

    public void NamedBufferData(uint buffer, nuint size, void* data, VertexBufferObjectUsage usage)
        => NamedBufferData(buffer, size, data, (GLEnum)usage);

    public void NamedBufferData<T0>(uint buffer, nuint size, ref readonly T0 data, GLEnum usage) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            NamedBufferData(buffer, size, dataPointer, usage);
    }

    public void NamedBufferData<T0>(uint buffer, nuint size, ref readonly T0 data, VertexBufferObjectUsage usage) where T0 : unmanaged
        => NamedBufferData(buffer, size, in data, (GLEnum)usage);

    public void NamedBufferData<T0>(uint buffer, ReadOnlySpan<T0> data, GLEnum usage) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            NamedBufferData(buffer, (nuint)(data.Length * sizeof(T0)), dataPointer, usage);
    }

    public void NamedBufferData<T0>(uint buffer, ReadOnlySpan<T0> data, VertexBufferObjectUsage usage) where T0 : unmanaged
        => NamedBufferData(buffer, data, (GLEnum)usage);

    public void NamedBufferStorage(uint buffer, nuint size, void* data, BufferStorageMask flags)
        => NamedBufferStorage(buffer, size, data, (uint)flags);

    public void NamedBufferStorage(uint buffer, nuint size, void* data, uint flags)
        => ((delegate* unmanaged<uint, nuint, void*, uint, void>)Entry(EntryPoint.glNamedBufferStorage))(buffer, size, data, flags);

    public void NamedBufferStorage<T0>(uint buffer, nuint size, ref readonly T0 data, BufferStorageMask flags) where T0 : unmanaged
        => NamedBufferStorage(buffer, size, in data, (uint)flags);

    public void NamedBufferStorage<T0>(uint buffer, nuint size, ref readonly T0 data, uint flags) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            NamedBufferStorage(buffer, size, dataPointer, flags);
    }

    public void NamedBufferStorage<T0>(uint buffer, ReadOnlySpan<T0> data, BufferStorageMask flags) where T0 : unmanaged
        => NamedBufferStorage(buffer, data, (uint)flags);

    public void NamedBufferStorage<T0>(uint buffer, ReadOnlySpan<T0> data, uint flags) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            NamedBufferStorage(buffer, (nuint)(data.Length * sizeof(T0)), dataPointer, flags);
    }

    public void NamedBufferSubData(uint buffer, nint offset, nuint size, void* data)
        => ((delegate* unmanaged<uint, nint, nuint, void*, void>)Entry(EntryPoint.glNamedBufferSubData))(buffer, offset, size, data);

    public void NamedBufferSubData<T0>(uint buffer, nint offset, nuint size, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            NamedBufferSubData(buffer, offset, size, dataPointer);
    }

    public void NamedBufferSubData<T0>(uint buffer, nint offset, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            NamedBufferSubData(buffer, offset, (nuint)(data.Length * sizeof(T0)), dataPointer);
    }
}
