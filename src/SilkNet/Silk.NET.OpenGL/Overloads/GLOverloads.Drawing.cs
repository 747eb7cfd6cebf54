#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void DrawArraysIndirect<T0>(this GL gl, GLEnum mode, ReadOnlySpan<T0> indirect) where T0 : unmanaged
        => gl.DrawArraysIndirect(mode, in indirect.GetPinnableReference());

    public static void DrawArraysIndirect<T0>(this GL gl, PrimitiveType mode, ReadOnlySpan<T0> indirect) where T0 : unmanaged
        => gl.DrawArraysIndirect(mode, in indirect.GetPinnableReference());

    public static void DrawElements<T0>(this GL gl, GLEnum mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices) where T0 : unmanaged
        => gl.DrawElements(mode, count, type, in indices.GetPinnableReference());

    public static void DrawElements<T0>(this GL gl, GLEnum mode, uint count, GLEnum type, ReadOnlySpan<T0> indices) where T0 : unmanaged
        => gl.DrawElements(mode, count, type, in indices.GetPinnableReference());

    public static void DrawElements<T0>(
        this GL gl, PrimitiveType mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices) where T0 : unmanaged
        => gl.DrawElements(mode, count, type, in indices.GetPinnableReference());

    public static void DrawElements<T0>(this GL gl, PrimitiveType mode, uint count, GLEnum type, ReadOnlySpan<T0> indices) where T0 : unmanaged
        => gl.DrawElements(mode, count, type, in indices.GetPinnableReference());

    public static void DrawElementsBaseVertex<T0>(
        this GL gl, GLEnum mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, int basevertex) where T0 : unmanaged
        => gl.DrawElementsBaseVertex(mode, count, type, in indices.GetPinnableReference(), basevertex);

    public static void DrawElementsBaseVertex<T0>(
        this GL gl, GLEnum mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, int basevertex) where T0 : unmanaged
        => gl.DrawElementsBaseVertex(mode, count, type, in indices.GetPinnableReference(), basevertex);

    public static void DrawElementsBaseVertex<T0>(
        this GL gl, PrimitiveType mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, int basevertex) where T0 : unmanaged
        => gl.DrawElementsBaseVertex(mode, count, type, in indices.GetPinnableReference(), basevertex);

    public static void DrawElementsBaseVertex<T0>(
        this GL gl, PrimitiveType mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, int basevertex) where T0 : unmanaged
        => gl.DrawElementsBaseVertex(mode, count, type, in indices.GetPinnableReference(), basevertex);

    public static void DrawElementsIndirect<T0>(this GL gl, GLEnum mode, DrawElementsType type, ReadOnlySpan<T0> indirect) where T0 : unmanaged
        => gl.DrawElementsIndirect(mode, type, in indirect.GetPinnableReference());

    public static void DrawElementsIndirect<T0>(this GL gl, GLEnum mode, GLEnum type, ReadOnlySpan<T0> indirect) where T0 : unmanaged
        => gl.DrawElementsIndirect(mode, type, in indirect.GetPinnableReference());

    public static void DrawElementsIndirect<T0>(this GL gl, PrimitiveType mode, DrawElementsType type, ReadOnlySpan<T0> indirect) where T0 : unmanaged
        => gl.DrawElementsIndirect(mode, type, in indirect.GetPinnableReference());

    public static void DrawElementsIndirect<T0>(this GL gl, PrimitiveType mode, GLEnum type, ReadOnlySpan<T0> indirect) where T0 : unmanaged
        => gl.DrawElementsIndirect(mode, type, in indirect.GetPinnableReference());

    public static void DrawElementsInstanced<T0>(
        this GL gl, GLEnum mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount) where T0 : unmanaged
        => gl.DrawElementsInstanced(mode, count, type, in indices.GetPinnableReference(), instancecount);

    public static void DrawElementsInstanced<T0>(
        this GL gl, GLEnum mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount) where T0 : unmanaged
        => gl.DrawElementsInstanced(mode, count, type, in indices.GetPinnableReference(), instancecount);

    public static void DrawElementsInstanced<T0>(
        this GL gl, PrimitiveType mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount) where T0 : unmanaged
        => gl.DrawElementsInstanced(mode, count, type, in indices.GetPinnableReference(), instancecount);

    public static void DrawElementsInstanced<T0>(
        this GL gl, PrimitiveType mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount) where T0 : unmanaged
        => gl.DrawElementsInstanced(mode, count, type, in indices.GetPinnableReference(), instancecount);

    public static void DrawElementsInstancedBaseInstance<T0>(
        this GL gl, GLEnum mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseInstance(mode, count, type, in indices.GetPinnableReference(), instancecount, baseinstance);

    public static void DrawElementsInstancedBaseInstance<T0>(
        this GL gl, GLEnum mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseInstance(mode, count, type, in indices.GetPinnableReference(), instancecount, baseinstance);

    public static void DrawElementsInstancedBaseInstance<T0>(
        this GL gl, PrimitiveType mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseInstance(mode, count, type, in indices.GetPinnableReference(), instancecount, baseinstance);

    public static void DrawElementsInstancedBaseInstance<T0>(
        this GL gl, PrimitiveType mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseInstance(mode, count, type, in indices.GetPinnableReference(), instancecount, baseinstance);

    public static void DrawElementsInstancedBaseVertex<T0>(
        this GL gl, GLEnum mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseVertex(mode, count, type, in indices.GetPinnableReference(), instancecount, basevertex);

    public static void DrawElementsInstancedBaseVertex<T0>(
        this GL gl, GLEnum mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseVertex(mode, count, type, in indices.GetPinnableReference(), instancecount, basevertex);

    public static void DrawElementsInstancedBaseVertex<T0>(
        this GL gl, PrimitiveType mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseVertex(mode, count, type, in indices.GetPinnableReference(), instancecount, basevertex);

    public static void DrawElementsInstancedBaseVertex<T0>(
        this GL gl, PrimitiveType mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseVertex(mode, count, type, in indices.GetPinnableReference(), instancecount, basevertex);

    public static void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        this GL gl, GLEnum mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseVertexBaseInstance(
            mode, count, type, in indices.GetPinnableReference(), instancecount, basevertex, baseinstance);

    public static void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        this GL gl, GLEnum mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseVertexBaseInstance(
            mode, count, type, in indices.GetPinnableReference(), instancecount, basevertex, baseinstance);

    public static void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        this GL gl, PrimitiveType mode, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex,
        uint baseinstance) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseVertexBaseInstance(
            mode, count, type, in indices.GetPinnableReference(), instancecount, basevertex, baseinstance);

    public static void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        this GL gl, PrimitiveType mode, uint count, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
        => gl.DrawElementsInstancedBaseVertexBaseInstance(
            mode, count, type, in indices.GetPinnableReference(), instancecount, basevertex, baseinstance);

    public static void DrawRangeElements<T0>(
        this GL gl, GLEnum mode, uint start, uint end, uint count, DrawElementsType type, ReadOnlySpan<T0> indices) where T0 : unmanaged
        => gl.DrawRangeElements(mode, start, end, count, type, in indices.GetPinnableReference());

    public static void DrawRangeElements<T0>(
        this GL gl, GLEnum mode, uint start, uint end, uint count, GLEnum type, ReadOnlySpan<T0> indices) where T0 : unmanaged
        => gl.DrawRangeElements(mode, start, end, count, type, in indices.GetPinnableReference());

    public static void DrawRangeElements<T0>(
        this GL gl, PrimitiveType mode, uint start, uint end, uint count, DrawElementsType type, ReadOnlySpan<T0> indices) where T0 : unmanaged
        => gl.DrawRangeElements(mode, start, end, count, type, in indices.GetPinnableReference());

    public static void DrawRangeElements<T0>(
        this GL gl, PrimitiveType mode, uint start, uint end, uint count, GLEnum type, ReadOnlySpan<T0> indices) where T0 : unmanaged
        => gl.DrawRangeElements(mode, start, end, count, type, in indices.GetPinnableReference());

    public static void DrawRangeElementsBaseVertex<T0>(
        this GL gl, GLEnum mode, uint start, uint end, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, int basevertex) where T0 : unmanaged
        => gl.DrawRangeElementsBaseVertex(mode, start, end, count, type, in indices.GetPinnableReference(), basevertex);

    public static void DrawRangeElementsBaseVertex<T0>(
        this GL gl, GLEnum mode, uint start, uint end, uint count, GLEnum type, ReadOnlySpan<T0> indices, int basevertex) where T0 : unmanaged
        => gl.DrawRangeElementsBaseVertex(mode, start, end, count, type, in indices.GetPinnableReference(), basevertex);

    public static void DrawRangeElementsBaseVertex<T0>(
        this GL gl, PrimitiveType mode, uint start, uint end, uint count, DrawElementsType type, ReadOnlySpan<T0> indices, int basevertex) where T0 : unmanaged
        => gl.DrawRangeElementsBaseVertex(mode, start, end, count, type, in indices.GetPinnableReference(), basevertex);

    public static void DrawRangeElementsBaseVertex<T0>(
        this GL gl, PrimitiveType mode, uint start, uint end, uint count, GLEnum type, ReadOnlySpan<T0> indices, int basevertex) where T0 : unmanaged
        => gl.DrawRangeElementsBaseVertex(mode, start, end, count, type, in indices.GetPinnableReference(), basevertex);

    public static void PatchParameter(this GL gl, GLEnum pname, ReadOnlySpan<float> values)
        => gl.PatchParameter(pname, in values.GetPinnableReference());

    public static void PatchParameter(this GL gl, PatchParameterName pname, ReadOnlySpan<float> values)
        => gl.PatchParameter(pname, in values.GetPinnableReference());
}
