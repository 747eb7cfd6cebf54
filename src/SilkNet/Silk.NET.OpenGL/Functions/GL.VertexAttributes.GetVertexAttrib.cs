#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetVertexAttrib(uint index, GLEnum pname, double* @params)
        => ((delegate* unmanaged<uint, GLEnum, double*, void>)Entry(EntryPoint.glGetVertexAttribdv))(index, pname, @params);

    public void GetVertexAttrib(uint index, VertexAttribPropertyARB pname, double* @params)
        => GetVertexAttrib(index, (GLEnum)pname, @params);

    public void GetVertexAttrib(uint index, GLEnum pname, out double @params)
    {
        fixed (double* paramsPointer = &@params)
            GetVertexAttrib(index, pname, paramsPointer);
    }

    public void GetVertexAttrib(uint index, VertexAttribPropertyARB pname, out double @params)
        => GetVertexAttrib(index, (GLEnum)pname, out @params);

    public double GetVertexAttrib(uint index, GLEnum pname)
    {
        double paramsValue = default;
        GetVertexAttrib(index, pname, &paramsValue);
        return paramsValue;
    }

    public double GetVertexAttrib(uint index, VertexAttribPropertyARB pname)
        => GetVertexAttrib(index, (GLEnum)pname);

    public void GetVertexAttrib(uint index, GLEnum pname, float* @params)
        => ((delegate* unmanaged<uint, GLEnum, float*, void>)Entry(EntryPoint.glGetVertexAttribfv))(index, pname, @params);

    public void GetVertexAttrib(uint index, VertexAttribPropertyARB pname, float* @params)
        => GetVertexAttrib(index, (GLEnum)pname, @params);

    public void GetVertexAttrib(uint index, GLEnum pname, out float @params)
    {
        fixed (float* paramsPointer = &@params)
            GetVertexAttrib(index, pname, paramsPointer);
    }

    public void GetVertexAttrib(uint index, VertexAttribPropertyARB pname, out float @params)
        => GetVertexAttrib(index, (GLEnum)pname, out @params);

    public void GetVertexAttrib(uint index, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetVertexAttribiv))(index, pname, @params);

    public void GetVertexAttrib(uint index, VertexAttribPropertyARB pname, int* @params)
        => GetVertexAttrib(index, (GLEnum)pname, @params);

    public void GetVertexAttrib(uint index, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetVertexAttrib(index, pname, paramsPointer);
    }

    public void GetVertexAttrib(uint index, VertexAttribPropertyARB pname, out int @params)
        => GetVertexAttrib(index, (GLEnum)pname, out @params);

    public void GetVertexAttribI(uint index, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetVertexAttribIiv))(index, pname, @params);

    public void GetVertexAttribI(uint index, VertexAttribEnum pname, int* @params)
        => GetVertexAttribI(index, (GLEnum)pname, @params);

    public void GetVertexAttribI(uint index, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetVertexAttribI(index, pname, paramsPointer);
    }

    public void GetVertexAttribI(uint index, VertexAttribEnum pname, out int @params)
        => GetVertexAttribI(index, (GLEnum)pname, out @params);

    public int GetVertexAttribI(uint index, GLEnum pname)
    {
        int paramsValue = default;
        GetVertexAttribI(index, pname, &paramsValue);
        return paramsValue;
    }

    public int GetVertexAttribI(uint index, VertexAttribEnum pname)
        => GetVertexAttribI(index, (GLEnum)pname);

    public void GetVertexAttribI(uint index, GLEnum pname, uint* @params)
        => ((delegate* unmanaged<uint, GLEnum, uint*, void>)Entry(EntryPoint.glGetVertexAttribIuiv))(index, pname, @params);

    public void GetVertexAttribI(uint index, VertexAttribEnum pname, uint* @params)
        => GetVertexAttribI(index, (GLEnum)pname, @params);

    public void GetVertexAttribI(uint index, GLEnum pname, out uint @params)
    {
        fixed (uint* paramsPointer = &@params)
            GetVertexAttribI(index, pname, paramsPointer);
    }

    public void GetVertexAttribI(uint index, VertexAttribEnum pname, out uint @params)
        => GetVertexAttribI(index, (GLEnum)pname, out @params);

    public void GetVertexAttribPointer(uint index, GLEnum pname, void** pointer)
        => ((delegate* unmanaged<uint, GLEnum, void**, void>)Entry(EntryPoint.glGetVertexAttribPointerv))(index, pname, pointer);

    public void GetVertexAttribPointer(uint index, VertexAttribPointerPropertyARB pname, void** pointer)
        => GetVertexAttribPointer(index, (GLEnum)pname, pointer);

    public void GetVertexAttribPointer(uint index, GLEnum pname, out void* pointer)
    {
        fixed (void** pointerPointer = &pointer)
            GetVertexAttribPointer(index, pname, pointerPointer);
    }

    public void GetVertexAttribPointer(uint index, VertexAttribPointerPropertyARB pname, out void* pointer)
        => GetVertexAttribPointer(index, (GLEnum)pname, out pointer);

    public void VertexAttrib2(uint index, double x, double y)
        => ((delegate* unmanaged<uint, double, double, void>)Entry(EntryPoint.glVertexAttrib2d))(index, x, y);

    public void VertexAttrib2(uint index, float x, float y)
        => ((delegate* unmanaged<uint, float, float, void>)Entry(EntryPoint.glVertexAttrib2f))(index, x, y);

    public void VertexAttrib2(uint index, short x, short y)
        => ((delegate* unmanaged<uint, short, short, void>)Entry(EntryPoint.glVertexAttrib2s))(index, x, y);

    public void VertexAttrib2(uint index, double* v)
        => ((delegate* unmanaged<uint, double*, void>)Entry(EntryPoint.glVertexAttrib2dv))(index, v);

    public void VertexAttrib2(uint index, ref readonly double v)
    {
        fixed (double* vPointer = &v)
            VertexAttrib2(index, vPointer);
    }

    public void VertexAttrib2(uint index, float* v)
        => ((delegate* unmanaged<uint, float*, void>)Entry(EntryPoint.glVertexAttrib2fv))(index, v);

    public void VertexAttrib2(uint index, ref readonly float v)
    {
        fixed (float* vPointer = &v)
            VertexAttrib2(index, vPointer);
    }

    public void VertexAttrib2(uint index, short* v)
        => ((delegate* unmanaged<uint, short*, void>)Entry(EntryPoint.glVertexAttrib2sv))(index, v);

    public void VertexAttrib2(uint index, ref readonly short v)
    {
        fixed (short* vPointer = &v)
            VertexAttrib2(index, vPointer);
    }

    public void VertexAttrib3(uint index, double x, double y, double z)
        => ((delegate* unmanaged<uint, double, double, double, void>)Entry(EntryPoint.glVertexAttrib3d))(index, x, y, z);

    public void VertexAttrib3(uint index, float x, float y, float z)
        => ((delegate* unmanaged<uint, float, float, float, void>)Entry(EntryPoint.glVertexAttrib3f))(index, x, y, z);

    public void VertexAttrib3(uint index, short x, short y, short z)
        => ((delegate* unmanaged<uint, short, short, short, void>)Entry(EntryPoint.glVertexAttrib3s))(index, x, y, z);

    public void VertexAttrib3(uint index, double* v)
        => ((delegate* unmanaged<uint, double*, void>)Entry(EntryPoint.glVertexAttrib3dv))(index, v);

    public void VertexAttrib3(uint index, ref readonly double v)
    {
        fixed (double* vPointer = &v)
            VertexAttrib3(index, vPointer);
    }

    public void VertexAttrib3(uint index, float* v)
        => ((delegate* unmanaged<uint, float*, void>)Entry(EntryPoint.glVertexAttrib3fv))(index, v);

    public void VertexAttrib3(uint index, ref readonly float v)
    {
        fixed (float* vPointer = &v)
            VertexAttrib3(index, vPointer);
    }

    public void VertexAttrib3(uint index, short* v)
        => ((delegate* unmanaged<uint, short*, void>)Entry(EntryPoint.glVertexAttrib3sv))(index, v);

    public void VertexAttrib3(uint index, ref readonly short v)
    {
        fixed (short* vPointer = &v)
            VertexAttrib3(index, vPointer);
    }

    public void VertexAttrib4(uint index, double x, double y, double z, double w)
        => ((delegate* unmanaged<uint, double, double, double, double, void>)Entry(EntryPoint.glVertexAttrib4d))(index, x, y, z, w);

    public void VertexAttrib4(uint index, float x, float y, float z, float w)
        => ((delegate* unmanaged<uint, float, float, float, float, void>)Entry(EntryPoint.glVertexAttrib4f))(index, x, y, z, w);

    public void VertexAttrib4(uint index, short x, short y, short z, short w)
        => ((delegate* unmanaged<uint, short, short, short, short, void>)Entry(EntryPoint.glVertexAttrib4s))(index, x, y, z, w);

    public void VertexAttrib4(uint index, sbyte* v)
        => ((delegate* unmanaged<uint, sbyte*, void>)Entry(EntryPoint.glVertexAttrib4bv))(index, v);

    public void VertexAttrib4(uint index, ref readonly sbyte v)
    {
        fixed (sbyte* vPointer = &v)
            VertexAttrib4(index, vPointer);
    }

    public void VertexAttrib4(uint index, double* v)
        => ((delegate* unmanaged<uint, double*, void>)Entry(EntryPoint.glVertexAttrib4dv))(index, v);

    public void VertexAttrib4(uint index, ref readonly double v)
    {
        fixed (double* vPointer = &v)
            VertexAttrib4(index, vPointer);
    }

    public void VertexAttrib4(uint index, float* v)
        => ((delegate* unmanaged<uint, float*, void>)Entry(EntryPoint.glVertexAttrib4fv))(index, v);

    public void VertexAttrib4(uint index, ref readonly float v)
    {
        fixed (float* vPointer = &v)
            VertexAttrib4(index, vPointer);
    }

    public void VertexAttrib4(uint index, int* v)
        => ((delegate* unmanaged<uint, int*, void>)Entry(EntryPoint.glVertexAttrib4iv))(index, v);

    public void VertexAttrib4(uint index, ref readonly int v)
    {
        fixed (int* vPointer = &v)
            VertexAttrib4(index, vPointer);
    }

    public void VertexAttrib4(uint index, short* v)
        => ((delegate* unmanaged<uint, short*, void>)Entry(EntryPoint.glVertexAttrib4sv))(index, v);

    public void VertexAttrib4(uint index, ref readonly short v)
    {
        fixed (short* vPointer = &v)
            VertexAttrib4(index, vPointer);
    }

    public void VertexAttrib4(uint index, byte* v)
        => ((delegate* unmanaged<uint, byte*, void>)Entry(EntryPoint.glVertexAttrib4ubv))(index, v);

    public void VertexAttrib4(uint index, ref readonly byte v)
    {
        fixed (byte* vPointer = &v)
            VertexAttrib4(index, vPointer);
    }

    public void VertexAttrib4(uint index, string v)
    {
        using Utf8Argument vText = new(v);
        VertexAttrib4(index, vText.Pointer);
    }

    public void VertexAttrib4(uint index, uint* v)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glVertexAttrib4uiv))(index, v);

    public void VertexAttrib4(uint index, ref readonly uint v)
    {
        fixed (uint* vPointer = &v)
            VertexAttrib4(index, vPointer);
    }

    public void VertexAttrib4(uint index, ushort* v)
        => ((delegate* unmanaged<uint, ushort*, void>)Entry(EntryPoint.glVertexAttrib4usv))(index, v);

    public void VertexAttrib4(uint index, ref readonly ushort v)
    {
        fixed (ushort* vPointer = &v)
            VertexAttrib4(index, vPointer);
    }

    public void VertexAttribI1(uint index, int x)
        => ((delegate* unmanaged<uint, int, void>)Entry(EntryPoint.glVertexAttribI1i))(index, x);

    public void VertexAttribI1(uint index, int* v)
        => ((delegate* unmanaged<uint, int*, void>)Entry(EntryPoint.glVertexAttribI1iv))(index, v);

    public void VertexAttribI1(uint index, ref readonly int v)
    {
        fixed (int* vPointer = &v)
            VertexAttribI1(index, vPointer);
    }

    public void VertexAttribI1(uint index, uint x)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glVertexAttribI1ui))(index, x);

    public void VertexAttribI1(uint index, uint* v)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glVertexAttribI1uiv))(index, v);

    public void VertexAttribI1(uint index, ref readonly uint v)
    {
        fixed (uint* vPointer = &v)
            VertexAttribI1(index, vPointer);
    }

    public void VertexAttribI2(uint index, int x, int y)
        => ((delegate* unmanaged<uint, int, int, void>)Entry(EntryPoint.glVertexAttribI2i))(index, x, y);

    public void VertexAttribI2(uint index, int* v)
        => ((delegate* unmanaged<uint, int*, void>)Entry(EntryPoint.glVertexAttribI2iv))(index, v);

    public void VertexAttribI2(uint index, ref readonly int v)
    {
        fixed (int* vPointer = &v)
            VertexAttribI2(index, vPointer);
    }

    public void VertexAttribI2(uint index, uint x, uint y)
        => ((delegate* unmanaged<uint, uint, uint, void>)Entry(EntryPoint.glVertexAttribI2ui))(index, x, y);

    public void VertexAttribI2(uint index, uint* v)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glVertexAttribI2uiv))(index, v);

    public void VertexAttribI2(uint index, ref readonly uint v)
    {
        fixed (uint* vPointer = &v)
            VertexAttribI2(index, vPointer);
    }
}
