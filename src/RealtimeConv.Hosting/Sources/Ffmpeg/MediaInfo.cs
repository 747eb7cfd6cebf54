using System.Collections.Immutable;

namespace RealtimeConv.Hosting.Sources;

/// <summary>What ffprobe says about a file's first video stream and its sound.</summary>
public sealed record MediaInfo
{
    /// <summary>The container, in FFmpeg's words ("mov,mp4,m4a,3gp,3g2,mj2").</summary>
    public required string Container { get; init; }

    /// <summary>Columns as coded, before any rotation the file asks for.</summary>
    public required int Width { get; init; }

    /// <summary>Rows as coded, before any rotation.</summary>
    public required int Height { get; init; }

    /// <summary>The pixel format of the decoder ("yuv420p").</summary>
    public string? PixelFormat { get; init; }

    /// <summary>The codec ("h264").</summary>
    public string? Codec { get; init; }

    /// <summary>Average frames per second; null if not stated.</summary>
    public Rational? Rate { get; init; }

    /// <summary>The tick of the stream's timestamps; null if not stated.</summary>
    public Rational? TimeBase { get; init; }

    /// <summary>Length of the stream; null if not stated.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Frames by the container's own count; null if it has none.</summary>
    public long? StatedFrames { get; init; }

    /// <summary>How colours are coded.</summary>
    public ColourTags Colour { get; init; } = ColourTags.None;

    /// <summary>Where chroma samples lie ("left", "center", "topleft" ...); null if not stated.</summary>
    public string? ChromaLocation { get; init; }

    /// <summary>The codecs of the sound streams; empty for a silent file.</summary>
    public ImmutableArray<string> AudioCodecs { get; init; } = [];

    /// <summary>Whether the container's clock is short and wraps around (MPEG program and transport streams).</summary>
    internal bool ClockWraps => Container.StartsWith("mpeg", StringComparison.Ordinal);

    /// <summary>Whether the pixel format carries alpha.</summary>
    public bool HasAlpha => PixelFormat is { } p && (p.StartsWith("yuva", StringComparison.Ordinal) || p.StartsWith("gbrap", StringComparison.Ordinal)
        || p.StartsWith("rgba", StringComparison.Ordinal) || p.StartsWith("bgra", StringComparison.Ordinal) || p.StartsWith("argb", StringComparison.Ordinal)
        || p.StartsWith("abgr", StringComparison.Ordinal) || p.StartsWith("ya", StringComparison.Ordinal) || p == "pal8");

    /// <summary>
    /// How many frames will come: the container's count, or duration times rate; where both are known the smaller, because an edit list may leave frames out.
    /// </summary>
    public long? ExpectedFrames
    {
        get
        {
            long? byDuration = Duration is { } d && Rate is { } r ? (long)Math.Round(d.TotalSeconds * r.Value) : null;
            return (StatedFrames, byDuration) switch
            {
                ({ } stated, { } estimated) when Container.StartsWith("mov", StringComparison.Ordinal) => Math.Min(stated, estimated),
                ({ } stated, _) => stated,
                _ => byDuration,
            };
        }
    }
}
