#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public int GetAttribLocation(uint program, byte* name)
        => ((delegate* unmanaged<uint, byte*, int>)Entry(EntryPoint.glGetAttribLocation))(program, name);

    public int GetAttribLocation(uint program, ref readonly byte name)
    {
        fixed (byte* namePointer = &name)
            return GetAttribLocation(program, namePointer);
    }

    public int GetAttribLocation(uint program, string name)
    {
        using Utf8Argument nameText = new(name);
        return GetAttribLocation(program, nameText.Pointer);
    }

    public int GetFragDataLocation(uint program, byte* name)
        => ((delegate* unmanaged<uint, byte*, int>)Entry(EntryPoint.glGetFragDataLocation))(program, name);

    public int GetFragDataLocation(uint program, ref readonly byte name)
    {
        fixed (byte* namePointer = &name)
            return GetFragDataLocation(program, namePointer);
    }

    public int GetFragDataLocation(uint program, string name)
    {
        using Utf8Argument nameText = new(name);
        return GetFragDataLocation(program, nameText.Pointer);
    }

    public void GetUniform(uint program, int location, double* @params)
        => ((delegate* unmanaged<uint, int, double*, void>)Entry(EntryPoint.glGetUniformdv))(program, location, @params);

    public void GetUniform(uint program, int location, out double @params)
    {
        fixed (double* paramsPointer = &@params)
            GetUniform(program, location, paramsPointer);
    }

    public double GetUniform(uint program, int location)
    {
        double paramsValue = default;
        GetUniform(program, location, &paramsValue);
        return paramsValue;
    }

    public void GetUniform(uint program, int location, float* @params)
        => ((delegate* unmanaged<uint, int, float*, void>)Entry(EntryPoint.glGetUniformfv))(program, location, @params);

    public void GetUniform(uint program, int location, out float @params)
    {
        fixed (float* paramsPointer = &@params)
            GetUniform(program, location, paramsPointer);
    }

    public void GetUniform(uint program, int location, int* @params)
        => ((delegate* unmanaged<uint, int, int*, void>)Entry(EntryPoint.glGetUniformiv))(program, location, @params);

    public void GetUniform(uint program, int location, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetUniform(program, location, paramsPointer);
    }

    public void GetUniform(uint program, int location, uint* @params)
        => ((delegate* unmanaged<uint, int, uint*, void>)Entry(EntryPoint.glGetUniformuiv))(program, location, @params);

    public void GetUniform(uint program, int location, out uint @params)
    {
        fixed (uint* paramsPointer = &@params)
            GetUniform(program, location, paramsPointer);
    }

    public uint GetUniformBlockIndex(uint program, byte* uniformBlockName)
        => ((delegate* unmanaged<uint, byte*, uint>)Entry(EntryPoint.glGetUniformBlockIndex))(program, uniformBlockName);

    public uint GetUniformBlockIndex(uint program, ref readonly byte uniformBlockName)
    {
        fixed (byte* uniformBlockNamePointer = &uniformBlockName)
            return GetUniformBlockIndex(program, uniformBlockNamePointer);
    }

    public uint GetUniformBlockIndex(uint program, string uniformBlockName)
    {
        using Utf8Argument uniformBlockNameText = new(uniformBlockName);
        return GetUniformBlockIndex(program, uniformBlockNameText.Pointer);
    }

    public void GetUniformIndices(uint program, uint uniformCount, byte** uniformNames, uint* uniformIndices)
        => ((delegate* unmanaged<uint, uint, byte**, uint*, void>)Entry(EntryPoint.glGetUniformIndices))(
            program, uniformCount, uniformNames, uniformIndices);

    public void GetUniformIndices(uint program, uint uniformCount, ref readonly byte* uniformNames, out uint uniformIndices)
    {
        fixed (byte** uniformNamesPointer = &uniformNames)
        fixed (uint* uniformIndicesPointer = &uniformIndices)
            GetUniformIndices(program, uniformCount, uniformNamesPointer, uniformIndicesPointer);
    }

    public void GetUniformIndices(uint program, uint uniformCount, ref readonly byte* uniformNames, uint* uniformIndices)
    {
        fixed (byte** uniformNamesPointer = &uniformNames)
            GetUniformIndices(program, uniformCount, uniformNamesPointer, uniformIndices);
    }

    public void GetUniformIndices(uint program, uint uniformCount, byte** uniformNames, out uint uniformIndices)
    {
        fixed (uint* uniformIndicesPointer = &uniformIndices)
            GetUniformIndices(program, uniformCount, uniformNames, uniformIndicesPointer);
    }

    public void GetUniformIndices(uint program, uint uniformCount, string[] uniformNames, out uint uniformIndices)
    {
        using Utf8Arguments uniformNamesTexts = new(uniformNames);
        fixed (uint* uniformIndicesPointer = &uniformIndices)
            GetUniformIndices(program, uniformCount, uniformNamesTexts.Pointer, uniformIndicesPointer);
    }

    public void GetUniformIndices(uint program, uint uniformCount, string[] uniformNames, uint* uniformIndices)
    {
        using Utf8Arguments uniformNamesTexts = new(uniformNames);
        GetUniformIndices(program, uniformCount, uniformNamesTexts.Pointer, uniformIndices);
    }

    public uint GetUniformIndices(uint program, uint uniformCount, ref readonly byte* uniformNames)
    {
        uint uniformIndicesValue = default;
        fixed (byte** uniformNamesPointer = &uniformNames)
            GetUniformIndices(program, uniformCount, uniformNamesPointer, &uniformIndicesValue);
        return uniformIndicesValue;
    }

    public uint GetUniformIndices(uint program, uint uniformCount, byte** uniformNames)
    {
        uint uniformIndicesValue = default;
        GetUniformIndices(program, uniformCount, uniformNames, &uniformIndicesValue);
        return uniformIndicesValue;
    }

    public uint GetUniformIndices(uint program, uint uniformCount, string[] uniformNames)
    {
        using Utf8Arguments uniformNamesTexts = new(uniformNames);
        uint uniformIndicesValue = default;
        GetUniformIndices(program, uniformCount, uniformNamesTexts.Pointer, &uniformIndicesValue);
        return uniformIndicesValue;
    }

    public int GetUniformLocation(uint program, byte* name)
        => ((delegate* unmanaged<uint, byte*, int>)Entry(EntryPoint.glGetUniformLocation))(program, name);

    public int GetUniformLocation(uint program, ref readonly byte name)
    {
        fixed (byte* namePointer = &name)
            return GetUniformLocation(program, namePointer);
    }

    public int GetUniformLocation(uint program, string name)
    {
        using Utf8Argument nameText = new(name);
        return GetUniformLocation(program, nameText.Pointer);
    }

    public void GetnUniform(uint program, int location, uint bufSize, double* @params)
        => ((delegate* unmanaged<uint, int, uint, double*, void>)Entry(EntryPoint.glGetnUniformdv))(program, location, bufSize, @params);

    public void GetnUniform(uint program, int location, uint bufSize, out double @params)
    {
        fixed (double* paramsPointer = &@params)
            GetnUniform(program, location, bufSize, paramsPointer);
    }

    public void GetnUniform(uint program, int location, Span<double> @params)
    {
        fixed (double* paramsPointer = @params)
            GetnUniform(program, location, (uint)@params.Length, paramsPointer);
    }

    public double GetnUniform(uint program, int location)
    {
        double paramsValue = default;
        GetnUniform(program, location, 1, &paramsValue);
        return paramsValue;
    }

    public double GetnUniform(uint program, int location, uint bufSize)
    {
        double paramsValue = default;
        GetnUniform(program, location, bufSize, &paramsValue);
        return paramsValue;
    }

    public void GetnUniform(uint program, int location, uint bufSize, float* @params)
        => ((delegate* unmanaged<uint, int, uint, float*, void>)Entry(EntryPoint.glGetnUniformfv))(program, location, bufSize, @params);

    public void GetnUniform(uint program, int location, uint bufSize, out float @params)
    {
        fixed (float* paramsPointer = &@params)
            GetnUniform(program, location, bufSize, paramsPointer);
    }

    public void GetnUniform(uint program, int location, Span<float> @params)
    {
        fixed (float* paramsPointer = @params)
            GetnUniform(program, location, (uint)@params.Length, paramsPointer);
    }

    public void GetnUniform(uint program, int location, uint bufSize, int* @params)
        => ((delegate* unmanaged<uint, int, uint, int*, void>)Entry(EntryPoint.glGetnUniformiv))(program, location, bufSize, @params);

    public void GetnUniform(uint program, int location, uint bufSize, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetnUniform(program, location, bufSize, paramsPointer);
    }

    public void GetnUniform(uint program, int location, Span<int> @params)
    {
        fixed (int* paramsPointer = @params)
            GetnUniform(program, location, (uint)@params.Length, paramsPointer);
    }

    public void GetnUniform(uint program, int location, uint bufSize, uint* @params)
        => ((delegate* unmanaged<uint, int, uint, uint*, void>)Entry(EntryPoint.glGetnUniformuiv))(program, location, bufSize, @params);

    public void GetnUniform(uint program, int location, uint bufSize, out uint @params)
    {
        fixed (uint* paramsPointer = &@params)
            GetnUniform(program, location, bufSize, paramsPointer);
    }

    public void GetnUniform(uint program, int location, Span<uint> @params)
    {
        fixed (uint* paramsPointer = @params)
            GetnUniform(program, location, (uint)@params.Length, paramsPointer);
    }

    public void ShaderStorageBlockBinding(uint program, uint storageBlockIndex, uint storageBlockBinding)
        => ((delegate* unmanaged<uint, uint, uint, void>)Entry(EntryPoint.glShaderStorageBlockBinding))(
            program, storageBlockIndex, storageBlockBinding);

    public void UniformBlockBinding(uint program, uint uniformBlockIndex, uint uniformBlockBinding)
        => ((delegate* unmanaged<uint, uint, uint, void>)Entry(EntryPoint.glUniformBlockBinding))(program, uniformBlockIndex, uniformBlockBinding);
}
