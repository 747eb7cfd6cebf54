using System.Runtime.InteropServices;
using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Networks;
using RealtimeConv.Networks.Onnx;

namespace RealtimeConv.Demo.Layers;

/// <summary>Reads networks: ONNX models, NumPy archives of a chain, lists of layers as JSON (a file, or the text itself).</summary>
internal static class NetworkFiles
{
    /// <summary>Reads a network.</summary>
    /// <param name="net">FILE.onnx, FILE.npz, another file with a JSON list, or the list itself.</param>
    /// <param name="channels">Channels of the input, which a list does not say.</param>
    /// <exception cref="InvalidInputException">The file is missing, damaged or holds what is not supported; the message names it.</exception>
    public static Network Read(string net, int channels) => Path.GetExtension(net).ToLowerInvariant() switch
    {
        ".onnx" => InputFile.Read(net, OnnxNetworkReader.Read),
        ".npz" => InputFile.Read(net, NpzNetwork.Read),
        _ => ReadList(net, channels),
    };

    /// <summary>What an ONNX model says of its input; null for other kinds of files.</summary>
    /// <exception cref="InvalidInputException">The file is missing, damaged or holds what is not supported; the message names it.</exception>
    public static OnnxModel? ReadModel(string? net) =>
        net is not null && Path.GetExtension(net).Equals(".onnx", StringComparison.OrdinalIgnoreCase) ? InputFile.Read(net, OnnxNetworkReader.ReadModel) : null;

    private static Network ReadList(string net, int channels)
    {
        bool inline = net.TrimStart() is ['[' or '{', ..];
        string folder = inline ? "" : Path.GetDirectoryName(Path.GetFullPath(net))!;
        using var document = inline ? Parse(net, "net") : ParseFile(net);
        return ReadList(document, channels, (name, count) => ReadNumbers(Find(name, folder), count));
    }

    /// <summary>The network of a list of layers, or of an object that holds one as "layers".</summary>
    /// <exception cref="InvalidInputException">A layer is unknown or does not fit; its place is named.</exception>
    internal static Network ReadList(JsonDocument document, int channels, Func<string, int, float[]> load)
    {
        JsonElement layers;
        try
        {
            layers = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("layers", out var list) ? list : document.RootElement;
        }
        catch (InvalidOperationException e)
        {
            // What the runtime says of an escaped half of a surrogate pair.
            throw new InvalidInputException("a key of the network holds characters that are none", e);
        }
        return LayerListReader.Read(layers, channels, load);
    }

    // Of a file of another kind nobody wants to know where it stops being JSON.
    private static JsonDocument ParseFile(string path)
    {
        string text = InputFile.ReadText(path);
        if (text.TrimStart() is ['[' or '{', ..] || Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)) return Parse(text, path);
        throw new InvalidInputException($"'{path}' is no network; networks are .onnx, .npz, or .json with a list of layers");
    }

    /// <summary>Reads a JSON text; the name is for messages.</summary>
    /// <exception cref="InvalidInputException">It is no JSON.</exception>
    internal static JsonDocument Parse(string text, string name)
    {
        try { return JsonDocument.Parse(text); }
        catch (JsonException e) { throw new InvalidInputException($"{name} is no valid JSON: line {(e.LineNumber ?? 0) + 1}, column {(e.BytePositionInLine ?? 0) + 1}", e); }
    }

    // Beside the network's own file first, then from the caller's folder.
    private static string Find(string name, string folder)
    {
        string beside = Path.Combine(folder, name);
        return folder.Length > 0 && File.Exists(beside) ? beside : name;
    }

    // .npy, or bare little-endian float32 (.bin).
    private static float[] ReadNumbers(string path, int count)
    {
        float[] numbers = Path.GetExtension(path).Equals(".npy", StringComparison.OrdinalIgnoreCase)
            ? InputFile.Read(path, stream => NpyCodec.Read(stream)).Data
            : InputFile.Read(path, stream => ReadBare(stream, count));
        return numbers.Length == count ? numbers : throw new InvalidInputException($"'{path}' holds {numbers.Length} numbers; the layer needs {count}");
    }

    private static float[] ReadBare(Stream stream, int count)
    {
        if (stream.Length != 4L * count) throw new InvalidInputException($"it holds {stream.Length} bytes; the layer needs {4L * count}");
        var numbers = new float[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
