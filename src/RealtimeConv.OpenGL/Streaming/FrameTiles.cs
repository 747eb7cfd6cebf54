using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;

namespace RealtimeConv.OpenGL.Streaming;

/// <summary>Runs a filter on a frame in managed memory: in tiles where it is larger than a texture, in groups of four where it has more channels than one.</summary>
internal sealed class FrameTiles(GlObjects objects, GlDevice device, PassRunner runner)
{
    private FrameTransfer? _transfer;

    /// <summary>Filters a frame; the state must be entered, transfers too.</summary>
    /// <param name="prepared">A filter between textures of the engine's own, of a tile's size.</param>
    /// <param name="source">The frame.</param>
    /// <param name="destination">Of the same size.</param>
    public void Run(PreparedFilter prepared, Frame source, Frame destination)
    {
        var plan = prepared.Plan;
        int width = plan.Request.Width, height = plan.Request.Height;
        var reach = Tiling.Reach(plan);
        bool wraps = Tiling.WrapsEverywhere(plan);
        var columns = TileSpan.Cover(source.Width, width, reach.Left, reach.Right, wraps);
        foreach (var row in TileSpan.Cover(source.Height, height, reach.Top, reach.Bottom, wraps))
            foreach (var column in columns)
                RunTile(prepared, source, destination, column, row);
    }

    private void RunTile(PreparedFilter prepared, Frame source, Frame destination, TileSpan column, TileSpan row)
    {
        _transfer ??= new FrameTransfer(objects.GL, device);
        int width = prepared.Plan.Request.Width, height = prepared.Plan.Request.Height;
        var input = prepared.Surfaces[0].Owned!;
        var output = prepared.Surfaces[prepared.Plan.Surfaces.Length - 1].Owned!;
        for (int g = 0; g < prepared.Groups.Length; g++)
        {
            _transfer.Upload(source, column.Start, row.Start, width, height, 4 * g, input);
            runner.Run(prepared.Groups[g], prepared.Surfaces, width, height);
            _transfer.Download(
                output, column.First - column.Start, row.First - row.Start, destination, column.First, row.First, column.Last - column.First, row.Last - row.First, 4 * g);
        }
    }
}
