#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void CreateQueries(this GL gl, GLEnum target, uint n, Span<Query> ids)
        => gl.CreateQueries(target, n, out ids.GetPinnableReference());

    public static void CreateQueries(this GL gl, GLEnum target, uint n, Span<uint> ids)
        => gl.CreateQueries(target, n, out ids.GetPinnableReference());

    public static void CreateQueries(this GL gl, QueryTarget target, uint n, Span<Query> ids)
        => gl.CreateQueries(target, n, out ids.GetPinnableReference());

    public static void CreateQueries(this GL gl, QueryTarget target, uint n, Span<uint> ids)
        => gl.CreateQueries(target, n, out ids.GetPinnableReference());

    public static void DeleteQueries(this GL gl, uint n, ReadOnlySpan<Query> ids)
        => gl.DeleteQueries(n, in ids.GetPinnableReference());

    public static void DeleteQueries(this GL gl, uint n, ReadOnlySpan<uint> ids)
        => gl.DeleteQueries(n, in ids.GetPinnableReference());

    public static void GenQueries(this GL gl, uint n, Span<Query> ids)
        => gl.GenQueries(n, out ids.GetPinnableReference());

    public static void GenQueries(this GL gl, uint n, Span<uint> ids)
        => gl.GenQueries(n, out ids.GetPinnableReference());

    public static void GetQuery(this GL gl, GLEnum target, GLEnum pname, Span<int> @params)
        => gl.GetQuery(target, pname, out @params.GetPinnableReference());

    public static void GetQuery(this GL gl, GLEnum target, QueryParameterName pname, Span<int> @params)
        => gl.GetQuery(target, pname, out @params.GetPinnableReference());

    public static void GetQuery(this GL gl, QueryTarget target, GLEnum pname, Span<int> @params)
        => gl.GetQuery(target, pname, out @params.GetPinnableReference());

    public static void GetQuery(this GL gl, QueryTarget target, QueryParameterName pname, Span<int> @params)
        => gl.GetQuery(target, pname, out @params.GetPinnableReference());

    public static void GetQueryIndexed(this GL gl, GLEnum target, uint index, GLEnum pname, Span<int> @params)
        => gl.GetQueryIndexed(target, index, pname, out @params.GetPinnableReference());

    public static void GetQueryIndexed(this GL gl, GLEnum target, uint index, QueryParameterName pname, Span<int> @params)
        => gl.GetQueryIndexed(target, index, pname, out @params.GetPinnableReference());

    public static void GetQueryIndexed(this GL gl, QueryTarget target, uint index, GLEnum pname, Span<int> @params)
        => gl.GetQueryIndexed(target, index, pname, out @params.GetPinnableReference());

    public static void GetQueryIndexed(this GL gl, QueryTarget target, uint index, QueryParameterName pname, Span<int> @params)
        => gl.GetQueryIndexed(target, index, pname, out @params.GetPinnableReference());

    public static void GetQueryObject(this GL gl, uint id, GLEnum pname, Span<int> @params)
        => gl.GetQueryObject(id, pname, out @params.GetPinnableReference());

    public static void GetQueryObject(this GL gl, uint id, GLEnum pname, Span<long> @params)
        => gl.GetQueryObject(id, pname, out @params.GetPinnableReference());

    public static void GetQueryObject(this GL gl, uint id, GLEnum pname, Span<uint> @params)
        => gl.GetQueryObject(id, pname, out @params.GetPinnableReference());

    public static void GetQueryObject(this GL gl, uint id, GLEnum pname, Span<ulong> @params)
        => gl.GetQueryObject(id, pname, out @params.GetPinnableReference());

    public static void GetQueryObject(this GL gl, uint id, QueryObjectParameterName pname, Span<int> @params)
        => gl.GetQueryObject(id, pname, out @params.GetPinnableReference());

    public static void GetQueryObject(this GL gl, uint id, QueryObjectParameterName pname, Span<long> @params)
        => gl.GetQueryObject(id, pname, out @params.GetPinnableReference());

    public static void GetQueryObject(this GL gl, uint id, QueryObjectParameterName pname, Span<uint> @params)
        => gl.GetQueryObject(id, pname, out @params.GetPinnableReference());

    public static void GetQueryObject(this GL gl, uint id, QueryObjectParameterName pname, Span<ulong> @params)
        => gl.GetQueryObject(id, pname, out @params.GetPinnableReference());
}
