#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BindVertexArray(uint array)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glBindVertexArray))(array);

    public void BindVertexBuffer(uint bindingindex, uint buffer, nint offset, uint stride)
        => ((delegate* unmanaged<uint, uint, nint, uint, void>)Entry(EntryPoint.glBindVertexBuffer))(bindingindex, buffer, offset, stride);

    public uint CreateVertexArray()
    {
        uint name = 0;
        CreateVertexArrays(1, &name);
        return name;
    }

    public void CreateVertexArrays(uint n, VertexArray* arrays)
        => CreateVertexArrays(n, (uint*)arrays);

    public void CreateVertexArrays(uint n, uint* arrays)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glCreateVertexArrays))(n, arrays);

    public void CreateVertexArrays(uint n, out VertexArray arrays)
    {
        fixed (VertexArray* arraysPointer = &arrays)
            CreateVertexArrays(n, (uint*)arraysPointer);
    }

    public void CreateVertexArrays(uint n, out uint arrays)
    {
        fixed (uint* arraysPointer = &arrays)
            CreateVertexArrays(n, arraysPointer);
    }

    public void CreateVertexArrays(Span<VertexArray> arrays)
    {
        fixed (VertexArray* arraysPointer = arrays)
            CreateVertexArrays((uint)arrays.Length, (uint*)arraysPointer);
    }

    public void CreateVertexArrays(Span<uint> arrays)
    {
        fixed (uint* arraysPointer = arrays)
            CreateVertexArrays((uint)arrays.Length, arraysPointer);
    }

    public uint CreateVertexArrays(uint n)
    {
        uint arraysValue = default;
        CreateVertexArrays(n, &arraysValue);
        return arraysValue;
    }

    public void DeleteVertexArray(uint arrays)
        => DeleteVertexArrays(1, &arrays);

    public void DeleteVertexArrays(uint n, VertexArray* arrays)
        => DeleteVertexArrays(n, (uint*)arrays);

    public void DeleteVertexArrays(uint n, uint* arrays)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glDeleteVertexArrays))(n, arrays);

    public void DeleteVertexArrays(uint n, ref readonly VertexArray arrays)
    {
        fixed (VertexArray* arraysPointer = &arrays)
            DeleteVertexArrays(n, (uint*)arraysPointer);
    }

    public void DeleteVertexArrays(uint n, ref readonly uint arrays)
    {
        fixed (uint* arraysPointer = &arrays)
            DeleteVertexArrays(n, arraysPointer);
    }

    public void DeleteVertexArrays(ReadOnlySpan<VertexArray> arrays)
    {
        fixed (VertexArray* arraysPointer = arrays)
            DeleteVertexArrays((uint)arrays.Length, (uint*)arraysPointer);
    }

    public void DeleteVertexArrays(ReadOnlySpan<uint> arrays)
    {
        fixed (uint* arraysPointer = arrays)
            DeleteVertexArrays((uint)arrays.Length, arraysPointer);
    }

    public void DisableVertexArrayAttrib(uint vaobj, uint index)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glDisableVertexArrayAttrib))(vaobj, index);

    public void DisableVertexAttribArray(uint index)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glDisableVertexAttribArray))(index);

    public void EnableVertexArrayAttrib(uint vaobj, uint index)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glEnableVertexArrayAttrib))(vaobj, index);

    public void EnableVertexAttribArray(uint index)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glEnableVertexAttribArray))(index);

    public uint GenVertexArray()
    {
        uint name = 0;
        GenVertexArrays(1, &name);
        return name;
    }

    public void GenVertexArrays(uint n, VertexArray* arrays)
        => GenVertexArrays(n, (uint*)arrays);

    public void GenVertexArrays(uint n, uint* arrays)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glGenVertexArrays))(n, arrays);

    public void GenVertexArrays(uint n, out VertexArray arrays)
    {
        fixed (VertexArray* arraysPointer = &arrays)
            GenVertexArrays(n, (uint*)arraysPointer);
    }

    public void GenVertexArrays(uint n, out uint arrays)
    {
        fixed (uint* arraysPointer = &arrays)
            GenVertexArrays(n, arraysPointer);
    }

    public void GenVertexArrays(Span<VertexArray> arrays)
    {
        fixed (VertexArray* arraysPointer = arrays)
            GenVertexArrays((uint)arrays.Length, (uint*)arraysPointer);
    }

    public void GenVertexArrays(Span<uint> arrays)
    {
        fixed (uint* arraysPointer = arrays)
            GenVertexArrays((uint)arrays.Length, arraysPointer);
    }

    public uint GenVertexArrays(uint n)
    {
        uint arraysValue = default;
        GenVertexArrays(n, &arraysValue);
        return arraysValue;
    }

    public bool IsVertexArray(uint array)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsVertexArray))(array) != 0;

    public void VertexArrayAttribBinding(uint vaobj, uint attribindex, uint bindingindex)
        => ((delegate* unmanaged<uint, uint, uint, void>)Entry(EntryPoint.glVertexArrayAttribBinding))(vaobj, attribindex, bindingindex);

    public void VertexArrayAttribFormat(uint vaobj, uint attribindex, int size, GLEnum type, bool normalized, uint relativeoffset)
        => ((delegate* unmanaged<uint, uint, int, GLEnum, byte, uint, void>)Entry(EntryPoint.glVertexArrayAttribFormat))(
            vaobj, attribindex, size, type, ToByte(normalized), relativeoffset);

    public void VertexArrayAttribFormat(uint vaobj, uint attribindex, int size, VertexAttribType type, bool normalized, uint relativeoffset)
        => VertexArrayAttribFormat(vaobj, attribindex, size, (GLEnum)type, normalized, relativeoffset);

    public void VertexArrayAttribIFormat(uint vaobj, uint attribindex, int size, GLEnum type, uint relativeoffset)
        => ((delegate* unmanaged<uint, uint, int, GLEnum, uint, void>)Entry(EntryPoint.glVertexArrayAttribIFormat))(
            vaobj, attribindex, size, type, relativeoffset);

    public void VertexArrayAttribIFormat(uint vaobj, uint attribindex, int size, VertexAttribIType type, uint relativeoffset)
        => VertexArrayAttribIFormat(vaobj, attribindex, size, (GLEnum)type, relativeoffset);

    public void VertexArrayAttribLFormat(uint vaobj, uint attribindex, int size, GLEnum type, uint relativeoffset)
        => ((delegate* unmanaged<uint, uint, int, GLEnum, uint, void>)Entry(EntryPoint.glVertexArrayAttribLFormat))(
            vaobj, attribindex, size, type, relativeoffset);

    public void VertexArrayAttribLFormat(uint vaobj, uint attribindex, int size, VertexAttribLType type, uint relativeoffset)
        => VertexArrayAttribLFormat(vaobj, attribindex, size, (GLEnum)type, relativeoffset);

    public void VertexArrayBindingDivisor(uint vaobj, uint bindingindex, uint divisor)
        => ((delegate* unmanaged<uint, uint, uint, void>)Entry(EntryPoint.glVertexArrayBindingDivisor))(vaobj, bindingindex, divisor);

    public void VertexArrayElementBuffer(uint vaobj, uint buffer)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glVertexArrayElementBuffer))(vaobj, buffer);

    public void VertexArrayVertexBuffer(uint vaobj, uint bindingindex, uint buffer, nint offset, uint stride)
        => ((delegate* unmanaged<uint, uint, uint, nint, uint, void>)Entry(EntryPoint.glVertexArrayVertexBuffer))(
            vaobj, bindingindex, buffer, offset, stride);

    public void VertexAttribBinding(uint attribindex, uint bindingindex)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glVertexAttribBinding))(attribindex, bindingindex);

    public void VertexAttribDivisor(uint index, uint divisor)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glVertexAttribDivisor))(index, divisor);

    public void VertexAttribFormat(uint attribindex, int size, GLEnum type, bool normalized, uint relativeoffset)
        => ((delegate* unmanaged<uint, int, GLEnum, byte, uint, void>)Entry(EntryPoint.glVertexAttribFormat))(
            attribindex, size, type, ToByte(normalized), relativeoffset);

    public void VertexAttribFormat(uint attribindex, int size, VertexAttribType type, bool normalized, uint relativeoffset)
        => VertexAttribFormat(attribindex, size, (GLEnum)type, normalized, relativeoffset);

    public void VertexAttribIFormat(uint attribindex, int size, GLEnum type, uint relativeoffset)
        => ((delegate* unmanaged<uint, int, GLEnum, uint, void>)Entry(EntryPoint.glVertexAttribIFormat))(attribindex, size, type, relativeoffset);

    public void VertexAttribIFormat(uint attribindex, int size, VertexAttribIType type, uint relativeoffset)
        => VertexAttribIFormat(attribindex, size, (GLEnum)type, relativeoffset);

    public void VertexAttribIPointer(uint index, int size, GLEnum type, uint stride, nint pointer)
        => VertexAttribIPointer(index, size, type, stride, (void*)pointer);

    public void VertexAttribIPointer(uint index, int size, GLEnum type, uint stride, void* pointer)
        => ((delegate* unmanaged<uint, int, GLEnum, uint, void*, void>)Entry(EntryPoint.glVertexAttribIPointer))(index, size, type, stride, pointer);

    public void VertexAttribIPointer(uint index, int size, VertexAttribIType type, uint stride, nint pointer)
        => VertexAttribIPointer(index, size, (GLEnum)type, stride, (void*)pointer);

    public void VertexAttribIPointer(uint index, int size, VertexAttribIType type, uint stride, void* pointer)
        => VertexAttribIPointer(index, size, (GLEnum)type, stride, pointer);

    public void VertexAttribPointer(uint index, int size, GLEnum type, bool normalized, uint stride, nint pointer)
        => VertexAttribPointer(index, size, type, normalized, stride, (void*)pointer);

    public void VertexAttribPointer(uint index, int size, GLEnum type, bool normalized, uint stride, void* pointer)
        => ((delegate* unmanaged<uint, int, GLEnum, byte, uint, void*, void>)Entry(EntryPoint.glVertexAttribPointer))(
            index, size, type, ToByte(normalized), stride, pointer);

    public void VertexAttribPointer(uint index, int size, VertexAttribPointerType type, bool normalized, uint stride, nint pointer)
        => VertexAttribPointer(index, size, (GLEnum)type, normalized, stride, (void*)pointer);

    public void VertexAttribPointer(uint index, int size, VertexAttribPointerType type, bool normalized, uint stride, void* pointer)
        => VertexAttribPointer(index, size, (GLEnum)type, normalized, stride, pointer);

    public void VertexBindingDivisor(uint bindingindex, uint divisor)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glVertexBindingDivisor))(bindingindex, divisor);
}
