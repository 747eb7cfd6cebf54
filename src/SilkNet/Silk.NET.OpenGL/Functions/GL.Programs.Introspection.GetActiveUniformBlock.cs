#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetActiveUniformBlock(uint program, uint uniformBlockIndex, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, uint, GLEnum, int*, void>)Entry(EntryPoint.glGetActiveUniformBlockiv))(
            program, uniformBlockIndex, pname, @params);

    public void GetActiveUniformBlock(uint program, uint uniformBlockIndex, UniformBlockPName pname, int* @params)
        => GetActiveUniformBlock(program, uniformBlockIndex, (GLEnum)pname, @params);

    public void GetActiveUniformBlock(uint program, uint uniformBlockIndex, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetActiveUniformBlock(program, uniformBlockIndex, pname, paramsPointer);
    }

    public void GetActiveUniformBlock(uint program, uint uniformBlockIndex, UniformBlockPName pname, out int @params)
        => GetActiveUniformBlock(program, uniformBlockIndex, (GLEnum)pname, out @params);

    public int GetActiveUniformBlock(uint program, uint uniformBlockIndex, GLEnum pname)
    {
        int paramsValue = default;
        GetActiveUniformBlock(program, uniformBlockIndex, pname, &paramsValue);
        return paramsValue;
    }

    public int GetActiveUniformBlock(uint program, uint uniformBlockIndex, UniformBlockPName pname)
        => GetActiveUniformBlock(program, uniformBlockIndex, (GLEnum)pname);

    public void GetActiveUniformBlockName(uint program, uint uniformBlockIndex, uint bufSize, uint* length, byte* uniformBlockName)
        => ((delegate* unmanaged<uint, uint, uint, uint*, byte*, void>)Entry(EntryPoint.glGetActiveUniformBlockName))(
            program, uniformBlockIndex, bufSize, length, uniformBlockName);

    public void GetActiveUniformBlockName(uint program, uint uniformBlockIndex, uint bufSize, out uint length, out byte uniformBlockName)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* uniformBlockNamePointer = &uniformBlockName)
            GetActiveUniformBlockName(program, uniformBlockIndex, bufSize, lengthPointer, uniformBlockNamePointer);
    }

    public void GetActiveUniformBlockName(uint program, uint uniformBlockIndex, uint bufSize, out uint length, byte* uniformBlockName)
    {
        fixed (uint* lengthPointer = &length)
            GetActiveUniformBlockName(program, uniformBlockIndex, bufSize, lengthPointer, uniformBlockName);
    }

    public void GetActiveUniformBlockName(uint program, uint uniformBlockIndex, uint bufSize, out uint length, out string uniformBlockName)
    {
        using Utf8Buffer uniformBlockNameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetActiveUniformBlockName(program, uniformBlockIndex, bufSize, lengthPointer, uniformBlockNameBuffer.Pointer);
        uniformBlockName = uniformBlockNameBuffer.ToString();
    }

    public void GetActiveUniformBlockName(uint program, uint uniformBlockIndex, uint bufSize, uint* length, out byte uniformBlockName)
    {
        fixed (byte* uniformBlockNamePointer = &uniformBlockName)
            GetActiveUniformBlockName(program, uniformBlockIndex, bufSize, length, uniformBlockNamePointer);
    }

    public void GetActiveUniformBlockName(uint program, uint uniformBlockIndex, uint bufSize, uint* length, out string uniformBlockName)
    {
        using Utf8Buffer uniformBlockNameBuffer = new(bufSize);
        GetActiveUniformBlockName(program, uniformBlockIndex, bufSize, length, uniformBlockNameBuffer.Pointer);
        uniformBlockName = uniformBlockNameBuffer.ToString();
    }

    public void GetActiveUniformBlockName(uint program, uint uniformBlockIndex, out uint length, Span<byte> uniformBlockName)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* uniformBlockNamePointer = uniformBlockName)
            GetActiveUniformBlockName(program, uniformBlockIndex, (uint)uniformBlockName.Length, lengthPointer, uniformBlockNamePointer);
    }

    public void GetActiveUniformBlockName(uint program, uint uniformBlockIndex, uint* length, Span<byte> uniformBlockName)
    {
        fixed (byte* uniformBlockNamePointer = uniformBlockName)
            GetActiveUniformBlockName(program, uniformBlockIndex, (uint)uniformBlockName.Length, length, uniformBlockNamePointer);
    }

    public byte GetActiveUniformBlockName(uint program, uint uniformBlockIndex, uint bufSize, out uint length)
    {
        byte uniformBlockNameValue = default;
        fixed (uint* lengthPointer = &length)
            GetActiveUniformBlockName(program, uniformBlockIndex, bufSize, lengthPointer, &uniformBlockNameValue);
        return uniformBlockNameValue;
    }

    public byte GetActiveUniformBlockName(uint program, uint uniformBlockIndex, uint bufSize, uint* length)
    {
        byte uniformBlockNameValue = default;
        GetActiveUniformBlockName(program, uniformBlockIndex, bufSize, length, &uniformBlockNameValue);
        return uniformBlockNameValue;
    }

    public void GetActiveUniformName(uint program, uint uniformIndex, uint bufSize, uint* length, byte* uniformName)
        => ((delegate* unmanaged<uint, uint, uint, uint*, byte*, void>)Entry(EntryPoint.glGetActiveUniformName))(
            program, uniformIndex, bufSize, length, uniformName);

    public void GetActiveUniformName(uint program, uint uniformIndex, uint bufSize, out uint length, out byte uniformName)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* uniformNamePointer = &uniformName)
            GetActiveUniformName(program, uniformIndex, bufSize, lengthPointer, uniformNamePointer);
    }

    public void GetActiveUniformName(uint program, uint uniformIndex, uint bufSize, out uint length, byte* uniformName)
    {
        fixed (uint* lengthPointer = &length)
            GetActiveUniformName(program, uniformIndex, bufSize, lengthPointer, uniformName);
    }

    public void GetActiveUniformName(uint program, uint uniformIndex, uint bufSize, out uint length, out string uniformName)
    {
        using Utf8Buffer uniformNameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetActiveUniformName(program, uniformIndex, bufSize, lengthPointer, uniformNameBuffer.Pointer);
        uniformName = uniformNameBuffer.ToString();
    }

    public void GetActiveUniformName(uint program, uint uniformIndex, uint bufSize, uint* length, out byte uniformName)
    {
        fixed (byte* uniformNamePointer = &uniformName)
            GetActiveUniformName(program, uniformIndex, bufSize, length, uniformNamePointer);
    }

    public void GetActiveUniformName(uint program, uint uniformIndex, uint bufSize, uint* length, out string uniformName)
    {
        using Utf8Buffer uniformNameBuffer = new(bufSize);
        GetActiveUniformName(program, uniformIndex, bufSize, length, uniformNameBuffer.Pointer);
        uniformName = uniformNameBuffer.ToString();
    }

    public void GetActiveUniformName(uint program, uint uniformIndex, out uint length, Span<byte> uniformName)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* uniformNamePointer = uniformName)
            GetActiveUniformName(program, uniformIndex, (uint)uniformName.Length, lengthPointer, uniformNamePointer);
    }

    public void GetActiveUniformName(uint program, uint uniformIndex, uint* length, Span<byte> uniformName)
    {
        fixed (byte* uniformNamePointer = uniformName)
            GetActiveUniformName(program, uniformIndex, (uint)uniformName.Length, length, uniformNamePointer);
    }

    public byte GetActiveUniformName(uint program, uint uniformIndex, uint bufSize, out uint length)
    {
        byte uniformNameValue = default;
        fixed (uint* lengthPointer = &length)
            GetActiveUniformName(program, uniformIndex, bufSize, lengthPointer, &uniformNameValue);
        return uniformNameValue;
    }

    public byte GetActiveUniformName(uint program, uint uniformIndex, uint bufSize, uint* length)
    {
        byte uniformNameValue = default;
        GetActiveUniformName(program, uniformIndex, bufSize, length, &uniformNameValue);
        return uniformNameValue;
    }

    public void GetActiveUniforms(uint program, uint uniformCount, uint* uniformIndices, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, uint, uint*, GLEnum, int*, void>)Entry(EntryPoint.glGetActiveUniformsiv))(
            program, uniformCount, uniformIndices, pname, @params);

    public void GetActiveUniforms(uint program, uint uniformCount, uint* uniformIndices, UniformPName pname, int* @params)
        => GetActiveUniforms(program, uniformCount, uniformIndices, (GLEnum)pname, @params);

    public void GetActiveUniforms(uint program, uint uniformCount, ref readonly uint uniformIndices, GLEnum pname, out int @params)
    {
        fixed (uint* uniformIndicesPointer = &uniformIndices)
        fixed (int* paramsPointer = &@params)
            GetActiveUniforms(program, uniformCount, uniformIndicesPointer, pname, paramsPointer);
    }

    public void GetActiveUniforms(uint program, uint uniformCount, ref readonly uint uniformIndices, GLEnum pname, int* @params)
    {
        fixed (uint* uniformIndicesPointer = &uniformIndices)
            GetActiveUniforms(program, uniformCount, uniformIndicesPointer, pname, @params);
    }

    public void GetActiveUniforms(uint program, uint uniformCount, ref readonly uint uniformIndices, UniformPName pname, out int @params)
        => GetActiveUniforms(program, uniformCount, in uniformIndices, (GLEnum)pname, out @params);

    public void GetActiveUniforms(uint program, uint uniformCount, ref readonly uint uniformIndices, UniformPName pname, int* @params)
        => GetActiveUniforms(program, uniformCount, in uniformIndices, (GLEnum)pname, @params);

    public void GetActiveUniforms(uint program, uint uniformCount, uint* uniformIndices, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetActiveUniforms(program, uniformCount, uniformIndices, pname, paramsPointer);
    }

    public void GetActiveUniforms(uint program, uint uniformCount, uint* uniformIndices, UniformPName pname, out int @params)
        => GetActiveUniforms(program, uniformCount, uniformIndices, (GLEnum)pname, out @params);

    public void GetActiveUniforms(uint program, ReadOnlySpan<uint> uniformIndices, GLEnum pname, out int @params)
    {
        fixed (uint* uniformIndicesPointer = uniformIndices)
        fixed (int* paramsPointer = &@params)
            GetActiveUniforms(program, (uint)uniformIndices.Length, uniformIndicesPointer, pname, paramsPointer);
    }

    public void GetActiveUniforms(uint program, ReadOnlySpan<uint> uniformIndices, GLEnum pname, int* @params)
    {
        fixed (uint* uniformIndicesPointer = uniformIndices)
            GetActiveUniforms(program, (uint)uniformIndices.Length, uniformIndicesPointer, pname, @params);
    }

    public void GetActiveUniforms(uint program, ReadOnlySpan<uint> uniformIndices, UniformPName pname, out int @params)
        => GetActiveUniforms(program, uniformIndices, (GLEnum)pname, out @params);

    public void GetActiveUniforms(uint program, ReadOnlySpan<uint> uniformIndices, UniformPName pname, int* @params)
        => GetActiveUniforms(program, uniformIndices, (GLEnum)pname, @params);

    public int GetActiveUniforms(uint program, uint uniformCount, ref readonly uint uniformIndices, GLEnum pname)
    {
        int paramsValue = default;
        fixed (uint* uniformIndicesPointer = &uniformIndices)
            GetActiveUniforms(program, uniformCount, uniformIndicesPointer, pname, &paramsValue);
        return paramsValue;
    }

    public int GetActiveUniforms(uint program, uint uniformCount, ref readonly uint uniformIndices, UniformPName pname)
        => GetActiveUniforms(program, uniformCount, in uniformIndices, (GLEnum)pname);

    public int GetActiveUniforms(uint program, uint uniformCount, uint* uniformIndices, GLEnum pname)
    {
        int paramsValue = default;
        GetActiveUniforms(program, uniformCount, uniformIndices, pname, &paramsValue);
        return paramsValue;
    }

    public int GetActiveUniforms(uint program, uint uniformCount, uint* uniformIndices, UniformPName pname)
        => GetActiveUniforms(program, uniformCount, uniformIndices, (GLEnum)pname);

    public void GetAttachedShaders(uint program, uint maxCount, uint* count, Shader* shaders)
        => GetAttachedShaders(program, maxCount, count, (uint*)shaders);

    public void GetAttachedShaders(uint program, uint maxCount, uint* count, uint* shaders)
        => ((delegate* unmanaged<uint, uint, uint*, uint*, void>)Entry(EntryPoint.glGetAttachedShaders))(program, maxCount, count, shaders);

    public void GetAttachedShaders(uint program, uint maxCount, out uint count, out Shader shaders)
    {
        fixed (uint* countPointer = &count)
        fixed (Shader* shadersPointer = &shaders)
            GetAttachedShaders(program, maxCount, countPointer, (uint*)shadersPointer);
    }

    public void GetAttachedShaders(uint program, uint maxCount, out uint count, Shader* shaders)
    {
        fixed (uint* countPointer = &count)
            GetAttachedShaders(program, maxCount, countPointer, (uint*)shaders);
    }

    public void GetAttachedShaders(uint program, uint maxCount, out uint count, out uint shaders)
    {
        fixed (uint* countPointer = &count)
        fixed (uint* shadersPointer = &shaders)
            GetAttachedShaders(program, maxCount, countPointer, shadersPointer);
    }

    public void GetAttachedShaders(uint program, uint maxCount, out uint count, uint* shaders)
    {
        fixed (uint* countPointer = &count)
            GetAttachedShaders(program, maxCount, countPointer, shaders);
    }

    public void GetAttachedShaders(uint program, uint maxCount, uint* count, out Shader shaders)
    {
        fixed (Shader* shadersPointer = &shaders)
            GetAttachedShaders(program, maxCount, count, (uint*)shadersPointer);
    }

    public void GetAttachedShaders(uint program, uint maxCount, uint* count, out uint shaders)
    {
        fixed (uint* shadersPointer = &shaders)
            GetAttachedShaders(program, maxCount, count, shadersPointer);
    }

    public void GetAttachedShaders(uint program, out uint count, Span<Shader> shaders)
    {
        fixed (uint* countPointer = &count)
        fixed (Shader* shadersPointer = shaders)
            GetAttachedShaders(program, (uint)shaders.Length, countPointer, (uint*)shadersPointer);
    }

    public void GetAttachedShaders(uint program, out uint count, Span<uint> shaders)
    {
        fixed (uint* countPointer = &count)
        fixed (uint* shadersPointer = shaders)
            GetAttachedShaders(program, (uint)shaders.Length, countPointer, shadersPointer);
    }

    public void GetAttachedShaders(uint program, uint* count, Span<Shader> shaders)
    {
        fixed (Shader* shadersPointer = shaders)
            GetAttachedShaders(program, (uint)shaders.Length, count, (uint*)shadersPointer);
    }

    public void GetAttachedShaders(uint program, uint* count, Span<uint> shaders)
    {
        fixed (uint* shadersPointer = shaders)
            GetAttachedShaders(program, (uint)shaders.Length, count, shadersPointer);
    }

    public uint GetAttachedShaders(uint program, uint maxCount, out uint count)
    {
        uint shadersValue = default;
        fixed (uint* countPointer = &count)
            GetAttachedShaders(program, maxCount, countPointer, &shadersValue);
        return shadersValue;
    }

    public uint GetAttachedShaders(uint program, uint maxCount, uint* count)
    {
        uint shadersValue = default;
        GetAttachedShaders(program, maxCount, count, &shadersValue);
        return shadersValue;
    }
}
