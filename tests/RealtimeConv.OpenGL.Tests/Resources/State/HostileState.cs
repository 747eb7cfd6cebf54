using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;
using GLPixelFormat = Silk.NET.OpenGL.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Resources.State;

/// <summary>Sets a context up as the worst of hosts might leave it: everything that could change a draw, a dispatch, an upload or a readback.</summary>
internal static unsafe class HostileState
{
    public static void Set(GL gl, GraphicsApi api)
    {
        bool desktop = api == GraphicsApi.OpenGL;
        SetBindings(gl, desktop);
        SetRaster(gl, desktop);
        SetPixelStore(gl, desktop);
        if (gl.GetError() is var error && error != GLEnum.NoError) throw new InvalidOperationException($"The hostile state itself is wrong: {error}.");
    }

    /// <summary>Starts a capture of vertices, as a particle system would.</summary>
    public static void BeginTransformFeedback(GL gl, GraphicsApi api)
    {
        gl.BindVertexArray(gl.GenVertexArray());
        gl.UseProgram(Program(gl, api == GraphicsApi.OpenGL));
        gl.BindBuffer(BufferTargetARB.TransformFeedbackBuffer, gl.GenBuffer());
        gl.BufferData(BufferTargetARB.TransformFeedbackBuffer, 4096, null, BufferUsageARB.StaticDraw);
        gl.BindBufferBase(BufferTargetARB.TransformFeedbackBuffer, 0, (uint)gl.GetInteger(GLEnum.TransformFeedbackBufferBinding));
        gl.BeginTransformFeedback(PrimitiveType.Points);
    }

    private static void SetBindings(GL gl, bool desktop)
    {
        uint buffer = gl.GenBuffer();
        gl.BindBuffer(BufferTargetARB.UniformBuffer, buffer);
        gl.BufferData(BufferTargetARB.UniformBuffer, 4096, null, BufferUsageARB.StaticDraw);
        gl.BindBufferRange(BufferTargetARB.UniformBuffer, 0, buffer, 256, 512);
        gl.BindBufferBase(BufferTargetARB.UniformBuffer, 1, buffer);
        gl.BindBuffer(BufferTargetARB.UniformBuffer, buffer);
        gl.BindBuffer(BufferTargetARB.PixelUnpackBuffer, buffer);
        gl.BindBuffer(BufferTargetARB.PixelPackBuffer, buffer);
        gl.BindVertexArray(gl.GenVertexArray());
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, gl.GenFramebuffer());
        uint sampler = gl.GenSampler();
        gl.SamplerParameter(sampler, SamplerParameterI.MinFilter, (int)GLEnum.LinearMipmapLinear);
        gl.SamplerParameter(sampler, SamplerParameterI.CompareMode, (int)GLEnum.CompareRefToTexture);
        for (int unit = 0; unit < 8; unit++)
        {
            gl.ActiveTexture(TextureUnit.Texture0 + unit);
            gl.BindTexture(TextureTarget.Texture2D, gl.GenTexture());
            gl.BindTexture(TextureTarget.Texture2DArray, gl.GenTexture());
            gl.BindSampler((uint)unit, sampler);
        }
        gl.ActiveTexture(TextureUnit.Texture5);
        gl.UseProgram(Program(gl, desktop));
        uint image = gl.GenTexture();
        gl.BindTexture(TextureTarget.Texture2D, image);
        gl.TexStorage2D(TextureTarget.Texture2D, 2, SizedInternalFormat.Rgba8, 4, 4);
        gl.BindImageTexture(0, image, 1, true, 0, BufferAccessARB.ReadWrite, InternalFormat.Rgba8);
    }

    private static void SetRaster(GL gl, bool desktop)
    {
        gl.Viewport(3, 5, 7, 9);
        gl.Scissor(0, 0, 1, 1);
        gl.ColorMask(false, true, false, true);
        EnableCap[] everywhere =
        [
            EnableCap.ScissorTest, EnableCap.Blend, EnableCap.DepthTest, EnableCap.StencilTest, EnableCap.CullFace, EnableCap.RasterizerDiscard, EnableCap.Dither,
            EnableCap.SampleAlphaToCoverage, EnableCap.SampleCoverage, EnableCap.SampleMask,
        ];
        foreach (var cap in everywhere) gl.Enable(cap);
        gl.CullFace(TriangleFace.FrontAndBack);
        gl.DepthFunc(DepthFunction.Never);
        gl.StencilFunc(StencilFunction.Never, 1, 255);
        gl.BlendFunc(BlendingFactor.Zero, BlendingFactor.Zero);
        gl.SampleCoverage(0, false);
        gl.SampleMask(0, 0);
        if (!desktop) return;
        EnableCap[] more =
        [
            EnableCap.FramebufferSrgb, EnableCap.ColorLogicOp, EnableCap.SampleAlphaToOne, EnableCap.ClipDistance0, EnableCap.ClipDistance3, EnableCap.ClipDistance7,
            EnableCap.PrimitiveRestart, EnableCap.DepthClamp,
        ];
        foreach (var cap in more) gl.Enable(cap);
        gl.LogicOp(LogicOp.Clear);
        gl.PolygonMode(TriangleFace.FrontAndBack, PolygonMode.Point);
        gl.ClampColor(ClampColorTargetARB.ReadColor, ClampColorModeARB.True);
        gl.ClipControl(ClipControlOrigin.UpperLeft, ClipControlDepth.ZeroToOne);
        gl.PrimitiveRestartIndex(1);
        for (uint k = 1; k < 16; k++) gl.ViewportIndexed(k, k, k, k + 1, k + 2);
        gl.ColorMask(1, true, false, true, false);
        gl.Disable(EnableCap.Blend, 1);
        gl.Disable(EnableCap.ScissorTest, 3);
    }

    private static void SetPixelStore(GL gl, bool desktop)
    {
        PixelStoreParameter[] lengths =
        [
            PixelStoreParameter.UnpackRowLength, PixelStoreParameter.UnpackSkipRows, PixelStoreParameter.UnpackSkipPixels, PixelStoreParameter.PackRowLength,
            PixelStoreParameter.PackSkipRows, PixelStoreParameter.PackSkipPixels, PixelStoreParameter.UnpackImageHeight, PixelStoreParameter.UnpackSkipImages,
        ];
        foreach (var length in lengths) gl.PixelStore(length, 3);
        gl.PixelStore(PixelStoreParameter.UnpackAlignment, 8);
        gl.PixelStore(PixelStoreParameter.PackAlignment, 8);
        if (!desktop) return;
        gl.PixelStore(PixelStoreParameter.UnpackSwapBytes, 1);
        gl.PixelStore(PixelStoreParameter.PackSwapBytes, 1);
    }

    private static uint Program(GL gl, bool desktop)
    {
        string version = desktop ? "#version 330 core\n" : "#version 300 es\nprecision highp float;\n";
        uint program = gl.CreateProgram();
        foreach (var (type, text) in (ReadOnlySpan<(ShaderType, string)>)[(ShaderType.VertexShader, "out vec4 v; void main() { v = vec4(1); gl_Position = v; }"), (ShaderType.FragmentShader, "out vec4 o; void main() { o = vec4(1); }")])
        {
            uint shader = gl.CreateShader(type);
            gl.ShaderSource(shader, version + text);
            gl.CompileShader(shader);
            gl.AttachShader(program, shader);
        }
        gl.TransformFeedbackVaryings(program, 1, ["v"], TransformFeedbackBufferMode.InterleavedAttribs);
        gl.LinkProgram(program);
        return program;
    }
}
