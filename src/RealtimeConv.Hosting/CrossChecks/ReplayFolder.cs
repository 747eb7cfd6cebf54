using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>Saves a tile that failed: what went in, what came out, what should have, and the jobs that run it again.</summary>
/// <remarks>
/// input.npy and, for 8-bit frames, input.png: the part of the frame that decides the tile, RGB where the frame is opaque. actual.npy and expected.npy: the tile, as
/// float32. Of a filter over time, input.npy is the sequence of the frames that decide the tile, oldest first, and the tile belongs to the last one. failure.json: the facts, with the tile's place in the frame and in the input. replay.jsonl: <c>rtconv apply --jobs replay.jsonl</c>, run in the folder, runs the
/// filter on the input by the same backend and by the reference. Where no job line can name the filter, filter.txt describes it instead.
/// </remarks>
internal static class ReplayFolder
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Saves a failure in a new folder.</summary>
    /// <param name="parent">The folder of all failures; made where it is missing.</param>
    /// <param name="sample">The tile.</param>
    /// <param name="failure">What is wrong with it.</param>
    /// <returns>The folder.</returns>
    /// <exception cref="InvalidInputException">A file cannot be written.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public static string Save(string parent, TileSample sample, CrossCheckFailure failure)
    {
        string folder = NewFolder(parent, $"frame-{sample.Frame}-at-{sample.Window.Tile.X}-{sample.Window.Tile.Y}");
        int channels = sample.Input.Alpha == AlphaMode.Opaque && sample.Input.Channels == 4 ? 3 : sample.Input.Channels;
        Write(folder, "input.npy", s => NpyCodec.Write(Input(sample, channels), s));
        Write(folder, "actual.npy", s => NpyCodec.Write(NpyArray.FromFrame(sample.Output), s));
        Write(folder, "expected.npy", s => NpyCodec.Write(Expected(sample), s));
        bool isPicture = sample.Past.Count == 0 && sample.Input.Format.Type == SampleType.UNorm8 && sample.Output.Format.Type == SampleType.UNorm8 && channels is 1 or 3 or 4;
        if (isPicture) Write(folder, "input.png", s => PngEncoder.Encode(Codes(sample.Input, channels), s));
        Write(folder, "failure.json", s => JsonSerializer.Serialize(s, Facts(sample, failure), Json));
        if (FilterSettings.Of(sample.Filter, sample.Name, channels) is not { } settings)
        {
            Write(folder, "filter.txt", s => s.Write(System.Text.Encoding.UTF8.GetBytes(sample.Filter + "\n")));
            return folder;
        }
        if (settings.Kernel is { } kernel) Write(folder, FilterSettings.KernelFile, s => KernelFormats.Write(kernel, KernelFormat.Json, s));
        Write(folder, "replay.jsonl", s => s.Write(System.Text.Encoding.UTF8.GetBytes(Jobs(settings, failure.Backend, isPicture))));
        return folder;
    }

    private static string NewFolder(string parent, string name)
    {
        string folder = Path.Combine(parent, name);
        for (int k = 2; Directory.Exists(folder); k++) folder = Path.Combine(parent, $"{name}-{k}");
        return Directory.CreateDirectory(folder).FullName;
    }

    private static void Write(string folder, string name, Action<Stream> write) => AtomicFile.Write(Path.Combine(folder, name), write);

    // The part; where past frames decide the tile, too, a sequence of it, oldest first.
    private static NpyArray Input(TileSample sample, int channels)
    {
        if (sample.Past.Count == 0) return NpyArray.FromFrame(Straight(sample.Input, channels));
        return new NpyArray([sample.Past.Count + 1, sample.Input.Height, sample.Input.Width, channels], [.. sample.Frames.SelectMany(f => Straight(f, channels).Float32.ToArray())]);
    }

    // Arrays and pictures hold straight values.
    private static Frame Straight(Frame frame, int channels)
    {
        var samples = new float[frame.Width * frame.Height * channels];
        for (int y = 0, k = 0; y < frame.Height; y++)
            for (int x = 0; x < frame.Width; x++)
                for (int c = 0; c < channels; c++, k++)
                {
                    bool divides = frame.Alpha == AlphaMode.Premultiplied && c < 3;
                    samples[k] = (float)(!divides ? frame[x, y, c] : frame[x, y, 3] == 0 ? 0 : frame[x, y, c] / frame[x, y, 3]);
                }
        return Frame.FromSamples(frame.Width, frame.Height, channels, samples, channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
    }

    private static Frame Codes(Frame frame, int channels) => Straight(frame, channels).ConvertTo(new PixelFormat(SampleType.UNorm8, channels));

    private static NpyArray Expected(TileSample sample)
    {
        float[] values = [.. TileJudge.Reference(sample).Select(v => (float)v)];
        var output = sample.Output;
        return new NpyArray(output.Channels == 1 ? [output.Height, output.Width] : [output.Height, output.Width, output.Channels], values);
    }

    private static Dictionary<string, object?> Facts(TileSample sample, CrossCheckFailure failure)
    {
        var (tile, inside) = (sample.Window.Tile, sample.Window.TileInside);
        return new Dictionary<string, object?>
        {
            ["message"] = failure.Message,
            ["frame"] = failure.Frame,
            ["x"] = failure.Worst.X,
            ["y"] = failure.Worst.Y,
            ["channel"] = failure.Worst.Channel,
            ["actual"] = Number(failure.Worst.Actual),
            ["expected"] = Number(failure.Worst.Expected),
            ["lowest"] = Number(failure.Worst.Lowest),
            ["highest"] = Number(failure.Worst.Highest),
            ["ratio"] = Number(failure.Worst.Ratio),
            ["unit"] = sample.Output.Format.IsFloat ? "values" : $"codes of 0 to {sample.Output.Format.MaxCode}",
            ["failures"] = failure.Failures,
            ["samples"] = failure.Samples,
            ["filter"] = failure.Filter,
            ["plan"] = failure.Plan,
            ["backend"] = failure.Backend,
            ["device"] = failure.Device,
            ["tileInFrame"] = new[] { tile.X, tile.Y, tile.Width, tile.Height },
            ["tileInInput"] = new[] { inside.X, inside.Y, inside.Width, inside.Height },
            ["frames"] = sample.Past.Count + 1,
            ["frameSize"] = new[] { sample.Plan.Request.Width, sample.Plan.Request.Height },
            ["source"] = $"{sample.Input.Format} {sample.Input.Alpha}",
            ["destination"] = $"{sample.Output.Format} {sample.Output.Alpha}",
        };
    }

    // JSON has no infinities and no NaN.
    private static object Number(double value) => double.IsFinite(value) ? value : value.ToString(CultureInfo.InvariantCulture);

    private static string Jobs(FilterSettings settings, string backend, bool isPicture)
    {
        var jobs = new List<(string Input, string Output, string Backend)> { ("input.npy", $"{backend}.npy", backend), ("input.npy", "reference.npy", "reference") };
        if (isPicture) jobs.Add(("input.png", $"{backend}.png", backend));
        return string.Concat(jobs.Select(j =>
        {
            var line = new SortedDictionary<string, string>(settings.Settings, StringComparer.Ordinal) { ["input"] = j.Input, ["output"] = j.Output, ["backend"] = j.Backend };
            return JsonSerializer.Serialize(line, Json) + "\n";
        }));
    }
}
