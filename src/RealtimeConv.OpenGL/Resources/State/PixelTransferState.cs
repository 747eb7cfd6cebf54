using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources.State;

/// <summary>How pixels travel between client memory and textures: buffers, strides, clamping, the framebuffer that is read.</summary>
internal sealed class PixelTransferState
{
    private readonly GL _gl;
    private readonly bool _clamps;
    private readonly (PixelStoreParameter Name, int Neutral)[] _stores;
    private readonly int[] _values;
    private int _packBuffer;
    private int _unpackBuffer;
    private int _readFramebuffer;
    private int _clampRead;

    public PixelTransferState(GL gl, GlDevice device)
    {
        _gl = gl;
        _clamps = !device.IsEmbedded;
        _stores =
        [
            (PixelStoreParameter.UnpackAlignment, 1), (PixelStoreParameter.UnpackRowLength, 0), (PixelStoreParameter.UnpackSkipRows, 0), (PixelStoreParameter.UnpackSkipPixels, 0),
            (PixelStoreParameter.UnpackImageHeight, 0), (PixelStoreParameter.UnpackSkipImages, 0),
            (PixelStoreParameter.PackAlignment, 1), (PixelStoreParameter.PackRowLength, 0), (PixelStoreParameter.PackSkipRows, 0), (PixelStoreParameter.PackSkipPixels, 0),
            .. device.IsEmbedded ? ((PixelStoreParameter, int)[])[] :
            [
                (PixelStoreParameter.UnpackSwapBytes, 0), (PixelStoreParameter.UnpackLsbFirst, 0), (PixelStoreParameter.PackSwapBytes, 0), (PixelStoreParameter.PackLsbFirst, 0),
            ],
        ];
        _values = new int[_stores.Length];
    }

    public void Save()
    {
        _gl.GetInteger(GetPName.PixelPackBufferBinding, out _packBuffer);
        _gl.GetInteger(GetPName.PixelUnpackBufferBinding, out _unpackBuffer);
        _gl.GetInteger(GetPName.ReadFramebufferBinding, out _readFramebuffer);
        for (int k = 0; k < _stores.Length; k++) _gl.GetInteger((GetPName)_stores[k].Name, out _values[k]);
        if (_clamps) _gl.GetInteger((GetPName)GLEnum.ClampReadColor, out _clampRead);
    }

    public void Neutralise()
    {
        Unbind();
        foreach (var (name, neutral) in _stores) _gl.PixelStore(name, neutral);
        if (_clamps) _gl.ClampColor(ClampColorTargetARB.ReadColor, ClampColorModeARB.False);
    }

    /// <summary>Leaves no pixel buffer bound, which would turn a host's addresses into places in it.</summary>
    public void Unbind()
    {
        _gl.BindBuffer(BufferTargetARB.PixelPackBuffer, 0);
        _gl.BindBuffer(BufferTargetARB.PixelUnpackBuffer, 0);
    }

    public void Restore()
    {
        _gl.BindBuffer(BufferTargetARB.PixelPackBuffer, (uint)_packBuffer);
        _gl.BindBuffer(BufferTargetARB.PixelUnpackBuffer, (uint)_unpackBuffer);
        _gl.BindFramebuffer(FramebufferTarget.ReadFramebuffer, (uint)_readFramebuffer);
        for (int k = 0; k < _stores.Length; k++) _gl.PixelStore(_stores[k].Name, _values[k]);
        if (_clamps) _gl.ClampColor(ClampColorTargetARB.ReadColor, (ClampColorModeARB)_clampRead);
    }
}
