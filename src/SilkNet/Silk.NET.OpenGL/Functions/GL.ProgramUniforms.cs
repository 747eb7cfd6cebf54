#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void ProgramUniform1(uint program, int location, double v0)
        => ((delegate* unmanaged<uint, int, double, void>)Entry(EntryPoint.glProgramUniform1d))(program, location, v0);

    public void ProgramUniform1(uint program, int location, float v0)
        => ((delegate* unmanaged<uint, int, float, void>)Entry(EntryPoint.glProgramUniform1f))(program, location, v0);

    public void ProgramUniform1(uint program, int location, int v0)
        => ((delegate* unmanaged<uint, int, int, void>)Entry(EntryPoint.glProgramUniform1i))(program, location, v0);

    public void ProgramUniform1(uint program, int location, uint count, double* value)
        => ((delegate* unmanaged<uint, int, uint, double*, void>)Entry(EntryPoint.glProgramUniform1dv))(program, location, count, value);

    public void ProgramUniform1(uint program, int location, uint count, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniform1(program, location, count, valuePointer);
    }

    public void ProgramUniform1(uint program, int location, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniform1(program, location, (uint)value.Length, valuePointer);
    }

    public void ProgramUniform1(uint program, int location, uint count, float* value)
        => ((delegate* unmanaged<uint, int, uint, float*, void>)Entry(EntryPoint.glProgramUniform1fv))(program, location, count, value);

    public void ProgramUniform1(uint program, int location, uint count, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniform1(program, location, count, valuePointer);
    }

    public void ProgramUniform1(uint program, int location, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniform1(program, location, (uint)value.Length, valuePointer);
    }

    public void ProgramUniform1(uint program, int location, uint count, int* value)
        => ((delegate* unmanaged<uint, int, uint, int*, void>)Entry(EntryPoint.glProgramUniform1iv))(program, location, count, value);

    public void ProgramUniform1(uint program, int location, uint count, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            ProgramUniform1(program, location, count, valuePointer);
    }

    public void ProgramUniform1(uint program, int location, ReadOnlySpan<int> value)
    {
        fixed (int* valuePointer = value)
            ProgramUniform1(program, location, (uint)value.Length, valuePointer);
    }

    public void ProgramUniform1(uint program, int location, uint v0)
        => ((delegate* unmanaged<uint, int, uint, void>)Entry(EntryPoint.glProgramUniform1ui))(program, location, v0);

    public void ProgramUniform1(uint program, int location, uint count, uint* value)
        => ((delegate* unmanaged<uint, int, uint, uint*, void>)Entry(EntryPoint.glProgramUniform1uiv))(program, location, count, value);

    public void ProgramUniform1(uint program, int location, uint count, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            ProgramUniform1(program, location, count, valuePointer);
    }

    public void ProgramUniform1(uint program, int location, ReadOnlySpan<uint> value)
    {
        fixed (uint* valuePointer = value)
            ProgramUniform1(program, location, (uint)value.Length, valuePointer);
    }

    public void ProgramUniform2(uint program, int location, double v0, double v1)
        => ((delegate* unmanaged<uint, int, double, double, void>)Entry(EntryPoint.glProgramUniform2d))(program, location, v0, v1);

    public void ProgramUniform2(uint program, int location, float v0, float v1)
        => ((delegate* unmanaged<uint, int, float, float, void>)Entry(EntryPoint.glProgramUniform2f))(program, location, v0, v1);

    public void ProgramUniform2(uint program, int location, int v0, int v1)
        => ((delegate* unmanaged<uint, int, int, int, void>)Entry(EntryPoint.glProgramUniform2i))(program, location, v0, v1);

    public void ProgramUniform2(uint program, int location, uint count, double* value)
        => ((delegate* unmanaged<uint, int, uint, double*, void>)Entry(EntryPoint.glProgramUniform2dv))(program, location, count, value);

    public void ProgramUniform2(uint program, int location, uint count, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniform2(program, location, count, valuePointer);
    }

    public void ProgramUniform2(uint program, int location, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniform2(program, location, (uint)(value.Length / 2), valuePointer);
    }

    public void ProgramUniform2(uint program, int location, uint count, float* value)
        => ((delegate* unmanaged<uint, int, uint, float*, void>)Entry(EntryPoint.glProgramUniform2fv))(program, location, count, value);

    public void ProgramUniform2(uint program, int location, uint count, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniform2(program, location, count, valuePointer);
    }

    public void ProgramUniform2(uint program, int location, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniform2(program, location, (uint)(value.Length / 2), valuePointer);
    }

    public void ProgramUniform2(uint program, int location, uint count, int* value)
        => ((delegate* unmanaged<uint, int, uint, int*, void>)Entry(EntryPoint.glProgramUniform2iv))(program, location, count, value);

    public void ProgramUniform2(uint program, int location, uint count, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            ProgramUniform2(program, location, count, valuePointer);
    }

    public void ProgramUniform2(uint program, int location, ReadOnlySpan<int> value)
    {
        fixed (int* valuePointer = value)
            ProgramUniform2(program, location, (uint)(value.Length / 2), valuePointer);
    }

    public void ProgramUniform2(uint program, int location, uint v0, uint v1)
        => ((delegate* unmanaged<uint, int, uint, uint, void>)Entry(EntryPoint.glProgramUniform2ui))(program, location, v0, v1);

    public void ProgramUniform2(uint program, int location, uint count, uint* value)
        => ((delegate* unmanaged<uint, int, uint, uint*, void>)Entry(EntryPoint.glProgramUniform2uiv))(program, location, count, value);

    public void ProgramUniform2(uint program, int location, uint count, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            ProgramUniform2(program, location, count, valuePointer);
    }

    public void ProgramUniform2(uint program, int location, ReadOnlySpan<uint> value)
    {
        fixed (uint* valuePointer = value)
            ProgramUniform2(program, location, (uint)(value.Length / 2), valuePointer);
    }

    public void ProgramUniform3(uint program, int location, double v0, double v1, double v2)
        => ((delegate* unmanaged<uint, int, double, double, double, void>)Entry(EntryPoint.glProgramUniform3d))(program, location, v0, v1, v2);

    public void ProgramUniform3(uint program, int location, float v0, float v1, float v2)
        => ((delegate* unmanaged<uint, int, float, float, float, void>)Entry(EntryPoint.glProgramUniform3f))(program, location, v0, v1, v2);

    public void ProgramUniform3(uint program, int location, int v0, int v1, int v2)
        => ((delegate* unmanaged<uint, int, int, int, int, void>)Entry(EntryPoint.glProgramUniform3i))(program, location, v0, v1, v2);

    public void ProgramUniform3(uint program, int location, uint count, double* value)
        => ((delegate* unmanaged<uint, int, uint, double*, void>)Entry(EntryPoint.glProgramUniform3dv))(program, location, count, value);

    public void ProgramUniform3(uint program, int location, uint count, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniform3(program, location, count, valuePointer);
    }

    public void ProgramUniform3(uint program, int location, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniform3(program, location, (uint)(value.Length / 3), valuePointer);
    }

    public void ProgramUniform3(uint program, int location, uint count, float* value)
        => ((delegate* unmanaged<uint, int, uint, float*, void>)Entry(EntryPoint.glProgramUniform3fv))(program, location, count, value);

    public void ProgramUniform3(uint program, int location, uint count, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniform3(program, location, count, valuePointer);
    }

    public void ProgramUniform3(uint program, int location, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniform3(program, location, (uint)(value.Length / 3), valuePointer);
    }

    public void ProgramUniform3(uint program, int location, uint count, int* value)
        => ((delegate* unmanaged<uint, int, uint, int*, void>)Entry(EntryPoint.glProgramUniform3iv))(program, location, count, value);

    public void ProgramUniform3(uint program, int location, uint count, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            ProgramUniform3(program, location, count, valuePointer);
    }

    public void ProgramUniform3(uint program, int location, ReadOnlySpan<int> value)
    {
        fixed (int* valuePointer = value)
            ProgramUniform3(program, location, (uint)(value.Length / 3), valuePointer);
    }

    public void ProgramUniform3(uint program, int location, uint v0, uint v1, uint v2)
        => ((delegate* unmanaged<uint, int, uint, uint, uint, void>)Entry(EntryPoint.glProgramUniform3ui))(program, location, v0, v1, v2);

    public void ProgramUniform3(uint program, int location, uint count, uint* value)
        => ((delegate* unmanaged<uint, int, uint, uint*, void>)Entry(EntryPoint.glProgramUniform3uiv))(program, location, count, value);

    public void ProgramUniform3(uint program, int location, uint count, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            ProgramUniform3(program, location, count, valuePointer);
    }

    public void ProgramUniform3(uint program, int location, ReadOnlySpan<uint> value)
    {
        fixed (uint* valuePointer = value)
            ProgramUniform3(program, location, (uint)(value.Length / 3), valuePointer);
    }

    public void ProgramUniform4(uint program, int location, double v0, double v1, double v2, double v3)
        => ((delegate* unmanaged<uint, int, double, double, double, double, void>)Entry(EntryPoint.glProgramUniform4d))(
            program, location, v0, v1, v2, v3);

    public void ProgramUniform4(uint program, int location, float v0, float v1, float v2, float v3)
        => ((delegate* unmanaged<uint, int, float, float, float, float, void>)Entry(EntryPoint.glProgramUniform4f))(
            program, location, v0, v1, v2, v3);

    public void ProgramUniform4(uint program, int location, int v0, int v1, int v2, int v3)
        => ((delegate* unmanaged<uint, int, int, int, int, int, void>)Entry(EntryPoint.glProgramUniform4i))(program, location, v0, v1, v2, v3);

    public void ProgramUniform4(uint program, int location, uint count, double* value)
        => ((delegate* unmanaged<uint, int, uint, double*, void>)Entry(EntryPoint.glProgramUniform4dv))(program, location, count, value);

    public void ProgramUniform4(uint program, int location, uint count, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniform4(program, location, count, valuePointer);
    }

    public void ProgramUniform4(uint program, int location, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniform4(program, location, (uint)(value.Length / 4), valuePointer);
    }

    public void ProgramUniform4(uint program, int location, uint count, float* value)
        => ((delegate* unmanaged<uint, int, uint, float*, void>)Entry(EntryPoint.glProgramUniform4fv))(program, location, count, value);

    public void ProgramUniform4(uint program, int location, uint count, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniform4(program, location, count, valuePointer);
    }

    public void ProgramUniform4(uint program, int location, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniform4(program, location, (uint)(value.Length / 4), valuePointer);
    }

    public void ProgramUniform4(uint program, int location, uint count, int* value)
        => ((delegate* unmanaged<uint, int, uint, int*, void>)Entry(EntryPoint.glProgramUniform4iv))(program, location, count, value);

    public void ProgramUniform4(uint program, int location, uint count, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            ProgramUniform4(program, location, count, valuePointer);
    }

    public void ProgramUniform4(uint program, int location, ReadOnlySpan<int> value)
    {
        fixed (int* valuePointer = value)
            ProgramUniform4(program, location, (uint)(value.Length / 4), valuePointer);
    }

    public void ProgramUniform4(uint program, int location, uint v0, uint v1, uint v2, uint v3)
        => ((delegate* unmanaged<uint, int, uint, uint, uint, uint, void>)Entry(EntryPoint.glProgramUniform4ui))(program, location, v0, v1, v2, v3);

    public void ProgramUniform4(uint program, int location, uint count, uint* value)
        => ((delegate* unmanaged<uint, int, uint, uint*, void>)Entry(EntryPoint.glProgramUniform4uiv))(program, location, count, value);

    public void ProgramUniform4(uint program, int location, uint count, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            ProgramUniform4(program, location, count, valuePointer);
    }

    public void ProgramUniform4(uint program, int location, ReadOnlySpan<uint> value)
    {
        fixed (uint* valuePointer = value)
            ProgramUniform4(program, location, (uint)(value.Length / 4), valuePointer);
    }
}
