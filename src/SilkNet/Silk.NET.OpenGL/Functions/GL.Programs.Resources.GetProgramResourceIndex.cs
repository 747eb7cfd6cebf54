#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public uint GetProgramResourceIndex(uint program, GLEnum programInterface, byte* name)
        => ((delegate* unmanaged<uint, GLEnum, byte*, uint>)Entry(EntryPoint.glGetProgramResourceIndex))(program, programInterface, name);

    public uint GetProgramResourceIndex(uint program, ProgramInterface programInterface, byte* name)
        => GetProgramResourceIndex(program, (GLEnum)programInterface, name);

    public uint GetProgramResourceIndex(uint program, GLEnum programInterface, ref readonly byte name)
    {
        fixed (byte* namePointer = &name)
            return GetProgramResourceIndex(program, programInterface, namePointer);
    }

    public uint GetProgramResourceIndex(uint program, GLEnum programInterface, string name)
    {
        using Utf8Argument nameText = new(name);
        return GetProgramResourceIndex(program, programInterface, nameText.Pointer);
    }

    public uint GetProgramResourceIndex(uint program, ProgramInterface programInterface, ref readonly byte name)
        => GetProgramResourceIndex(program, (GLEnum)programInterface, in name);

    public uint GetProgramResourceIndex(uint program, ProgramInterface programInterface, string name)
        => GetProgramResourceIndex(program, (GLEnum)programInterface, name);

    public int GetProgramResourceLocation(uint program, GLEnum programInterface, byte* name)
        => ((delegate* unmanaged<uint, GLEnum, byte*, int>)Entry(EntryPoint.glGetProgramResourceLocation))(program, programInterface, name);

    public int GetProgramResourceLocation(uint program, ProgramInterface programInterface, byte* name)
        => GetProgramResourceLocation(program, (GLEnum)programInterface, name);

    public int GetProgramResourceLocation(uint program, GLEnum programInterface, ref readonly byte name)
    {
        fixed (byte* namePointer = &name)
            return GetProgramResourceLocation(program, programInterface, namePointer);
    }

    public int GetProgramResourceLocation(uint program, GLEnum programInterface, string name)
    {
        using Utf8Argument nameText = new(name);
        return GetProgramResourceLocation(program, programInterface, nameText.Pointer);
    }

    public int GetProgramResourceLocation(uint program, ProgramInterface programInterface, ref readonly byte name)
        => GetProgramResourceLocation(program, (GLEnum)programInterface, in name);

    public int GetProgramResourceLocation(uint program, ProgramInterface programInterface, string name)
        => GetProgramResourceLocation(program, (GLEnum)programInterface, name);

    public int GetProgramResourceLocationIndex(uint program, GLEnum programInterface, byte* name)
        => ((delegate* unmanaged<uint, GLEnum, byte*, int>)Entry(EntryPoint.glGetProgramResourceLocationIndex))(program, programInterface, name);

    public int GetProgramResourceLocationIndex(uint program, ProgramInterface programInterface, byte* name)
        => GetProgramResourceLocationIndex(program, (GLEnum)programInterface, name);

    public int GetProgramResourceLocationIndex(uint program, GLEnum programInterface, ref readonly byte name)
    {
        fixed (byte* namePointer = &name)
            return GetProgramResourceLocationIndex(program, programInterface, namePointer);
    }

    public int GetProgramResourceLocationIndex(uint program, GLEnum programInterface, string name)
    {
        using Utf8Argument nameText = new(name);
        return GetProgramResourceLocationIndex(program, programInterface, nameText.Pointer);
    }

    public int GetProgramResourceLocationIndex(uint program, ProgramInterface programInterface, ref readonly byte name)
        => GetProgramResourceLocationIndex(program, (GLEnum)programInterface, in name);

    public int GetProgramResourceLocationIndex(uint program, ProgramInterface programInterface, string name)
        => GetProgramResourceLocationIndex(program, (GLEnum)programInterface, name);

    public void GetProgramResourceName(uint program, GLEnum programInterface, uint index, uint bufSize, uint* length, byte* name)
        => ((delegate* unmanaged<uint, GLEnum, uint, uint, uint*, byte*, void>)Entry(EntryPoint.glGetProgramResourceName))(
            program, programInterface, index, bufSize, length, name);

    public void GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, uint bufSize, uint* length, byte* name)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, bufSize, length, name);

    public void GetProgramResourceName(uint program, GLEnum programInterface, uint index, uint bufSize, out uint length, out byte name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* namePointer = &name)
            GetProgramResourceName(program, programInterface, index, bufSize, lengthPointer, namePointer);
    }

    public void GetProgramResourceName(uint program, GLEnum programInterface, uint index, uint bufSize, out uint length, byte* name)
    {
        fixed (uint* lengthPointer = &length)
            GetProgramResourceName(program, programInterface, index, bufSize, lengthPointer, name);
    }

    public void GetProgramResourceName(uint program, GLEnum programInterface, uint index, uint bufSize, out uint length, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetProgramResourceName(program, programInterface, index, bufSize, lengthPointer, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetProgramResourceName(uint program, GLEnum programInterface, uint index, uint bufSize, uint* length, out byte name)
    {
        fixed (byte* namePointer = &name)
            GetProgramResourceName(program, programInterface, index, bufSize, length, namePointer);
    }

    public void GetProgramResourceName(uint program, GLEnum programInterface, uint index, uint bufSize, uint* length, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        GetProgramResourceName(program, programInterface, index, bufSize, length, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, uint bufSize, out uint length, out byte name)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, bufSize, out length, out name);

    public void GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, uint bufSize, out uint length, byte* name)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, bufSize, out length, name);

    public void GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, uint bufSize, out uint length, out string name)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, bufSize, out length, out name);

    public void GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, uint bufSize, uint* length, out byte name)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, bufSize, length, out name);

    public void GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, uint bufSize, uint* length, out string name)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, bufSize, length, out name);

    public void GetProgramResourceName(uint program, GLEnum programInterface, uint index, out uint length, Span<byte> name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* namePointer = name)
            GetProgramResourceName(program, programInterface, index, (uint)name.Length, lengthPointer, namePointer);
    }

    public void GetProgramResourceName(uint program, GLEnum programInterface, uint index, uint* length, Span<byte> name)
    {
        fixed (byte* namePointer = name)
            GetProgramResourceName(program, programInterface, index, (uint)name.Length, length, namePointer);
    }

    public void GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, out uint length, Span<byte> name)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, out length, name);

    public void GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, uint* length, Span<byte> name)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, length, name);

    public byte GetProgramResourceName(uint program, GLEnum programInterface, uint index, uint bufSize, out uint length)
    {
        byte nameValue = default;
        fixed (uint* lengthPointer = &length)
            GetProgramResourceName(program, programInterface, index, bufSize, lengthPointer, &nameValue);
        return nameValue;
    }

    public byte GetProgramResourceName(uint program, GLEnum programInterface, uint index, uint bufSize, uint* length)
    {
        byte nameValue = default;
        GetProgramResourceName(program, programInterface, index, bufSize, length, &nameValue);
        return nameValue;
    }

    public byte GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, uint bufSize, out uint length)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, bufSize, out length);

    public byte GetProgramResourceName(uint program, ProgramInterface programInterface, uint index, uint bufSize, uint* length)
        => GetProgramResourceName(program, (GLEnum)programInterface, index, bufSize, length);
}
