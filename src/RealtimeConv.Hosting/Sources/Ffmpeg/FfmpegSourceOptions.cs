using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>How ffmpeg is asked for frames.</summary>
public sealed record FfmpegSourceOptions
{
    /// <summary>The most pixels that a frame may have.</summary>
    public const int MaxPixels = 1 << 26;

    /// <summary>Seconds of silence after which ffmpeg is stopped, unless told otherwise.</summary>
    public const int DefaultTimeoutSeconds = 30;

    /// <summary>Format of the frames: 8 or 16 bits, 1, 3 or 4 channels. Default: four 8-bit channels.</summary>
    public PixelFormat Format { get; init; } = PixelFormat.Rgba8;

    /// <summary>Scales every frame (bicubic) to this size; null keeps the video's own.</summary>
    public (int Width, int Height)? Size { get; init; }

    /// <summary>
    /// Whether a video whose planes are taken (8 and 10 bits, 4:2:0, 4:2:2, 4:4:4) is opened as a <see cref="FfmpegPlanarSource"/>: fewer bytes and less work than FFmpeg's own
    /// conversion, which interpolates chroma by cubics. Only where <see cref="Format"/> is rgba8 and <see cref="Size"/> null; default false.
    /// </summary>
    public bool Planes { get; init; }

    /// <summary>Whether a file starts again at its end, for ever; timestamps go on growing.</summary>
    public bool Loop { get; init; }

    /// <summary>How long ffmpeg may stay silent while a frame is waited for before it is stopped.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(DefaultTimeoutSeconds);

    /// <summary>The programs to use; null finds them.</summary>
    public FfmpegTools? Tools { get; init; }
}
