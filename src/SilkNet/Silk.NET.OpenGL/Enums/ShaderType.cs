namespace Silk.NET.OpenGL;

public enum ShaderType
{
    FragmentShader = 0x8B30,
    FragmentShaderArb = 0x8B30,
    VertexShader = 0x8B31,
    VertexShaderArb = 0x8B31,
    GeometryShader = 0x8DD9,
    TessEvaluationShader = 0x8E87,
    TessControlShader = 0x8E88,
    ComputeShader = 0x91B9,
}
