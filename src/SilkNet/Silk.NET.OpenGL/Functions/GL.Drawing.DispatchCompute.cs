#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void DispatchCompute(uint num_groups_x, uint num_groups_y, uint num_groups_z)
        => ((delegate* unmanaged<uint, uint, uint, void>)Entry(EntryPoint.glDispatchCompute))(num_groups_x, num_groups_y, num_groups_z);

    public void DispatchComputeIndirect(nint indirect)
        => ((delegate* unmanaged<nint, void>)Entry(EntryPoint.glDispatchComputeIndirect))(indirect);

    public void DrawArrays(GLEnum mode, int first, uint count)
        => ((delegate* unmanaged<GLEnum, int, uint, void>)Entry(EntryPoint.glDrawArrays))(mode, first, count);

    public void DrawArrays(PrimitiveType mode, int first, uint count)
        => DrawArrays((GLEnum)mode, first, count);

    public void DrawArraysIndirect(GLEnum mode, void* indirect)
        => ((delegate* unmanaged<GLEnum, void*, void>)Entry(EntryPoint.glDrawArraysIndirect))(mode, indirect);

    public void DrawArraysIndirect(PrimitiveType mode, void* indirect)
        => DrawArraysIndirect((GLEnum)mode, indirect);

    public void DrawArraysIndirect<T0>(GLEnum mode, ref readonly T0 indirect) where T0 : unmanaged
    {
        fixed (T0* indirectPointer = &indirect)
            DrawArraysIndirect(mode, indirectPointer);
    }

    public void DrawArraysIndirect<T0>(PrimitiveType mode, ref readonly T0 indirect) where T0 : unmanaged
        => DrawArraysIndirect((GLEnum)mode, in indirect);

    public void DrawArraysInstanced(GLEnum mode, int first, uint count, uint instancecount)
        => ((delegate* unmanaged<GLEnum, int, uint, uint, void>)Entry(EntryPoint.glDrawArraysInstanced))(mode, first, count, instancecount);

    public void DrawArraysInstanced(PrimitiveType mode, int first, uint count, uint instancecount)
        => DrawArraysInstanced((GLEnum)mode, first, count, instancecount);

    public void DrawArraysInstancedBaseInstance(GLEnum mode, int first, uint count, uint instancecount, uint baseinstance)
        => ((delegate* unmanaged<GLEnum, int, uint, uint, uint, void>)Entry(EntryPoint.glDrawArraysInstancedBaseInstance))(
            mode, first, count, instancecount, baseinstance);

    public void DrawArraysInstancedBaseInstance(PrimitiveType mode, int first, uint count, uint instancecount, uint baseinstance)
        => DrawArraysInstancedBaseInstance((GLEnum)mode, first, count, instancecount, baseinstance);

    public void DrawElements(GLEnum mode, uint count, DrawElementsType type, void* indices)
        => DrawElements(mode, count, (GLEnum)type, indices);

    public void DrawElements(GLEnum mode, uint count, GLEnum type, void* indices)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, void*, void>)Entry(EntryPoint.glDrawElements))(mode, count, type, indices);

    public void DrawElements(PrimitiveType mode, uint count, DrawElementsType type, void* indices)
        => DrawElements((GLEnum)mode, count, (GLEnum)type, indices);

    public void DrawElements(PrimitiveType mode, uint count, GLEnum type, void* indices)
        => DrawElements((GLEnum)mode, count, type, indices);

    public void DrawElements<T0>(GLEnum mode, uint count, DrawElementsType type, ref readonly T0 indices) where T0 : unmanaged
        => DrawElements(mode, count, (GLEnum)type, in indices);

    public void DrawElements<T0>(GLEnum mode, uint count, GLEnum type, ref readonly T0 indices) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = &indices)
            DrawElements(mode, count, type, indicesPointer);
    }

    public void DrawElements<T0>(PrimitiveType mode, uint count, DrawElementsType type, ref readonly T0 indices) where T0 : unmanaged
        => DrawElements((GLEnum)mode, count, (GLEnum)type, in indices);

    public void DrawElements<T0>(PrimitiveType mode, uint count, GLEnum type, ref readonly T0 indices) where T0 : unmanaged
        => DrawElements((GLEnum)mode, count, type, in indices);

    public void DrawElementsBaseVertex(GLEnum mode, uint count, DrawElementsType type, void* indices, int basevertex)
        => DrawElementsBaseVertex(mode, count, (GLEnum)type, indices, basevertex);

    public void DrawElementsBaseVertex(GLEnum mode, uint count, GLEnum type, void* indices, int basevertex)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, void*, int, void>)Entry(EntryPoint.glDrawElementsBaseVertex))(
            mode, count, type, indices, basevertex);

    public void DrawElementsBaseVertex(PrimitiveType mode, uint count, DrawElementsType type, void* indices, int basevertex)
        => DrawElementsBaseVertex((GLEnum)mode, count, (GLEnum)type, indices, basevertex);

    public void DrawElementsBaseVertex(PrimitiveType mode, uint count, GLEnum type, void* indices, int basevertex)
        => DrawElementsBaseVertex((GLEnum)mode, count, type, indices, basevertex);

    public void DrawElementsBaseVertex<T0>(
        GLEnum mode, uint count, DrawElementsType type, ref readonly T0 indices, int basevertex) where T0 : unmanaged
        => DrawElementsBaseVertex(mode, count, (GLEnum)type, in indices, basevertex);

    public void DrawElementsBaseVertex<T0>(GLEnum mode, uint count, GLEnum type, ref readonly T0 indices, int basevertex) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = &indices)
            DrawElementsBaseVertex(mode, count, type, indicesPointer, basevertex);
    }

    public void DrawElementsBaseVertex<T0>(
        PrimitiveType mode, uint count, DrawElementsType type, ref readonly T0 indices, int basevertex) where T0 : unmanaged
        => DrawElementsBaseVertex((GLEnum)mode, count, (GLEnum)type, in indices, basevertex);

    public void DrawElementsBaseVertex<T0>(PrimitiveType mode, uint count, GLEnum type, ref readonly T0 indices, int basevertex) where T0 : unmanaged
        => DrawElementsBaseVertex((GLEnum)mode, count, type, in indices, basevertex);

    public void DrawElementsIndirect(GLEnum mode, DrawElementsType type, void* indirect)
        => DrawElementsIndirect(mode, (GLEnum)type, indirect);

    public void DrawElementsIndirect(GLEnum mode, GLEnum type, void* indirect)
        => ((delegate* unmanaged<GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glDrawElementsIndirect))(mode, type, indirect);

    public void DrawElementsIndirect(PrimitiveType mode, DrawElementsType type, void* indirect)
        => DrawElementsIndirect((GLEnum)mode, (GLEnum)type, indirect);

    public void DrawElementsIndirect(PrimitiveType mode, GLEnum type, void* indirect)
        => DrawElementsIndirect((GLEnum)mode, type, indirect);

    public void DrawElementsIndirect<T0>(GLEnum mode, DrawElementsType type, ref readonly T0 indirect) where T0 : unmanaged
        => DrawElementsIndirect(mode, (GLEnum)type, in indirect);

    public void DrawElementsIndirect<T0>(GLEnum mode, GLEnum type, ref readonly T0 indirect) where T0 : unmanaged
    {
        fixed (T0* indirectPointer = &indirect)
            DrawElementsIndirect(mode, type, indirectPointer);
    }

    public void DrawElementsIndirect<T0>(PrimitiveType mode, DrawElementsType type, ref readonly T0 indirect) where T0 : unmanaged
        => DrawElementsIndirect((GLEnum)mode, (GLEnum)type, in indirect);

    public void DrawElementsIndirect<T0>(PrimitiveType mode, GLEnum type, ref readonly T0 indirect) where T0 : unmanaged
        => DrawElementsIndirect((GLEnum)mode, type, in indirect);

    public void DrawElementsInstanced(GLEnum mode, uint count, DrawElementsType type, void* indices, uint instancecount)
        => DrawElementsInstanced(mode, count, (GLEnum)type, indices, instancecount);

    public void DrawElementsInstanced(GLEnum mode, uint count, GLEnum type, void* indices, uint instancecount)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, void*, uint, void>)Entry(EntryPoint.glDrawElementsInstanced))(
            mode, count, type, indices, instancecount);

    public void DrawElementsInstanced(PrimitiveType mode, uint count, DrawElementsType type, void* indices, uint instancecount)
        => DrawElementsInstanced((GLEnum)mode, count, (GLEnum)type, indices, instancecount);

    public void DrawElementsInstanced(PrimitiveType mode, uint count, GLEnum type, void* indices, uint instancecount)
        => DrawElementsInstanced((GLEnum)mode, count, type, indices, instancecount);

    public void DrawElementsInstanced<T0>(
        GLEnum mode, uint count, DrawElementsType type, ref readonly T0 indices, uint instancecount) where T0 : unmanaged
        => DrawElementsInstanced(mode, count, (GLEnum)type, in indices, instancecount);

    public void DrawElementsInstanced<T0>(GLEnum mode, uint count, GLEnum type, ref readonly T0 indices, uint instancecount) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = &indices)
            DrawElementsInstanced(mode, count, type, indicesPointer, instancecount);
    }

    public void DrawElementsInstanced<T0>(
        PrimitiveType mode, uint count, DrawElementsType type, ref readonly T0 indices, uint instancecount) where T0 : unmanaged
        => DrawElementsInstanced((GLEnum)mode, count, (GLEnum)type, in indices, instancecount);

    public void DrawElementsInstanced<T0>(
        PrimitiveType mode, uint count, GLEnum type, ref readonly T0 indices, uint instancecount) where T0 : unmanaged
        => DrawElementsInstanced((GLEnum)mode, count, type, in indices, instancecount);

    public void DrawElementsInstancedBaseInstance(
        GLEnum mode, uint count, DrawElementsType type, void* indices, uint instancecount, uint baseinstance)
        => DrawElementsInstancedBaseInstance(mode, count, (GLEnum)type, indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseInstance(GLEnum mode, uint count, GLEnum type, void* indices, uint instancecount, uint baseinstance)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, void*, uint, uint, void>)Entry(EntryPoint.glDrawElementsInstancedBaseInstance))(
            mode, count, type, indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseInstance(
        PrimitiveType mode, uint count, DrawElementsType type, void* indices, uint instancecount, uint baseinstance)
        => DrawElementsInstancedBaseInstance((GLEnum)mode, count, (GLEnum)type, indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseInstance(PrimitiveType mode, uint count, GLEnum type, void* indices, uint instancecount, uint baseinstance)
        => DrawElementsInstancedBaseInstance((GLEnum)mode, count, type, indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseInstance<T0>(
        GLEnum mode, uint count, DrawElementsType type, ref readonly T0 indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseInstance(mode, count, (GLEnum)type, in indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseInstance<T0>(
        GLEnum mode, uint count, GLEnum type, ref readonly T0 indices, uint instancecount, uint baseinstance) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = &indices)
            DrawElementsInstancedBaseInstance(mode, count, type, indicesPointer, instancecount, baseinstance);
    }

    public void DrawElementsInstancedBaseInstance<T0>(
        PrimitiveType mode, uint count, DrawElementsType type, ref readonly T0 indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseInstance((GLEnum)mode, count, (GLEnum)type, in indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseInstance<T0>(
        PrimitiveType mode, uint count, GLEnum type, ref readonly T0 indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseInstance((GLEnum)mode, count, type, in indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseInstance<T0>(
        GLEnum mode, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseInstance(mode, (GLEnum)type, indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseInstance<T0>(
        GLEnum mode, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, uint baseinstance) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = indices)
            DrawElementsInstancedBaseInstance(mode, (uint)(indices.Length * sizeof(T0)), type, indicesPointer, instancecount, baseinstance);
    }

    public void DrawElementsInstancedBaseInstance<T0>(
        PrimitiveType mode, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseInstance((GLEnum)mode, (GLEnum)type, indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseInstance<T0>(
        PrimitiveType mode, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseInstance((GLEnum)mode, type, indices, instancecount, baseinstance);

    public void DrawElementsInstancedBaseVertex(GLEnum mode, uint count, DrawElementsType type, void* indices, uint instancecount, int basevertex)
        => DrawElementsInstancedBaseVertex(mode, count, (GLEnum)type, indices, instancecount, basevertex);

    public void DrawElementsInstancedBaseVertex(GLEnum mode, uint count, GLEnum type, void* indices, uint instancecount, int basevertex)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, void*, uint, int, void>)Entry(EntryPoint.glDrawElementsInstancedBaseVertex))(
            mode, count, type, indices, instancecount, basevertex);

    public void DrawElementsInstancedBaseVertex(
        PrimitiveType mode, uint count, DrawElementsType type, void* indices, uint instancecount, int basevertex)
        => DrawElementsInstancedBaseVertex((GLEnum)mode, count, (GLEnum)type, indices, instancecount, basevertex);

    public void DrawElementsInstancedBaseVertex(PrimitiveType mode, uint count, GLEnum type, void* indices, uint instancecount, int basevertex)
        => DrawElementsInstancedBaseVertex((GLEnum)mode, count, type, indices, instancecount, basevertex);

    public void DrawElementsInstancedBaseVertex<T0>(
        GLEnum mode, uint count, DrawElementsType type, ref readonly T0 indices, uint instancecount, int basevertex) where T0 : unmanaged
        => DrawElementsInstancedBaseVertex(mode, count, (GLEnum)type, in indices, instancecount, basevertex);

    public void DrawElementsInstancedBaseVertex<T0>(
        GLEnum mode, uint count, GLEnum type, ref readonly T0 indices, uint instancecount, int basevertex) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = &indices)
            DrawElementsInstancedBaseVertex(mode, count, type, indicesPointer, instancecount, basevertex);
    }

    public void DrawElementsInstancedBaseVertex<T0>(
        PrimitiveType mode, uint count, DrawElementsType type, ref readonly T0 indices, uint instancecount, int basevertex) where T0 : unmanaged
        => DrawElementsInstancedBaseVertex((GLEnum)mode, count, (GLEnum)type, in indices, instancecount, basevertex);

    public void DrawElementsInstancedBaseVertex<T0>(
        PrimitiveType mode, uint count, GLEnum type, ref readonly T0 indices, uint instancecount, int basevertex) where T0 : unmanaged
        => DrawElementsInstancedBaseVertex((GLEnum)mode, count, type, in indices, instancecount, basevertex);

    public void DrawElementsInstancedBaseVertexBaseInstance(
        GLEnum mode, uint count, DrawElementsType type, void* indices, uint instancecount, int basevertex, uint baseinstance)
        => DrawElementsInstancedBaseVertexBaseInstance(mode, count, (GLEnum)type, indices, instancecount, basevertex, baseinstance);

    public void DrawElementsInstancedBaseVertexBaseInstance(
        GLEnum mode, uint count, GLEnum type, void* indices, uint instancecount, int basevertex, uint baseinstance)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, void*, uint, int, uint, void>)Entry(EntryPoint.glDrawElementsInstancedBaseVertexBaseInstance))(
            mode, count, type, indices, instancecount, basevertex, baseinstance);

    public void DrawElementsInstancedBaseVertexBaseInstance(
        PrimitiveType mode, uint count, DrawElementsType type, void* indices, uint instancecount, int basevertex, uint baseinstance)
        => DrawElementsInstancedBaseVertexBaseInstance((GLEnum)mode, count, (GLEnum)type, indices, instancecount, basevertex, baseinstance);

    public void DrawElementsInstancedBaseVertexBaseInstance(
        PrimitiveType mode, uint count, GLEnum type, void* indices, uint instancecount, int basevertex, uint baseinstance)
        => DrawElementsInstancedBaseVertexBaseInstance((GLEnum)mode, count, type, indices, instancecount, basevertex, baseinstance);

    public void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        GLEnum mode, uint count, DrawElementsType type, ref readonly T0 indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseVertexBaseInstance(mode, count, (GLEnum)type, in indices, instancecount, basevertex, baseinstance);

    public void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        GLEnum mode, uint count, GLEnum type, ref readonly T0 indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = &indices)
            DrawElementsInstancedBaseVertexBaseInstance(mode, count, type, indicesPointer, instancecount, basevertex, baseinstance);
    }

    public void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        PrimitiveType mode, uint count, DrawElementsType type, ref readonly T0 indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseVertexBaseInstance((GLEnum)mode, count, (GLEnum)type, in indices, instancecount, basevertex, baseinstance);

    public void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        PrimitiveType mode, uint count, GLEnum type, ref readonly T0 indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseVertexBaseInstance((GLEnum)mode, count, type, in indices, instancecount, basevertex, baseinstance);

    public void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        GLEnum mode, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseVertexBaseInstance(mode, (GLEnum)type, indices, instancecount, basevertex, baseinstance);

    public void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        GLEnum mode, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = indices)
            DrawElementsInstancedBaseVertexBaseInstance(mode, (uint)(indices.Length * sizeof(T0)), type, indicesPointer, instancecount, basevertex, baseinstance);
    }

    public void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        PrimitiveType mode, DrawElementsType type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseVertexBaseInstance((GLEnum)mode, (GLEnum)type, indices, instancecount, basevertex, baseinstance);

    public void DrawElementsInstancedBaseVertexBaseInstance<T0>(
        PrimitiveType mode, GLEnum type, ReadOnlySpan<T0> indices, uint instancecount, int basevertex, uint baseinstance) where T0 : unmanaged
        => DrawElementsInstancedBaseVertexBaseInstance((GLEnum)mode, type, indices, instancecount, basevertex, baseinstance);

    public void DrawRangeElements(GLEnum mode, uint start, uint end, uint count, DrawElementsType type, void* indices)
        => DrawRangeElements(mode, start, end, count, (GLEnum)type, indices);

    public void DrawRangeElements(GLEnum mode, uint start, uint end, uint count, GLEnum type, void* indices)
        => ((delegate* unmanaged<GLEnum, uint, uint, uint, GLEnum, void*, void>)Entry(EntryPoint.glDrawRangeElements))(
            mode, start, end, count, type, indices);

    public void DrawRangeElements(PrimitiveType mode, uint start, uint end, uint count, DrawElementsType type, void* indices)
        => DrawRangeElements((GLEnum)mode, start, end, count, (GLEnum)type, indices);

    public void DrawRangeElements(PrimitiveType mode, uint start, uint end, uint count, GLEnum type, void* indices)
        => DrawRangeElements((GLEnum)mode, start, end, count, type, indices);

    public void DrawRangeElements<T0>(
        GLEnum mode, uint start, uint end, uint count, DrawElementsType type, ref readonly T0 indices) where T0 : unmanaged
        => DrawRangeElements(mode, start, end, count, (GLEnum)type, in indices);

    public void DrawRangeElements<T0>(GLEnum mode, uint start, uint end, uint count, GLEnum type, ref readonly T0 indices) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = &indices)
            DrawRangeElements(mode, start, end, count, type, indicesPointer);
    }

    public void DrawRangeElements<T0>(
        PrimitiveType mode, uint start, uint end, uint count, DrawElementsType type, ref readonly T0 indices) where T0 : unmanaged
        => DrawRangeElements((GLEnum)mode, start, end, count, (GLEnum)type, in indices);

    public void DrawRangeElements<T0>(PrimitiveType mode, uint start, uint end, uint count, GLEnum type, ref readonly T0 indices) where T0 : unmanaged
        => DrawRangeElements((GLEnum)mode, start, end, count, type, in indices);
}
