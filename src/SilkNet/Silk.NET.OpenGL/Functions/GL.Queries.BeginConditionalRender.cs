#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BeginConditionalRender(uint id, ConditionalRenderMode mode)
        => BeginConditionalRender(id, (GLEnum)mode);

    public void BeginConditionalRender(uint id, GLEnum mode)
        => ((delegate* unmanaged<uint, GLEnum, void>)Entry(EntryPoint.glBeginConditionalRender))(id, mode);

    public void BeginQuery(GLEnum target, uint id)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glBeginQuery))(target, id);

    public void BeginQuery(QueryTarget target, uint id)
        => BeginQuery((GLEnum)target, id);

    public void BeginQueryIndexed(GLEnum target, uint index, uint id)
        => ((delegate* unmanaged<GLEnum, uint, uint, void>)Entry(EntryPoint.glBeginQueryIndexed))(target, index, id);

    public void BeginQueryIndexed(QueryTarget target, uint index, uint id)
        => BeginQueryIndexed((GLEnum)target, index, id);

    public void CreateQueries(GLEnum target, uint n, Query* ids)
        => CreateQueries(target, n, (uint*)ids);

    public void CreateQueries(GLEnum target, uint n, uint* ids)
        => ((delegate* unmanaged<GLEnum, uint, uint*, void>)Entry(EntryPoint.glCreateQueries))(target, n, ids);

    public void CreateQueries(QueryTarget target, uint n, Query* ids)
        => CreateQueries((GLEnum)target, n, (uint*)ids);

    public void CreateQueries(QueryTarget target, uint n, uint* ids)
        => CreateQueries((GLEnum)target, n, ids);

    public void CreateQueries(GLEnum target, uint n, out Query ids)
    {
        fixed (Query* idsPointer = &ids)
            CreateQueries(target, n, (uint*)idsPointer);
    }

    public void CreateQueries(GLEnum target, uint n, out uint ids)
    {
        fixed (uint* idsPointer = &ids)
            CreateQueries(target, n, idsPointer);
    }

    public void CreateQueries(QueryTarget target, uint n, out Query ids)
        => CreateQueries((GLEnum)target, n, out ids);

    public void CreateQueries(QueryTarget target, uint n, out uint ids)
        => CreateQueries((GLEnum)target, n, out ids);

    public void CreateQueries(GLEnum target, Span<Query> ids)
    {
        fixed (Query* idsPointer = ids)
            CreateQueries(target, (uint)ids.Length, (uint*)idsPointer);
    }

    public void CreateQueries(GLEnum target, Span<uint> ids)
    {
        fixed (uint* idsPointer = ids)
            CreateQueries(target, (uint)ids.Length, idsPointer);
    }

    public void CreateQueries(QueryTarget target, Span<Query> ids)
        => CreateQueries((GLEnum)target, ids);

    public void CreateQueries(QueryTarget target, Span<uint> ids)
        => CreateQueries((GLEnum)target, ids);

    public uint CreateQueries(GLEnum target, uint n)
    {
        uint idsValue = default;
        CreateQueries(target, n, &idsValue);
        return idsValue;
    }

    public uint CreateQueries(QueryTarget target, uint n)
        => CreateQueries((GLEnum)target, n);

    public uint CreateQuery(GLEnum target)
    {
        uint name = 0;
        CreateQueries(target, 1, &name);
        return name;
    }

    public uint CreateQuery(QueryTarget target)
        => CreateQuery((GLEnum)target);

    public void DeleteQueries(uint n, Query* ids)
        => DeleteQueries(n, (uint*)ids);

    public void DeleteQueries(uint n, uint* ids)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glDeleteQueries))(n, ids);

    public void DeleteQueries(uint n, ref readonly Query ids)
    {
        fixed (Query* idsPointer = &ids)
            DeleteQueries(n, (uint*)idsPointer);
    }

    public void DeleteQueries(uint n, ref readonly uint ids)
    {
        fixed (uint* idsPointer = &ids)
            DeleteQueries(n, idsPointer);
    }

    public void DeleteQueries(ReadOnlySpan<Query> ids)
    {
        fixed (Query* idsPointer = ids)
            DeleteQueries((uint)ids.Length, (uint*)idsPointer);
    }

    public void DeleteQueries(ReadOnlySpan<uint> ids)
    {
        fixed (uint* idsPointer = ids)
            DeleteQueries((uint)ids.Length, idsPointer);
    }

    public void DeleteQuery(uint ids)
        => DeleteQueries(1, &ids);

    public void EndConditionalRender()
        => ((delegate* unmanaged<void>)Entry(EntryPoint.glEndConditionalRender))();

    public void EndQuery(GLEnum target)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glEndQuery))(target);

    public void EndQuery(QueryTarget target)
        => EndQuery((GLEnum)target);

    public void EndQueryIndexed(GLEnum target, uint index)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glEndQueryIndexed))(target, index);

    public void EndQueryIndexed(QueryTarget target, uint index)
        => EndQueryIndexed((GLEnum)target, index);

    public void GenQueries(uint n, Query* ids)
        => GenQueries(n, (uint*)ids);

    public void GenQueries(uint n, uint* ids)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glGenQueries))(n, ids);

    public void GenQueries(uint n, out Query ids)
    {
        fixed (Query* idsPointer = &ids)
            GenQueries(n, (uint*)idsPointer);
    }

    public void GenQueries(uint n, out uint ids)
    {
        fixed (uint* idsPointer = &ids)
            GenQueries(n, idsPointer);
    }

    public void GenQueries(Span<Query> ids)
    {
        fixed (Query* idsPointer = ids)
            GenQueries((uint)ids.Length, (uint*)idsPointer);
    }

    public void GenQueries(Span<uint> ids)
    {
        fixed (uint* idsPointer = ids)
            GenQueries((uint)ids.Length, idsPointer);
    }

    public uint GenQueries(uint n)
    {
        uint idsValue = default;
        GenQueries(n, &idsValue);
        return idsValue;
    }

    public uint GenQuery()
    {
        uint name = 0;
        GenQueries(1, &name);
        return name;
    }

    public void GetQuery(GLEnum target, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glGetQueryiv))(target, pname, @params);

    public void GetQuery(GLEnum target, QueryParameterName pname, int* @params)
        => GetQuery(target, (GLEnum)pname, @params);

    public void GetQuery(QueryTarget target, GLEnum pname, int* @params)
        => GetQuery((GLEnum)target, pname, @params);

    public void GetQuery(QueryTarget target, QueryParameterName pname, int* @params)
        => GetQuery((GLEnum)target, (GLEnum)pname, @params);

    public void GetQuery(GLEnum target, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetQuery(target, pname, paramsPointer);
    }

    public void GetQuery(GLEnum target, QueryParameterName pname, out int @params)
        => GetQuery(target, (GLEnum)pname, out @params);

    public void GetQuery(QueryTarget target, GLEnum pname, out int @params)
        => GetQuery((GLEnum)target, pname, out @params);

    public void GetQuery(QueryTarget target, QueryParameterName pname, out int @params)
        => GetQuery((GLEnum)target, (GLEnum)pname, out @params);

    public int GetQuery(GLEnum target, GLEnum pname)
    {
        int paramsValue = default;
        GetQuery(target, pname, &paramsValue);
        return paramsValue;
    }

    public int GetQuery(GLEnum target, QueryParameterName pname)
        => GetQuery(target, (GLEnum)pname);

    public int GetQuery(QueryTarget target, GLEnum pname)
        => GetQuery((GLEnum)target, pname);

    public int GetQuery(QueryTarget target, QueryParameterName pname)
        => GetQuery((GLEnum)target, (GLEnum)pname);

    public void GetQueryIndexed(GLEnum target, uint index, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, int*, void>)Entry(EntryPoint.glGetQueryIndexediv))(target, index, pname, @params);

    public void GetQueryIndexed(GLEnum target, uint index, QueryParameterName pname, int* @params)
        => GetQueryIndexed(target, index, (GLEnum)pname, @params);

    public void GetQueryIndexed(QueryTarget target, uint index, GLEnum pname, int* @params)
        => GetQueryIndexed((GLEnum)target, index, pname, @params);

    public void GetQueryIndexed(QueryTarget target, uint index, QueryParameterName pname, int* @params)
        => GetQueryIndexed((GLEnum)target, index, (GLEnum)pname, @params);

    public void GetQueryIndexed(GLEnum target, uint index, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetQueryIndexed(target, index, pname, paramsPointer);
    }

    public void GetQueryIndexed(GLEnum target, uint index, QueryParameterName pname, out int @params)
        => GetQueryIndexed(target, index, (GLEnum)pname, out @params);

    public void GetQueryIndexed(QueryTarget target, uint index, GLEnum pname, out int @params)
        => GetQueryIndexed((GLEnum)target, index, pname, out @params);

    public void GetQueryIndexed(QueryTarget target, uint index, QueryParameterName pname, out int @params)
        => GetQueryIndexed((GLEnum)target, index, (GLEnum)pname, out @params);

    public int GetQueryIndexed(GLEnum target, uint index, GLEnum pname)
    {
        int paramsValue = default;
        GetQueryIndexed(target, index, pname, &paramsValue);
        return paramsValue;
    }

    public int GetQueryIndexed(GLEnum target, uint index, QueryParameterName pname)
        => GetQueryIndexed(target, index, (GLEnum)pname);

    public int GetQueryIndexed(QueryTarget target, uint index, GLEnum pname)
        => GetQueryIndexed((GLEnum)target, index, pname);

    public int GetQueryIndexed(QueryTarget target, uint index, QueryParameterName pname)
        => GetQueryIndexed((GLEnum)target, index, (GLEnum)pname);
}
