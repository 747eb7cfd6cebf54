#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void ProgramUniformMatrix2(uint program, int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<uint, int, uint, byte, double*, void>)Entry(EntryPoint.glProgramUniformMatrix2dv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix2(uint program, int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniformMatrix2(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix2(uint program, int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniformMatrix2(program, location, (uint)(value.Length / 4), transpose, valuePointer);
    }

    public void ProgramUniformMatrix2(uint program, int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<uint, int, uint, byte, float*, void>)Entry(EntryPoint.glProgramUniformMatrix2fv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix2(uint program, int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniformMatrix2(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix2(uint program, int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniformMatrix2(program, location, (uint)(value.Length / 4), transpose, valuePointer);
    }

    public void ProgramUniformMatrix2x3(uint program, int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<uint, int, uint, byte, double*, void>)Entry(EntryPoint.glProgramUniformMatrix2x3dv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix2x3(uint program, int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniformMatrix2x3(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix2x3(uint program, int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniformMatrix2x3(program, location, (uint)(value.Length / 6), transpose, valuePointer);
    }

    public void ProgramUniformMatrix2x3(uint program, int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<uint, int, uint, byte, float*, void>)Entry(EntryPoint.glProgramUniformMatrix2x3fv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix2x3(uint program, int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniformMatrix2x3(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix2x3(uint program, int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniformMatrix2x3(program, location, (uint)(value.Length / 6), transpose, valuePointer);
    }

    public void ProgramUniformMatrix2x4(uint program, int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<uint, int, uint, byte, double*, void>)Entry(EntryPoint.glProgramUniformMatrix2x4dv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix2x4(uint program, int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniformMatrix2x4(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix2x4(uint program, int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniformMatrix2x4(program, location, (uint)(value.Length / 8), transpose, valuePointer);
    }

    public void ProgramUniformMatrix2x4(uint program, int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<uint, int, uint, byte, float*, void>)Entry(EntryPoint.glProgramUniformMatrix2x4fv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix2x4(uint program, int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniformMatrix2x4(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix2x4(uint program, int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniformMatrix2x4(program, location, (uint)(value.Length / 8), transpose, valuePointer);
    }

    public void ProgramUniformMatrix3(uint program, int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<uint, int, uint, byte, double*, void>)Entry(EntryPoint.glProgramUniformMatrix3dv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix3(uint program, int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniformMatrix3(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix3(uint program, int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniformMatrix3(program, location, (uint)(value.Length / 9), transpose, valuePointer);
    }

    public void ProgramUniformMatrix3(uint program, int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<uint, int, uint, byte, float*, void>)Entry(EntryPoint.glProgramUniformMatrix3fv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix3(uint program, int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniformMatrix3(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix3(uint program, int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniformMatrix3(program, location, (uint)(value.Length / 9), transpose, valuePointer);
    }

    public void ProgramUniformMatrix3x2(uint program, int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<uint, int, uint, byte, double*, void>)Entry(EntryPoint.glProgramUniformMatrix3x2dv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix3x2(uint program, int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniformMatrix3x2(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix3x2(uint program, int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniformMatrix3x2(program, location, (uint)(value.Length / 6), transpose, valuePointer);
    }

    public void ProgramUniformMatrix3x2(uint program, int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<uint, int, uint, byte, float*, void>)Entry(EntryPoint.glProgramUniformMatrix3x2fv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix3x2(uint program, int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniformMatrix3x2(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix3x2(uint program, int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniformMatrix3x2(program, location, (uint)(value.Length / 6), transpose, valuePointer);
    }

    public void ProgramUniformMatrix3x4(uint program, int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<uint, int, uint, byte, double*, void>)Entry(EntryPoint.glProgramUniformMatrix3x4dv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix3x4(uint program, int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniformMatrix3x4(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix3x4(uint program, int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniformMatrix3x4(program, location, (uint)(value.Length / 12), transpose, valuePointer);
    }

    public void ProgramUniformMatrix3x4(uint program, int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<uint, int, uint, byte, float*, void>)Entry(EntryPoint.glProgramUniformMatrix3x4fv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix3x4(uint program, int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniformMatrix3x4(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix3x4(uint program, int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniformMatrix3x4(program, location, (uint)(value.Length / 12), transpose, valuePointer);
    }

    public void ProgramUniformMatrix4(uint program, int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<uint, int, uint, byte, double*, void>)Entry(EntryPoint.glProgramUniformMatrix4dv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix4(uint program, int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniformMatrix4(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix4(uint program, int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniformMatrix4(program, location, (uint)(value.Length / 16), transpose, valuePointer);
    }

    public void ProgramUniformMatrix4(uint program, int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<uint, int, uint, byte, float*, void>)Entry(EntryPoint.glProgramUniformMatrix4fv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix4(uint program, int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniformMatrix4(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix4(uint program, int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniformMatrix4(program, location, (uint)(value.Length / 16), transpose, valuePointer);
    }

    public void ProgramUniformMatrix4x2(uint program, int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<uint, int, uint, byte, double*, void>)Entry(EntryPoint.glProgramUniformMatrix4x2dv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix4x2(uint program, int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniformMatrix4x2(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix4x2(uint program, int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniformMatrix4x2(program, location, (uint)(value.Length / 8), transpose, valuePointer);
    }

    public void ProgramUniformMatrix4x2(uint program, int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<uint, int, uint, byte, float*, void>)Entry(EntryPoint.glProgramUniformMatrix4x2fv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix4x2(uint program, int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniformMatrix4x2(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix4x2(uint program, int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniformMatrix4x2(program, location, (uint)(value.Length / 8), transpose, valuePointer);
    }

    public void ProgramUniformMatrix4x3(uint program, int location, uint count, bool transpose, double* value)
        => ((delegate* unmanaged<uint, int, uint, byte, double*, void>)Entry(EntryPoint.glProgramUniformMatrix4x3dv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix4x3(uint program, int location, uint count, bool transpose, ref readonly double value)
    {
        fixed (double* valuePointer = &value)
            ProgramUniformMatrix4x3(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix4x3(uint program, int location, bool transpose, ReadOnlySpan<double> value)
    {
        fixed (double* valuePointer = value)
            ProgramUniformMatrix4x3(program, location, (uint)(value.Length / 12), transpose, valuePointer);
    }

    public void ProgramUniformMatrix4x3(uint program, int location, uint count, bool transpose, float* value)
        => ((delegate* unmanaged<uint, int, uint, byte, float*, void>)Entry(EntryPoint.glProgramUniformMatrix4x3fv))(
            program, location, count, ToByte(transpose), value);

    public void ProgramUniformMatrix4x3(uint program, int location, uint count, bool transpose, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ProgramUniformMatrix4x3(program, location, count, transpose, valuePointer);
    }

    public void ProgramUniformMatrix4x3(uint program, int location, bool transpose, ReadOnlySpan<float> value)
    {
        fixed (float* valuePointer = value)
            ProgramUniformMatrix4x3(program, location, (uint)(value.Length / 12), transpose, valuePointer);
    }
}
