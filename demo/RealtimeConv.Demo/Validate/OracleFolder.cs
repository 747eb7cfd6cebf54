using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Validate;

/// <summary>Reads a folder of independent filter cases: manifest.json of the form convcases-1, and the little-endian arrays that it names.</summary>
internal static class OracleFolder
{
    private const int LargestSide = 1 << 14;

    /// <summary>The cases and chains of a folder, in the manifest's order.</summary>
    /// <exception cref="InvalidInputException">There is no manifest, or it or an array is damaged; the message names case and field.</exception>
    public static ImmutableArray<OracleCase> Read(string folder)
    {
        string path = Path.Combine(folder, "manifest.json");
        if (!File.Exists(path)) throw new InvalidInputException($"'{folder}' holds no manifest.json; --cases takes a folder of independent filter cases (form convcases-1)");
        try
        {
            using var manifest = InputFile.Read(path, stream => JsonDocument.Parse(stream));
            var root = manifest.RootElement;
            var cases = root.GetProperty("cases").EnumerateArray().Select(c => Guard(path, c, x => Single(folder, x))).ToList();
            if (root.TryGetProperty("chains", out var chains)) cases.AddRange(chains.EnumerateArray().Select(c => Guard(path, c, x => Chain(folder, x))));
            return [.. cases];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidInputException($"'{path}' is no manifest of cases: {e.Message}", e);
        }
    }

    // What is wrong is told with the case in which it is.
    private static OracleCase Guard(string path, JsonElement c, Func<JsonElement, OracleCase> read)
    {
        string id = c.TryGetProperty("id", out var name) ? name.GetString() ?? "" : "without id";
        try
        {
            return read(c);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or InvalidInputException or IOException)
        {
            throw new InvalidInputException($"'{path}', case '{id}': {e.Message}", e);
        }
    }

    private static OracleCase Single(string folder, JsonElement c)
    {
        var files = c.GetProperty("files");
        var filter = Convolve(folder, c, files.GetProperty("kernel").GetString()!) with { Alpha = AlphaPolicy.Straight };
        var input = Input(folder, c);
        byte[]? codes = files.TryGetProperty("expected_u8", out var name) ? Bytes(folder, name.GetString()!, Samples(input)) : null;
        return new OracleCase(Id(c), filter, input, Doubles(folder, files, Samples(input)), c.GetProperty("magnitude").GetDouble(), c.GetProperty("exact_in_float32").GetBoolean(), codes);
    }

    private static OracleCase Chain(string folder, JsonElement c)
    {
        var stages = c.GetProperty("passes").EnumerateArray().Select(p => Convolve(folder, p, p.GetProperty("kernel").GetString()!)).ToList();
        var input = Input(folder, c);
        return new OracleCase(
            Id(c), new ChainFilter(stages) { Alpha = AlphaPolicy.Straight }, input, Doubles(folder, c.GetProperty("files"), Samples(input)), c.GetProperty("magnitude").GetDouble(), false, null);
    }

    private static ConvolveFilter Convolve(string folder, JsonElement c, string kernelFile)
    {
        int width = Side(c, "kernel_width"), height = Side(c, "kernel_height");
        var weights = Floats(folder, kernelFile, (long)width * height);
        var kernel = new Kernel(width, height, Array.ConvertAll(weights, w => (double)w), anchorX: c.GetProperty("anchor_x").GetInt32(), anchorY: c.GetProperty("anchor_y").GetInt32());
        var operation = SettingText.Operation("operation", c.GetProperty("operation").GetString()!);
        var mode = SettingText.Choice("border", c.GetProperty("border").GetString()!, ("replicate", BorderMode.Replicate), ("reflect", BorderMode.Reflect),
            ("reflect101", BorderMode.Reflect101), ("wrap", BorderMode.Wrap), ("constant", BorderMode.Constant));
        return new ConvolveFilter(kernel, operation, new Border(mode, c.GetProperty("border_value").GetDouble()), c.GetProperty("bias").GetDouble());
    }

    private static Frame Input(string folder, JsonElement c)
    {
        int width = Side(c, "width"), height = Side(c, "height"), channels = c.GetProperty("channels").GetInt32();
        if (channels is < 1 or > PixelFormat.MaxChannels) throw new InvalidInputException($"channels is {channels}; it must be 1 to {PixelFormat.MaxChannels}");
        var samples = Floats(folder, c.GetProperty("files").GetProperty("input").GetString()!, (long)width * height * channels);
        return Frame.FromSamples(width, height, channels, samples, channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
    }

    private static int Side(JsonElement c, string name) => c.GetProperty(name).GetInt32() is var side and >= 1 and <= LargestSide
        ? side
        : throw new InvalidInputException($"{name} is {c.GetProperty(name).GetInt32()}; it must be 1 to {LargestSide}");

    private static string Id(JsonElement c) => c.GetProperty("id").GetString()!;

    private static long Samples(Frame frame) => (long)frame.Width * frame.Height * frame.Channels;

    private static float[] Floats(string folder, string name, long count)
    {
        byte[] bytes = Bytes(folder, name, 4 * count);
        var values = new float[count];
        for (int k = 0; k < values.Length; k++) values[k] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(4 * k));
        return values;
    }

    private static double[] Doubles(string folder, JsonElement files, long count)
    {
        byte[] bytes = Bytes(folder, files.GetProperty("expected").GetString()!, 8 * count);
        var values = new double[count];
        for (int k = 0; k < values.Length; k++) values[k] = BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(8 * k));
        return values;
    }

    // A manifest may name files of its own folder only.
    private static byte[] Bytes(string folder, string name, long count)
    {
        string root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar, path = Path.GetFullPath(Path.Combine(folder, name));
        if (!path.StartsWith(root, StringComparison.Ordinal)) throw new InvalidInputException($"'{name}' lies outside the folder");
        var file = new FileInfo(path);
        if (!file.Exists) throw new InvalidInputException($"'{name}' does not exist");
        if (file.Length != count) throw new InvalidInputException($"'{name}' has {file.Length} bytes; {count} are expected");
        return File.ReadAllBytes(path);
    }
}
