#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetProgram(this GL gl, uint program, GLEnum pname, Span<int> @params)
        => gl.GetProgram(program, pname, out @params.GetPinnableReference());

    public static void GetProgram(this GL gl, uint program, ProgramPropertyARB pname, Span<int> @params)
        => gl.GetProgram(program, pname, out @params.GetPinnableReference());

    public static void GetProgramBinary(this GL gl, uint program, uint bufSize, Span<uint> length, GLEnum* binaryFormat, void* binary)
        => gl.GetProgramBinary(program, bufSize, out length.GetPinnableReference(), binaryFormat, binary);

    public static void GetProgramBinary(this GL gl, uint program, uint bufSize, Span<uint> length, Span<GLEnum> binaryFormat, void* binary)
        => gl.GetProgramBinary(program, bufSize, out length.GetPinnableReference(), out binaryFormat.GetPinnableReference(), binary);

    public static void GetProgramBinary(this GL gl, uint program, uint bufSize, uint* length, Span<GLEnum> binaryFormat, void* binary)
        => gl.GetProgramBinary(program, bufSize, length, out binaryFormat.GetPinnableReference(), binary);

    public static void GetProgramBinary<T0>(
        this GL gl, uint program, uint bufSize, Span<uint> length, GLEnum* binaryFormat, Span<T0> binary) where T0 : unmanaged
        => gl.GetProgramBinary(program, bufSize, out length.GetPinnableReference(), binaryFormat, out binary.GetPinnableReference());

    public static void GetProgramBinary<T0>(
        this GL gl, uint program, uint bufSize, Span<uint> length, Span<GLEnum> binaryFormat, Span<T0> binary) where T0 : unmanaged
        => gl.GetProgramBinary(
            program, bufSize, out length.GetPinnableReference(), out binaryFormat.GetPinnableReference(), out binary.GetPinnableReference());

    public static void GetProgramBinary<T0>(
        this GL gl, uint program, uint bufSize, uint* length, GLEnum* binaryFormat, Span<T0> binary) where T0 : unmanaged
        => gl.GetProgramBinary(program, bufSize, length, binaryFormat, out binary.GetPinnableReference());

    public static void GetProgramBinary<T0>(
        this GL gl, uint program, uint bufSize, uint* length, Span<GLEnum> binaryFormat, Span<T0> binary) where T0 : unmanaged
        => gl.GetProgramBinary(program, bufSize, length, out binaryFormat.GetPinnableReference(), out binary.GetPinnableReference());

    public static void GetProgramInfoLog(this GL gl, uint program, uint bufSize, Span<uint> length, byte* infoLog)
        => gl.GetProgramInfoLog(program, bufSize, out length.GetPinnableReference(), infoLog);

    public static void GetProgramInfoLog(this GL gl, uint program, uint bufSize, Span<uint> length, Span<byte> infoLog)
        => gl.GetProgramInfoLog(program, bufSize, out length.GetPinnableReference(), out infoLog.GetPinnableReference());

    public static void GetProgramInfoLog(this GL gl, uint program, uint bufSize, uint* length, Span<byte> infoLog)
        => gl.GetProgramInfoLog(program, bufSize, length, out infoLog.GetPinnableReference());

    public static void ProgramBinary<T0>(this GL gl, uint program, GLEnum binaryFormat, ReadOnlySpan<T0> binary, uint length) where T0 : unmanaged
        => gl.ProgramBinary(program, binaryFormat, in binary.GetPinnableReference(), length);
}
