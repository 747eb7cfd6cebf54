using System.Globalization;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Resources.State;

/// <summary>All GL state of a context that can be asked for, as lines "what = value": far more than the engine touches, so that nothing is touched unseen.</summary>
internal static unsafe class StateSnapshot
{
    private const int MostValues = 16;

    private static readonly GLEnum[] Everywhere =
    [
        GLEnum.ActiveTexture, GLEnum.CurrentProgram, GLEnum.VertexArrayBinding, GLEnum.DrawFramebufferBinding, GLEnum.ReadFramebufferBinding, GLEnum.RenderbufferBinding,
        GLEnum.Viewport, GLEnum.ScissorBox, GLEnum.ColorWritemask, GLEnum.ColorClearValue, GLEnum.DepthRange, GLEnum.DepthFunc, GLEnum.DepthWritemask, GLEnum.DepthClearValue,
        GLEnum.StencilFunc, GLEnum.StencilRef, GLEnum.StencilValueMask, GLEnum.StencilWritemask, GLEnum.StencilFail, GLEnum.StencilPassDepthFail, GLEnum.StencilPassDepthPass,
        GLEnum.StencilBackFunc, GLEnum.StencilBackRef, GLEnum.StencilBackValueMask, GLEnum.StencilBackWritemask, GLEnum.StencilClearValue,
        GLEnum.BlendSrcRgb, GLEnum.BlendDstRgb, GLEnum.BlendSrcAlpha, GLEnum.BlendDstAlpha, GLEnum.BlendEquationRgb, GLEnum.BlendEquationAlpha, GLEnum.BlendColor,
        GLEnum.CullFaceMode, GLEnum.FrontFace, GLEnum.LineWidth, GLEnum.PolygonOffsetFactor, GLEnum.PolygonOffsetUnits, GLEnum.SampleCoverageValue, GLEnum.SampleCoverageInvert,
        GLEnum.ArrayBufferBinding, GLEnum.CopyReadBufferBinding, GLEnum.CopyWriteBufferBinding, GLEnum.PixelPackBufferBinding, GLEnum.PixelUnpackBufferBinding,
        GLEnum.UniformBufferBinding, GLEnum.TransformFeedbackBufferBinding, GLEnum.TransformFeedbackBinding, GLEnum.ElementArrayBufferBinding,
        GLEnum.PackAlignment, GLEnum.PackRowLength, GLEnum.PackSkipRows, GLEnum.PackSkipPixels, GLEnum.UnpackAlignment, GLEnum.UnpackRowLength, GLEnum.UnpackSkipRows,
        GLEnum.UnpackSkipPixels, GLEnum.UnpackImageHeight, GLEnum.UnpackSkipImages, GLEnum.TransformFeedbackActive, GLEnum.TransformFeedbackPaused,
    ];

    private static readonly GLEnum[] DesktopOnly =
    [
        GLEnum.PolygonMode, GLEnum.ClampReadColor, GLEnum.LogicOpMode, GLEnum.PointSize, GLEnum.ProvokingVertex, GLEnum.PrimitiveRestartIndex, GLEnum.PackSwapBytes, GLEnum.PackLsbFirst,
        GLEnum.PackImageHeight, GLEnum.PackSkipImages, GLEnum.UnpackSwapBytes, GLEnum.UnpackLsbFirst, GLEnum.ClipOrigin, GLEnum.ClipDepthMode, GLEnum.PatchVertices,
        GLEnum.TextureBufferBinding, GLEnum.QueryBufferBinding,
    ];

    private static readonly GLEnum[] Since31 =
    [
        GLEnum.ProgramPipelineBinding, GLEnum.ShaderStorageBufferBinding, GLEnum.AtomicCounterBufferBinding, GLEnum.DispatchIndirectBufferBinding, GLEnum.DrawIndirectBufferBinding,
        GLEnum.SampleMaskValue,
    ];

    private static readonly GLEnum[] Switches =
    [
        GLEnum.Blend, GLEnum.CullFace, GLEnum.DepthTest, GLEnum.Dither, GLEnum.PolygonOffsetFill, GLEnum.PrimitiveRestartFixedIndex, GLEnum.RasterizerDiscard,
        GLEnum.SampleAlphaToCoverage, GLEnum.SampleCoverage, GLEnum.ScissorTest, GLEnum.StencilTest, GLEnum.SampleMask, GLEnum.ColorLogicOp, GLEnum.FramebufferSrgb,
        GLEnum.Multisample, GLEnum.SampleAlphaToOne, GLEnum.DepthClamp, GLEnum.PrimitiveRestart, GLEnum.ProgramPointSize, GLEnum.LineSmooth, GLEnum.PolygonSmooth,
        GLEnum.TextureCubeMapSeamless, GLEnum.ClipDistance0, GLEnum.ClipDistance1, GLEnum.ClipDistance2, GLEnum.ClipDistance3, GLEnum.ClipDistance4, GLEnum.ClipDistance5,
        GLEnum.ClipDistance6, GLEnum.ClipDistance7, GLEnum.DebugOutput, GLEnum.SampleShading,
    ];

    private static readonly (GLEnum What, int Count)[] Indexed =
    [
        (GLEnum.UniformBufferBinding, 8), (GLEnum.UniformBufferStart, 8), (GLEnum.UniformBufferSize, 8), (GLEnum.ShaderStorageBufferBinding, 8), (GLEnum.ShaderStorageBufferStart, 8),
        (GLEnum.AtomicCounterBufferBinding, 4), (GLEnum.TransformFeedbackBufferBinding, 4), (GLEnum.ImageBindingName, 8), (GLEnum.ImageBindingLevel, 8), (GLEnum.ImageBindingLayered, 8),
        (GLEnum.ImageBindingLayer, 8), (GLEnum.ImageBindingAccess, 8), (GLEnum.ImageBindingFormat, 8), (GLEnum.BlendSrcRgb, 8), (GLEnum.BlendDstRgb, 8), (GLEnum.BlendEquationRgb, 8),
        (GLEnum.ColorWritemask, 8), (GLEnum.Viewport, 16), (GLEnum.ScissorBox, 16), (GLEnum.SampleMaskValue, 1),
    ];

    private static readonly GLEnum[] TextureBindings =
        [GLEnum.TextureBinding2D, GLEnum.TextureBinding3D, GLEnum.TextureBinding2DArray, GLEnum.TextureBindingCubeMap, GLEnum.SamplerBinding];

    /// <summary>Reads everything; what the context does not know is left out.</summary>
    public static List<string> Read(GL gl, bool embedded)
    {
        while (gl.GetError() != GLEnum.NoError) { }
        var lines = new List<string>();
        foreach (var what in (GLEnum[])[.. Everywhere, .. Since31, .. embedded ? (GLEnum[])[] : DesktopOnly]) AddValues(gl, lines, what);
        foreach (var what in Switches) Add(gl, lines, $"{what}", gl.IsEnabled(what) ? 1 : 0);
        foreach (var (what, count) in Indexed)
            for (uint k = 0; k < count; k++) AddIndexed(gl, lines, what, k);
        for (uint k = 0; k < 8; k++) Add(gl, lines, $"{GLEnum.Blend}[{k}]", gl.IsEnabled(EnableCap.Blend, k) ? 1 : 0);
        if (!embedded)
            for (uint k = 0; k < 16; k++) Add(gl, lines, $"{GLEnum.ScissorTest}[{k}]", gl.IsEnabled(EnableCap.ScissorTest, k) ? 1 : 0);
        AddTextures(gl, lines);
        return lines;
    }

    private static void AddTextures(GL gl, List<string> lines)
    {
        int active = gl.GetInteger(GetPName.ActiveTexture);
        for (int unit = 0; unit < 32; unit++)
        {
            gl.ActiveTexture(TextureUnit.Texture0 + unit);
            foreach (var what in TextureBindings) Add(gl, lines, $"{what}[{unit}]", gl.GetInteger(what));
        }
        gl.ActiveTexture((TextureUnit)active);
    }

    private static void AddValues(GL gl, List<string> lines, GLEnum what)
    {
        float* values = stackalloc float[MostValues];
        for (int k = 0; k < MostValues; k++) values[k] = float.NaN;
        gl.GetFloat(what, values);
        if (gl.GetError() != GLEnum.NoError) return;
        lines.Add($"{what} = {string.Join(' ', new ReadOnlySpan<float>(values, MostValues).ToArray().TakeWhile(v => !float.IsNaN(v)).Select(v => v.ToString("R", CultureInfo.InvariantCulture)))}");
    }

    private static void AddIndexed(GL gl, List<string> lines, GLEnum what, uint index)
    {
        if (what is GLEnum.Viewport or GLEnum.ScissorBox)
        {
            float* values = stackalloc float[4];
            gl.GetFloat(what, index, values);
            Add(gl, lines, $"{what}[{index}]", string.Join(' ', values[0], values[1], values[2], values[3]));
            return;
        }
        int* integers = stackalloc int[4] { -1, -1, -1, -1 };
        gl.GetInteger(what, index, integers);
        Add(gl, lines, $"{what}[{index}]", string.Join(' ', integers[0], integers[1], integers[2], integers[3]));
    }

    private static void Add(GL gl, List<string> lines, string what, object value)
    {
        if (gl.GetError() == GLEnum.NoError) lines.Add($"{what} = {value}");
    }
}
