#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BeginTransformFeedback(GLEnum primitiveMode)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glBeginTransformFeedback))(primitiveMode);

    public void BeginTransformFeedback(PrimitiveType primitiveMode)
        => BeginTransformFeedback((GLEnum)primitiveMode);

    public void BindTransformFeedback(BindTransformFeedbackTarget target, uint id)
        => BindTransformFeedback((GLEnum)target, id);

    public void BindTransformFeedback(GLEnum target, uint id)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glBindTransformFeedback))(target, id);

    public uint CreateTransformFeedback()
    {
        uint name = 0;
        CreateTransformFeedbacks(1, &name);
        return name;
    }

    public void CreateTransformFeedbacks(uint n, TransformFeedback* ids)
        => CreateTransformFeedbacks(n, (uint*)ids);

    public void CreateTransformFeedbacks(uint n, uint* ids)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glCreateTransformFeedbacks))(n, ids);

    public void CreateTransformFeedbacks(uint n, out TransformFeedback ids)
    {
        fixed (TransformFeedback* idsPointer = &ids)
            CreateTransformFeedbacks(n, (uint*)idsPointer);
    }

    public void CreateTransformFeedbacks(uint n, out uint ids)
    {
        fixed (uint* idsPointer = &ids)
            CreateTransformFeedbacks(n, idsPointer);
    }

    public void CreateTransformFeedbacks(Span<TransformFeedback> ids)
    {
        fixed (TransformFeedback* idsPointer = ids)
            CreateTransformFeedbacks((uint)ids.Length, (uint*)idsPointer);
    }

    public void CreateTransformFeedbacks(Span<uint> ids)
    {
        fixed (uint* idsPointer = ids)
            CreateTransformFeedbacks((uint)ids.Length, idsPointer);
    }

    public uint CreateTransformFeedbacks(uint n)
    {
        uint idsValue = default;
        CreateTransformFeedbacks(n, &idsValue);
        return idsValue;
    }

    public void DeleteTransformFeedback(uint ids)
        => DeleteTransformFeedbacks(1, &ids);

    public void DeleteTransformFeedbacks(uint n, TransformFeedback* ids)
        => DeleteTransformFeedbacks(n, (uint*)ids);

    public void DeleteTransformFeedbacks(uint n, uint* ids)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glDeleteTransformFeedbacks))(n, ids);

    public void DeleteTransformFeedbacks(uint n, ref readonly TransformFeedback ids)
    {
        fixed (TransformFeedback* idsPointer = &ids)
            DeleteTransformFeedbacks(n, (uint*)idsPointer);
    }

    public void DeleteTransformFeedbacks(uint n, ref readonly uint ids)
    {
        fixed (uint* idsPointer = &ids)
            DeleteTransformFeedbacks(n, idsPointer);
    }

    public void DeleteTransformFeedbacks(ReadOnlySpan<TransformFeedback> ids)
    {
        fixed (TransformFeedback* idsPointer = ids)
            DeleteTransformFeedbacks((uint)ids.Length, (uint*)idsPointer);
    }

    public void DeleteTransformFeedbacks(ReadOnlySpan<uint> ids)
    {
        fixed (uint* idsPointer = ids)
            DeleteTransformFeedbacks((uint)ids.Length, idsPointer);
    }

    public void EndTransformFeedback()
        => ((delegate* unmanaged<void>)Entry(EntryPoint.glEndTransformFeedback))();

    public uint GenTransformFeedback()
    {
        uint name = 0;
        GenTransformFeedbacks(1, &name);
        return name;
    }

    public void GenTransformFeedbacks(uint n, TransformFeedback* ids)
        => GenTransformFeedbacks(n, (uint*)ids);

    public void GenTransformFeedbacks(uint n, uint* ids)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glGenTransformFeedbacks))(n, ids);

    public void GenTransformFeedbacks(uint n, out TransformFeedback ids)
    {
        fixed (TransformFeedback* idsPointer = &ids)
            GenTransformFeedbacks(n, (uint*)idsPointer);
    }

    public void GenTransformFeedbacks(uint n, out uint ids)
    {
        fixed (uint* idsPointer = &ids)
            GenTransformFeedbacks(n, idsPointer);
    }

    public void GenTransformFeedbacks(Span<TransformFeedback> ids)
    {
        fixed (TransformFeedback* idsPointer = ids)
            GenTransformFeedbacks((uint)ids.Length, (uint*)idsPointer);
    }

    public void GenTransformFeedbacks(Span<uint> ids)
    {
        fixed (uint* idsPointer = ids)
            GenTransformFeedbacks((uint)ids.Length, idsPointer);
    }

    public uint GenTransformFeedbacks(uint n)
    {
        uint idsValue = default;
        GenTransformFeedbacks(n, &idsValue);
        return idsValue;
    }

    public bool IsTransformFeedback(uint id)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsTransformFeedback))(id) != 0;

    public void PauseTransformFeedback()
        => ((delegate* unmanaged<void>)Entry(EntryPoint.glPauseTransformFeedback))();

    public void ResumeTransformFeedback()
        => ((delegate* unmanaged<void>)Entry(EntryPoint.glResumeTransformFeedback))();

    public void TransformFeedbackBufferBase(uint xfb, uint index, uint buffer)
        => ((delegate* unmanaged<uint, uint, uint, void>)Entry(EntryPoint.glTransformFeedbackBufferBase))(xfb, index, buffer);

    public void TransformFeedbackBufferRange(uint xfb, uint index, uint buffer, nint offset, nuint size)
        => ((delegate* unmanaged<uint, uint, uint, nint, nuint, void>)Entry(EntryPoint.glTransformFeedbackBufferRange))(
            xfb, index, buffer, offset, size);

    public void TransformFeedbackVaryings(uint program, uint count, byte** varyings, GLEnum bufferMode)
        => ((delegate* unmanaged<uint, uint, byte**, GLEnum, void>)Entry(EntryPoint.glTransformFeedbackVaryings))(
            program, count, varyings, bufferMode);

    public void TransformFeedbackVaryings(uint program, uint count, byte** varyings, TransformFeedbackBufferMode bufferMode)
        => TransformFeedbackVaryings(program, count, varyings, (GLEnum)bufferMode);

    public void TransformFeedbackVaryings(uint program, uint count, ref readonly byte* varyings, GLEnum bufferMode)
    {
        fixed (byte** varyingsPointer = &varyings)
            TransformFeedbackVaryings(program, count, varyingsPointer, bufferMode);
    }

    public void TransformFeedbackVaryings(uint program, uint count, ref readonly byte* varyings, TransformFeedbackBufferMode bufferMode)
        => TransformFeedbackVaryings(program, count, in varyings, (GLEnum)bufferMode);

    public void TransformFeedbackVaryings(uint program, uint count, string[] varyings, GLEnum bufferMode)
    {
        using Utf8Arguments varyingsTexts = new(varyings);
        TransformFeedbackVaryings(program, count, varyingsTexts.Pointer, bufferMode);
    }

    public void TransformFeedbackVaryings(uint program, uint count, string[] varyings, TransformFeedbackBufferMode bufferMode)
        => TransformFeedbackVaryings(program, count, varyings, (GLEnum)bufferMode);
}
