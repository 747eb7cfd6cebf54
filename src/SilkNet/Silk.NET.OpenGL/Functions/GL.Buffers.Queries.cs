#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetBufferParameter(BufferTargetARB target, BufferPNameARB pname, int* @params)
        => GetBufferParameter((GLEnum)target, (GLEnum)pname, @params);

    public void GetBufferParameter(BufferTargetARB target, GLEnum pname, int* @params)
        => GetBufferParameter((GLEnum)target, pname, @params);

    public void GetBufferParameter(GLEnum target, BufferPNameARB pname, int* @params)
        => GetBufferParameter(target, (GLEnum)pname, @params);

    public void GetBufferParameter(GLEnum target, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glGetBufferParameteriv))(target, pname, @params);

    public void GetBufferParameter(BufferTargetARB target, BufferPNameARB pname, out int @params)
        => GetBufferParameter((GLEnum)target, (GLEnum)pname, out @params);

    public void GetBufferParameter(BufferTargetARB target, GLEnum pname, out int @params)
        => GetBufferParameter((GLEnum)target, pname, out @params);

    public void GetBufferParameter(GLEnum target, BufferPNameARB pname, out int @params)
        => GetBufferParameter(target, (GLEnum)pname, out @params);

    public void GetBufferParameter(GLEnum target, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetBufferParameter(target, pname, paramsPointer);
    }

    public void GetBufferParameter(BufferTargetARB target, BufferPNameARB pname, long* @params)
        => GetBufferParameter((GLEnum)target, (GLEnum)pname, @params);

    public void GetBufferParameter(BufferTargetARB target, GLEnum pname, long* @params)
        => GetBufferParameter((GLEnum)target, pname, @params);

    public void GetBufferParameter(GLEnum target, BufferPNameARB pname, long* @params)
        => GetBufferParameter(target, (GLEnum)pname, @params);

    public void GetBufferParameter(GLEnum target, GLEnum pname, long* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, long*, void>)Entry(EntryPoint.glGetBufferParameteri64v))(target, pname, @params);

    public void GetBufferParameter(BufferTargetARB target, BufferPNameARB pname, out long @params)
        => GetBufferParameter((GLEnum)target, (GLEnum)pname, out @params);

    public void GetBufferParameter(BufferTargetARB target, GLEnum pname, out long @params)
        => GetBufferParameter((GLEnum)target, pname, out @params);

    public void GetBufferParameter(GLEnum target, BufferPNameARB pname, out long @params)
        => GetBufferParameter(target, (GLEnum)pname, out @params);

    public void GetBufferParameter(GLEnum target, GLEnum pname, out long @params)
    {
        fixed (long* paramsPointer = &@params)
            GetBufferParameter(target, pname, paramsPointer);
    }

    public long GetBufferParameter(BufferTargetARB target, BufferPNameARB pname)
        => GetBufferParameter((GLEnum)target, (GLEnum)pname);

    public long GetBufferParameter(BufferTargetARB target, GLEnum pname)
        => GetBufferParameter((GLEnum)target, pname);

    public long GetBufferParameter(GLEnum target, BufferPNameARB pname)
        => GetBufferParameter(target, (GLEnum)pname);

    public long GetBufferParameter(GLEnum target, GLEnum pname)
    {
        long paramsValue = default;
        GetBufferParameter(target, pname, &paramsValue);
        return paramsValue;
    }

    public void GetBufferPointer(BufferTargetARB target, BufferPointerNameARB pname, void** @params)
        => GetBufferPointer((GLEnum)target, (GLEnum)pname, @params);

    public void GetBufferPointer(BufferTargetARB target, GLEnum pname, void** @params)
        => GetBufferPointer((GLEnum)target, pname, @params);

    public void GetBufferPointer(GLEnum target, BufferPointerNameARB pname, void** @params)
        => GetBufferPointer(target, (GLEnum)pname, @params);

    public void GetBufferPointer(GLEnum target, GLEnum pname, void** @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, void**, void>)Entry(EntryPoint.glGetBufferPointerv))(target, pname, @params);

    public void GetBufferPointer(BufferTargetARB target, BufferPointerNameARB pname, out void* @params)
        => GetBufferPointer((GLEnum)target, (GLEnum)pname, out @params);

    public void GetBufferPointer(BufferTargetARB target, GLEnum pname, out void* @params)
        => GetBufferPointer((GLEnum)target, pname, out @params);

    public void GetBufferPointer(GLEnum target, BufferPointerNameARB pname, out void* @params)
        => GetBufferPointer(target, (GLEnum)pname, out @params);

    public void GetBufferPointer(GLEnum target, GLEnum pname, out void* @params)
    {
        fixed (void** paramsPointer = &@params)
            GetBufferPointer(target, pname, paramsPointer);
    }

    public void GetBufferSubData(BufferTargetARB target, nint offset, nuint size, void* data)
        => GetBufferSubData((GLEnum)target, offset, size, data);

    public void GetBufferSubData(GLEnum target, nint offset, nuint size, void* data)
        => ((delegate* unmanaged<GLEnum, nint, nuint, void*, void>)Entry(EntryPoint.glGetBufferSubData))(target, offset, size, data);

    public void GetBufferSubData<T0>(BufferTargetARB target, nint offset, nuint size, out T0 data) where T0 : unmanaged
        => GetBufferSubData((GLEnum)target, offset, size, out data);

    public void GetBufferSubData<T0>(GLEnum target, nint offset, nuint size, out T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            GetBufferSubData(target, offset, size, dataPointer);
    }

    public void GetBufferSubData<T0>(BufferTargetARB target, nint offset, Span<T0> data) where T0 : unmanaged
        => GetBufferSubData((GLEnum)target, offset, data);

    public void GetBufferSubData<T0>(GLEnum target, nint offset, Span<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            GetBufferSubData(target, offset, (nuint)(data.Length * sizeof(T0)), dataPointer);
    }

    public T0 GetBufferSubData<T0>(BufferTargetARB target, nint offset, nuint size) where T0 : unmanaged
        => GetBufferSubData<T0>((GLEnum)target, offset, size);

    public T0 GetBufferSubData<T0>(GLEnum target, nint offset, nuint size) where T0 : unmanaged
    {
        T0 dataValue = default;
        GetBufferSubData(target, offset, size, &dataValue);
        return dataValue;
    }

    public void GetNamedBufferParameter(uint buffer, BufferPNameARB pname, int* @params)
        => GetNamedBufferParameter(buffer, (GLEnum)pname, @params);

    public void GetNamedBufferParameter(uint buffer, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetNamedBufferParameteriv))(buffer, pname, @params);

    public void GetNamedBufferParameter(uint buffer, BufferPNameARB pname, out int @params)
        => GetNamedBufferParameter(buffer, (GLEnum)pname, out @params);

    public void GetNamedBufferParameter(uint buffer, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetNamedBufferParameter(buffer, pname, paramsPointer);
    }

    public int GetNamedBufferParameter(uint buffer, BufferPNameARB pname)
        => GetNamedBufferParameter(buffer, (GLEnum)pname);

    public int GetNamedBufferParameter(uint buffer, GLEnum pname)
    {
        int paramsValue = default;
        GetNamedBufferParameter(buffer, pname, &paramsValue);
        return paramsValue;
    }

    public void GetNamedBufferParameter(uint buffer, BufferPNameARB pname, long* @params)
        => GetNamedBufferParameter(buffer, (GLEnum)pname, @params);

    public void GetNamedBufferParameter(uint buffer, GLEnum pname, long* @params)
        => ((delegate* unmanaged<uint, GLEnum, long*, void>)Entry(EntryPoint.glGetNamedBufferParameteri64v))(buffer, pname, @params);

    public void GetNamedBufferParameter(uint buffer, BufferPNameARB pname, out long @params)
        => GetNamedBufferParameter(buffer, (GLEnum)pname, out @params);

    public void GetNamedBufferParameter(uint buffer, GLEnum pname, out long @params)
    {
        fixed (long* paramsPointer = &@params)
            GetNamedBufferParameter(buffer, pname, paramsPointer);
    }

    public void GetNamedBufferPointer(uint buffer, BufferPointerNameARB pname, void** @params)
        => GetNamedBufferPointer(buffer, (GLEnum)pname, @params);

    public void GetNamedBufferPointer(uint buffer, GLEnum pname, void** @params)
        => ((delegate* unmanaged<uint, GLEnum, void**, void>)Entry(EntryPoint.glGetNamedBufferPointerv))(buffer, pname, @params);

    public void GetNamedBufferPointer(uint buffer, BufferPointerNameARB pname, out void* @params)
        => GetNamedBufferPointer(buffer, (GLEnum)pname, out @params);

    public void GetNamedBufferPointer(uint buffer, GLEnum pname, out void* @params)
    {
        fixed (void** paramsPointer = &@params)
            GetNamedBufferPointer(buffer, pname, paramsPointer);
    }

    public void GetNamedBufferSubData(uint buffer, nint offset, nuint size, void* data)
        => ((delegate* unmanaged<uint, nint, nuint, void*, void>)Entry(EntryPoint.glGetNamedBufferSubData))(buffer, offset, size, data);

    public void GetNamedBufferSubData<T0>(uint buffer, nint offset, nuint size, out T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            GetNamedBufferSubData(buffer, offset, size, dataPointer);
    }

    public void GetNamedBufferSubData<T0>(uint buffer, nint offset, Span<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            GetNamedBufferSubData(buffer, offset, (nuint)(data.Length * sizeof(T0)), dataPointer);
    }

    public T0 GetNamedBufferSubData<T0>(uint buffer, nint offset, nuint size) where T0 : unmanaged
    {
        T0 dataValue = default;
        GetNamedBufferSubData(buffer, offset, size, &dataValue);
        return dataValue;
    }
}
