#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void ProgramUniform1(this GL gl, uint program, int location, uint count, ReadOnlySpan<double> value)
        => gl.ProgramUniform1(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform1(this GL gl, uint program, int location, uint count, ReadOnlySpan<int> value)
        => gl.ProgramUniform1(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform1(this GL gl, uint program, int location, uint count, ReadOnlySpan<float> value)
        => gl.ProgramUniform1(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform1(this GL gl, uint program, int location, uint count, ReadOnlySpan<uint> value)
        => gl.ProgramUniform1(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform2(this GL gl, uint program, int location, uint count, ReadOnlySpan<double> value)
        => gl.ProgramUniform2(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform2(this GL gl, uint program, int location, uint count, ReadOnlySpan<int> value)
        => gl.ProgramUniform2(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform2(this GL gl, uint program, int location, uint count, ReadOnlySpan<float> value)
        => gl.ProgramUniform2(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform2(this GL gl, uint program, int location, uint count, ReadOnlySpan<uint> value)
        => gl.ProgramUniform2(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform3(this GL gl, uint program, int location, uint count, ReadOnlySpan<double> value)
        => gl.ProgramUniform3(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform3(this GL gl, uint program, int location, uint count, ReadOnlySpan<int> value)
        => gl.ProgramUniform3(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform3(this GL gl, uint program, int location, uint count, ReadOnlySpan<float> value)
        => gl.ProgramUniform3(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform3(this GL gl, uint program, int location, uint count, ReadOnlySpan<uint> value)
        => gl.ProgramUniform3(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform4(this GL gl, uint program, int location, uint count, ReadOnlySpan<double> value)
        => gl.ProgramUniform4(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform4(this GL gl, uint program, int location, uint count, ReadOnlySpan<int> value)
        => gl.ProgramUniform4(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform4(this GL gl, uint program, int location, uint count, ReadOnlySpan<float> value)
        => gl.ProgramUniform4(program, location, count, in value.GetPinnableReference());

    public static void ProgramUniform4(this GL gl, uint program, int location, uint count, ReadOnlySpan<uint> value)
        => gl.ProgramUniform4(program, location, count, in value.GetPinnableReference());
}
