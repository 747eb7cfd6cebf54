using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources.State;

/// <summary>Saves what a call of the engine is going to touch, sets what its passes rely on, and puts everything back.</summary>
/// <remarks>
/// Not restorable, and so the host's to avoid: a conditional render or an occlusion query in progress counts the engine's draws; subroutine uniforms are
/// lost when a program is bound again; on OpenGL 3.3 an active transform feedback cannot be seen.
/// </remarks>
internal sealed class GlState
{
    private readonly HostState _mode;
    private readonly uint _vertexArray;
    private readonly BindingState _bindings;
    private readonly CapabilityState _capabilities;
    private readonly ImageState[] _images;
    private readonly PixelTransferState _transfer;
    private StateScope _scope;

    public GlState(GL gl, GlDevice device, HostState mode, uint vertexArray)
    {
        _mode = mode;
        _vertexArray = vertexArray;
        _bindings = new BindingState(gl, device);
        _capabilities = new CapabilityState(gl, device);
        Raster = new RasterState(gl, device);
        _images = device.HasCompute ? [new ImageState(gl, 0), new ImageState(gl, 1)] : [];
        _transfer = new PixelTransferState(gl, device);
    }

    public RasterState Raster { get; }

    /// <summary>Saves and neutralises what the scope names.</summary>
    /// <param name="scope">What will be touched besides the bindings.</param>
    /// <param name="units">How many texture units will be used, from the first.</param>
    public void Enter(StateScope scope, int units)
    {
        _scope = scope;
        if (_mode == HostState.Restore) Save(units);
        if ((scope & StateScope.Draw) != 0)
        {
            if (_mode == HostState.Restore) _capabilities.SaveAndNeutralise();
            else _capabilities.Neutralise();
            Raster.Neutralise(_vertexArray);
        }
        if ((scope & StateScope.Transfer) != 0) _transfer.Neutralise();
    }

    /// <summary>Puts back what <see cref="Enter"/> saved.</summary>
    public void Leave()
    {
        if (_mode != HostState.Restore)
        {
            if ((_scope & StateScope.Transfer) != 0) _transfer.Unbind();
            return;
        }
        if ((_scope & StateScope.Transfer) != 0) _transfer.Restore();
        if ((_scope & StateScope.Compute) != 0) foreach (var image in _images) image.Restore();
        if ((_scope & StateScope.Draw) != 0)
        {
            Raster.Restore();
            _capabilities.Restore();
        }
        _bindings.Restore();
    }

    private void Save(int units)
    {
        _bindings.Save(units, (_scope & StateScope.Layers) != 0);
        if ((_scope & StateScope.Draw) != 0) Raster.Save();
        if ((_scope & StateScope.Compute) != 0) foreach (var image in _images) image.Save();
        if ((_scope & StateScope.Transfer) != 0) _transfer.Save();
    }
}
