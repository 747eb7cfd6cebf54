using System.Runtime.InteropServices;
using System.Text.Json;
using RealtimeConv.Networks;

namespace RealtimeConv.Tests.Support;

/// <summary>The independent layer and network cases of Cases/nnconv, read from the folder beside the test assembly.</summary>
public static class LayerCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "nnconv");
    private static readonly Lazy<JsonDocument> Manifest = new(() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "manifest.json"))));

    /// <summary>Ids of the single layers.</summary>
    public static IEnumerable<string> Layers => Manifest.Value.RootElement.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("id").GetString()!);

    /// <summary>Ids of the networks.</summary>
    public static IEnumerable<string> Networks => Manifest.Value.RootElement.GetProperty("nets").EnumerateArray().Select(c => c.GetProperty("id").GetString()!);

    /// <summary>A single layer with its input, expected values and the magnitude for its bound.</summary>
    public static (ConvolutionLayer Layer, Tensor Input, double[] Expected, double Magnitude) Layer(string id)
    {
        var c = Find("cases", id);
        int I(string name) => c.GetProperty(name).GetInt32();
        int groups = I("groups"), cin = I("c_in"), cout = I("c_out"), kh = I("kernel_height"), kw = I("kernel_width");
        var files = c.GetProperty("files");
        float[] bias = c.GetProperty("has_bias").GetBoolean() ? Floats(files.GetProperty("bias").GetString()!) : [];
        var layer = new ConvolutionLayer(cout, cin, kh, kw, Floats(files.GetProperty("weights").GetString()!), bias, new ConvolutionOptions
        {
            StrideY = I("stride_y"), StrideX = I("stride_x"), DilationY = I("dilation_y"), DilationX = I("dilation_x"), Groups = groups,
            Padding = new Padding(I("pad_top"), I("pad_left"), I("pad_bottom"), I("pad_right")),
        });
        return (layer, Input(c), Doubles(files.GetProperty("expected").GetString()!), c.GetProperty("magnitude").GetDouble());
    }

    /// <summary>A network with its input and expected values.</summary>
    public static (Network Network, Tensor Input, double[] Expected) Network(string id)
    {
        var c = Find("nets", id);
        var network = LayerListReader.Read(c.GetProperty("layers"), c.GetProperty("c_in").GetInt32(), (name, _) => Floats(name));
        return (network, Input(c), Doubles(c.GetProperty("files").GetProperty("expected").GetString()!));
    }

    /// <summary>A network's list of layers as one line of JSON, its files named by their full paths.</summary>
    public static string NetworkJson(string id) =>
        Find("nets", id).GetProperty("layers").GetRawText().ReplaceLineEndings(" ").Replace("\"data/", $"\"{Folder.Replace('\\', '/')}/data/");

    private static Tensor Input(JsonElement c) => new(
        new TensorShape(c.GetProperty("batch").GetInt32(), c.GetProperty("c_in").GetInt32(), c.GetProperty("height").GetInt32(), c.GetProperty("width").GetInt32()),
        Floats(c.GetProperty("files").GetProperty("input").GetString()!));

    private static JsonElement Find(string list, string id) => Manifest.Value.RootElement.GetProperty(list).EnumerateArray().First(c => c.GetProperty("id").GetString() == id);

    private static float[] Floats(string name) => MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Path.Combine(Folder, name))).ToArray();

    private static double[] Doubles(string name) => MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(Folder, name))).ToArray();
}
