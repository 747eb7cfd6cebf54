#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint count, uint* length, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, uint, uint, GLEnum*, uint, uint*, int*, void>)Entry(EntryPoint.glGetProgramResourceiv))(
            program, programInterface, index, propCount, props, count, length, @params);

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, uint* length, int* @params)
        => GetProgramResource(program, programInterface, index, propCount, (GLEnum*)props, count, length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint count, uint* length, int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, uint* length,
        int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, (GLEnum*)props, count, length, @params);

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, out uint length, out int @params)
    {
        fixed (GLEnum* propsPointer = &props)
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = &@params)
            GetProgramResource(program, programInterface, index, propCount, propsPointer, count, lengthPointer, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, out uint length, int* @params)
    {
        fixed (GLEnum* propsPointer = &props)
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, propCount, propsPointer, count, lengthPointer, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, uint* length, out int @params)
    {
        fixed (GLEnum* propsPointer = &props)
        fixed (int* paramsPointer = &@params)
            GetProgramResource(program, programInterface, index, propCount, propsPointer, count, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, uint* length, int* @params)
    {
        fixed (GLEnum* propsPointer = &props)
            GetProgramResource(program, programInterface, index, propCount, propsPointer, count, length, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint count, out uint length, out int @params)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = &@params)
            GetProgramResource(program, programInterface, index, propCount, props, count, lengthPointer, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint count, out uint length, int* @params)
    {
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, propCount, props, count, lengthPointer, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint count, uint* length, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetProgramResource(program, programInterface, index, propCount, props, count, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count, out uint length,
        out int @params)
    {
        fixed (ProgramResourceProperty* propsPointer = &props)
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = &@params)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)propsPointer, count, lengthPointer, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count, out uint length,
        int* @params)
    {
        fixed (ProgramResourceProperty* propsPointer = &props)
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)propsPointer, count, lengthPointer, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count, uint* length,
        out int @params)
    {
        fixed (ProgramResourceProperty* propsPointer = &props)
        fixed (int* paramsPointer = &@params)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)propsPointer, count, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count, uint* length,
        int* @params)
    {
        fixed (ProgramResourceProperty* propsPointer = &props)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)propsPointer, count, length, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, out uint length,
        out int @params)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = &@params)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)props, count, lengthPointer, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, out uint length, int* @params)
    {
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)props, count, lengthPointer, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, uint* length, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)props, count, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, out uint length,
        out int @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, out length, out @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, out uint length,
        int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, out length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, uint* length,
        out int @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, length, out @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, uint* length, int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint count, out uint length, out int @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, out length, out @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint count, out uint length, int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, out length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint count, uint* length, out int @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, length, out @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count,
        out uint length, out int @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, out length, out @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count,
        out uint length, int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, out length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count,
        uint* length, out int @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, length, out @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count,
        uint* length, int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, out uint length,
        out int @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, out length, out @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, out uint length,
        int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, out length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, uint* length,
        out int @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, length, out @params);

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, ReadOnlySpan<GLEnum> props, uint count, out uint length, int* @params)
    {
        fixed (GLEnum* propsPointer = props)
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, (uint)props.Length, propsPointer, count, lengthPointer, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, ReadOnlySpan<GLEnum> props, uint count, uint* length, int* @params)
    {
        fixed (GLEnum* propsPointer = props)
            GetProgramResource(program, programInterface, index, (uint)props.Length, propsPointer, count, length, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, ReadOnlySpan<ProgramResourceProperty> props, uint count, out uint length, int* @params)
    {
        fixed (ProgramResourceProperty* propsPointer = props)
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, count, lengthPointer, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, ReadOnlySpan<ProgramResourceProperty> props, uint count, uint* length, int* @params)
    {
        fixed (ProgramResourceProperty* propsPointer = props)
            GetProgramResource(program, programInterface, index, (uint)props.Length, (GLEnum*)propsPointer, count, length, @params);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, out uint length, Span<int> @params)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = @params)
            GetProgramResource(program, programInterface, index, propCount, props, (uint)@params.Length, lengthPointer, paramsPointer);
    }

    public void GetProgramResource(uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint* length, Span<int> @params)
    {
        fixed (int* paramsPointer = @params)
            GetProgramResource(program, programInterface, index, propCount, props, (uint)@params.Length, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, out uint length, Span<int> @params)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* paramsPointer = @params)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)props, (uint)@params.Length, lengthPointer, paramsPointer);
    }

    public void GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint* length, Span<int> @params)
    {
        fixed (int* paramsPointer = @params)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)props, (uint)@params.Length, length, paramsPointer);
    }

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, ReadOnlySpan<GLEnum> props, uint count, out uint length, int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, props, count, out length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, ReadOnlySpan<GLEnum> props, uint count, uint* length, int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, props, count, length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, ReadOnlySpan<ProgramResourceProperty> props, uint count, out uint length,
        int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, props, count, out length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, ReadOnlySpan<ProgramResourceProperty> props, uint count, uint* length,
        int* @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, props, count, length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, out uint length, Span<int> @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, out length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint* length, Span<int> @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, out uint length,
        Span<int> @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, out length, @params);

    public void GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint* length, Span<int> @params)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, length, @params);

    public int GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, out uint length)
    {
        int paramsValue = default;
        fixed (GLEnum* propsPointer = &props)
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, propCount, propsPointer, count, lengthPointer, &paramsValue);
        return paramsValue;
    }

    public int GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, uint* length)
    {
        int paramsValue = default;
        fixed (GLEnum* propsPointer = &props)
            GetProgramResource(program, programInterface, index, propCount, propsPointer, count, length, &paramsValue);
        return paramsValue;
    }

    public int GetProgramResource(uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint count, out uint length)
    {
        int paramsValue = default;
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, propCount, props, count, lengthPointer, &paramsValue);
        return paramsValue;
    }

    public int GetProgramResource(uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint count, uint* length)
    {
        int paramsValue = default;
        GetProgramResource(program, programInterface, index, propCount, props, count, length, &paramsValue);
        return paramsValue;
    }

    public int GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count, out uint length)
    {
        int paramsValue = default;
        fixed (ProgramResourceProperty* propsPointer = &props)
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)propsPointer, count, lengthPointer, &paramsValue);
        return paramsValue;
    }

    public int GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count, uint* length)
    {
        int paramsValue = default;
        fixed (ProgramResourceProperty* propsPointer = &props)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)propsPointer, count, length, &paramsValue);
        return paramsValue;
    }

    public int GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, out uint length)
    {
        int paramsValue = default;
        fixed (uint* lengthPointer = &length)
            GetProgramResource(program, programInterface, index, propCount, (GLEnum*)props, count, lengthPointer, &paramsValue);
        return paramsValue;
    }

    public int GetProgramResource(
        uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, uint* length)
    {
        int paramsValue = default;
        GetProgramResource(program, programInterface, index, propCount, (GLEnum*)props, count, length, &paramsValue);
        return paramsValue;
    }

    public int GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, out uint length)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, out length);

    public int GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly GLEnum props, uint count, uint* length)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, length);

    public int GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint count, out uint length)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, out length);

    public int GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint count, uint* length)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, length);

    public int GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count,
        out uint length)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, out length);

    public int GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ref readonly ProgramResourceProperty props, uint count,
        uint* length)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, in props, count, length);

    public int GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, out uint length)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, out length);

    public int GetProgramResource(
        uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, uint* length)
        => GetProgramResource(program, (GLEnum)programInterface, index, propCount, props, count, length);
}
