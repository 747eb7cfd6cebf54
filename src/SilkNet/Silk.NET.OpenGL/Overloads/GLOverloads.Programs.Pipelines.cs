#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void CreateProgramPipelines(this GL gl, uint n, Span<ProgramPipeline> pipelines)
        => gl.CreateProgramPipelines(n, out pipelines.GetPinnableReference());

    public static void CreateProgramPipelines(this GL gl, uint n, Span<uint> pipelines)
        => gl.CreateProgramPipelines(n, out pipelines.GetPinnableReference());

    public static void DeleteProgramPipelines(this GL gl, uint n, ReadOnlySpan<ProgramPipeline> pipelines)
        => gl.DeleteProgramPipelines(n, in pipelines.GetPinnableReference());

    public static void DeleteProgramPipelines(this GL gl, uint n, ReadOnlySpan<uint> pipelines)
        => gl.DeleteProgramPipelines(n, in pipelines.GetPinnableReference());

    public static void GenProgramPipelines(this GL gl, uint n, Span<ProgramPipeline> pipelines)
        => gl.GenProgramPipelines(n, out pipelines.GetPinnableReference());

    public static void GenProgramPipelines(this GL gl, uint n, Span<uint> pipelines)
        => gl.GenProgramPipelines(n, out pipelines.GetPinnableReference());

    public static void GetProgramPipeline(this GL gl, uint pipeline, GLEnum pname, Span<int> @params)
        => gl.GetProgramPipeline(pipeline, pname, out @params.GetPinnableReference());

    public static void GetProgramPipeline(this GL gl, uint pipeline, PipelineParameterName pname, Span<int> @params)
        => gl.GetProgramPipeline(pipeline, pname, out @params.GetPinnableReference());

    public static void GetProgramPipelineInfoLog(this GL gl, uint pipeline, uint bufSize, Span<uint> length, byte* infoLog)
        => gl.GetProgramPipelineInfoLog(pipeline, bufSize, out length.GetPinnableReference(), infoLog);

    public static void GetProgramPipelineInfoLog(this GL gl, uint pipeline, uint bufSize, Span<uint> length, Span<byte> infoLog)
        => gl.GetProgramPipelineInfoLog(pipeline, bufSize, out length.GetPinnableReference(), out infoLog.GetPinnableReference());

    public static void GetProgramPipelineInfoLog(this GL gl, uint pipeline, uint bufSize, uint* length, Span<byte> infoLog)
        => gl.GetProgramPipelineInfoLog(pipeline, bufSize, length, out infoLog.GetPinnableReference());
}
