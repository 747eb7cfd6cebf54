using System.Globalization;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>The command line that turns NUT on stdin into a video file.</summary>
internal static class VideoArguments
{
    private const string Unknown = "unknown";

    public static string[] Make(VideoContainer container, VideoEncoder encoder, FfmpegSinkOptions options, string timingOption, Frame first, TimeSpan start, string part)
    {
        string pixels = encoder.PixelFormat(first.Width, first.Height);
        return
        [
            "-hide_banner", "-nostdin", "-nostats", "-loglevel", "level+warning",
            // Each input's clock is moved to zero. Pictures that start after the sound get their distance back.
            "-itsoffset", start.TotalSeconds.ToString("F6", CultureInfo.InvariantCulture), "-f", "nut", "-i", "pipe:0", .. options.Sound?.Arguments ?? [],
            "-map", "0:v:0", .. SoundOutput(container, options),
            "-vf", Swscale.FromRgb(options.Colour, first.Height, pixels) + SetTags(options.Colour),
            .. encoder.Arguments(options.Quality), "-pix_fmt", pixels, timingOption, container.KeepsTimestamps ? "vfr" : "cfr", "-enc_time_base", "-1", .. Tags(options.Colour),
            "-f", container.Muxer, "-y", "file:" + part, .. KeepDistance(options),
        ];
    }

    /// <summary>
    /// Where timestamps wrap around (MPEG streams), FFmpeg counts from the first packet of the streams in use, not of the file. The pictures, which are not used here, are kept in
    /// use by an output that goes nowhere.
    /// </summary>
    private static string[] KeepDistance(FfmpegSinkOptions options) =>
        options.SoundInfo is { ClockWraps: true } && options.Sound is not null ? ["-map", "1:V:0", "-c", "copy", "-f", "null", "-"] : [];

    private static string[] SoundOutput(VideoContainer container, FfmpegSinkOptions options)
    {
        if (options.Sound is null) return [];
        bool copies = options.SoundInfo is not { } info || container.CopiedSound is null || info.AudioCodecs.All(container.CopiedSound.Contains);
        return ["-map", "1:a?", "-c:a", copies ? "copy" : container.OtherSound, "-map_metadata", "1", .. options.CutSound ? ["-shortest"] : Array.Empty<string>()];
    }

    /// <summary>Frames carry the tags (newer FFmpeg), the encoder is told them (older). What the source leaves unsaid stays unsaid.</summary>
    private static string SetTags(ColourTags colour) =>
        $",setparams=colorspace={NameOf(colour.Matrix)}:color_primaries={NameOf(colour.Primaries)}:color_trc={NameOf(colour.Transfer)}:range={NameOf(colour.Range)}";

    private static string[] Tags(ColourTags colour)
    {
        (string Option, string? Value)[] tags = [("-colorspace", colour.Matrix), ("-color_primaries", colour.Primaries), ("-color_trc", colour.Transfer), ("-color_range", colour.Range)];
        return [.. tags.Where(t => NameOf(t.Value) != Unknown).SelectMany(t => (string[])[t.Option, t.Value!])];
    }

    /// <summary>Tags come from a file by way of ffprobe; only plain names may reach a command line.</summary>
    private static string NameOf(string? tag) => tag is not null && tag.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? tag : Unknown;
}
