#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void BindAttribLocation(this GL gl, uint program, uint index, ReadOnlySpan<byte> name)
        => gl.BindAttribLocation(program, index, in name.GetPinnableReference());

    public static void BindFragDataLocation(this GL gl, uint program, uint color, ReadOnlySpan<byte> name)
        => gl.BindFragDataLocation(program, color, in name.GetPinnableReference());

    public static void BindFragDataLocationIndexed(this GL gl, uint program, uint colorNumber, uint index, ReadOnlySpan<byte> name)
        => gl.BindFragDataLocationIndexed(program, colorNumber, index, in name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, AttributeType* type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, out length.GetPinnableReference(), size, type, name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, AttributeType* type, Span<byte> name)
        => gl.GetActiveAttrib(program, index, bufSize, out length.GetPinnableReference(), size, type, out name.GetPinnableReference());

    public static void GetActiveAttrib(this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, GLEnum* type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, out length.GetPinnableReference(), size, type, name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, GLEnum* type, Span<byte> name)
        => gl.GetActiveAttrib(program, index, bufSize, out length.GetPinnableReference(), size, type, out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, Span<AttributeType> type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, out length.GetPinnableReference(), size, out type.GetPinnableReference(), name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, Span<AttributeType> type, Span<byte> name)
        => gl.GetActiveAttrib(
            program, index, bufSize, out length.GetPinnableReference(), size, out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, Span<GLEnum> type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, out length.GetPinnableReference(), size, out type.GetPinnableReference(), name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, Span<GLEnum> type, Span<byte> name)
        => gl.GetActiveAttrib(
            program, index, bufSize, out length.GetPinnableReference(), size, out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, AttributeType* type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), type, name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, AttributeType* type, Span<byte> name)
        => gl.GetActiveAttrib(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), type, out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, GLEnum* type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), type, name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, GLEnum* type, Span<byte> name)
        => gl.GetActiveAttrib(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), type, out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, Span<AttributeType> type, byte* name)
        => gl.GetActiveAttrib(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), out type.GetPinnableReference(), name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, Span<AttributeType> type, Span<byte> name)
        => gl.GetActiveAttrib(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), out type.GetPinnableReference(),
            out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, Span<GLEnum> type, byte* name)
        => gl.GetActiveAttrib(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), out type.GetPinnableReference(), name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, Span<GLEnum> type, Span<byte> name)
        => gl.GetActiveAttrib(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), out type.GetPinnableReference(),
            out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, AttributeType* type, Span<byte> name)
        => gl.GetActiveAttrib(program, index, bufSize, length, size, type, out name.GetPinnableReference());

    public static void GetActiveAttrib(this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, GLEnum* type, Span<byte> name)
        => gl.GetActiveAttrib(program, index, bufSize, length, size, type, out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, Span<AttributeType> type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, length, size, out type.GetPinnableReference(), name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, Span<AttributeType> type, Span<byte> name)
        => gl.GetActiveAttrib(program, index, bufSize, length, size, out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveAttrib(this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, Span<GLEnum> type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, length, size, out type.GetPinnableReference(), name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, Span<GLEnum> type, Span<byte> name)
        => gl.GetActiveAttrib(program, index, bufSize, length, size, out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, AttributeType* type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, length, out size.GetPinnableReference(), type, name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, AttributeType* type, Span<byte> name)
        => gl.GetActiveAttrib(program, index, bufSize, length, out size.GetPinnableReference(), type, out name.GetPinnableReference());

    public static void GetActiveAttrib(this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, GLEnum* type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, length, out size.GetPinnableReference(), type, name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, GLEnum* type, Span<byte> name)
        => gl.GetActiveAttrib(program, index, bufSize, length, out size.GetPinnableReference(), type, out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, Span<AttributeType> type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, length, out size.GetPinnableReference(), out type.GetPinnableReference(), name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, Span<AttributeType> type, Span<byte> name)
        => gl.GetActiveAttrib(
            program, index, bufSize, length, out size.GetPinnableReference(), out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, Span<GLEnum> type, byte* name)
        => gl.GetActiveAttrib(program, index, bufSize, length, out size.GetPinnableReference(), out type.GetPinnableReference(), name);

    public static void GetActiveAttrib(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, Span<GLEnum> type, Span<byte> name)
        => gl.GetActiveAttrib(
            program, index, bufSize, length, out size.GetPinnableReference(), out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveUniform(this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, GLEnum* type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, out length.GetPinnableReference(), size, type, name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, GLEnum* type, Span<byte> name)
        => gl.GetActiveUniform(program, index, bufSize, out length.GetPinnableReference(), size, type, out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, UniformType* type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, out length.GetPinnableReference(), size, type, name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, UniformType* type, Span<byte> name)
        => gl.GetActiveUniform(program, index, bufSize, out length.GetPinnableReference(), size, type, out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, Span<GLEnum> type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, out length.GetPinnableReference(), size, out type.GetPinnableReference(), name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, Span<GLEnum> type, Span<byte> name)
        => gl.GetActiveUniform(
            program, index, bufSize, out length.GetPinnableReference(), size, out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, Span<UniformType> type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, out length.GetPinnableReference(), size, out type.GetPinnableReference(), name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, int* size, Span<UniformType> type, Span<byte> name)
        => gl.GetActiveUniform(
            program, index, bufSize, out length.GetPinnableReference(), size, out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, GLEnum* type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), type, name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, GLEnum* type, Span<byte> name)
        => gl.GetActiveUniform(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), type, out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, UniformType* type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), type, name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, UniformType* type, Span<byte> name)
        => gl.GetActiveUniform(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), type, out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, Span<GLEnum> type, byte* name)
        => gl.GetActiveUniform(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), out type.GetPinnableReference(), name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, Span<GLEnum> type, Span<byte> name)
        => gl.GetActiveUniform(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), out type.GetPinnableReference(),
            out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, Span<UniformType> type, byte* name)
        => gl.GetActiveUniform(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), out type.GetPinnableReference(), name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, Span<uint> length, Span<int> size, Span<UniformType> type, Span<byte> name)
        => gl.GetActiveUniform(
            program, index, bufSize, out length.GetPinnableReference(), out size.GetPinnableReference(), out type.GetPinnableReference(),
            out name.GetPinnableReference());

    public static void GetActiveUniform(this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, GLEnum* type, Span<byte> name)
        => gl.GetActiveUniform(program, index, bufSize, length, size, type, out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, UniformType* type, Span<byte> name)
        => gl.GetActiveUniform(program, index, bufSize, length, size, type, out name.GetPinnableReference());

    public static void GetActiveUniform(this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, Span<GLEnum> type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, length, size, out type.GetPinnableReference(), name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, Span<GLEnum> type, Span<byte> name)
        => gl.GetActiveUniform(program, index, bufSize, length, size, out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, Span<UniformType> type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, length, size, out type.GetPinnableReference(), name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, int* size, Span<UniformType> type, Span<byte> name)
        => gl.GetActiveUniform(program, index, bufSize, length, size, out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveUniform(this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, GLEnum* type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, length, out size.GetPinnableReference(), type, name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, GLEnum* type, Span<byte> name)
        => gl.GetActiveUniform(program, index, bufSize, length, out size.GetPinnableReference(), type, out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, UniformType* type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, length, out size.GetPinnableReference(), type, name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, UniformType* type, Span<byte> name)
        => gl.GetActiveUniform(program, index, bufSize, length, out size.GetPinnableReference(), type, out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, Span<GLEnum> type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, length, out size.GetPinnableReference(), out type.GetPinnableReference(), name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, Span<GLEnum> type, Span<byte> name)
        => gl.GetActiveUniform(
            program, index, bufSize, length, out size.GetPinnableReference(), out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, Span<UniformType> type, byte* name)
        => gl.GetActiveUniform(program, index, bufSize, length, out size.GetPinnableReference(), out type.GetPinnableReference(), name);

    public static void GetActiveUniform(
        this GL gl, uint program, uint index, uint bufSize, uint* length, Span<int> size, Span<UniformType> type, Span<byte> name)
        => gl.GetActiveUniform(
            program, index, bufSize, length, out size.GetPinnableReference(), out type.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetActiveUniformBlock(this GL gl, uint program, uint uniformBlockIndex, GLEnum pname, Span<int> @params)
        => gl.GetActiveUniformBlock(program, uniformBlockIndex, pname, out @params.GetPinnableReference());

    public static void GetActiveUniformBlock(this GL gl, uint program, uint uniformBlockIndex, UniformBlockPName pname, Span<int> @params)
        => gl.GetActiveUniformBlock(program, uniformBlockIndex, pname, out @params.GetPinnableReference());

    public static void GetActiveUniformBlockName(
        this GL gl, uint program, uint uniformBlockIndex, uint bufSize, Span<uint> length, byte* uniformBlockName)
        => gl.GetActiveUniformBlockName(program, uniformBlockIndex, bufSize, out length.GetPinnableReference(), uniformBlockName);

    public static void GetActiveUniformBlockName(
        this GL gl, uint program, uint uniformBlockIndex, uint bufSize, Span<uint> length, Span<byte> uniformBlockName)
        => gl.GetActiveUniformBlockName(
            program, uniformBlockIndex, bufSize, out length.GetPinnableReference(), out uniformBlockName.GetPinnableReference());

    public static void GetActiveUniformBlockName(
        this GL gl, uint program, uint uniformBlockIndex, uint bufSize, uint* length, Span<byte> uniformBlockName)
        => gl.GetActiveUniformBlockName(program, uniformBlockIndex, bufSize, length, out uniformBlockName.GetPinnableReference());

    public static void GetActiveUniformName(this GL gl, uint program, uint uniformIndex, uint bufSize, Span<uint> length, byte* uniformName)
        => gl.GetActiveUniformName(program, uniformIndex, bufSize, out length.GetPinnableReference(), uniformName);

    public static void GetActiveUniformName(this GL gl, uint program, uint uniformIndex, uint bufSize, Span<uint> length, Span<byte> uniformName)
        => gl.GetActiveUniformName(program, uniformIndex, bufSize, out length.GetPinnableReference(), out uniformName.GetPinnableReference());

    public static void GetActiveUniformName(this GL gl, uint program, uint uniformIndex, uint bufSize, uint* length, Span<byte> uniformName)
        => gl.GetActiveUniformName(program, uniformIndex, bufSize, length, out uniformName.GetPinnableReference());

    public static void GetActiveUniforms(this GL gl, uint program, uint uniformCount, ReadOnlySpan<uint> uniformIndices, GLEnum pname, int* @params)
        => gl.GetActiveUniforms(program, uniformCount, in uniformIndices.GetPinnableReference(), pname, @params);

    public static void GetActiveUniforms(
        this GL gl, uint program, uint uniformCount, ReadOnlySpan<uint> uniformIndices, GLEnum pname, Span<int> @params)
        => gl.GetActiveUniforms(program, uniformCount, in uniformIndices.GetPinnableReference(), pname, out @params.GetPinnableReference());

    public static void GetActiveUniforms(
        this GL gl, uint program, uint uniformCount, ReadOnlySpan<uint> uniformIndices, UniformPName pname, int* @params)
        => gl.GetActiveUniforms(program, uniformCount, in uniformIndices.GetPinnableReference(), pname, @params);

    public static void GetActiveUniforms(
        this GL gl, uint program, uint uniformCount, ReadOnlySpan<uint> uniformIndices, UniformPName pname, Span<int> @params)
        => gl.GetActiveUniforms(program, uniformCount, in uniformIndices.GetPinnableReference(), pname, out @params.GetPinnableReference());

    public static void GetActiveUniforms(this GL gl, uint program, uint uniformCount, uint* uniformIndices, GLEnum pname, Span<int> @params)
        => gl.GetActiveUniforms(program, uniformCount, uniformIndices, pname, out @params.GetPinnableReference());

    public static void GetActiveUniforms(this GL gl, uint program, uint uniformCount, uint* uniformIndices, UniformPName pname, Span<int> @params)
        => gl.GetActiveUniforms(program, uniformCount, uniformIndices, pname, out @params.GetPinnableReference());
}
