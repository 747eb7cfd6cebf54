#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void Uniform1(int location, double x)
        => ((delegate* unmanaged<int, double, void>)Entry(EntryPoint.glUniform1d))(location, x);

    public void Uniform1(int location, float v0)
        => ((delegate* unmanaged<int, float, void>)Entry(EntryPoint.glUniform1f))(location, v0);

    public void Uniform1(int location, int v0)
        => ((delegate* unmanaged<int, int, void>)Entry(EntryPoint.glUniform1i))(location, v0);

    public void Uniform1(int location, uint count, double* value)
        => ((delegate* unmanaged<int, uint, double*, void>)Entry(EntryPoint.glUniform1dv))(location, count, value);

    public void Uniform1(int location, uint count, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            Uniform1(location, count, valuePointer);
    }

    public void Uniform1(int location, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            Uniform1(location, (uint)value.Length, valuePointer);
    }

    public void Uniform1(int location, uint count, float* value)
        => ((delegate* unmanaged<int, uint, float*, void>)Entry(EntryPoint.glUniform1fv))(location, count, value);

    public void Uniform1(int location, uint count, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            Uniform1(location, count, valuePointer);
    }

    public void Uniform1(int location, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            Uniform1(location, (uint)value.Length, valuePointer);
    }

    public void Uniform1(int location, uint count, int* value)
        => ((delegate* unmanaged<int, uint, int*, void>)Entry(EntryPoint.glUniform1iv))(location, count, value);

    public void Uniform1(int location, uint count, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            Uniform1(location, count, valuePointer);
    }

    public void Uniform1(int location, ReadOnlySpan<int> value)
    {
        fixed (int* valuePointer = value)
            Uniform1(location, (uint)value.Length, valuePointer);
    }

    public void Uniform1(int location, uint v0)
        => ((delegate* unmanaged<int, uint, void>)Entry(EntryPoint.glUniform1ui))(location, v0);

    public void Uniform1(int location, uint count, uint* value)
        => ((delegate* unmanaged<int, uint, uint*, void>)Entry(EntryPoint.glUniform1uiv))(location, count, value);

    public void Uniform1(int location, uint count, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            Uniform1(location, count, valuePointer);
    }

    public void Uniform1(int location, ReadOnlySpan<uint> value)
    {
        fixed (uint* valuePointer = value)
            Uniform1(location, (uint)value.Length, valuePointer);
    }

    public void Uniform2(int location, double x, double y)
        => ((delegate* unmanaged<int, double, double, void>)Entry(EntryPoint.glUniform2d))(location, x, y);

    public void Uniform2(int location, float v0, float v1)
        => ((delegate* unmanaged<int, float, float, void>)Entry(EntryPoint.glUniform2f))(location, v0, v1);

    public void Uniform2(int location, int v0, int v1)
        => ((delegate* unmanaged<int, int, int, void>)Entry(EntryPoint.glUniform2i))(location, v0, v1);

    public void Uniform2(int location, uint count, double* value)
        => ((delegate* unmanaged<int, uint, double*, void>)Entry(EntryPoint.glUniform2dv))(location, count, value);

    public void Uniform2(int location, uint count, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            Uniform2(location, count, valuePointer);
    }

    public void Uniform2(int location, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            Uniform2(location, (uint)(value.Length / 2), valuePointer);
    }

    public void Uniform2(int location, uint count, float* value)
        => ((delegate* unmanaged<int, uint, float*, void>)Entry(EntryPoint.glUniform2fv))(location, count, value);

    public void Uniform2(int location, uint count, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            Uniform2(location, count, valuePointer);
    }

    public void Uniform2(int location, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            Uniform2(location, (uint)(value.Length / 2), valuePointer);
    }

    public void Uniform2(int location, uint count, int* value)
        => ((delegate* unmanaged<int, uint, int*, void>)Entry(EntryPoint.glUniform2iv))(location, count, value);

    public void Uniform2(int location, uint count, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            Uniform2(location, count, valuePointer);
    }

    public void Uniform2(int location, ReadOnlySpan<int> value)
    {
        fixed (int* valuePointer = value)
            Uniform2(location, (uint)(value.Length / 2), valuePointer);
    }

    public void Uniform2(int location, uint v0, uint v1)
        => ((delegate* unmanaged<int, uint, uint, void>)Entry(EntryPoint.glUniform2ui))(location, v0, v1);

    public void Uniform2(int location, uint count, uint* value)
        => ((delegate* unmanaged<int, uint, uint*, void>)Entry(EntryPoint.glUniform2uiv))(location, count, value);

    public void Uniform2(int location, uint count, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            Uniform2(location, count, valuePointer);
    }

    public void Uniform2(int location, ReadOnlySpan<uint> value)
    {
        fixed (uint* valuePointer = value)
            Uniform2(location, (uint)(value.Length / 2), valuePointer);
    }

    public void Uniform3(int location, double x, double y, double z)
        => ((delegate* unmanaged<int, double, double, double, void>)Entry(EntryPoint.glUniform3d))(location, x, y, z);

    public void Uniform3(int location, float v0, float v1, float v2)
        => ((delegate* unmanaged<int, float, float, float, void>)Entry(EntryPoint.glUniform3f))(location, v0, v1, v2);

    public void Uniform3(int location, int v0, int v1, int v2)
        => ((delegate* unmanaged<int, int, int, int, void>)Entry(EntryPoint.glUniform3i))(location, v0, v1, v2);

    public void Uniform3(int location, uint count, double* value)
        => ((delegate* unmanaged<int, uint, double*, void>)Entry(EntryPoint.glUniform3dv))(location, count, value);

    public void Uniform3(int location, uint count, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            Uniform3(location, count, valuePointer);
    }

    public void Uniform3(int location, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            Uniform3(location, (uint)(value.Length / 3), valuePointer);
    }

    public void Uniform3(int location, uint count, float* value)
        => ((delegate* unmanaged<int, uint, float*, void>)Entry(EntryPoint.glUniform3fv))(location, count, value);

    public void Uniform3(int location, uint count, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            Uniform3(location, count, valuePointer);
    }

    public void Uniform3(int location, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            Uniform3(location, (uint)(value.Length / 3), valuePointer);
    }

    public void Uniform3(int location, uint count, int* value)
        => ((delegate* unmanaged<int, uint, int*, void>)Entry(EntryPoint.glUniform3iv))(location, count, value);

    public void Uniform3(int location, uint count, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            Uniform3(location, count, valuePointer);
    }

    public void Uniform3(int location, ReadOnlySpan<int> value)
    {
        fixed (int* valuePointer = value)
            Uniform3(location, (uint)(value.Length / 3), valuePointer);
    }

    public void Uniform3(int location, uint v0, uint v1, uint v2)
        => ((delegate* unmanaged<int, uint, uint, uint, void>)Entry(EntryPoint.glUniform3ui))(location, v0, v1, v2);

    public void Uniform3(int location, uint count, uint* value)
        => ((delegate* unmanaged<int, uint, uint*, void>)Entry(EntryPoint.glUniform3uiv))(location, count, value);

    public void Uniform3(int location, uint count, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            Uniform3(location, count, valuePointer);
    }

    public void Uniform3(int location, ReadOnlySpan<uint> value)
    {
        fixed (uint* valuePointer = value)
            Uniform3(location, (uint)(value.Length / 3), valuePointer);
    }

    public void Uniform4(int location, double x, double y, double z, double w)
        => ((delegate* unmanaged<int, double, double, double, double, void>)Entry(EntryPoint.glUniform4d))(location, x, y, z, w);

    public void Uniform4(int location, float v0, float v1, float v2, float v3)
        => ((delegate* unmanaged<int, float, float, float, float, void>)Entry(EntryPoint.glUniform4f))(location, v0, v1, v2, v3);

    public void Uniform4(int location, int v0, int v1, int v2, int v3)
        => ((delegate* unmanaged<int, int, int, int, int, void>)Entry(EntryPoint.glUniform4i))(location, v0, v1, v2, v3);

    public void Uniform4(int location, uint count, double* value)
        => ((delegate* unmanaged<int, uint, double*, void>)Entry(EntryPoint.glUniform4dv))(location, count, value);

    public void Uniform4(int location, uint count, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            Uniform4(location, count, valuePointer);
    }

    public void Uniform4(int location, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            Uniform4(location, (uint)(value.Length / 4), valuePointer);
    }

    public void Uniform4(int location, uint count, float* value)
        => ((delegate* unmanaged<int, uint, float*, void>)Entry(EntryPoint.glUniform4fv))(location, count, value);

    public void Uniform4(int location, uint count, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            Uniform4(location, count, valuePointer);
    }

    public void Uniform4(int location, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            Uniform4(location, (uint)(value.Length / 4), valuePointer);
    }

    public void Uniform4(int location, uint count, int* value)
        => ((delegate* unmanaged<int, uint, int*, void>)Entry(EntryPoint.glUniform4iv))(location, count, value);

    public void Uniform4(int location, uint count, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            Uniform4(location, count, valuePointer);
    }

    public void Uniform4(int location, ReadOnlySpan<int> value)
    {
        fixed (int* valuePointer = value)
            Uniform4(location, (uint)(value.Length / 4), valuePointer);
    }

    public void Uniform4(int location, uint v0, uint v1, uint v2, uint v3)
        => ((delegate* unmanaged<int, uint, uint, uint, uint, void>)Entry(EntryPoint.glUniform4ui))(location, v0, v1, v2, v3);

    public void Uniform4(int location, uint count, uint* value)
        => ((delegate* unmanaged<int, uint, uint*, void>)Entry(EntryPoint.glUniform4uiv))(location, count, value);

    public void Uniform4(int location, uint count, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            Uniform4(location, count, valuePointer);
    }

    public void Uniform4(int location, ReadOnlySpan<uint> value)
    {
        fixed (uint* valuePointer = value)
            Uniform4(location, (uint)(value.Length / 4), valuePointer);
    }
}
