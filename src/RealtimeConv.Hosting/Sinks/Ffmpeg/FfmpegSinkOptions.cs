using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>How a video is written.</summary>
public sealed record FfmpegSinkOptions
{
    /// <summary>Nominal frames per second, stated in the file; timestamps are kept whatever it is. Null if there is none.</summary>
    public Rational? Rate { get; init; }

    /// <summary>Length of a tick of the timestamps, in seconds; the file keeps times that fine. Null: one frame of <see cref="Rate"/>, or 1/90000 s.</summary>
    public Rational? SourceTick { get; init; }

    /// <summary>The tags of the file, and by them the matrix of the conversion.</summary>
    public ColourTags Colour { get; init; } = ColourTags.Bt709;

    /// <summary>Width over height of a pixel; null for square or unknown.</summary>
    public Rational? PixelAspect { get; init; }

    /// <summary>A file whose sound is copied.</summary>
    public FfmpegInput? Sound { get; init; }

    /// <summary>What ffprobe says about <see cref="Sound"/>; without it the sound is copied whatever its codec.</summary>
    public MediaInfo? SoundInfo { get; init; }

    /// <summary>Whether the sound is cut where the pictures end; for a video of which only a part is written.</summary>
    public bool CutSound { get; init; }

    /// <summary>Quality of H.264: 0 is lossless, 18 looks like the original, 51 is worst.</summary>
    public int Quality { get; init; } = 18;

    /// <summary>How long the encoder may refuse to take data before it is stopped.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The programs to use; null finds them.</summary>
    public FfmpegTools? Tools { get; init; }

    /// <summary>The options that keep what a source has: rate, clock, colour tags, pixel shape and, for a file, its sound.</summary>
    public static FfmpegSinkOptions Like(IFrameSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is not FfmpegVideoSource video) return new FfmpegSinkOptions { Rate = source.Rate };
        bool file = video.Input.Path is not null;
        return new FfmpegSinkOptions
        {
            Rate = video.Rate,
            SourceTick = video.Info?.TimeBase ?? video.TimeBase,
            Colour = video.Info is { } info && !IsRgb(info) ? info.Colour : ColourTags.Bt709,
            PixelAspect = video.PixelAspect,
            Sound = file && video.Info!.AudioCodecs.Length > 0 ? video.Input : null,
            SoundInfo = file ? video.Info : null,
        };
    }

    private static bool IsRgb(MediaInfo info) => info.PixelFormat is not { } format || !format.StartsWith("yuv", StringComparison.Ordinal) || info.Colour.Matrix == "gbr";
}
