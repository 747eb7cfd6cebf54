using System.Numerics;
using RealtimeConv.Hosting.Rendering;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Scene;

/// <summary>A program of the scene with the locations it is fed through.</summary>
internal sealed unsafe class SceneProgram : IDisposable
{
    /// <summary>Binding point of the frame block.</summary>
    public const uint FrameBlock = 0;

    private readonly GL _gl;
    private readonly uint _program;
    private readonly int _model;
    private readonly int _colour;

    public SceneProgram(GL gl, ReadOnlySpan<string> vertex, ReadOnlySpan<string> fragment)
    {
        _gl = gl;
        _program = HostShader.Link(gl, vertex, fragment);
        _model = gl.GetUniformLocation(_program, "u_model");
        _colour = gl.GetUniformLocation(_program, "u_colour");
        uint block = gl.GetUniformBlockIndex(_program, "B_Scene");
        if (block != uint.MaxValue) gl.UniformBlockBinding(_program, block, FrameBlock);
        int shadow = gl.GetUniformLocation(_program, "s_shadow");
        if (shadow < 0) return;
        gl.UseProgram(_program);
        gl.Uniform1(shadow, 0);
        gl.UseProgram(0);
    }

    public void Use() => _gl.UseProgram(_program);

    public void SetModel(in Matrix4x4 model)
    {
        fixed (Matrix4x4* m = &model) _gl.UniformMatrix4(_model, 1, false, (float*)m);
    }

    public void SetColour(Vector4 colour) => _gl.Uniform4(_colour, colour.X, colour.Y, colour.Z, colour.W);

    public void Dispose() => _gl.DeleteProgram(_program);
}
