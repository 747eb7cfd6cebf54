using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources.State;

/// <summary>The switches that would change a full-screen draw: those found on are turned off, and on again afterwards.</summary>
internal sealed class CapabilityState
{
    // Of the compatibility profile, where it drops fragments of shaders, too; core profiles do not know it.
    private const EnableCap AlphaTest = (EnableCap)0x0BC0;

    private readonly GL _gl;
    private readonly List<(EnableCap Cap, bool IsIndexed)> _caps = [];
    private readonly bool[] _wasOn;

    /// <summary>Asks the driver once which of the switches it knows; the pending GL errors must have been read before.</summary>
    public CapabilityState(GL gl, GlDevice device)
    {
        _gl = gl;
        foreach (var cap in Candidates(gl, device))
        {
            gl.IsEnabled(cap);
            var error = GlErrors.Drain(gl);
            if (error is not (GLEnum.NoError or GLEnum.InvalidEnum)) throw new RealtimeConvException($"the driver reports {GlErrors.Text(error)} when it is asked for its state");
            if (error == GLEnum.NoError) _caps.Add((cap, IsIndexed(cap, device)));
        }
        _wasOn = new bool[_caps.Count];
    }

    public void SaveAndNeutralise()
    {
        for (int k = 0; k < _caps.Count; k++)
        {
            var (cap, indexed) = _caps[k];
            _wasOn[k] = indexed ? _gl.IsEnabled(cap, 0) : _gl.IsEnabled(cap);
            if (!_wasOn[k]) continue;
            if (indexed) _gl.Disable(cap, 0);
            else _gl.Disable(cap);
        }
    }

    public void Neutralise()
    {
        foreach (var (cap, indexed) in _caps)
        {
            if (indexed) _gl.Disable(cap, 0);
            else _gl.Disable(cap);
        }
    }

    public void Restore()
    {
        for (int k = 0; k < _caps.Count; k++)
        {
            if (!_wasOn[k]) continue;
            if (_caps[k].IsIndexed) _gl.Enable(_caps[k].Cap, 0);
            else _gl.Enable(_caps[k].Cap);
        }
    }

    // Without the index these calls overwrite the state of all draw buffers or viewports, and only one of them could be read back.
    private static bool IsIndexed(EnableCap cap, GlDevice device) => cap switch
    {
        EnableCap.Blend => !device.IsEmbedded || device.IsES(3, 2),
        EnableCap.ScissorTest => device.IsDesktop(4, 1),
        _ => false,
    };

    private static IEnumerable<EnableCap> Candidates(GL gl, GlDevice device)
    {
        EnableCap[] everywhere =
        [
            EnableCap.ScissorTest, EnableCap.Blend, EnableCap.DepthTest, EnableCap.StencilTest, EnableCap.CullFace, EnableCap.RasterizerDiscard,
            EnableCap.Dither, EnableCap.SampleAlphaToCoverage, EnableCap.SampleCoverage,
        ];
        EnableCap[] desktop =
        [
            EnableCap.FramebufferSrgb, EnableCap.ColorLogicOp, EnableCap.SampleAlphaToOne, EnableCap.SampleMask, EnableCap.ClipDistance0, EnableCap.ClipDistance1,
            EnableCap.ClipDistance2, EnableCap.ClipDistance3, EnableCap.ClipDistance4, EnableCap.ClipDistance5, EnableCap.ClipDistance6, EnableCap.ClipDistance7,
            AlphaTest,
        ];
        if (!device.IsEmbedded) return [.. everywhere, .. desktop];
        return
        [
            .. everywhere,
            .. device.IsES(3, 1) ? (EnableCap[])[EnableCap.SampleMask] : [],
            .. gl.IsExtensionPresent("GL_EXT_sRGB_write_control") ? (EnableCap[])[EnableCap.FramebufferSrgb] : [],
            .. gl.IsExtensionPresent("GL_EXT_clip_cull_distance") ? desktop.Where(c => c is >= EnableCap.ClipDistance0 and <= EnableCap.ClipDistance7) : [],
        ];
    }
}
