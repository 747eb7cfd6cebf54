using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>The places of a layer program's uniforms.</summary>
internal readonly record struct LayerUniforms(int Layer, int Map, int Slopes, int Limits, int Range, int Input, int Stride, int Kernel, int Bias, int Gather, int InputSize, int Copy)
{
    public static LayerUniforms Of(GL gl, uint program) => new(
        gl.GetUniformLocation(program, "u_layer"), gl.GetUniformLocation(program, "u_map"), gl.GetUniformLocation(program, "u_slopes"), gl.GetUniformLocation(program, "u_limits"),
        gl.GetUniformLocation(program, "u_range"), gl.GetUniformLocation(program, "u_input"), gl.GetUniformLocation(program, "u_stride"),
        gl.GetUniformLocation(program, "u_kernel"), gl.GetUniformLocation(program, "u_bias"), gl.GetUniformLocation(program, "u_gather"),
        gl.GetUniformLocation(program, "u_inputSize"), gl.GetUniformLocation(program, "u_copy"));
}
