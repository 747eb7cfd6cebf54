#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void DrawRangeElementsBaseVertex(GLEnum mode, uint start, uint end, uint count, DrawElementsType type, void* indices, int basevertex)
        => DrawRangeElementsBaseVertex(mode, start, end, count, (GLEnum)type, indices, basevertex);

    public void DrawRangeElementsBaseVertex(GLEnum mode, uint start, uint end, uint count, GLEnum type, void* indices, int basevertex)
        => ((delegate* unmanaged<GLEnum, uint, uint, uint, GLEnum, void*, int, void>)Entry(EntryPoint.glDrawRangeElementsBaseVertex))(
            mode, start, end, count, type, indices, basevertex);

    public void DrawRangeElementsBaseVertex(
        PrimitiveType mode, uint start, uint end, uint count, DrawElementsType type, void* indices, int basevertex)
        => DrawRangeElementsBaseVertex((GLEnum)mode, start, end, count, (GLEnum)type, indices, basevertex);

    public void DrawRangeElementsBaseVertex(PrimitiveType mode, uint start, uint end, uint count, GLEnum type, void* indices, int basevertex)
        => DrawRangeElementsBaseVertex((GLEnum)mode, start, end, count, type, indices, basevertex);

    public void DrawRangeElementsBaseVertex<T0>(
        GLEnum mode, uint start, uint end, uint count, DrawElementsType type, ref readonly T0 indices, int basevertex) where T0 : unmanaged
        => DrawRangeElementsBaseVertex(mode, start, end, count, (GLEnum)type, in indices, basevertex);

    public void DrawRangeElementsBaseVertex<T0>(
        GLEnum mode, uint start, uint end, uint count, GLEnum type, ref readonly T0 indices, int basevertex) where T0 : unmanaged
    {
        fixed (T0* indicesPointer = &indices)
            DrawRangeElementsBaseVertex(mode, start, end, count, type, indicesPointer, basevertex);
    }

    public void DrawRangeElementsBaseVertex<T0>(
        PrimitiveType mode, uint start, uint end, uint count, DrawElementsType type, ref readonly T0 indices, int basevertex) where T0 : unmanaged
        => DrawRangeElementsBaseVertex((GLEnum)mode, start, end, count, (GLEnum)type, in indices, basevertex);

    public void DrawRangeElementsBaseVertex<T0>(
        PrimitiveType mode, uint start, uint end, uint count, GLEnum type, ref readonly T0 indices, int basevertex) where T0 : unmanaged
        => DrawRangeElementsBaseVertex((GLEnum)mode, start, end, count, type, in indices, basevertex);

    public void DrawTransformFeedback(GLEnum mode, uint id)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glDrawTransformFeedback))(mode, id);

    public void DrawTransformFeedback(PrimitiveType mode, uint id)
        => DrawTransformFeedback((GLEnum)mode, id);

    public void DrawTransformFeedbackInstanced(GLEnum mode, uint id, uint instancecount)
        => ((delegate* unmanaged<GLEnum, uint, uint, void>)Entry(EntryPoint.glDrawTransformFeedbackInstanced))(mode, id, instancecount);

    public void DrawTransformFeedbackInstanced(PrimitiveType mode, uint id, uint instancecount)
        => DrawTransformFeedbackInstanced((GLEnum)mode, id, instancecount);

    public void MemoryBarrier(MemoryBarrierMask barriers)
        => MemoryBarrier((uint)barriers);

    public void MemoryBarrier(uint barriers)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glMemoryBarrier))(barriers);

    public void MemoryBarrierByRegion(MemoryBarrierMask barriers)
        => MemoryBarrierByRegion((uint)barriers);

    public void MemoryBarrierByRegion(uint barriers)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glMemoryBarrierByRegion))(barriers);

    public void PatchParameter(GLEnum pname, int value)
        => ((delegate* unmanaged<GLEnum, int, void>)Entry(EntryPoint.glPatchParameteri))(pname, value);

    public void PatchParameter(PatchParameterName pname, int value)
        => PatchParameter((GLEnum)pname, value);

    public void PatchParameter(GLEnum pname, float* values)
        => ((delegate* unmanaged<GLEnum, float*, void>)Entry(EntryPoint.glPatchParameterfv))(pname, values);

    public void PatchParameter(PatchParameterName pname, float* values)
        => PatchParameter((GLEnum)pname, values);

    public void PatchParameter(GLEnum pname, ref readonly float values)
    {
        fixed (float* valuesPointer = &values)
            PatchParameter(pname, valuesPointer);
    }

    public void PatchParameter(PatchParameterName pname, ref readonly float values)
        => PatchParameter((GLEnum)pname, in values);

    public void PrimitiveRestartIndex(uint index)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glPrimitiveRestartIndex))(index);

    public void ProvokingVertex(GLEnum mode)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glProvokingVertex))(mode);

    public void ProvokingVertex(VertexProvokingMode mode)
        => ProvokingVertex((GLEnum)mode);
}
