#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BindAttribLocation(uint program, uint index, byte* name)
        => ((delegate* unmanaged<uint, uint, byte*, void>)Entry(EntryPoint.glBindAttribLocation))(program, index, name);

    public void BindAttribLocation(uint program, uint index, ref readonly byte name)
    {
        fixed (byte* namePointer = &name)
            BindAttribLocation(program, index, namePointer);
    }

    public void BindAttribLocation(uint program, uint index, string name)
    {
        using Utf8Argument nameText = new(name);
        BindAttribLocation(program, index, nameText.Pointer);
    }

    public void BindFragDataLocation(uint program, uint color, byte* name)
        => ((delegate* unmanaged<uint, uint, byte*, void>)Entry(EntryPoint.glBindFragDataLocation))(program, color, name);

    public void BindFragDataLocation(uint program, uint color, ref readonly byte name)
    {
        fixed (byte* namePointer = &name)
            BindFragDataLocation(program, color, namePointer);
    }

    public void BindFragDataLocation(uint program, uint color, string name)
    {
        using Utf8Argument nameText = new(name);
        BindFragDataLocation(program, color, nameText.Pointer);
    }

    public void BindFragDataLocationIndexed(uint program, uint colorNumber, uint index, byte* name)
        => ((delegate* unmanaged<uint, uint, uint, byte*, void>)Entry(EntryPoint.glBindFragDataLocationIndexed))(program, colorNumber, index, name);

    public void BindFragDataLocationIndexed(uint program, uint colorNumber, uint index, ref readonly byte name)
    {
        fixed (byte* namePointer = &name)
            BindFragDataLocationIndexed(program, colorNumber, index, namePointer);
    }

    public void BindFragDataLocationIndexed(uint program, uint colorNumber, uint index, string name)
    {
        using Utf8Argument nameText = new(name);
        BindFragDataLocationIndexed(program, colorNumber, index, nameText.Pointer);
    }
}
