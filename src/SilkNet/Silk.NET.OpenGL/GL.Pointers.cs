#nullable disable

namespace Silk.NET.OpenGL;

/// <content>Members with two counted arrays, and members that return an address.</content>
public unsafe partial class GL
{
    public void* GetBufferPointer(GLEnum target, GLEnum pname)
    {
        void* pointer = null;
        GetBufferPointer(target, pname, &pointer);
        return pointer;
    }

    public void* GetBufferPointer(GLEnum target, BufferPointerNameARB pname)
        => GetBufferPointer((GLEnum)target, (GLEnum)pname);

    public void* GetBufferPointer(BufferTargetARB target, GLEnum pname)
        => GetBufferPointer((GLEnum)target, (GLEnum)pname);

    public void* GetBufferPointer(BufferTargetARB target, BufferPointerNameARB pname)
        => GetBufferPointer((GLEnum)target, (GLEnum)pname);

    public void* GetNamedBufferPointer(uint buffer, GLEnum pname)
    {
        void* pointer = null;
        GetNamedBufferPointer(buffer, pname, &pointer);
        return pointer;
    }

    public void* GetNamedBufferPointer(uint buffer, BufferPointerNameARB pname)
        => GetNamedBufferPointer(buffer, (GLEnum)pname);

    public void* GetVertexAttribPointer(uint index, GLEnum pname)
    {
        void* pointer = null;
        GetVertexAttribPointer(index, pname, &pointer);
        return pointer;
    }

    public void* GetVertexAttribPointer(uint index, VertexAttribPointerPropertyARB pname)
        => GetVertexAttribPointer(index, (GLEnum)pname);

    public void* GetPointer(GLEnum pname)
    {
        void* pointer = null;
        GetPointer(pname, &pointer);
        return pointer;
    }

    public void* GetPointer(GetPointervPName pname)
        => GetPointer((GLEnum)pname);

    public int GetActiveUniforms(uint program, ReadOnlySpan<uint> uniformIndices, GLEnum pname)
    {
        var value = 0;
        fixed (uint* indices = uniformIndices)
            GetActiveUniforms(program, (uint)uniformIndices.Length, indices, pname, &value);
        return value;
    }

    public int GetActiveUniforms(uint program, ReadOnlySpan<uint> uniformIndices, UniformPName pname)
        => GetActiveUniforms(program, uniformIndices, (GLEnum)pname);

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, ReadOnlySpan<GLEnum> props, uint* length, Span<int> @params)
    {
        fixed (GLEnum* propsPointer = props)
        fixed (int* paramsPointer = @params)
            GetProgramResource(
                program, (GLEnum)programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, (uint)@params.Length, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, ReadOnlySpan<GLEnum> props, out uint length, Span<int> @params)
    {
        fixed (GLEnum* propsPointer = props)
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = @params)
            GetProgramResource(
                program, (GLEnum)programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, (uint)@params.Length, lengthPointer, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, ReadOnlySpan<ProgramResourceProperty> props, uint* length, Span<int> @params)
    {
        fixed (ProgramResourceProperty* propsPointer = props)
        fixed (int* paramsPointer = @params)
            GetProgramResource(
                program, (GLEnum)programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, (uint)@params.Length, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, ReadOnlySpan<ProgramResourceProperty> props, out uint length, Span<int> @params)
    {
        fixed (ProgramResourceProperty* propsPointer = props)
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = @params)
            GetProgramResource(
                program, (GLEnum)programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, (uint)@params.Length, lengthPointer, paramsPointer);
    }

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, ReadOnlySpan<GLEnum> props, uint* length, Span<int> @params)
    {
        fixed (GLEnum* propsPointer = props)
        fixed (int* paramsPointer = @params)
            GetProgramResource(
                program, (GLEnum)programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, (uint)@params.Length, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, ReadOnlySpan<GLEnum> props, out uint length, Span<int> @params)
    {
        fixed (GLEnum* propsPointer = props)
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = @params)
            GetProgramResource(
                program, (GLEnum)programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, (uint)@params.Length, lengthPointer, paramsPointer);
    }

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, ReadOnlySpan<ProgramResourceProperty> props, uint* length, Span<int> @params)
    {
        fixed (ProgramResourceProperty* propsPointer = props)
        fixed (int* paramsPointer = @params)
            GetProgramResource(
                program, (GLEnum)programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, (uint)@params.Length, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, ReadOnlySpan<ProgramResourceProperty> props, out uint length, Span<int> @params)
    {
        fixed (ProgramResourceProperty* propsPointer = props)
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = @params)
            GetProgramResource(
                program, (GLEnum)programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, (uint)@params.Length, lengthPointer, paramsPointer);
    }
}
