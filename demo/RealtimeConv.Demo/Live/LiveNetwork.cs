using RealtimeConv.Demo.Layers;
using RealtimeConv.Filters;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Live;

/// <summary>A stack of layers in the live demo.</summary>
/// <param name="Name">For the screen: the file's name.</param>
/// <param name="Filter">The layers as a filter.</param>
internal sealed record LiveNetwork(string Name, NetworkFilter Filter)
{
    private const string Example = "edges.npz";

    /// <summary>The layers, as people count them.</summary>
    public IReadOnlyList<NetworkStage> Stages { get; } = NetworkStage.Of(Filter.Network);

    /// <summary>One sentence about it.</summary>
    public string Description { get; } = $"a stack of {NetworkStage.Of(Filter.Network).Count} layers: {string.Join(", ", NetworkStage.Of(Filter.Network).Select(s => s.Name))}";

    /// <summary>Reads a network that filters frames of colours.</summary>
    /// <exception cref="InvalidInputException">The file is missing or damaged, changes the size of frames or has other channels; the message says which.</exception>
    public static LiveNetwork Read(string file)
    {
        var network = NetworkFiles.Read(file, 3);
        try
        {
            var filter = new NetworkFilter(network);
            if (filter.OutputChannels(4) != 4) throw new ArgumentException($"The network takes {network.InputChannels} channels and gives {filter.NetworkOutputs}; live frames have 4.");
            return new LiveNetwork(Path.GetFileName(file), filter);
        }
        catch (ArgumentException e)
        {
            throw new InvalidInputException($"'{file}' cannot filter live frames: {e.Message}", e);
        }
    }

    /// <summary>The network that comes along, where the program runs from the repository; null elsewhere.</summary>
    public static LiveNetwork? FromRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "assets", "networks", Example) is var path && File.Exists(path)) return Read(path);
        return null;
    }
}
