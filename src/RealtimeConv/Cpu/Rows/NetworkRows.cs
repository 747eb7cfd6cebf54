using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Layers;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows of a network's result.</summary>
internal sealed unsafe class NetworkRows(NetworkMaps maps) : RowSource
{
    public static NetworkRows Of(NetworkMaps maps) => new(maps) { Channels = maps.Channels, Width = maps.Width, Height = maps.Height, One = 1 };

    /// <inheritdoc/>
    public override void Load(in Tile tile, int y, int x0, int x1, float* target) => maps.Read(y, x0, x1, target);
}
