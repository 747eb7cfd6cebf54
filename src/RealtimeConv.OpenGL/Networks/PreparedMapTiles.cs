using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.OpenGL.Shaders;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>A network that runs on a picture, and the passes that show its maps as tiles.</summary>
internal sealed class PreparedMapTiles : IDisposable
{
    private readonly PreparedNetwork _network;
    private readonly PassProgram _rangeProgram;
    private readonly PassProgram _tilesProgram;
    private readonly Texture2D _range;
    private readonly (int InputSize, int Target, int Tiles, int TileInputSize, int Margin) _places;
    private readonly TensorShape _shape;

    /// <summary>Makes what running needs. Binds textures, framebuffers and programs on the way.</summary>
    public PreparedMapTiles(GlObjects objects, GlDevice device, ProgramCache programs, Network network, int width, int height, bool compute)
    {
        var gl = objects.GL;
        var setup = Setup(network, width, height, compute);
        _shape = network.Shapes(setup.Shape)[^1];
        _rangeProgram = programs.Get(new ShaderVariant("display/map_range", ShaderStage.Fragment, ""), 1);
        _tilesProgram = programs.Get(new ShaderVariant("display/map_tiles", ShaderStage.Fragment, ""), 1);
        _places = (
            gl.GetUniformLocation(_rangeProgram.Name, "u_inputSize"), gl.GetUniformLocation(_tilesProgram.Name, "u_target"), gl.GetUniformLocation(_tilesProgram.Name, "u_tiles"),
            gl.GetUniformLocation(_tilesProgram.Name, "u_inputSize"), gl.GetUniformLocation(_tilesProgram.Name, "u_margin"));
        gl.UseProgram(_tilesProgram.Name);
        gl.Uniform1(gl.GetUniformLocation(_tilesProgram.Name, "s_range"), 1);
        _network = new PreparedNetwork(objects, device, programs, setup);
        try
        {
            _range = new Texture2D(objects, device, _network.Output!.Layers, 1, StorageFormat.Of(RealtimeConv.Frames.PixelFormat.Rgba32F));
            _range.EnsureFramebuffer();
        }
        catch
        {
            _range?.Dispose();
            _network.Dispose();
            throw;
        }
    }

    /// <summary>How the network is prepared for a picture of a size.</summary>
    public static NetworkSetup Setup(Network network, int width, int height, bool compute) => new(network, new TensorShape(1, network.InputChannels, height, width), compute) { ReadsPicture = true };

    /// <summary>Runs the network and draws its maps.</summary>
    /// <param name="runner">Runs the layers.</param>
    /// <param name="gl">The functions.</param>
    /// <param name="state">Where the viewport is set.</param>
    /// <param name="sampler">Nearest texels.</param>
    /// <param name="framebuffer">Has the destination attached.</param>
    /// <param name="source">The picture.</param>
    /// <param name="target">The destination.</param>
    /// <param name="size">Columns and rows of the destination.</param>
    public void Run(LayerRunner runner, GL gl, GlState state, uint sampler, uint framebuffer, in SurfaceView source, in SurfaceView target, (int Width, int Height) size)
    {
        runner.Run(_network, source, default, _network.Shape.Width, _network.Shape.Height);
        gl.UseProgram(_rangeProgram.Name);
        gl.Uniform2(_places.InputSize, _shape.Width, _shape.Height);
        Bind(gl, 0, TextureTarget.Texture2DArray, _network.Output!.Name, sampler);
        gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, _range.Framebuffer);
        state.Raster.SetViewport(0, 0, _range.Width, 1);
        gl.DrawArrays(PrimitiveType.Triangles, 0, 3);

        gl.UseProgram(_tilesProgram.Name);
        var grid = MapGrid.Of(_shape, size.Width, size.Height);
        gl.Uniform4(_places.Target, target.Corner.X, target.TopRow, target.Step, 0);
        gl.Uniform4(_places.Tiles, grid.Columns, _shape.Channels, grid.CellWidth, grid.CellHeight);
        gl.Uniform2(_places.TileInputSize, _shape.Width, _shape.Height);
        gl.Uniform2(_places.Margin, grid.Left, grid.Top);
        Bind(gl, 1, TextureTarget.Texture2D, _range.Name, sampler);
        gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, framebuffer);
        state.Raster.SetViewport(target.Corner.X, target.Corner.Y, size.Width, size.Height);
        gl.DrawArrays(PrimitiveType.Triangles, 0, 3);
    }

    public void Dispose()
    {
        _range.Dispose();
        _network.Dispose();
    }

    private static void Bind(GL gl, int unit, TextureTarget target, uint texture, uint sampler)
    {
        gl.ActiveTexture(TextureUnit.Texture0 + unit);
        gl.BindTexture(target, texture);
        gl.BindSampler((uint)unit, sampler);
    }
}
