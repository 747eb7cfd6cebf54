using System.Collections.Concurrent;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>The spelling of options that changed between versions of ffmpeg.</summary>
internal static class FfmpegVersion
{
    private static readonly ConcurrentDictionary<string, (int Major, int Minor)?> Known = new();

    /// <summary>The option that sets how timestamps are kept: -fps_mode since 5.1, -vsync before.</summary>
    public static string FrameTimingOption(FfmpegTools tools) =>
        Known.GetOrAdd(tools.Ffmpeg, Ask) is { } v && (v.Major < 5 || v is { Major: 5, Minor: 0 }) ? "-vsync" : "-fps_mode";

    /// <summary>Reads "ffmpeg version 5.1.9-0+deb12u1 ..."; null for builds that are named by a commit, which are new.</summary>
    public static (int Major, int Minor)? Parse(string text)
    {
        string[] words = text.Split(' ', 4);
        if (words.Length < 3 || words[0] != "ffmpeg" || words[1] != "version") return null;
        string[] numbers = words[2].TrimStart('n').Split('.', '-', '+');
        if (numbers.Length == 0 || !int.TryParse(numbers[0], out int major)) return null;
        return (major, numbers.Length > 1 && int.TryParse(numbers[1], out int minor) ? minor : 0);
    }

    private static (int, int)? Ask(string ffmpeg) => Parse(MediaProbe.Run(ffmpeg, ["-version"], "ffmpeg's version", TimeSpan.FromSeconds(20)));
}
