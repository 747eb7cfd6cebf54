#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void UniformMatrix2(int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<int, uint, byte, double*, void>)Entry(EntryPoint.glUniformMatrix2dv))(location, count, ToByte(transpose), value);

    public void UniformMatrix2(int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            UniformMatrix2(location, count, transpose, valuePointer);
    }

    public void UniformMatrix2(int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            UniformMatrix2(location, (uint)(value.Length / 4), transpose, valuePointer);
    }

    public void UniformMatrix2(int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<int, uint, byte, float*, void>)Entry(EntryPoint.glUniformMatrix2fv))(location, count, ToByte(transpose), value);

    public void UniformMatrix2(int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            UniformMatrix2(location, count, transpose, valuePointer);
    }

    public void UniformMatrix2(int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            UniformMatrix2(location, (uint)(value.Length / 4), transpose, valuePointer);
    }

    public void UniformMatrix2x3(int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<int, uint, byte, double*, void>)Entry(EntryPoint.glUniformMatrix2x3dv))(location, count, ToByte(transpose), value);

    public void UniformMatrix2x3(int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            UniformMatrix2x3(location, count, transpose, valuePointer);
    }

    public void UniformMatrix2x3(int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            UniformMatrix2x3(location, (uint)(value.Length / 6), transpose, valuePointer);
    }

    public void UniformMatrix2x3(int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<int, uint, byte, float*, void>)Entry(EntryPoint.glUniformMatrix2x3fv))(location, count, ToByte(transpose), value);

    public void UniformMatrix2x3(int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            UniformMatrix2x3(location, count, transpose, valuePointer);
    }

    public void UniformMatrix2x3(int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            UniformMatrix2x3(location, (uint)(value.Length / 6), transpose, valuePointer);
    }

    public void UniformMatrix2x4(int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<int, uint, byte, double*, void>)Entry(EntryPoint.glUniformMatrix2x4dv))(location, count, ToByte(transpose), value);

    public void UniformMatrix2x4(int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            UniformMatrix2x4(location, count, transpose, valuePointer);
    }

    public void UniformMatrix2x4(int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            UniformMatrix2x4(location, (uint)(value.Length / 8), transpose, valuePointer);
    }

    public void UniformMatrix2x4(int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<int, uint, byte, float*, void>)Entry(EntryPoint.glUniformMatrix2x4fv))(location, count, ToByte(transpose), value);

    public void UniformMatrix2x4(int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            UniformMatrix2x4(location, count, transpose, valuePointer);
    }

    public void UniformMatrix2x4(int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            UniformMatrix2x4(location, (uint)(value.Length / 8), transpose, valuePointer);
    }

    public void UniformMatrix3(int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<int, uint, byte, double*, void>)Entry(EntryPoint.glUniformMatrix3dv))(location, count, ToByte(transpose), value);

    public void UniformMatrix3(int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            UniformMatrix3(location, count, transpose, valuePointer);
    }

    public void UniformMatrix3(int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            UniformMatrix3(location, (uint)(value.Length / 9), transpose, valuePointer);
    }

    public void UniformMatrix3(int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<int, uint, byte, float*, void>)Entry(EntryPoint.glUniformMatrix3fv))(location, count, ToByte(transpose), value);

    public void UniformMatrix3(int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            UniformMatrix3(location, count, transpose, valuePointer);
    }

    public void UniformMatrix3(int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            UniformMatrix3(location, (uint)(value.Length / 9), transpose, valuePointer);
    }

    public void UniformMatrix3x2(int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<int, uint, byte, double*, void>)Entry(EntryPoint.glUniformMatrix3x2dv))(location, count, ToByte(transpose), value);

    public void UniformMatrix3x2(int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            UniformMatrix3x2(location, count, transpose, valuePointer);
    }

    public void UniformMatrix3x2(int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            UniformMatrix3x2(location, (uint)(value.Length / 6), transpose, valuePointer);
    }

    public void UniformMatrix3x2(int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<int, uint, byte, float*, void>)Entry(EntryPoint.glUniformMatrix3x2fv))(location, count, ToByte(transpose), value);

    public void UniformMatrix3x2(int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            UniformMatrix3x2(location, count, transpose, valuePointer);
    }

    public void UniformMatrix3x2(int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            UniformMatrix3x2(location, (uint)(value.Length / 6), transpose, valuePointer);
    }

    public void UniformMatrix3x4(int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<int, uint, byte, double*, void>)Entry(EntryPoint.glUniformMatrix3x4dv))(location, count, ToByte(transpose), value);

    public void UniformMatrix3x4(int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            UniformMatrix3x4(location, count, transpose, valuePointer);
    }

    public void UniformMatrix3x4(int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            UniformMatrix3x4(location, (uint)(value.Length / 12), transpose, valuePointer);
    }

    public void UniformMatrix3x4(int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<int, uint, byte, float*, void>)Entry(EntryPoint.glUniformMatrix3x4fv))(location, count, ToByte(transpose), value);

    public void UniformMatrix3x4(int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            UniformMatrix3x4(location, count, transpose, valuePointer);
    }

    public void UniformMatrix3x4(int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            UniformMatrix3x4(location, (uint)(value.Length / 12), transpose, valuePointer);
    }

    public void UniformMatrix4(int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<int, uint, byte, double*, void>)Entry(EntryPoint.glUniformMatrix4dv))(location, count, ToByte(transpose), value);

    public void UniformMatrix4(int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            UniformMatrix4(location, count, transpose, valuePointer);
    }

    public void UniformMatrix4(int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            UniformMatrix4(location, (uint)(value.Length / 16), transpose, valuePointer);
    }

    public void UniformMatrix4(int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<int, uint, byte, float*, void>)Entry(EntryPoint.glUniformMatrix4fv))(location, count, ToByte(transpose), value);

    public void UniformMatrix4(int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            UniformMatrix4(location, count, transpose, valuePointer);
    }

    public void UniformMatrix4(int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            UniformMatrix4(location, (uint)(value.Length / 16), transpose, valuePointer);
    }

    public void UniformMatrix4x2(int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<int, uint, byte, double*, void>)Entry(EntryPoint.glUniformMatrix4x2dv))(location, count, ToByte(transpose), value);

    public void UniformMatrix4x2(int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            UniformMatrix4x2(location, count, transpose, valuePointer);
    }

    public void UniformMatrix4x2(int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            UniformMatrix4x2(location, (uint)(value.Length / 8), transpose, valuePointer);
    }

    public void UniformMatrix4x2(int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<int, uint, byte, float*, void>)Entry(EntryPoint.glUniformMatrix4x2fv))(location, count, ToByte(transpose), value);

    public void UniformMatrix4x2(int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            UniformMatrix4x2(location, count, transpose, valuePointer);
    }

    public void UniformMatrix4x2(int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            UniformMatrix4x2(location, (uint)(value.Length / 8), transpose, valuePointer);
    }

    public void UniformMatrix4x3(int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<int, uint, byte, double*, void>)Entry(EntryPoint.glUniformMatrix4x3dv))(location, count, ToByte(transpose), value);

    public void UniformMatrix4x3(int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            UniformMatrix4x3(location, count, transpose, valuePointer);
    }

    public void UniformMatrix4x3(int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            UniformMatrix4x3(location, (uint)(value.Length / 12), transpose, valuePointer);
    }

    public void UniformMatrix4x3(int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<int, uint, byte, float*, void>)Entry(EntryPoint.glUniformMatrix4x3fv))(location, count, ToByte(transpose), value);

    public void UniformMatrix4x3(int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            UniformMatrix4x3(location, count, transpose, valuePointer);
    }

    public void UniformMatrix4x3(int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            UniformMatrix4x3(location, (uint)(value.Length / 12), transpose, valuePointer);
    }
}
