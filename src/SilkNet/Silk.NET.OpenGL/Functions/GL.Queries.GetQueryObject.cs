#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetQueryObject(uint id, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetQueryObjectiv))(id, pname, @params);

    public void GetQueryObject(uint id, QueryObjectParameterName pname, int* @params)
        => GetQueryObject(id, (GLEnum)pname, @params);

    public void GetQueryObject(uint id, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetQueryObject(id, pname, paramsPointer);
    }

    public void GetQueryObject(uint id, QueryObjectParameterName pname, out int @params)
        => GetQueryObject(id, (GLEnum)pname, out @params);

    public void GetQueryObject(uint id, GLEnum pname, uint* @params)
        => ((delegate* unmanaged<uint, GLEnum, uint*, void>)Entry(EntryPoint.glGetQueryObjectuiv))(id, pname, @params);

    public void GetQueryObject(uint id, QueryObjectParameterName pname, uint* @params)
        => GetQueryObject(id, (GLEnum)pname, @params);

    public void GetQueryObject(uint id, GLEnum pname, out uint @params)
    {
        fixed (uint* paramsPointer = &@params)
            GetQueryObject(id, pname, paramsPointer);
    }

    public void GetQueryObject(uint id, QueryObjectParameterName pname, out uint @params)
        => GetQueryObject(id, (GLEnum)pname, out @params);

    public void GetQueryObject(uint id, GLEnum pname, long* @params)
        => ((delegate* unmanaged<uint, GLEnum, long*, void>)Entry(EntryPoint.glGetQueryObjecti64v))(id, pname, @params);

    public void GetQueryObject(uint id, QueryObjectParameterName pname, long* @params)
        => GetQueryObject(id, (GLEnum)pname, @params);

    public void GetQueryObject(uint id, GLEnum pname, out long @params)
    {
        fixed (long* paramsPointer = &@params)
            GetQueryObject(id, pname, paramsPointer);
    }

    public void GetQueryObject(uint id, QueryObjectParameterName pname, out long @params)
        => GetQueryObject(id, (GLEnum)pname, out @params);

    public long GetQueryObject(uint id, GLEnum pname)
    {
        long paramsValue = default;
        GetQueryObject(id, pname, &paramsValue);
        return paramsValue;
    }

    public long GetQueryObject(uint id, QueryObjectParameterName pname)
        => GetQueryObject(id, (GLEnum)pname);

    public void GetQueryObject(uint id, GLEnum pname, ulong* @params)
        => ((delegate* unmanaged<uint, GLEnum, ulong*, void>)Entry(EntryPoint.glGetQueryObjectui64v))(id, pname, @params);

    public void GetQueryObject(uint id, QueryObjectParameterName pname, ulong* @params)
        => GetQueryObject(id, (GLEnum)pname, @params);

    public void GetQueryObject(uint id, GLEnum pname, out ulong @params)
    {
        fixed (ulong* paramsPointer = &@params)
            GetQueryObject(id, pname, paramsPointer);
    }

    public void GetQueryObject(uint id, QueryObjectParameterName pname, out ulong @params)
        => GetQueryObject(id, (GLEnum)pname, out @params);

    public bool IsQuery(uint id)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsQuery))(id) != 0;

    public void QueryCounter(uint id, GLEnum target)
        => ((delegate* unmanaged<uint, GLEnum, void>)Entry(EntryPoint.glQueryCounter))(id, target);

    public void QueryCounter(uint id, QueryCounterTarget target)
        => QueryCounter(id, (GLEnum)target);
}
