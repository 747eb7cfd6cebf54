using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Rendering;

/// <summary>Shows frames in a framebuffer of another size: fitted, centred, before and after side by side along a split.</summary>
internal sealed class FramePresenter : IDisposable
{
    private readonly GL _gl;
    private readonly uint _program;
    private readonly uint _vertexArray;
    private readonly uint _smooth;
    private readonly uint _sharp;
    private readonly int _rectangle;
    private readonly int _split;
    private readonly int _coverage;
    private readonly int _size;

    public FramePresenter(GL gl)
    {
        _gl = gl;
        _program = HostShader.Link(gl, ["present.vert"], ["present.frag"]);
        _rectangle = gl.GetUniformLocation(_program, "u_rectangle");
        _split = gl.GetUniformLocation(_program, "u_split");
        _coverage = gl.GetUniformLocation(_program, "u_coverage");
        _size = gl.GetUniformLocation(_program, "u_size");
        gl.UseProgram(_program);
        gl.Uniform1(gl.GetUniformLocation(_program, "s_before"), 0);
        gl.Uniform1(gl.GetUniformLocation(_program, "s_after"), 1);
        gl.UseProgram(0);
        _vertexArray = gl.GenVertexArray();
        _smooth = Sampler(GLEnum.Linear);
        _sharp = Sampler(GLEnum.Nearest);
    }

    /// <summary>Clears the bound framebuffer and draws the picture into it.</summary>
    /// <param name="before">The frame that went in.</param>
    /// <param name="after">The frame that came out, of the same size.</param>
    /// <param name="split">Share of the width, from the left, that shows the frame that went in.</param>
    /// <param name="width">Columns of the framebuffer.</param>
    /// <param name="height">Rows of the framebuffer.</param>
    /// <param name="isTopFirst">Whether the framebuffer's row 0 is the top.</param>
    public void Draw(in FrameTexture before, in FrameTexture after, double split, int width, int height, bool isTopFirst)
    {
        var place = PictureRectangle.Fit(after.Width, after.Height, width, height);
        SetState(width, height);
        _gl.ClearColor(0.055f, 0.062f, 0.078f, 1);
        _gl.Clear(ClearBufferMask.ColorBufferBit);
        Bind(0, before, place);
        Bind(1, after, place);
        _gl.UseProgram(_program);
        float left = 2f * place.X / width - 1, right = 2f * (place.X + place.Width) / width - 1;
        float top = 1 - 2f * place.Y / height, bottom = 1 - 2f * (place.Y + place.Height) / height;
        if (isTopFirst) (top, bottom) = (-top, -bottom);
        _gl.Uniform4(_rectangle, left, bottom, right, top);
        _gl.Uniform1(_split, (float)split);
        _gl.Uniform1(_coverage, after.Alpha switch { AlphaMode.Straight => 1f, AlphaMode.Premultiplied => 2f, _ => 0f });
        _gl.Uniform2(_size, (float)place.Width, (float)place.Height);
        _gl.BindVertexArray(_vertexArray);
        _gl.DrawArrays(PrimitiveType.TriangleStrip, 0, 4);
        _gl.BindVertexArray(0);
        _gl.UseProgram(0);
        _gl.BindSampler(0, 0);
        _gl.BindSampler(1, 0);
    }

    public void Dispose()
    {
        _gl.DeleteProgram(_program);
        _gl.DeleteVertexArray(_vertexArray);
        _gl.DeleteSampler(_smooth);
        _gl.DeleteSampler(_sharp);
    }

    private void SetState(int width, int height)
    {
        _gl.Viewport(0, 0, (uint)width, (uint)height);
        _gl.Disable(EnableCap.Blend);
        _gl.Disable(EnableCap.DepthTest);
        _gl.Disable(EnableCap.CullFace);
        _gl.Disable(EnableCap.ScissorTest);
        _gl.Disable(EnableCap.StencilTest);
        _gl.ColorMask(true, true, true, true);
    }

    // Whole multiples of the frame's pixels stay sharp; everything else is interpolated.
    private void Bind(int unit, in FrameTexture frame, in PictureRectangle place)
    {
        _gl.ActiveTexture(TextureUnit.Texture0 + unit);
        _gl.BindTexture(TextureTarget.Texture2D, frame.Texture);
        _gl.BindSampler((uint)unit, place.Width % frame.Width == 0 && place.Height % frame.Height == 0 ? _sharp : _smooth);
    }

    private uint Sampler(GLEnum filter)
    {
        uint sampler = _gl.GenSampler();
        _gl.SamplerParameter(sampler, SamplerParameterI.MinFilter, (int)filter);
        _gl.SamplerParameter(sampler, SamplerParameterI.MagFilter, (int)filter);
        _gl.SamplerParameter(sampler, SamplerParameterI.WrapS, (int)GLEnum.ClampToEdge);
        _gl.SamplerParameter(sampler, SamplerParameterI.WrapT, (int)GLEnum.ClampToEdge);
        return sampler;
    }
}
