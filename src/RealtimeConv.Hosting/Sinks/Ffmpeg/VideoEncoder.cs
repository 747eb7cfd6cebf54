using System.Collections.Concurrent;
using System.Globalization;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>An encoder of the installed ffmpeg, with the arguments it is run with.</summary>
internal sealed record VideoEncoder(string Name)
{
    /// <summary>MPEG-4 part 2 counts time in at most this many ticks per second.</summary>
    private const long Mpeg4Ticks = 65535;

    private static readonly ConcurrentDictionary<string, string[]> Installed = new();

    /// <summary>The first of the wanted encoders that the program has.</summary>
    /// <exception cref="CapabilityMissingException">It has none of them.</exception>
    public static VideoEncoder Choose(FfmpegTools tools, VideoContainer container)
    {
        string[] installed = Installed.GetOrAdd(tools.Ffmpeg, List);
        string? name = container.Codecs.FirstOrDefault(installed.Contains);
        return name is not null ? new VideoEncoder(name) : throw new CapabilityMissingException(
            $"'{tools.Ffmpeg}' has no encoder for {container.Extension} (wanted: {string.Join(", ", container.Codecs)}); install a full FFmpeg or write another format.");
    }

    /// <summary>The pixel format: 4:2:0, which every player shows; 4:4:4 where an odd size would lose a row or column.</summary>
    public string PixelFormat(int width, int height) =>
        (Name is "libx264" or "libvpx-vp9") && (width % 2 != 0 || height % 2 != 0) ? "yuv444p" : "yuv420p";

    /// <summary>The most ticks per second that the encoder can count.</summary>
    public long MaxTicksPerSecond => Name == "mpeg4" ? Mpeg4Ticks : int.MaxValue;

    /// <summary>The arguments that set codec and quality.</summary>
    public string[] Arguments(int quality)
    {
        string q = quality.ToString(CultureInfo.InvariantCulture);
        return Name switch
        {
            "libx264" => ["-c:v", Name, "-preset", "veryfast", "-crf", q],
            "libvpx-vp9" or "libvpx" => ["-c:v", Name, "-deadline", "realtime", "-cpu-used", "6", "-crf", q, "-b:v", Name == "libvpx" ? "8M" : "0"],
            "libopenh264" => ["-c:v", Name, "-b:v", "8M"],
            _ => ["-c:v", Name, "-q:v", (1 + quality / 6).ToString(CultureInfo.InvariantCulture)],
        };
    }

    private static string[] List(string ffmpeg)
    {
        string text = MediaProbe.Run(ffmpeg, ["-loglevel", "level+error", "-nostdin", "-encoders"], "the list of encoders", TimeSpan.FromSeconds(20));
        return [.. text.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length >= 2 && words[0].StartsWith('V')).Select(words => words[1])];
    }
}
