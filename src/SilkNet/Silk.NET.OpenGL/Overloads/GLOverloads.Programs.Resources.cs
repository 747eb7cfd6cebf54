#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetProgramInterface(this GL gl, uint program, GLEnum programInterface, GLEnum pname, Span<int> @params)
        => gl.GetProgramInterface(program, programInterface, pname, out @params.GetPinnableReference());

    public static void GetProgramInterface(this GL gl, uint program, GLEnum programInterface, ProgramInterfacePName pname, Span<int> @params)
        => gl.GetProgramInterface(program, programInterface, pname, out @params.GetPinnableReference());

    public static void GetProgramInterface(this GL gl, uint program, ProgramInterface programInterface, GLEnum pname, Span<int> @params)
        => gl.GetProgramInterface(program, programInterface, pname, out @params.GetPinnableReference());

    public static void GetProgramInterface(
        this GL gl, uint program, ProgramInterface programInterface, ProgramInterfacePName pname, Span<int> @params)
        => gl.GetProgramInterface(program, programInterface, pname, out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint count, Span<uint> length, int* @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, props, count, out length.GetPinnableReference(), @params);

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint count, Span<uint> length, Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, props, count, out length.GetPinnableReference(), out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, GLEnum* props, uint count, uint* length, Span<int> @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, props, count, length, out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, Span<uint> length,
        int* @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, props, count, out length.GetPinnableReference(), @params);

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, Span<uint> length,
        Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, props, count, out length.GetPinnableReference(), out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count, uint* length,
        Span<int> @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, props, count, length, out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ReadOnlySpan<GLEnum> props, uint count, Span<uint> length,
        int* @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, out length.GetPinnableReference(), @params);

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ReadOnlySpan<GLEnum> props, uint count, Span<uint> length,
        Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, out length.GetPinnableReference(),
            out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ReadOnlySpan<GLEnum> props, uint count, uint* length,
        int* @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, in props.GetPinnableReference(), count, length, @params);

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ReadOnlySpan<GLEnum> props, uint count, uint* length,
        Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, length, out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ReadOnlySpan<ProgramResourceProperty> props, uint count,
        Span<uint> length, int* @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, out length.GetPinnableReference(), @params);

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ReadOnlySpan<ProgramResourceProperty> props, uint count,
        Span<uint> length, Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, out length.GetPinnableReference(),
            out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ReadOnlySpan<ProgramResourceProperty> props, uint count,
        uint* length, int* @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, in props.GetPinnableReference(), count, length, @params);

    public static void GetProgramResource(
        this GL gl, uint program, GLEnum programInterface, uint index, uint propCount, ReadOnlySpan<ProgramResourceProperty> props, uint count,
        uint* length, Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, length, out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint count, Span<uint> length,
        int* @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, props, count, out length.GetPinnableReference(), @params);

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint count, Span<uint> length,
        Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, props, count, out length.GetPinnableReference(), out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, GLEnum* props, uint count, uint* length,
        Span<int> @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, props, count, length, out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count,
        Span<uint> length, int* @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, props, count, out length.GetPinnableReference(), @params);

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count,
        Span<uint> length, Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, props, count, out length.GetPinnableReference(), out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ProgramResourceProperty* props, uint count,
        uint* length, Span<int> @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, props, count, length, out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ReadOnlySpan<GLEnum> props, uint count,
        Span<uint> length, int* @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, out length.GetPinnableReference(), @params);

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ReadOnlySpan<GLEnum> props, uint count,
        Span<uint> length, Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, out length.GetPinnableReference(),
            out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ReadOnlySpan<GLEnum> props, uint count,
        uint* length, int* @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, in props.GetPinnableReference(), count, length, @params);

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ReadOnlySpan<GLEnum> props, uint count,
        uint* length, Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, length, out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ReadOnlySpan<ProgramResourceProperty> props,
        uint count, Span<uint> length, int* @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, out length.GetPinnableReference(), @params);

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ReadOnlySpan<ProgramResourceProperty> props,
        uint count, Span<uint> length, Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, out length.GetPinnableReference(),
            out @params.GetPinnableReference());

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ReadOnlySpan<ProgramResourceProperty> props,
        uint count, uint* length, int* @params)
        => gl.GetProgramResource(program, programInterface, index, propCount, in props.GetPinnableReference(), count, length, @params);

    public static void GetProgramResource(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint propCount, ReadOnlySpan<ProgramResourceProperty> props,
        uint count, uint* length, Span<int> @params)
        => gl.GetProgramResource(
            program, programInterface, index, propCount, in props.GetPinnableReference(), count, length, out @params.GetPinnableReference());

    public static uint GetProgramResourceIndex(this GL gl, uint program, GLEnum programInterface, ReadOnlySpan<byte> name)
        => gl.GetProgramResourceIndex(program, programInterface, in name.GetPinnableReference());

    public static uint GetProgramResourceIndex(this GL gl, uint program, ProgramInterface programInterface, ReadOnlySpan<byte> name)
        => gl.GetProgramResourceIndex(program, programInterface, in name.GetPinnableReference());

    public static int GetProgramResourceLocation(this GL gl, uint program, GLEnum programInterface, ReadOnlySpan<byte> name)
        => gl.GetProgramResourceLocation(program, programInterface, in name.GetPinnableReference());

    public static int GetProgramResourceLocation(this GL gl, uint program, ProgramInterface programInterface, ReadOnlySpan<byte> name)
        => gl.GetProgramResourceLocation(program, programInterface, in name.GetPinnableReference());

    public static int GetProgramResourceLocationIndex(this GL gl, uint program, GLEnum programInterface, ReadOnlySpan<byte> name)
        => gl.GetProgramResourceLocationIndex(program, programInterface, in name.GetPinnableReference());

    public static int GetProgramResourceLocationIndex(this GL gl, uint program, ProgramInterface programInterface, ReadOnlySpan<byte> name)
        => gl.GetProgramResourceLocationIndex(program, programInterface, in name.GetPinnableReference());

    public static void GetProgramResourceName(
        this GL gl, uint program, GLEnum programInterface, uint index, uint bufSize, Span<uint> length, byte* name)
        => gl.GetProgramResourceName(program, programInterface, index, bufSize, out length.GetPinnableReference(), name);

    public static void GetProgramResourceName(
        this GL gl, uint program, GLEnum programInterface, uint index, uint bufSize, Span<uint> length, Span<byte> name)
        => gl.GetProgramResourceName(program, programInterface, index, bufSize, out length.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetProgramResourceName(
        this GL gl, uint program, GLEnum programInterface, uint index, uint bufSize, uint* length, Span<byte> name)
        => gl.GetProgramResourceName(program, programInterface, index, bufSize, length, out name.GetPinnableReference());

    public static void GetProgramResourceName(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint bufSize, Span<uint> length, byte* name)
        => gl.GetProgramResourceName(program, programInterface, index, bufSize, out length.GetPinnableReference(), name);

    public static void GetProgramResourceName(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint bufSize, Span<uint> length, Span<byte> name)
        => gl.GetProgramResourceName(program, programInterface, index, bufSize, out length.GetPinnableReference(), out name.GetPinnableReference());

    public static void GetProgramResourceName(
        this GL gl, uint program, ProgramInterface programInterface, uint index, uint bufSize, uint* length, Span<byte> name)
        => gl.GetProgramResourceName(program, programInterface, index, bufSize, length, out name.GetPinnableReference());
}
