#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void ProgramUniformMatrix2(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.ProgramUniformMatrix2(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix2(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.ProgramUniformMatrix2(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix2x3(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.ProgramUniformMatrix2x3(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix2x3(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.ProgramUniformMatrix2x3(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix2x4(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.ProgramUniformMatrix2x4(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix2x4(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.ProgramUniformMatrix2x4(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix3(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.ProgramUniformMatrix3(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix3(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.ProgramUniformMatrix3(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix3x2(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.ProgramUniformMatrix3x2(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix3x2(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.ProgramUniformMatrix3x2(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix3x4(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.ProgramUniformMatrix3x4(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix3x4(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.ProgramUniformMatrix3x4(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix4(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.ProgramUniformMatrix4(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix4(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.ProgramUniformMatrix4(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix4x2(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.ProgramUniformMatrix4x2(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix4x2(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.ProgramUniformMatrix4x2(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix4x3(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<double> value)
        => gl.ProgramUniformMatrix4x3(program, location, count, transpose, in value.GetPinnableReference());

    public static void ProgramUniformMatrix4x3(this GL gl, uint program, int location, uint count, bool transpose, ReadOnlySpan<float> value)
        => gl.ProgramUniformMatrix4x3(program, location, count, transpose, in value.GetPinnableReference());
}
