using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Networks;

/// <content>Feature maps shown as tiles.</content>
public sealed partial class NetworkEngine
{
    private (Network Network, int Width, int Height, bool Compute)? _tilesKey;
    private PreparedMapTiles? _tiles;

    /// <summary>Runs a network on a frame and draws all maps that come out as tiles: amber is positive, blue negative, dark 0, each map in units of its largest magnitude.</summary>
    /// <remarks>After the first frame of a network and a size nothing is allocated and no GL object is made.</remarks>
    /// <param name="network">The network; <see cref="NetworkStage.CutFrom"/> gives the one that ends with a layer in the middle.</param>
    /// <param name="source">The frame; its first channels are the network's input.</param>
    /// <param name="destination">Takes the tiles, as <see cref="MapGrid"/> lays them out; of any size.</param>
    /// <param name="backend">Compute, Fragment, or Auto for compute where there is any.</param>
    /// <exception cref="ArgumentException">A frame is not usable, or has fewer channels than the network reads.</exception>
    /// <exception cref="InvalidOperationException">The engine's context is not current, or lost.</exception>
    /// <exception cref="CapabilityMissingException">The backend or the sizes are beyond the device.</exception>
    /// <exception cref="RealtimeConvException">The driver reports an error, such as a lack of memory; the engine can be used again.</exception>
    public void DrawMaps(Network network, in FrameTexture source, in FrameTexture destination, Backend backend = Backend.Auto)
    {
        ArgumentNullException.ThrowIfNull(network);
        if ((source.Problem("source") ?? destination.Problem("destination")) is { } problem) throw new ArgumentException(problem);
        if (source.Texture == destination.Texture) throw new ArgumentException("source and destination are the same texture");
        if (network.InputChannels > source.Format.Channels) throw new ArgumentException($"the network takes {network.InputChannels} channels; the frame has {source.Format.Channels}");
        bool compute = backend != Backend.Fragment && _device.HasCompute;
        DemandContext();
        _watch.NoteHostError();
        _objects.DeleteRetired();
        try
        {
            DrawInState(network, source, destination, compute);
            _watch.CheckLeaving();
            _programs.Commit();
        }
        catch
        {
            _tiles?.Dispose();
            _tiles = null;
            _programs.Rollback();
            _ = _watch.NewError();
            throw;
        }
    }

    private void DrawInState(Network network, in FrameTexture source, in FrameTexture destination, bool compute)
    {
        _state.Enter(StateScope.Draw | StateScope.Transfer | StateScope.Layers | (_device.HasCompute ? StateScope.Compute : StateScope.None), LayerRunner.Units);
        try
        {
            var tiles = PrepareTiles(network, source.Region.Width, source.Region.Height, compute);
            Attach(destination.Texture);
            tiles.Run(_runner, _gl, _state, _sampler, _framebuffer, SurfaceView.Of(source), SurfaceView.Of(destination), (destination.Region.Width, destination.Region.Height));
            // An attachment would keep a texture alive that the host deletes.
            Attach(0);
            if (_watch.NewError() is { } error) throw new RealtimeConvException($"the driver reports {error} when the maps of a network are drawn to {destination.Width} x {destination.Height} {destination.Format}");
        }
        finally
        {
            _state.Leave();
        }
    }

    private PreparedMapTiles PrepareTiles(Network network, int width, int height, bool compute)
    {
        var key = (network, width, height, compute);
        if (_tiles is not null && _tilesKey == key) return _tiles;
        _tiles?.Dispose();
        _tiles = null;
        _objects.DeleteRetired();
        Demand(PreparedMapTiles.Setup(network, width, height, compute));
        _tiles = new PreparedMapTiles(_objects, _device, _programs, network, width, height, compute);
        _tilesKey = key;
        return _tiles;
    }

    private void Attach(uint texture)
    {
        _gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, _framebuffer);
        _gl.FramebufferTexture2D(FramebufferTarget.DrawFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
    }
}
