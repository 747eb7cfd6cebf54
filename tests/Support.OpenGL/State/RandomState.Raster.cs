using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL.State;

/// <content>What acts on a draw: viewports, masks, functions, switches.</content>
public sealed partial class RandomState
{
    private void SetRaster()
    {
        SetViewports();
        _gl.ClearColor(Number(0, 1), Number(0, 1), Number(0, 1), Number(0, 1));
        _gl.ClearDepth(Number(0, 1));
        _gl.ClearStencil(_random.Next(256));
        _gl.DepthFunc(Pick(DepthFunction.Never, DepthFunction.Less, DepthFunction.Greater, DepthFunction.Always));
        _gl.DepthMask(Toss());
        foreach (var face in (TriangleFace[])[TriangleFace.Front, TriangleFace.Back])
        {
            _gl.StencilFuncSeparate(face, Pick(StencilFunction.Never, StencilFunction.Equal, StencilFunction.Always), _random.Next(256), (uint)_random.Next(256));
            _gl.StencilMaskSeparate(face, (uint)_random.Next(256));
            _gl.StencilOpSeparate(face, Pick(StencilOp.Zero, StencilOp.Incr), Pick(StencilOp.Invert, StencilOp.Keep), Pick(StencilOp.Replace, StencilOp.Decr));
        }
        _gl.CullFace(Pick(TriangleFace.Front, TriangleFace.Back, TriangleFace.FrontAndBack));
        _gl.FrontFace(Pick(FrontFaceDirection.CW, FrontFaceDirection.Ccw));
        _gl.PolygonOffset(Number(-4, 4), Number(-4, 4));
        _gl.SampleCoverage(Number(0, 1), Toss());
        if (_version.Has(32, 31)) _gl.SampleMask(0, (uint)_random.Next());
        _gl.Hint(HintTarget.FragmentShaderDerivativeHint, Pick(HintMode.Fastest, HintMode.Nicest));
        SetBlending();
        if (_version.Has(40, 32))
        {
            _gl.MinSampleShading(Number(0, 1));
            _gl.PatchParameter(PatchParameterName.Vertices, 1 + _random.Next(8));
        }
        if (!_version.IsEmbedded) SetDesktopRaster();
    }

    // From OpenGL 4.1 on each of the viewports has its own rectangle, depth range and scissor.
    private void SetViewports()
    {
        _gl.Viewport(_random.Next(8), _random.Next(8), (uint)_random.Next(32), (uint)_random.Next(32));
        _gl.Scissor(_random.Next(8), _random.Next(8), (uint)_random.Next(16), (uint)_random.Next(16));
        _gl.DepthRange(Number(0, 1), Number(0, 1));
        if (!_version.Has(41, 0)) return;
        for (uint k = 0; k < 16; k++)
        {
            _gl.ViewportIndexed(k, Number(0, 8), Number(0, 8), Number(0, 32), Number(0, 32));
            _gl.ScissorIndexed(k, _random.Next(8), _random.Next(8), (uint)_random.Next(16), (uint)_random.Next(16));
            _gl.DepthRangeIndexed(k, Number(0, 1), Number(0, 1));
        }
    }

    private void SetBlending()
    {
        BlendingFactor Factor() => Pick(BlendingFactor.Zero, BlendingFactor.One, BlendingFactor.SrcAlpha, BlendingFactor.OneMinusDstColor, BlendingFactor.ConstantColor);
        BlendEquationModeEXT Equation() => Pick(BlendEquationModeEXT.FuncAdd, BlendEquationModeEXT.FuncSubtract, BlendEquationModeEXT.Min, BlendEquationModeEXT.Max);
        _gl.BlendColor(Number(0, 1), Number(0, 1), Number(0, 1), Number(0, 1));
        _gl.BlendFuncSeparate(Factor(), Factor(), Factor(), Factor());
        _gl.BlendEquationSeparate(Equation(), Equation());
        _gl.ColorMask(Toss(), Toss(), Toss(), Toss());
        if (!_version.Has(40, 32)) return;
        for (uint k = 0; k < 4; k++)
        {
            _gl.BlendFuncSeparate(k, Factor(), Factor(), Factor(), Factor());
            _gl.BlendEquationSeparate(k, Equation(), Equation());
            _gl.ColorMask(k, Toss(), Toss(), Toss(), Toss());
        }
    }

    private void SetDesktopRaster()
    {
        _gl.PolygonMode(TriangleFace.FrontAndBack, Pick(PolygonMode.Point, PolygonMode.Line, PolygonMode.Fill));
        _gl.ClampColor(ClampColorTargetARB.ReadColor, Pick(ClampColorModeARB.True, ClampColorModeARB.False, ClampColorModeARB.FixedOnly));
        _gl.LogicOp(Pick(LogicOp.Clear, LogicOp.Xor, LogicOp.Noop));
        _gl.PointSize(Number(1, 8));
        _gl.PointParameter(PointParameterNameARB.PointFadeThresholdSize, Number(0, 4));
        _gl.ProvokingVertex(Pick(VertexProvokingMode.FirstVertexConvention, VertexProvokingMode.LastVertexConvention));
        _gl.PrimitiveRestartIndex((uint)_random.Next(4));
        if (_version.Has(45, 0)) _gl.ClipControl(Pick(ClipControlOrigin.LowerLeft, ClipControlOrigin.UpperLeft), Pick(ClipControlDepth.NegativeOneToOne, ClipControlDepth.ZeroToOne));
    }

    private void SetSwitches()
    {
        List<EnableCap> caps =
        [
            EnableCap.CullFace, EnableCap.DepthTest, EnableCap.Dither, EnableCap.PolygonOffsetFill, EnableCap.PrimitiveRestartFixedIndex, EnableCap.RasterizerDiscard,
            EnableCap.SampleAlphaToCoverage, EnableCap.SampleCoverage, EnableCap.StencilTest,
        ];
        if (!_version.Has(43, 30)) caps.Remove(EnableCap.PrimitiveRestartFixedIndex);
        if (_version.Has(32, 31)) caps.Add(EnableCap.SampleMask);
        if (_version.Has(40, 32)) caps.Add(EnableCap.SampleShading);
        if (_version.Has(43, 32)) caps.AddRange([EnableCap.DebugOutput, EnableCap.DebugOutputSynchronous]);
        if (_version.IsEmbedded && _gl.IsExtensionPresent("GL_EXT_sRGB_write_control")) caps.Add(EnableCap.FramebufferSrgb);
        if (!_version.IsEmbedded || _gl.IsExtensionPresent("GL_EXT_clip_cull_distance"))
            caps.AddRange(Enumerable.Range(0, 8).Select(k => EnableCap.ClipDistance0 + k));
        if (!_version.IsEmbedded)
            caps.AddRange(
            [
                EnableCap.FramebufferSrgb, EnableCap.ColorLogicOp, EnableCap.SampleAlphaToOne, EnableCap.Multisample, EnableCap.DepthClamp, EnableCap.PrimitiveRestart,
                EnableCap.ProgramPointSize, EnableCap.LineSmooth, EnableCap.PolygonSmooth, EnableCap.TextureCubeMapSeamless, EnableCap.PolygonOffsetLine, EnableCap.PolygonOffsetPoint,
            ]);
        foreach (var cap in caps)
        {
            if (Toss()) _gl.Enable(cap);
            else _gl.Disable(cap);
        }
        SetIndexed(EnableCap.Blend, _version.Has(30, 32) ? 8u : 0);
        SetIndexed(EnableCap.ScissorTest, _version.Has(41, 0) ? 16u : 0);
    }

    private void SetIndexed(EnableCap cap, uint count)
    {
        if (Toss()) _gl.Enable(cap);
        else _gl.Disable(cap);
        for (uint k = 0; k < count; k++)
        {
            if (Toss()) _gl.Enable(cap, k);
            else _gl.Disable(cap, k);
        }
    }
}
