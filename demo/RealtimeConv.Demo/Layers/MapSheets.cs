using System.Globalization;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Frames;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Layers;

/// <summary>Sheets of what the layers of a network make of a picture.</summary>
internal static class MapSheets
{
    /// <summary>The layers that a setting names: a number from 1, or all.</summary>
    /// <exception cref="InvalidInputException">There is no such layer; the message lists them.</exception>
    public static IReadOnlyList<NetworkStage> Chosen(Network network, string maps)
    {
        var stages = NetworkStage.Of(network);
        if (maps.Equals("all", StringComparison.OrdinalIgnoreCase)) return stages;
        if (int.TryParse(maps, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= stages.Count) return [stages[number - 1]];
        throw new InvalidInputException($"maps '{maps}' names no layer; the network has {stages.Count}: {string.Join(", ", stages.Select((s, k) => $"{k + 1} {s.Name}"))}; or write all");
    }

    /// <summary>Runs the network up to the chosen layers and draws their maps.</summary>
    /// <param name="session">Runs the layers.</param>
    /// <param name="network">The network.</param>
    /// <param name="maps">The setting.</param>
    /// <param name="frame">The picture; its first channels are the network's input.</param>
    /// <param name="title">Heads the sheet.</param>
    /// <param name="backend">What shall run them.</param>
    /// <returns>The sheet and the name of what ran.</returns>
    public static (Frame Sheet, string Backend) Draw(LayerSession session, Network network, string maps, Frame frame, string title, ApplyBackend backend)
    {
        var all = NetworkStage.Of(network).ToList();
        var input = new Tensor(new TensorShape(1, network.InputChannels, frame.Height, frame.Width));
        int plane = frame.Width * frame.Height;
        for (int k = 0; k < input.Data.Length; k++) input.Data[k] = (float)frame[k % plane % frame.Width, k % plane / frame.Width, k / plane];
        var sheet = new MapSheet(title);
        string ran = "";
        foreach (var stage in Chosen(network, maps))
        {
            (var result, ran) = session.Run(stage.CutFrom(network), input, backend);
            sheet.Add($"layer {all.IndexOf(stage) + 1} of {all.Count} · {stage.Name} · {result.Shape.Channels} maps of {result.Shape.Width} × {result.Shape.Height}", result);
        }
        return (sheet.Draw(), ran);
    }
}
