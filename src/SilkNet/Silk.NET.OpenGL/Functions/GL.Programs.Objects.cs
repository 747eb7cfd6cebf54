#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public uint CreateProgram()
        => ((delegate* unmanaged<uint>)Entry(EntryPoint.glCreateProgram))();

    public void DeleteProgram(uint program)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glDeleteProgram))(program);

    public void GetProgram(uint program, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetProgramiv))(program, pname, @params);

    public void GetProgram(uint program, ProgramPropertyARB pname, int* @params)
        => GetProgram(program, (GLEnum)pname, @params);

    public void GetProgram(uint program, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetProgram(program, pname, paramsPointer);
    }

    public void GetProgram(uint program, ProgramPropertyARB pname, out int @params)
        => GetProgram(program, (GLEnum)pname, out @params);

    public int GetProgram(uint program, GLEnum pname)
    {
        int paramsValue = default;
        GetProgram(program, pname, &paramsValue);
        return paramsValue;
    }

    public int GetProgram(uint program, ProgramPropertyARB pname)
        => GetProgram(program, (GLEnum)pname);

    public void GetProgramBinary(uint program, uint bufSize, uint* length, GLEnum* binaryFormat, void* binary)
        => ((delegate* unmanaged<uint, uint, uint*, GLEnum*, void*, void>)Entry(EntryPoint.glGetProgramBinary))(
            program, bufSize, length, binaryFormat, binary);

    public void GetProgramBinary(uint program, uint bufSize, out uint length, out GLEnum binaryFormat, void* binary)
    {
        fixed (uint* lengthPointer = &length)
        fixed (GLEnum* binaryFormatPointer = &binaryFormat)
            GetProgramBinary(program, bufSize, lengthPointer, binaryFormatPointer, binary);
    }

    public void GetProgramBinary(uint program, uint bufSize, out uint length, GLEnum* binaryFormat, void* binary)
    {
        fixed (uint* lengthPointer = &length)
            GetProgramBinary(program, bufSize, lengthPointer, binaryFormat, binary);
    }

    public void GetProgramBinary(uint program, uint bufSize, uint* length, out GLEnum binaryFormat, void* binary)
    {
        fixed (GLEnum* binaryFormatPointer = &binaryFormat)
            GetProgramBinary(program, bufSize, length, binaryFormatPointer, binary);
    }

    public void GetProgramBinary<T0>(uint program, uint bufSize, out uint length, out GLEnum binaryFormat, out T0 binary) where T0 : unmanaged
    {
        fixed (uint* lengthPointer = &length)
        fixed (GLEnum* binaryFormatPointer = &binaryFormat)
        fixed (T0* binaryPointer = &binary)
            GetProgramBinary(program, bufSize, lengthPointer, binaryFormatPointer, binaryPointer);
    }

    public void GetProgramBinary<T0>(uint program, uint bufSize, out uint length, GLEnum* binaryFormat, out T0 binary) where T0 : unmanaged
    {
        fixed (uint* lengthPointer = &length)
        fixed (T0* binaryPointer = &binary)
            GetProgramBinary(program, bufSize, lengthPointer, binaryFormat, binaryPointer);
    }

    public void GetProgramBinary<T0>(uint program, uint bufSize, uint* length, out GLEnum binaryFormat, out T0 binary) where T0 : unmanaged
    {
        fixed (GLEnum* binaryFormatPointer = &binaryFormat)
        fixed (T0* binaryPointer = &binary)
            GetProgramBinary(program, bufSize, length, binaryFormatPointer, binaryPointer);
    }

    public void GetProgramBinary<T0>(uint program, uint bufSize, uint* length, GLEnum* binaryFormat, out T0 binary) where T0 : unmanaged
    {
        fixed (T0* binaryPointer = &binary)
            GetProgramBinary(program, bufSize, length, binaryFormat, binaryPointer);
    }

    public void GetProgramBinary<T0>(uint program, out uint length, out GLEnum binaryFormat, Span<T0> binary) where T0 : unmanaged
    {
        fixed (uint* lengthPointer = &length)
        fixed (GLEnum* binaryFormatPointer = &binaryFormat)
        fixed (T0* binaryPointer = binary)
            GetProgramBinary(program, (uint)(binary.Length * sizeof(T0)), lengthPointer, binaryFormatPointer, binaryPointer);
    }

    public void GetProgramBinary<T0>(uint program, out uint length, GLEnum* binaryFormat, Span<T0> binary) where T0 : unmanaged
    {
        fixed (uint* lengthPointer = &length)
        fixed (T0* binaryPointer = binary)
            GetProgramBinary(program, (uint)(binary.Length * sizeof(T0)), lengthPointer, binaryFormat, binaryPointer);
    }

    public void GetProgramBinary<T0>(uint program, uint* length, out GLEnum binaryFormat, Span<T0> binary) where T0 : unmanaged
    {
        fixed (GLEnum* binaryFormatPointer = &binaryFormat)
        fixed (T0* binaryPointer = binary)
            GetProgramBinary(program, (uint)(binary.Length * sizeof(T0)), length, binaryFormatPointer, binaryPointer);
    }

    public void GetProgramBinary<T0>(uint program, uint* length, GLEnum* binaryFormat, Span<T0> binary) where T0 : unmanaged
    {
        fixed (T0* binaryPointer = binary)
            GetProgramBinary(program, (uint)(binary.Length * sizeof(T0)), length, binaryFormat, binaryPointer);
    }

    public T0 GetProgramBinary<T0>(uint program, uint bufSize, out uint length, out GLEnum binaryFormat) where T0 : unmanaged
    {
        T0 binaryValue = default;
        fixed (uint* lengthPointer = &length)
        fixed (GLEnum* binaryFormatPointer = &binaryFormat)
            GetProgramBinary(program, bufSize, lengthPointer, binaryFormatPointer, &binaryValue);
        return binaryValue;
    }

    public T0 GetProgramBinary<T0>(uint program, uint bufSize, out uint length, GLEnum* binaryFormat) where T0 : unmanaged
    {
        T0 binaryValue = default;
        fixed (uint* lengthPointer = &length)
            GetProgramBinary(program, bufSize, lengthPointer, binaryFormat, &binaryValue);
        return binaryValue;
    }

    public T0 GetProgramBinary<T0>(uint program, uint bufSize, uint* length, out GLEnum binaryFormat) where T0 : unmanaged
    {
        T0 binaryValue = default;
        fixed (GLEnum* binaryFormatPointer = &binaryFormat)
            GetProgramBinary(program, bufSize, length, binaryFormatPointer, &binaryValue);
        return binaryValue;
    }

    public T0 GetProgramBinary<T0>(uint program, uint bufSize, uint* length, GLEnum* binaryFormat) where T0 : unmanaged
    {
        T0 binaryValue = default;
        GetProgramBinary(program, bufSize, length, binaryFormat, &binaryValue);
        return binaryValue;
    }

    public void GetProgramInfoLog(uint program, uint bufSize, uint* length, byte* infoLog)
        => ((delegate* unmanaged<uint, uint, uint*, byte*, void>)Entry(EntryPoint.glGetProgramInfoLog))(program, bufSize, length, infoLog);

    public void GetProgramInfoLog(uint program, uint bufSize, out uint length, out byte infoLog)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* infoLogPointer = &infoLog)
            GetProgramInfoLog(program, bufSize, lengthPointer, infoLogPointer);
    }

    public void GetProgramInfoLog(uint program, uint bufSize, out uint length, byte* infoLog)
    {
        fixed (uint* lengthPointer = &length)
            GetProgramInfoLog(program, bufSize, lengthPointer, infoLog);
    }

    public void GetProgramInfoLog(uint program, uint bufSize, out uint length, out string infoLog)
    {
        using Utf8Buffer infoLogBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetProgramInfoLog(program, bufSize, lengthPointer, infoLogBuffer.Pointer);
        infoLog = infoLogBuffer.ToString();
    }

    public void GetProgramInfoLog(uint program, uint bufSize, uint* length, out byte infoLog)
    {
        fixed (byte* infoLogPointer = &infoLog)
            GetProgramInfoLog(program, bufSize, length, infoLogPointer);
    }

    public void GetProgramInfoLog(uint program, uint bufSize, uint* length, out string infoLog)
    {
        using Utf8Buffer infoLogBuffer = new(bufSize);
        GetProgramInfoLog(program, bufSize, length, infoLogBuffer.Pointer);
        infoLog = infoLogBuffer.ToString();
    }

    public void GetProgramInfoLog(uint program, out uint length, Span<byte> infoLog)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* infoLogPointer = infoLog)
            GetProgramInfoLog(program, (uint)infoLog.Length, lengthPointer, infoLogPointer);
    }

    public void GetProgramInfoLog(uint program, uint* length, Span<byte> infoLog)
    {
        fixed (byte* infoLogPointer = infoLog)
            GetProgramInfoLog(program, (uint)infoLog.Length, length, infoLogPointer);
    }

    public byte GetProgramInfoLog(uint program, uint bufSize, out uint length)
    {
        byte infoLogValue = default;
        fixed (uint* lengthPointer = &length)
            GetProgramInfoLog(program, bufSize, lengthPointer, &infoLogValue);
        return infoLogValue;
    }

    public byte GetProgramInfoLog(uint program, uint bufSize, uint* length)
    {
        byte infoLogValue = default;
        GetProgramInfoLog(program, bufSize, length, &infoLogValue);
        return infoLogValue;
    }

    public bool IsProgram(uint program)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsProgram))(program) != 0;

    public void LinkProgram(uint program)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glLinkProgram))(program);

    public void ProgramBinary(uint program, GLEnum binaryFormat, void* binary, uint length)
        => ((delegate* unmanaged<uint, GLEnum, void*, uint, void>)Entry(EntryPoint.glProgramBinary))(program, binaryFormat, binary, length);

    public void ProgramBinary<T0>(uint program, GLEnum binaryFormat, ref readonly T0 binary, uint length) where T0 : unmanaged
    {
        fixed (T0* binaryPointer = &binary)
            ProgramBinary(program, binaryFormat, binaryPointer, length);
    }

    public void ProgramBinary<T0>(uint program, GLEnum binaryFormat, ReadOnlySpan<T0> binary) where T0 : unmanaged
    {
        fixed (T0* binaryPointer = binary)
            ProgramBinary(program, binaryFormat, binaryPointer, (uint)(binary.Length * sizeof(T0)));
    }

    public void ProgramParameter(uint program, GLEnum pname, int value)
        => ((delegate* unmanaged<uint, GLEnum, int, void>)Entry(EntryPoint.glProgramParameteri))(program, pname, value);

    public void ProgramParameter(uint program, ProgramParameterPName pname, int value)
        => ProgramParameter(program, (GLEnum)pname, value);

    public void UseProgram(uint program)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glUseProgram))(program);

    public void ValidateProgram(uint program)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glValidateProgram))(program);
}
