using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL.State;

/// <summary>What contexts of OpenGL 3.3 to 4.6 and OpenGL ES 3.0 to 3.2 can be asked; a context leaves out what it does not know.</summary>
internal static class StateNames
{
    public static readonly GLEnum[] Integers =
    [
        GLEnum.ActiveTexture, GLEnum.CurrentProgram, GLEnum.ProgramPipelineBinding, GLEnum.VertexArrayBinding, GLEnum.DrawFramebufferBinding, GLEnum.ReadFramebufferBinding,
        GLEnum.RenderbufferBinding, GLEnum.ScissorBox, GLEnum.ColorWritemask, GLEnum.DepthFunc, GLEnum.DepthWritemask, GLEnum.StencilFunc, GLEnum.StencilRef, GLEnum.StencilValueMask,
        GLEnum.StencilWritemask, GLEnum.StencilFail, GLEnum.StencilPassDepthFail, GLEnum.StencilPassDepthPass, GLEnum.StencilBackFunc, GLEnum.StencilBackRef, GLEnum.StencilBackValueMask,
        GLEnum.StencilBackWritemask, GLEnum.StencilBackFail, GLEnum.StencilBackPassDepthFail, GLEnum.StencilBackPassDepthPass, GLEnum.StencilClearValue, GLEnum.BlendSrcRgb,
        GLEnum.BlendDstRgb, GLEnum.BlendSrcAlpha, GLEnum.BlendDstAlpha, GLEnum.BlendEquationRgb, GLEnum.BlendEquationAlpha, GLEnum.CullFaceMode, GLEnum.FrontFace,
        GLEnum.SampleCoverageInvert, GLEnum.ArrayBufferBinding, GLEnum.ElementArrayBufferBinding, GLEnum.CopyReadBufferBinding, GLEnum.CopyWriteBufferBinding, GLEnum.PixelPackBufferBinding,
        GLEnum.PixelUnpackBufferBinding, GLEnum.UniformBufferBinding, GLEnum.TransformFeedbackBufferBinding, GLEnum.TransformFeedbackBinding, GLEnum.ShaderStorageBufferBinding,
        GLEnum.AtomicCounterBufferBinding, GLEnum.DispatchIndirectBufferBinding, GLEnum.DrawIndirectBufferBinding, GLEnum.TextureBufferBinding, GLEnum.QueryBufferBinding,
        GLEnum.PackAlignment, GLEnum.PackRowLength, GLEnum.PackSkipRows, GLEnum.PackSkipPixels, GLEnum.PackSwapBytes, GLEnum.PackLsbFirst, GLEnum.PackImageHeight, GLEnum.PackSkipImages,
        GLEnum.UnpackAlignment, GLEnum.UnpackRowLength, GLEnum.UnpackSkipRows, GLEnum.UnpackSkipPixels, GLEnum.UnpackImageHeight, GLEnum.UnpackSkipImages, GLEnum.UnpackSwapBytes,
        GLEnum.UnpackLsbFirst, GLEnum.TransformFeedbackActive, GLEnum.TransformFeedbackPaused, GLEnum.PolygonMode, GLEnum.ClampReadColor, GLEnum.LogicOpMode, GLEnum.ProvokingVertex,
        GLEnum.PrimitiveRestartIndex, GLEnum.ClipOrigin, GLEnum.ClipDepthMode, GLEnum.PatchVertices, GLEnum.PointSpriteCoordOrigin, GLEnum.LineSmoothHint,
        GLEnum.PolygonSmoothHint, GLEnum.TextureCompressionHint, GLEnum.FragmentShaderDerivativeHint, GLEnum.ReadBuffer, GLEnum.DrawBuffer0, GLEnum.DrawBuffer1, GLEnum.DrawBuffer2,
        GLEnum.DrawBuffer3, GLEnum.DrawBuffer4, GLEnum.DrawBuffer5, GLEnum.DrawBuffer6, GLEnum.DrawBuffer7, GLEnum.DebugGroupStackDepth,
    ];

    public static readonly GLEnum[] Floats =
    [
        GLEnum.Viewport, GLEnum.ColorClearValue, GLEnum.DepthClearValue, GLEnum.DepthRange, GLEnum.BlendColor, GLEnum.LineWidth, GLEnum.PointSize, GLEnum.PointFadeThresholdSize,
        GLEnum.PolygonOffsetFactor, GLEnum.PolygonOffsetUnits, GLEnum.PolygonOffsetClamp, GLEnum.SampleCoverageValue, GLEnum.MinSampleShadingValue, GLEnum.PatchDefaultInnerLevel,
        GLEnum.PatchDefaultOuterLevel,
    ];

    public static readonly GLEnum[] Switches =
    [
        GLEnum.Blend, GLEnum.CullFace, GLEnum.DepthTest, GLEnum.Dither, GLEnum.PolygonOffsetFill, GLEnum.PolygonOffsetLine, GLEnum.PolygonOffsetPoint, GLEnum.PrimitiveRestartFixedIndex,
        GLEnum.RasterizerDiscard, GLEnum.SampleAlphaToCoverage, GLEnum.SampleCoverage, GLEnum.ScissorTest, GLEnum.StencilTest, GLEnum.SampleMask, GLEnum.ColorLogicOp, GLEnum.FramebufferSrgb,
        GLEnum.Multisample, GLEnum.SampleAlphaToOne, GLEnum.DepthClamp, GLEnum.PrimitiveRestart, GLEnum.ProgramPointSize, GLEnum.LineSmooth, GLEnum.PolygonSmooth,
        GLEnum.TextureCubeMapSeamless, GLEnum.ClipDistance0, GLEnum.ClipDistance1, GLEnum.ClipDistance2, GLEnum.ClipDistance3, GLEnum.ClipDistance4, GLEnum.ClipDistance5,
        GLEnum.ClipDistance6, GLEnum.ClipDistance7, GLEnum.DebugOutput, GLEnum.DebugOutputSynchronous, GLEnum.SampleShading,
    ];

    public static readonly (GLEnum What, int Count)[] IndexedIntegers =
    [
        (GLEnum.UniformBufferBinding, 36), (GLEnum.UniformBufferStart, 36), (GLEnum.UniformBufferSize, 36), (GLEnum.ShaderStorageBufferBinding, 16), (GLEnum.ShaderStorageBufferStart, 16),
        (GLEnum.ShaderStorageBufferSize, 16), (GLEnum.AtomicCounterBufferBinding, 8), (GLEnum.AtomicCounterBufferStart, 8), (GLEnum.AtomicCounterBufferSize, 8),
        (GLEnum.TransformFeedbackBufferBinding, 4), (GLEnum.TransformFeedbackBufferStart, 4), (GLEnum.TransformFeedbackBufferSize, 4), (GLEnum.ImageBindingName, 16),
        (GLEnum.ImageBindingLevel, 16), (GLEnum.ImageBindingLayered, 16), (GLEnum.ImageBindingLayer, 16), (GLEnum.ImageBindingAccess, 16), (GLEnum.ImageBindingFormat, 16),
        (GLEnum.BlendSrcRgb, 8), (GLEnum.BlendDstRgb, 8), (GLEnum.BlendSrcAlpha, 8), (GLEnum.BlendDstAlpha, 8), (GLEnum.BlendEquationRgb, 8), (GLEnum.BlendEquationAlpha, 8),
        (GLEnum.ColorWritemask, 8), (GLEnum.ScissorBox, 16), (GLEnum.SampleMaskValue, 1), (GLEnum.VertexBindingStride, 16), (GLEnum.VertexBindingOffset, 16), (GLEnum.VertexBindingDivisor, 16),
    ];

    public static readonly (GLEnum What, int Count)[] IndexedSwitches = [(GLEnum.Blend, 8), (GLEnum.ScissorTest, 16)];

    public static readonly (GLEnum What, int Count)[] IndexedFloats = [(GLEnum.Viewport, 16), (GLEnum.DepthRange, 16)];

    public static readonly GLEnum[] TextureBindings =
    [
        GLEnum.TextureBinding1D, GLEnum.TextureBinding2D, GLEnum.TextureBinding3D, GLEnum.TextureBinding1DArray, GLEnum.TextureBinding2DArray, GLEnum.TextureBindingRectangle,
        GLEnum.TextureBindingCubeMap, GLEnum.TextureBindingCubeMapArray, GLEnum.TextureBindingBuffer, GLEnum.TextureBinding2DMultisample, GLEnum.TextureBinding2DMultisampleArray,
        GLEnum.SamplerBinding,
    ];

    public static readonly GLEnum[] TextureParameters =
    [
        GLEnum.TextureMinFilter, GLEnum.TextureMagFilter, GLEnum.TextureWrapS, GLEnum.TextureWrapT, GLEnum.TextureBaseLevel, GLEnum.TextureMaxLevel, GLEnum.TextureSwizzleR,
        GLEnum.TextureSwizzleG, GLEnum.TextureSwizzleB, GLEnum.TextureSwizzleA, GLEnum.TextureCompareMode,
    ];

    public static readonly GLEnum[] VertexAttributes =
    [
        GLEnum.VertexAttribArrayEnabled, GLEnum.VertexAttribArraySize, GLEnum.VertexAttribArrayType, GLEnum.VertexAttribArrayStride, GLEnum.VertexAttribArrayNormalized,
        GLEnum.VertexAttribArrayBufferBinding, GLEnum.VertexAttribArrayDivisor,
    ];

    public static readonly (GLEnum Target, GLEnum Attachment)[] Attachments =
    [
        (GLEnum.DrawFramebuffer, GLEnum.ColorAttachment0), (GLEnum.DrawFramebuffer, GLEnum.ColorAttachment1), (GLEnum.DrawFramebuffer, GLEnum.DepthAttachment),
        (GLEnum.ReadFramebuffer, GLEnum.ColorAttachment0), (GLEnum.ReadFramebuffer, GLEnum.ColorAttachment1), (GLEnum.ReadFramebuffer, GLEnum.DepthAttachment),
    ];
}
