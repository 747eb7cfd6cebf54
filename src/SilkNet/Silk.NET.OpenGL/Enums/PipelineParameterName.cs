namespace Silk.NET.OpenGL;

public enum PipelineParameterName
{
    ActiveProgram = 0x8259,
    FragmentShader = 0x8B30,
    VertexShader = 0x8B31,
    InfoLogLength = 0x8B84,
    GeometryShader = 0x8DD9,
    TessEvaluationShader = 0x8E87,
    TessControlShader = 0x8E88,
}
