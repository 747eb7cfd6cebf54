using System.Runtime.InteropServices;
using System.Text.Json;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Support;

/// <summary>The independent filter cases of Cases/oracle, read from the folder beside the test assembly.</summary>
public static class OracleCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "oracle");
    private static readonly Lazy<JsonDocument> Manifest = new(() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "manifest.json"))));

    /// <summary>Ids of the single filters.</summary>
    public static IEnumerable<string> Filters => Ids("cases");

    /// <summary>Ids of the chains of filters.</summary>
    public static IEnumerable<string> Chains => Ids("chains");

    /// <summary>Ids of the single filters that float32 computes without any rounding.</summary>
    public static IEnumerable<string> ExactFilters => Elements("cases").Where(c => c.GetProperty("exact_in_float32").GetBoolean()).Select(Id);

    /// <summary>Ids of the single filters that have an 8-bit result.</summary>
    public static IEnumerable<string> EightBitFilters => Elements("cases").Where(c => c.GetProperty("files").TryGetProperty("expected_u8", out _)).Select(Id);

    /// <summary>A case by its id, single filter or chain.</summary>
    public static OracleCase Load(string id)
    {
        var single = Elements("cases").Where(c => Id(c) == id).ToList();
        return single.Count == 1 ? LoadFilter(single[0]) : LoadChain(Elements("chains").Single(c => Id(c) == id));
    }

    private static OracleCase LoadFilter(JsonElement c)
    {
        var files = c.GetProperty("files");
        var filter = ReadFilter(c, files.GetProperty("kernel").GetString()!);
        byte[]? codes = files.TryGetProperty("expected_u8", out var name) ? Bytes(name.GetString()!) : null;
        return new OracleCase(Id(c), Input(c), filter with { Alpha = AlphaPolicy.Straight }, Doubles(files.GetProperty("expected").GetString()!), Taps(filter),
            c.GetProperty("magnitude").GetDouble(), c.GetProperty("exact_in_float32").GetBoolean(), codes);
    }

    private static OracleCase LoadChain(JsonElement c)
    {
        var stages = c.GetProperty("passes").EnumerateArray().Select(p => ReadFilter(p, p.GetProperty("kernel").GetString()!)).ToList();
        return new OracleCase(Id(c), Input(c), new ChainFilter(stages) { Alpha = AlphaPolicy.Straight }, Doubles(c.GetProperty("files").GetProperty("expected").GetString()!),
            stages.Sum(Taps), c.GetProperty("magnitude").GetDouble(), false, null);
    }

    private static ConvolveFilter ReadFilter(JsonElement c, string kernelFile)
    {
        int I(string name) => c.GetProperty(name).GetInt32();
        double[] weights = Array.ConvertAll(Floats(kernelFile), w => (double)w);
        var kernel = new Kernel(I("kernel_width"), I("kernel_height"), weights, anchorX: I("anchor_x"), anchorY: I("anchor_y"));
        var operation = c.GetProperty("operation").GetString() == "convolve" ? Operation.Convolution : Operation.CrossCorrelation;
        var mode = Enum.Parse<BorderMode>(c.GetProperty("border").GetString()!, ignoreCase: true);
        return new ConvolveFilter(kernel, operation, new Border(mode, c.GetProperty("border_value").GetDouble()), c.GetProperty("bias").GetDouble());
    }

    private static Frame Input(JsonElement c)
    {
        int channels = c.GetProperty("channels").GetInt32();
        var samples = Floats(c.GetProperty("files").GetProperty("input").GetString()!);
        var alpha = channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque;
        return Frame.FromSamples(c.GetProperty("width").GetInt32(), c.GetProperty("height").GetInt32(), channels, samples, alpha);
    }

    private static int Taps(ConvolveFilter filter) => filter.Kernels.Kernels.Max(k => k.Width * k.Height);

    private static IEnumerable<string> Ids(string list) => Elements(list).Select(Id);

    private static string Id(JsonElement c) => c.GetProperty("id").GetString()!;

    private static JsonElement.ArrayEnumerator Elements(string list) => Manifest.Value.RootElement.GetProperty(list).EnumerateArray();

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    private static float[] Floats(string name) => MemoryMarshal.Cast<byte, float>(Bytes(name)).ToArray();

    private static double[] Doubles(string name) => MemoryMarshal.Cast<byte, double>(Bytes(name)).ToArray();
}
