#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void UniformMatrix2(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.UniformMatrix2(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix2(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.UniformMatrix2(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix2x3(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.UniformMatrix2x3(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix2x3(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.UniformMatrix2x3(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix2x4(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.UniformMatrix2x4(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix2x4(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.UniformMatrix2x4(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix3(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.UniformMatrix3(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix3(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.UniformMatrix3(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix3x2(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.UniformMatrix3x2(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix3x2(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.UniformMatrix3x2(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix3x4(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.UniformMatrix3x4(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix3x4(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.UniformMatrix3x4(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix4(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.UniformMatrix4(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix4(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.UniformMatrix4(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix4x2(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.UniformMatrix4x2(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix4x2(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.UniformMatrix4x2(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix4x3(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.UniformMatrix4x3(location, count, transpose, in value.GetPinnableReference());

    public static void UniformMatrix4x3(this GL gl, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.UniformMatrix4x3(location, count, transpose, in value.GetPinnableReference());
}
