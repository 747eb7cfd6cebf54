using System.Globalization;
using System.Text.Json;

namespace RealtimeConv.Hosting.Sources;

/// <summary>Asks ffprobe what is in a file.</summary>
public static class MediaProbe
{
    internal const int MaxAnswer = 4 << 20;

    private const string Entries = "format=format_name,duration:stream=index,codec_type,codec_name,width,height,pix_fmt,avg_frame_rate,r_frame_rate,time_base,duration,"
        + "nb_frames,color_range,color_space,color_transfer,color_primaries,chroma_location:stream_disposition=attached_pic";

    /// <summary>Describes the first video stream and the sound of an input.</summary>
    /// <param name="input">Files and test patterns; devices and network streams are not asked, because asking would open them twice.</param>
    /// <param name="tools">The programs to use; null finds them.</param>
    /// <param name="timeout">How long ffprobe may take; default 30 s.</param>
    /// <exception cref="InvalidInputException">There is no video in it, or it cannot be read.</exception>
    /// <exception cref="CapabilityMissingException">ffprobe is missing or does not run.</exception>
    public static MediaInfo Probe(FfmpegInput input, FfmpegTools? tools = null, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        string answer = Run((tools ?? FfmpegTools.Find()).Ffprobe, ["-v", "level+error", "-of", "json", "-show_entries", Entries, .. input.Arguments], input.Name, timeout ?? TimeSpan.FromSeconds(FfmpegSourceOptions.DefaultTimeoutSeconds));
        return Parse(answer, input.Name);
    }

    /// <summary>Reads ffprobe's answer about an input.</summary>
    /// <exception cref="InvalidInputException">It tells of no pictures, or is none.</exception>
    internal static MediaInfo Parse(string answer, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(answer.Length == 0 ? "{}" : answer);
            return Read(json.RootElement) ?? throw new InvalidInputException($"cannot read '{name}': there are no pictures in it");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidInputException($"cannot read '{name}': ffprobe's answer about it makes no sense ({e.Message.ReplaceLineEndings(" ")})", e);
        }
    }

    /// <summary>Runs ffprobe and returns what it prints.</summary>
    internal static string Run(string ffprobe, IEnumerable<string> arguments, string name, TimeSpan timeout)
    {
        using var process = FfmpegProcess.Start(ffprobe, ["-hide_banner", .. arguments]);
        using var watchdog = new Watchdog(timeout, process.Kill);
        watchdog.Arm();
        string text = ReadAll(process.Output);
        int? exit = process.WaitForExit(timeout);
        if (watchdog.Bitten || exit is null) throw new InvalidInputException($"cannot read '{name}': ffprobe said nothing for {timeout.TotalSeconds:0.#} s and was stopped");
        if (exit == 0) return text;
        throw FfmpegFailure.AtStart(process, exit.Value, name);
    }

    private static string ReadAll(Stream stream)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 14];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            bytes.Write(buffer, 0, (int)Math.Min(read, MaxAnswer - bytes.Length));
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static MediaInfo? Read(JsonElement root)
    {
        if (!root.TryGetProperty("streams", out var streams) || !root.TryGetProperty("format", out var format)) return null;
        var all = streams.EnumerateArray().ToArray();
        var video = all.FirstOrDefault(s => Text(s, "codec_type") == "video" && !IsAttachedPicture(s));
        if (video.ValueKind == JsonValueKind.Undefined || Number(video, "width") is not (> 0 and <= int.MaxValue) || Number(video, "height") is not (> 0 and <= int.MaxValue)) return null;
        return new MediaInfo
        {
            Container = Text(format, "format_name") ?? "",
            Width = (int)Number(video, "width")!.Value,
            Height = (int)Number(video, "height")!.Value,
            PixelFormat = Text(video, "pix_fmt"),
            Codec = Text(video, "codec_name"),
            Rate = Fraction(video, "avg_frame_rate") ?? Fraction(video, "r_frame_rate"),
            TimeBase = Fraction(video, "time_base"),
            Duration = Time(video, "duration") ?? Time(format, "duration"),
            StatedFrames = Number(video, "nb_frames"),
            Colour = new ColourTags(Tag(video, "color_space"), Tag(video, "color_primaries"), Tag(video, "color_transfer"), Tag(video, "color_range")),
            ChromaLocation = Tag(video, "chroma_location"),
            AudioCodecs = [.. all.Where(s => Text(s, "codec_type") == "audio").Select(s => Text(s, "codec_name") ?? "unknown")],
        };
    }

    private static bool IsAttachedPicture(JsonElement stream) =>
        stream.TryGetProperty("disposition", out var disposition) && Number(disposition, "attached_pic") == 1;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.ToString() : null;

    private static string? Tag(JsonElement element, string name) => Text(element, name) is { } text && text is not ("unknown" or "reserved" or "unspecified") ? text : null;

    private static long? Number(JsonElement element, string name) =>
        long.TryParse(Text(element, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out long value) ? value : null;

    private static Rational? Fraction(JsonElement element, string name) => Rational.TryParse(Text(element, name), out var value) ? value : null;

    private static TimeSpan? Time(JsonElement element, string name) =>
        double.TryParse(Text(element, name), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && Math.Abs(seconds) < 1e9 ? TimeSpan.FromSeconds(seconds) : null;
}
