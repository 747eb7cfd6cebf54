#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void CreateVertexArrays(this GL gl, uint n, Span<VertexArray> arrays)
        => gl.CreateVertexArrays(n, out arrays.GetPinnableReference());

    public static void CreateVertexArrays(this GL gl, uint n, Span<uint> arrays)
        => gl.CreateVertexArrays(n, out arrays.GetPinnableReference());

    public static void DeleteVertexArrays(this GL gl, uint n, ReadOnlySpan<VertexArray> arrays)
        => gl.DeleteVertexArrays(n, in arrays.GetPinnableReference());

    public static void DeleteVertexArrays(this GL gl, uint n, ReadOnlySpan<uint> arrays)
        => gl.DeleteVertexArrays(n, in arrays.GetPinnableReference());

    public static void GenVertexArrays(this GL gl, uint n, Span<VertexArray> arrays)
        => gl.GenVertexArrays(n, out arrays.GetPinnableReference());

    public static void GenVertexArrays(this GL gl, uint n, Span<uint> arrays)
        => gl.GenVertexArrays(n, out arrays.GetPinnableReference());
}
