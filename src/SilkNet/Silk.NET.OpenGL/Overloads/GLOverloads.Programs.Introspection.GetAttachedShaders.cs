#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetAttachedShaders(this GL gl, uint program, uint maxCount, Span<uint> count, Shader* shaders)
        => gl.GetAttachedShaders(program, maxCount, out count.GetPinnableReference(), shaders);

    public static void GetAttachedShaders(this GL gl, uint program, uint maxCount, Span<uint> count, Span<Shader> shaders)
        => gl.GetAttachedShaders(program, maxCount, out count.GetPinnableReference(), out shaders.GetPinnableReference());

    public static void GetAttachedShaders(this GL gl, uint program, uint maxCount, Span<uint> count, Span<uint> shaders)
        => gl.GetAttachedShaders(program, maxCount, out count.GetPinnableReference(), out shaders.GetPinnableReference());

    public static void GetAttachedShaders(this GL gl, uint program, uint maxCount, Span<uint> count, uint* shaders)
        => gl.GetAttachedShaders(program, maxCount, out count.GetPinnableReference(), shaders);

    public static void GetAttachedShaders(this GL gl, uint program, uint maxCount, uint* count, Span<Shader> shaders)
        => gl.GetAttachedShaders(program, maxCount, count, out shaders.GetPinnableReference());

    public static void GetAttachedShaders(this GL gl, uint program, uint maxCount, uint* count, Span<uint> shaders)
        => gl.GetAttachedShaders(program, maxCount, count, out shaders.GetPinnableReference());

    public static int GetAttribLocation(this GL gl, uint program, ReadOnlySpan<byte> name)
        => gl.GetAttribLocation(program, in name.GetPinnableReference());

    public static int GetFragDataLocation(this GL gl, uint program, ReadOnlySpan<byte> name)
        => gl.GetFragDataLocation(program, in name.GetPinnableReference());

    public static void GetUniform(this GL gl, uint program, int location, Span<double> @params)
        => gl.GetUniform(program, location, out @params.GetPinnableReference());

    public static void GetUniform(this GL gl, uint program, int location, Span<int> @params)
        => gl.GetUniform(program, location, out @params.GetPinnableReference());

    public static void GetUniform(this GL gl, uint program, int location, Span<float> @params)
        => gl.GetUniform(program, location, out @params.GetPinnableReference());

    public static void GetUniform(this GL gl, uint program, int location, Span<uint> @params)
        => gl.GetUniform(program, location, out @params.GetPinnableReference());

    public static uint GetUniformBlockIndex(this GL gl, uint program, ReadOnlySpan<byte> uniformBlockName)
        => gl.GetUniformBlockIndex(program, in uniformBlockName.GetPinnableReference());

    public static void GetUniformIndices(this GL gl, uint program, uint uniformCount, ref readonly byte* uniformNames, Span<uint> uniformIndices)
        => gl.GetUniformIndices(program, uniformCount, in uniformNames, out uniformIndices.GetPinnableReference());

    public static void GetUniformIndices(this GL gl, uint program, uint uniformCount, byte** uniformNames, Span<uint> uniformIndices)
        => gl.GetUniformIndices(program, uniformCount, uniformNames, out uniformIndices.GetPinnableReference());

    public static int GetUniformLocation(this GL gl, uint program, ReadOnlySpan<byte> name)
        => gl.GetUniformLocation(program, in name.GetPinnableReference());

    public static void GetnUniform(this GL gl, uint program, int location, uint bufSize, Span<double> @params)
        => gl.GetnUniform(program, location, bufSize, out @params.GetPinnableReference());

    public static void GetnUniform(this GL gl, uint program, int location, uint bufSize, Span<int> @params)
        => gl.GetnUniform(program, location, bufSize, out @params.GetPinnableReference());

    public static void GetnUniform(this GL gl, uint program, int location, uint bufSize, Span<float> @params)
        => gl.GetnUniform(program, location, bufSize, out @params.GetPinnableReference());

    public static void GetnUniform(this GL gl, uint program, int location, uint bufSize, Span<uint> @params)
        => gl.GetnUniform(program, location, bufSize, out @params.GetPinnableReference());
}
