#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void AttachShader(uint program, uint shader)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glAttachShader))(program, shader);

    public void CompileShader(uint shader)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glCompileShader))(shader);

    public uint CreateShader(GLEnum type)
        => ((delegate* unmanaged<GLEnum, uint>)Entry(EntryPoint.glCreateShader))(type);

    public uint CreateShader(ShaderType type)
        => CreateShader((GLEnum)type);

    public void DeleteShader(uint shader)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glDeleteShader))(shader);

    public void DetachShader(uint program, uint shader)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glDetachShader))(program, shader);

    public void GetShader(uint shader, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetShaderiv))(shader, pname, @params);

    public void GetShader(uint shader, ShaderParameterName pname, int* @params)
        => GetShader(shader, (GLEnum)pname, @params);

    public void GetShader(uint shader, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetShader(shader, pname, paramsPointer);
    }

    public void GetShader(uint shader, ShaderParameterName pname, out int @params)
        => GetShader(shader, (GLEnum)pname, out @params);

    public int GetShader(uint shader, GLEnum pname)
    {
        int paramsValue = default;
        GetShader(shader, pname, &paramsValue);
        return paramsValue;
    }

    public int GetShader(uint shader, ShaderParameterName pname)
        => GetShader(shader, (GLEnum)pname);

    public void GetShaderInfoLog(uint shader, uint bufSize, uint* length, byte* infoLog)
        => ((delegate* unmanaged<uint, uint, uint*, byte*, void>)Entry(EntryPoint.glGetShaderInfoLog))(shader, bufSize, length, infoLog);

    public void GetShaderInfoLog(uint shader, uint bufSize, out uint length, out byte infoLog)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* infoLogPointer = &infoLog)
            GetShaderInfoLog(shader, bufSize, lengthPointer, infoLogPointer);
    }

    public void GetShaderInfoLog(uint shader, uint bufSize, out uint length, byte* infoLog)
    {
        fixed (uint* lengthPointer = &length)
            GetShaderInfoLog(shader, bufSize, lengthPointer, infoLog);
    }

    public void GetShaderInfoLog(uint shader, uint bufSize, out uint length, out string infoLog)
    {
        using Utf8Buffer infoLogBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetShaderInfoLog(shader, bufSize, lengthPointer, infoLogBuffer.Pointer);
        infoLog = infoLogBuffer.ToString();
    }

    public void GetShaderInfoLog(uint shader, uint bufSize, uint* length, out byte infoLog)
    {
        fixed (byte* infoLogPointer = &infoLog)
            GetShaderInfoLog(shader, bufSize, length, infoLogPointer);
    }

    public void GetShaderInfoLog(uint shader, uint bufSize, uint* length, out string infoLog)
    {
        using Utf8Buffer infoLogBuffer = new(bufSize);
        GetShaderInfoLog(shader, bufSize, length, infoLogBuffer.Pointer);
        infoLog = infoLogBuffer.ToString();
    }

    public void GetShaderInfoLog(uint shader, out uint length, Span<byte> infoLog)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* infoLogPointer = infoLog)
            GetShaderInfoLog(shader, (uint)infoLog.Length, lengthPointer, infoLogPointer);
    }

    public void GetShaderInfoLog(uint shader, uint* length, Span<byte> infoLog)
    {
        fixed (byte* infoLogPointer = infoLog)
            GetShaderInfoLog(shader, (uint)infoLog.Length, length, infoLogPointer);
    }

    public byte GetShaderInfoLog(uint shader, uint bufSize, out uint length)
    {
        byte infoLogValue = default;
        fixed (uint* lengthPointer = &length)
            GetShaderInfoLog(shader, bufSize, lengthPointer, &infoLogValue);
        return infoLogValue;
    }

    public byte GetShaderInfoLog(uint shader, uint bufSize, uint* length)
    {
        byte infoLogValue = default;
        GetShaderInfoLog(shader, bufSize, length, &infoLogValue);
        return infoLogValue;
    }

    public void GetShaderPrecisionFormat(GLEnum shadertype, GLEnum precisiontype, int* range, int* precision)
        => ((delegate* unmanaged<GLEnum, GLEnum, int*, int*, void>)Entry(EntryPoint.glGetShaderPrecisionFormat))(
            shadertype, precisiontype, range, precision);

    public void GetShaderPrecisionFormat(GLEnum shadertype, PrecisionType precisiontype, int* range, int* precision)
        => GetShaderPrecisionFormat(shadertype, (GLEnum)precisiontype, range, precision);

    public void GetShaderPrecisionFormat(ShaderType shadertype, GLEnum precisiontype, int* range, int* precision)
        => GetShaderPrecisionFormat((GLEnum)shadertype, precisiontype, range, precision);

    public void GetShaderPrecisionFormat(ShaderType shadertype, PrecisionType precisiontype, int* range, int* precision)
        => GetShaderPrecisionFormat((GLEnum)shadertype, (GLEnum)precisiontype, range, precision);

    public void GetShaderPrecisionFormat(GLEnum shadertype, GLEnum precisiontype, out int range, out int precision)
    {
        fixed (int* rangePointer = &range)
        fixed (int* precisionPointer = &precision)
            GetShaderPrecisionFormat(shadertype, precisiontype, rangePointer, precisionPointer);
    }

    public void GetShaderPrecisionFormat(GLEnum shadertype, GLEnum precisiontype, out int range, int* precision)
    {
        fixed (int* rangePointer = &range)
            GetShaderPrecisionFormat(shadertype, precisiontype, rangePointer, precision);
    }

    public void GetShaderPrecisionFormat(GLEnum shadertype, GLEnum precisiontype, int* range, out int precision)
    {
        fixed (int* precisionPointer = &precision)
            GetShaderPrecisionFormat(shadertype, precisiontype, range, precisionPointer);
    }

    public void GetShaderPrecisionFormat(GLEnum shadertype, PrecisionType precisiontype, out int range, out int precision)
        => GetShaderPrecisionFormat(shadertype, (GLEnum)precisiontype, out range, out precision);

    public void GetShaderPrecisionFormat(GLEnum shadertype, PrecisionType precisiontype, out int range, int* precision)
        => GetShaderPrecisionFormat(shadertype, (GLEnum)precisiontype, out range, precision);

    public void GetShaderPrecisionFormat(GLEnum shadertype, PrecisionType precisiontype, int* range, out int precision)
        => GetShaderPrecisionFormat(shadertype, (GLEnum)precisiontype, range, out precision);

    public void GetShaderPrecisionFormat(ShaderType shadertype, GLEnum precisiontype, out int range, out int precision)
        => GetShaderPrecisionFormat((GLEnum)shadertype, precisiontype, out range, out precision);

    public void GetShaderPrecisionFormat(ShaderType shadertype, GLEnum precisiontype, out int range, int* precision)
        => GetShaderPrecisionFormat((GLEnum)shadertype, precisiontype, out range, precision);

    public void GetShaderPrecisionFormat(ShaderType shadertype, GLEnum precisiontype, int* range, out int precision)
        => GetShaderPrecisionFormat((GLEnum)shadertype, precisiontype, range, out precision);

    public void GetShaderPrecisionFormat(ShaderType shadertype, PrecisionType precisiontype, out int range, out int precision)
        => GetShaderPrecisionFormat((GLEnum)shadertype, (GLEnum)precisiontype, out range, out precision);

    public void GetShaderPrecisionFormat(ShaderType shadertype, PrecisionType precisiontype, out int range, int* precision)
        => GetShaderPrecisionFormat((GLEnum)shadertype, (GLEnum)precisiontype, out range, precision);

    public void GetShaderPrecisionFormat(ShaderType shadertype, PrecisionType precisiontype, int* range, out int precision)
        => GetShaderPrecisionFormat((GLEnum)shadertype, (GLEnum)precisiontype, range, out precision);

    public int GetShaderPrecisionFormat(GLEnum shadertype, GLEnum precisiontype, out int range)
    {
        int precisionValue = default;
        fixed (int* rangePointer = &range)
            GetShaderPrecisionFormat(shadertype, precisiontype, rangePointer, &precisionValue);
        return precisionValue;
    }

    public int GetShaderPrecisionFormat(GLEnum shadertype, GLEnum precisiontype, int* range)
    {
        int precisionValue = default;
        GetShaderPrecisionFormat(shadertype, precisiontype, range, &precisionValue);
        return precisionValue;
    }

    public int GetShaderPrecisionFormat(GLEnum shadertype, PrecisionType precisiontype, out int range)
        => GetShaderPrecisionFormat(shadertype, (GLEnum)precisiontype, out range);

    public int GetShaderPrecisionFormat(GLEnum shadertype, PrecisionType precisiontype, int* range)
        => GetShaderPrecisionFormat(shadertype, (GLEnum)precisiontype, range);

    public int GetShaderPrecisionFormat(ShaderType shadertype, GLEnum precisiontype, out int range)
        => GetShaderPrecisionFormat((GLEnum)shadertype, precisiontype, out range);

    public int GetShaderPrecisionFormat(ShaderType shadertype, GLEnum precisiontype, int* range)
        => GetShaderPrecisionFormat((GLEnum)shadertype, precisiontype, range);

    public int GetShaderPrecisionFormat(ShaderType shadertype, PrecisionType precisiontype, out int range)
        => GetShaderPrecisionFormat((GLEnum)shadertype, (GLEnum)precisiontype, out range);

    public int GetShaderPrecisionFormat(ShaderType shadertype, PrecisionType precisiontype, int* range)
        => GetShaderPrecisionFormat((GLEnum)shadertype, (GLEnum)precisiontype, range);

    public void GetShaderSource(uint shader, uint bufSize, uint* length, byte* source)
        => ((delegate* unmanaged<uint, uint, uint*, byte*, void>)Entry(EntryPoint.glGetShaderSource))(shader, bufSize, length, source);

    public void GetShaderSource(uint shader, uint bufSize, out uint length, out byte source)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* sourcePointer = &source)
            GetShaderSource(shader, bufSize, lengthPointer, sourcePointer);
    }

    public void GetShaderSource(uint shader, uint bufSize, out uint length, byte* source)
    {
        fixed (uint* lengthPointer = &length)
            GetShaderSource(shader, bufSize, lengthPointer, source);
    }

    public void GetShaderSource(uint shader, uint bufSize, out uint length, out string source)
    {
        using Utf8Buffer sourceBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetShaderSource(shader, bufSize, lengthPointer, sourceBuffer.Pointer);
        source = sourceBuffer.ToString();
    }

    public void GetShaderSource(uint shader, uint bufSize, uint* length, out byte source)
    {
        fixed (byte* sourcePointer = &source)
            GetShaderSource(shader, bufSize, length, sourcePointer);
    }

    public void GetShaderSource(uint shader, uint bufSize, uint* length, out string source)
    {
        using Utf8Buffer sourceBuffer = new(bufSize);
        GetShaderSource(shader, bufSize, length, sourceBuffer.Pointer);
        source = sourceBuffer.ToString();
    }

    public void GetShaderSource(uint shader, out uint length, Span<byte> source)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* sourcePointer = source)
            GetShaderSource(shader, (uint)source.Length, lengthPointer, sourcePointer);
    }

    public void GetShaderSource(uint shader, uint* length, Span<byte> source)
    {
        fixed (byte* sourcePointer = source)
            GetShaderSource(shader, (uint)source.Length, length, sourcePointer);
    }

    public byte GetShaderSource(uint shader, uint bufSize, out uint length)
    {
        byte sourceValue = default;
        fixed (uint* lengthPointer = &length)
            GetShaderSource(shader, bufSize, lengthPointer, &sourceValue);
        return sourceValue;
    }

    public byte GetShaderSource(uint shader, uint bufSize, uint* length)
    {
        byte sourceValue = default;
        GetShaderSource(shader, bufSize, length, &sourceValue);
        return sourceValue;
    }

    public bool IsShader(uint shader)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsShader))(shader) != 0;

    public void ReleaseShaderCompiler()
        => ((delegate* unmanaged<void>)Entry(EntryPoint.glReleaseShaderCompiler))();

    public void ShaderSource(uint shader, uint count, byte** @string, int* length)
        => ((delegate* unmanaged<uint, uint, byte**, int*, void>)Entry(EntryPoint.glShaderSource))(shader, count, @string, length);

    public void ShaderSource(uint shader, uint count, ref readonly byte* @string, ref readonly int length)
    {
        fixed (byte** stringPointer = &@string)
        fixed (int* lengthPointer = &length)
            ShaderSource(shader, count, stringPointer, lengthPointer);
    }

    public void ShaderSource(uint shader, uint count, ref readonly byte* @string, int* length)
    {
        fixed (byte** stringPointer = &@string)
            ShaderSource(shader, count, stringPointer, length);
    }

    public void ShaderSource(uint shader, uint count, byte** @string, ref readonly int length)
    {
        fixed (int* lengthPointer = &length)
            ShaderSource(shader, count, @string, lengthPointer);
    }

    public void ShaderSource(uint shader, uint count, string[] @string, ref readonly int length)
    {
        using Utf8Arguments stringTexts = new(@string);
        fixed (int* lengthPointer = &length)
            ShaderSource(shader, count, stringTexts.Pointer, lengthPointer);
    }

    public void ShaderSource(uint shader, uint count, string[] @string, int* length)
    {
        using Utf8Arguments stringTexts = new(@string);
        ShaderSource(shader, count, stringTexts.Pointer, length);
    }

    public void ShaderSource(uint shader, ref readonly byte* @string, ReadOnlySpan<int> length)
    {
        fixed (byte** stringPointer = &@string)
        fixed (int* lengthPointer = length)
            ShaderSource(shader, (uint)length.Length, stringPointer, lengthPointer);
    }

    public void ShaderSource(uint shader, byte** @string, ReadOnlySpan<int> length)
    {
        fixed (int* lengthPointer = length)
            ShaderSource(shader, (uint)length.Length, @string, lengthPointer);
    }
}
