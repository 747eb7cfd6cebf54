#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetShader(this GL gl, uint shader, GLEnum pname, Span<int> @params)
        => gl.GetShader(shader, pname, out @params.GetPinnableReference());

    public static void GetShader(this GL gl, uint shader, ShaderParameterName pname, Span<int> @params)
        => gl.GetShader(shader, pname, out @params.GetPinnableReference());

    public static void GetShaderInfoLog(this GL gl, uint shader, uint bufSize, Span<uint> length, byte* infoLog)
        => gl.GetShaderInfoLog(shader, bufSize, out length.GetPinnableReference(), infoLog);

    public static void GetShaderInfoLog(this GL gl, uint shader, uint bufSize, Span<uint> length, Span<byte> infoLog)
        => gl.GetShaderInfoLog(shader, bufSize, out length.GetPinnableReference(), out infoLog.GetPinnableReference());

    public static void GetShaderInfoLog(this GL gl, uint shader, uint bufSize, uint* length, Span<byte> infoLog)
        => gl.GetShaderInfoLog(shader, bufSize, length, out infoLog.GetPinnableReference());

    public static void GetShaderPrecisionFormat(this GL gl, GLEnum shadertype, GLEnum precisiontype, int* range, Span<int> precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, range, out precision.GetPinnableReference());

    public static void GetShaderPrecisionFormat(this GL gl, GLEnum shadertype, GLEnum precisiontype, Span<int> range, int* precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, out range.GetPinnableReference(), precision);

    public static void GetShaderPrecisionFormat(this GL gl, GLEnum shadertype, GLEnum precisiontype, Span<int> range, Span<int> precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, out range.GetPinnableReference(), out precision.GetPinnableReference());

    public static void GetShaderPrecisionFormat(this GL gl, GLEnum shadertype, PrecisionType precisiontype, int* range, Span<int> precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, range, out precision.GetPinnableReference());

    public static void GetShaderPrecisionFormat(this GL gl, GLEnum shadertype, PrecisionType precisiontype, Span<int> range, int* precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, out range.GetPinnableReference(), precision);

    public static void GetShaderPrecisionFormat(this GL gl, GLEnum shadertype, PrecisionType precisiontype, Span<int> range, Span<int> precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, out range.GetPinnableReference(), out precision.GetPinnableReference());

    public static void GetShaderPrecisionFormat(this GL gl, ShaderType shadertype, GLEnum precisiontype, int* range, Span<int> precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, range, out precision.GetPinnableReference());

    public static void GetShaderPrecisionFormat(this GL gl, ShaderType shadertype, GLEnum precisiontype, Span<int> range, int* precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, out range.GetPinnableReference(), precision);

    public static void GetShaderPrecisionFormat(this GL gl, ShaderType shadertype, GLEnum precisiontype, Span<int> range, Span<int> precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, out range.GetPinnableReference(), out precision.GetPinnableReference());

    public static void GetShaderPrecisionFormat(this GL gl, ShaderType shadertype, PrecisionType precisiontype, int* range, Span<int> precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, range, out precision.GetPinnableReference());

    public static void GetShaderPrecisionFormat(this GL gl, ShaderType shadertype, PrecisionType precisiontype, Span<int> range, int* precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, out range.GetPinnableReference(), precision);

    public static void GetShaderPrecisionFormat(this GL gl, ShaderType shadertype, PrecisionType precisiontype, Span<int> range, Span<int> precision)
        => gl.GetShaderPrecisionFormat(shadertype, precisiontype, out range.GetPinnableReference(), out precision.GetPinnableReference());

    public static void GetShaderSource(this GL gl, uint shader, uint bufSize, Span<uint> length, byte* source)
        => gl.GetShaderSource(shader, bufSize, out length.GetPinnableReference(), source);

    public static void GetShaderSource(this GL gl, uint shader, uint bufSize, Span<uint> length, Span<byte> source)
        => gl.GetShaderSource(shader, bufSize, out length.GetPinnableReference(), out source.GetPinnableReference());

    public static void GetShaderSource(this GL gl, uint shader, uint bufSize, uint* length, Span<byte> source)
        => gl.GetShaderSource(shader, bufSize, length, out source.GetPinnableReference());

    public static void ShaderSource(this GL gl, uint shader, uint count, ref readonly byte* @string, ReadOnlySpan<int> length)
        => gl.ShaderSource(shader, count, in @string, in length.GetPinnableReference());

    public static void ShaderSource(this GL gl, uint shader, uint count, byte** @string, ReadOnlySpan<int> length)
        => gl.ShaderSource(shader, count, @string, in length.GetPinnableReference());
}
