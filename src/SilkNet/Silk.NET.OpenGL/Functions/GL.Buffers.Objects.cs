#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BindBuffer(BufferTargetARB target, uint buffer)
        => BindBuffer((GLEnum)target, buffer);

    public void BindBuffer(GLEnum target, uint buffer)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glBindBuffer))(target, buffer);

    public void BindBufferBase(BufferTargetARB target, uint index, uint buffer)
        => BindBufferBase((GLEnum)target, index, buffer);

    public void BindBufferBase(GLEnum target, uint index, uint buffer)
        => ((delegate* unmanaged<GLEnum, uint, uint, void>)Entry(EntryPoint.glBindBufferBase))(target, index, buffer);

    public void BindBufferRange(BufferTargetARB target, uint index, uint buffer, nint offset, nuint size)
        => BindBufferRange((GLEnum)target, index, buffer, offset, size);

    public void BindBufferRange(GLEnum target, uint index, uint buffer, nint offset, nuint size)
        => ((delegate* unmanaged<GLEnum, uint, uint, nint, nuint, void>)Entry(EntryPoint.glBindBufferRange))(target, index, buffer, offset, size);

    public void BindBuffersBase(BufferTargetARB target, uint first, uint count, Buffer* buffers)
        => BindBuffersBase((GLEnum)target, first, count, (uint*)buffers);

    public void BindBuffersBase(BufferTargetARB target, uint first, uint count, uint* buffers)
        => BindBuffersBase((GLEnum)target, first, count, buffers);

    public void BindBuffersBase(GLEnum target, uint first, uint count, Buffer* buffers)
        => BindBuffersBase(target, first, count, (uint*)buffers);

    public void BindBuffersBase(GLEnum target, uint first, uint count, uint* buffers)
        => ((delegate* unmanaged<GLEnum, uint, uint, uint*, void>)Entry(EntryPoint.glBindBuffersBase))(target, first, count, buffers);

    public void BindBuffersBase(BufferTargetARB target, uint first, uint count, ref readonly Buffer buffers)
        => BindBuffersBase((GLEnum)target, first, count, in buffers);

    public void BindBuffersBase(BufferTargetARB target, uint first, uint count, ref readonly uint buffers)
        => BindBuffersBase((GLEnum)target, first, count, in buffers);

    public void BindBuffersBase(GLEnum target, uint first, uint count, ref readonly Buffer buffers)
    {
        fixed (Buffer* buffersPointer = &buffers)
            BindBuffersBase(target, first, count, (uint*)buffersPointer);
    }

    public void BindBuffersBase(GLEnum target, uint first, uint count, ref readonly uint buffers)
    {
        fixed (uint* buffersPointer = &buffers)
            BindBuffersBase(target, first, count, buffersPointer);
    }

    public void BindBuffersBase(BufferTargetARB target, uint first, ReadOnlySpan<Buffer> buffers)
        => BindBuffersBase((GLEnum)target, first, buffers);

    public void BindBuffersBase(BufferTargetARB target, uint first, ReadOnlySpan<uint> buffers)
        => BindBuffersBase((GLEnum)target, first, buffers);

    public void BindBuffersBase(GLEnum target, uint first, ReadOnlySpan<Buffer> buffers)
    {
        fixed (Buffer* buffersPointer = buffers)
            BindBuffersBase(target, first, (uint)buffers.Length, (uint*)buffersPointer);
    }

    public void BindBuffersBase(GLEnum target, uint first, ReadOnlySpan<uint> buffers)
    {
        fixed (uint* buffersPointer = buffers)
            BindBuffersBase(target, first, (uint)buffers.Length, buffersPointer);
    }

    public uint CreateBuffer()
    {
        uint name = 0;
        CreateBuffers(1, &name);
        return name;
    }

    public void CreateBuffers(uint n, Buffer* buffers)
        => CreateBuffers(n, (uint*)buffers);

    public void CreateBuffers(uint n, uint* buffers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glCreateBuffers))(n, buffers);

    public void CreateBuffers(uint n, out Buffer buffers)
    {
        fixed (Buffer* buffersPointer = &buffers)
            CreateBuffers(n, (uint*)buffersPointer);
    }

    public void CreateBuffers(uint n, out uint buffers)
    {
        fixed (uint* buffersPointer = &buffers)
            CreateBuffers(n, buffersPointer);
    }

    public void CreateBuffers(Span<Buffer> buffers)
    {
        fixed (Buffer* buffersPointer = buffers)
            CreateBuffers((uint)buffers.Length, (uint*)buffersPointer);
    }

    public void CreateBuffers(Span<uint> buffers)
    {
        fixed (uint* buffersPointer = buffers)
            CreateBuffers((uint)buffers.Length, buffersPointer);
    }

    public uint CreateBuffers(uint n)
    {
        uint buffersValue = default;
        CreateBuffers(n, &buffersValue);
        return buffersValue;
    }

    public void DeleteBuffer(uint buffers)
        => DeleteBuffers(1, &buffers);

    public void DeleteBuffers(uint n, Buffer* buffers)
        => DeleteBuffers(n, (uint*)buffers);

    public void DeleteBuffers(uint n, uint* buffers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glDeleteBuffers))(n, buffers);

    public void DeleteBuffers(uint n, ref readonly Buffer buffers)
    {
        fixed (Buffer* buffersPointer = &buffers)
            DeleteBuffers(n, (uint*)buffersPointer);
    }

    public void DeleteBuffers(uint n, ref readonly uint buffers)
    {
        fixed (uint* buffersPointer = &buffers)
            DeleteBuffers(n, buffersPointer);
    }

    public void DeleteBuffers(ReadOnlySpan<Buffer> buffers)
    {
        fixed (Buffer* buffersPointer = buffers)
            DeleteBuffers((uint)buffers.Length, (uint*)buffersPointer);
    }

    public void DeleteBuffers(ReadOnlySpan<uint> buffers)
    {
        fixed (uint* buffersPointer = buffers)
            DeleteBuffers((uint)buffers.Length, buffersPointer);
    }

    public uint GenBuffer()
    {
        uint name = 0;
        GenBuffers(1, &name);
        return name;
    }

    public void GenBuffers(uint n, Buffer* buffers)
        => GenBuffers(n, (uint*)buffers);

    public void GenBuffers(uint n, uint* buffers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glGenBuffers))(n, buffers);

    public void GenBuffers(uint n, out Buffer buffers)
    {
        fixed (Buffer* buffersPointer = &buffers)
            GenBuffers(n, (uint*)buffersPointer);
    }

    public void GenBuffers(uint n, out uint buffers)
    {
        fixed (uint* buffersPointer = &buffers)
            GenBuffers(n, buffersPointer);
    }

    public void GenBuffers(Span<Buffer> buffers)
    {
        fixed (Buffer* buffersPointer = buffers)
            GenBuffers((uint)buffers.Length, (uint*)buffersPointer);
    }

    public void GenBuffers(Span<uint> buffers)
    {
        fixed (uint* buffersPointer = buffers)
            GenBuffers((uint)buffers.Length, buffersPointer);
    }

    public uint GenBuffers(uint n)
    {
        uint buffersValue = default;
        GenBuffers(n, &buffersValue);
        return buffersValue;
    }

    public bool IsBuffer(uint buffer)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsBuffer))(buffer) != 0;
}
