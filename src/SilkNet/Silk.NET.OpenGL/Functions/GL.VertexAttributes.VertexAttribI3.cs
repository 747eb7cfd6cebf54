#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void VertexAttribI3(uint index, int x, int y, int z)
        => ((delegate* unmanaged<uint, int, int, int, void>)Entry(EntryPoint.glVertexAttribI3i))(index, x, y, z);

    public void VertexAttribI3(uint index, int* v)
        => ((delegate* unmanaged<uint, int*, void>)Entry(EntryPoint.glVertexAttribI3iv))(index, v);

    public void VertexAttribI3(uint index, ref readonly int v)
    {
        fixed (int* vPointer = &v)
            VertexAttribI3(index, vPointer);
    }

    public void VertexAttribI3(uint index, uint x, uint y, uint z)
        => ((delegate* unmanaged<uint, uint, uint, uint, void>)Entry(EntryPoint.glVertexAttribI3ui))(index, x, y, z);

    public void VertexAttribI3(uint index, uint* v)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glVertexAttribI3uiv))(index, v);

    public void VertexAttribI3(uint index, ref readonly uint v)
    {
        fixed (uint* vPointer = &v)
            VertexAttribI3(index, vPointer);
    }

    public void VertexAttribI4(uint index, int x, int y, int z, int w)
        => ((delegate* unmanaged<uint, int, int, int, int, void>)Entry(EntryPoint.glVertexAttribI4i))(index, x, y, z, w);

    public void VertexAttribI4(uint index, sbyte* v)
        => ((delegate* unmanaged<uint, sbyte*, void>)Entry(EntryPoint.glVertexAttribI4bv))(index, v);

    public void VertexAttribI4(uint index, ref readonly sbyte v)
    {
        fixed (sbyte* vPointer = &v)
            VertexAttribI4(index, vPointer);
    }

    public void VertexAttribI4(uint index, int* v)
        => ((delegate* unmanaged<uint, int*, void>)Entry(EntryPoint.glVertexAttribI4iv))(index, v);

    public void VertexAttribI4(uint index, ref readonly int v)
    {
        fixed (int* vPointer = &v)
            VertexAttribI4(index, vPointer);
    }

    public void VertexAttribI4(uint index, short* v)
        => ((delegate* unmanaged<uint, short*, void>)Entry(EntryPoint.glVertexAttribI4sv))(index, v);

    public void VertexAttribI4(uint index, ref readonly short v)
    {
        fixed (short* vPointer = &v)
            VertexAttribI4(index, vPointer);
    }

    public void VertexAttribI4(uint index, uint x, uint y, uint z, uint w)
        => ((delegate* unmanaged<uint, uint, uint, uint, uint, void>)Entry(EntryPoint.glVertexAttribI4ui))(index, x, y, z, w);

    public void VertexAttribI4(uint index, byte* v)
        => ((delegate* unmanaged<uint, byte*, void>)Entry(EntryPoint.glVertexAttribI4ubv))(index, v);

    public void VertexAttribI4(uint index, ref readonly byte v)
    {
        fixed (byte* vPointer = &v)
            VertexAttribI4(index, vPointer);
    }

    public void VertexAttribI4(uint index, string v)
    {
        using Utf8Argument vText = new(v);
        VertexAttribI4(index, vText.Pointer);
    }

    public void VertexAttribI4(uint index, uint* v)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glVertexAttribI4uiv))(index, v);

    public void VertexAttribI4(uint index, ref readonly uint v)
    {
        fixed (uint* vPointer = &v)
            VertexAttribI4(index, vPointer);
    }

    public void VertexAttribI4(uint index, ushort* v)
        => ((delegate* unmanaged<uint, ushort*, void>)Entry(EntryPoint.glVertexAttribI4usv))(index, v);

    public void VertexAttribI4(uint index, ref readonly ushort v)
    {
        fixed (ushort* vPointer = &v)
            VertexAttribI4(index, vPointer);
    }
}
