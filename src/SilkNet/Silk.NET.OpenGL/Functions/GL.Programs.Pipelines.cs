#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void ActiveShaderProgram(uint pipeline, uint program)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glActiveShaderProgram))(pipeline, program);

    public void BindProgramPipeline(uint pipeline)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glBindProgramPipeline))(pipeline);

    public uint CreateProgramPipeline()
    {
        uint name = 0;
        CreateProgramPipelines(1, &name);
        return name;
    }

    public void CreateProgramPipelines(uint n, ProgramPipeline* pipelines)
        => CreateProgramPipelines(n, (uint*)pipelines);

    public void CreateProgramPipelines(uint n, uint* pipelines)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glCreateProgramPipelines))(n, pipelines);

    public void CreateProgramPipelines(uint n, out ProgramPipeline pipelines)
    {
        fixed (ProgramPipeline* pipelinesPointer = &pipelines)
            CreateProgramPipelines(n, (uint*)pipelinesPointer);
    }

    public void CreateProgramPipelines(uint n, out uint pipelines)
    {
        fixed (uint* pipelinesPointer = &pipelines)
            CreateProgramPipelines(n, pipelinesPointer);
    }

    public void CreateProgramPipelines(Span<ProgramPipeline> pipelines)
    {
        fixed (ProgramPipeline* pipelinesPointer = pipelines)
            CreateProgramPipelines((uint)pipelines.Length, (uint*)pipelinesPointer);
    }

    public void CreateProgramPipelines(Span<uint> pipelines)
    {
        fixed (uint* pipelinesPointer = pipelines)
            CreateProgramPipelines((uint)pipelines.Length, pipelinesPointer);
    }

    public uint CreateProgramPipelines(uint n)
    {
        uint pipelinesValue = default;
        CreateProgramPipelines(n, &pipelinesValue);
        return pipelinesValue;
    }

    public void DeleteProgramPipeline(uint pipelines)
        => DeleteProgramPipelines(1, &pipelines);

    public void DeleteProgramPipelines(uint n, ProgramPipeline* pipelines)
        => DeleteProgramPipelines(n, (uint*)pipelines);

    public void DeleteProgramPipelines(uint n, uint* pipelines)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glDeleteProgramPipelines))(n, pipelines);

    public void DeleteProgramPipelines(uint n, ref readonly ProgramPipeline pipelines)
    {
        fixed (ProgramPipeline* pipelinesPointer = &pipelines)
            DeleteProgramPipelines(n, (uint*)pipelinesPointer);
    }

    public void DeleteProgramPipelines(uint n, ref readonly uint pipelines)
    {
        fixed (uint* pipelinesPointer = &pipelines)
            DeleteProgramPipelines(n, pipelinesPointer);
    }

    public void DeleteProgramPipelines(ReadOnlySpan<ProgramPipeline> pipelines)
    {
        fixed (ProgramPipeline* pipelinesPointer = pipelines)
            DeleteProgramPipelines((uint)pipelines.Length, (uint*)pipelinesPointer);
    }

    public void DeleteProgramPipelines(ReadOnlySpan<uint> pipelines)
    {
        fixed (uint* pipelinesPointer = pipelines)
            DeleteProgramPipelines((uint)pipelines.Length, pipelinesPointer);
    }

    public uint GenProgramPipeline()
    {
        uint name = 0;
        GenProgramPipelines(1, &name);
        return name;
    }

    public void GenProgramPipelines(uint n, ProgramPipeline* pipelines)
        => GenProgramPipelines(n, (uint*)pipelines);

    public void GenProgramPipelines(uint n, uint* pipelines)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glGenProgramPipelines))(n, pipelines);

    public void GenProgramPipelines(uint n, out ProgramPipeline pipelines)
    {
        fixed (ProgramPipeline* pipelinesPointer = &pipelines)
            GenProgramPipelines(n, (uint*)pipelinesPointer);
    }

    public void GenProgramPipelines(uint n, out uint pipelines)
    {
        fixed (uint* pipelinesPointer = &pipelines)
            GenProgramPipelines(n, pipelinesPointer);
    }

    public void GenProgramPipelines(Span<ProgramPipeline> pipelines)
    {
        fixed (ProgramPipeline* pipelinesPointer = pipelines)
            GenProgramPipelines((uint)pipelines.Length, (uint*)pipelinesPointer);
    }

    public void GenProgramPipelines(Span<uint> pipelines)
    {
        fixed (uint* pipelinesPointer = pipelines)
            GenProgramPipelines((uint)pipelines.Length, pipelinesPointer);
    }

    public uint GenProgramPipelines(uint n)
    {
        uint pipelinesValue = default;
        GenProgramPipelines(n, &pipelinesValue);
        return pipelinesValue;
    }

    public void GetProgramPipeline(uint pipeline, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetProgramPipelineiv))(pipeline, pname, @params);

    public void GetProgramPipeline(uint pipeline, PipelineParameterName pname, int* @params)
        => GetProgramPipeline(pipeline, (GLEnum)pname, @params);

    public void GetProgramPipeline(uint pipeline, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetProgramPipeline(pipeline, pname, paramsPointer);
    }

    public void GetProgramPipeline(uint pipeline, PipelineParameterName pname, out int @params)
        => GetProgramPipeline(pipeline, (GLEnum)pname, out @params);

    public int GetProgramPipeline(uint pipeline, GLEnum pname)
    {
        int paramsValue = default;
        GetProgramPipeline(pipeline, pname, &paramsValue);
        return paramsValue;
    }

    public int GetProgramPipeline(uint pipeline, PipelineParameterName pname)
        => GetProgramPipeline(pipeline, (GLEnum)pname);

    public void GetProgramPipelineInfoLog(uint pipeline, uint bufSize, uint* length, byte* infoLog)
        => ((delegate* unmanaged<uint, uint, uint*, byte*, void>)Entry(EntryPoint.glGetProgramPipelineInfoLog))(pipeline, bufSize, length, infoLog);

    public void GetProgramPipelineInfoLog(uint pipeline, uint bufSize, out uint length, out byte infoLog)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* infoLogPointer = &infoLog)
            GetProgramPipelineInfoLog(pipeline, bufSize, lengthPointer, infoLogPointer);
    }

    public void GetProgramPipelineInfoLog(uint pipeline, uint bufSize, out uint length, byte* infoLog)
    {
        fixed (uint* lengthPointer = &length)
            GetProgramPipelineInfoLog(pipeline, bufSize, lengthPointer, infoLog);
    }

    public void GetProgramPipelineInfoLog(uint pipeline, uint bufSize, out uint length, out string infoLog)
    {
        using Utf8Buffer infoLogBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetProgramPipelineInfoLog(pipeline, bufSize, lengthPointer, infoLogBuffer.Pointer);
        infoLog = infoLogBuffer.ToString();
    }

    public void GetProgramPipelineInfoLog(uint pipeline, uint bufSize, uint* length, out byte infoLog)
    {
        fixed (byte* infoLogPointer = &infoLog)
            GetProgramPipelineInfoLog(pipeline, bufSize, length, infoLogPointer);
    }

    public void GetProgramPipelineInfoLog(uint pipeline, uint bufSize, uint* length, out string infoLog)
    {
        using Utf8Buffer infoLogBuffer = new(bufSize);
        GetProgramPipelineInfoLog(pipeline, bufSize, length, infoLogBuffer.Pointer);
        infoLog = infoLogBuffer.ToString();
    }

    public void GetProgramPipelineInfoLog(uint pipeline, out uint length, Span<byte> infoLog)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* infoLogPointer = infoLog)
            GetProgramPipelineInfoLog(pipeline, (uint)infoLog.Length, lengthPointer, infoLogPointer);
    }

    public void GetProgramPipelineInfoLog(uint pipeline, uint* length, Span<byte> infoLog)
    {
        fixed (byte* infoLogPointer = infoLog)
            GetProgramPipelineInfoLog(pipeline, (uint)infoLog.Length, length, infoLogPointer);
    }

    public byte GetProgramPipelineInfoLog(uint pipeline, uint bufSize, out uint length)
    {
        byte infoLogValue = default;
        fixed (uint* lengthPointer = &length)
            GetProgramPipelineInfoLog(pipeline, bufSize, lengthPointer, &infoLogValue);
        return infoLogValue;
    }

    public byte GetProgramPipelineInfoLog(uint pipeline, uint bufSize, uint* length)
    {
        byte infoLogValue = default;
        GetProgramPipelineInfoLog(pipeline, bufSize, length, &infoLogValue);
        return infoLogValue;
    }

    public bool IsProgramPipeline(uint pipeline)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsProgramPipeline))(pipeline) != 0;

    public void UseProgramStages(uint pipeline, UseProgramStageMask stages, uint program)
        => UseProgramStages(pipeline, (uint)stages, program);

    public void UseProgramStages(uint pipeline, uint stages, uint program)
        => ((delegate* unmanaged<uint, uint, uint, void>)Entry(EntryPoint.glUseProgramStages))(pipeline, stages, program);

    public void ValidateProgramPipeline(uint pipeline)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glValidateProgramPipeline))(pipeline);
}
