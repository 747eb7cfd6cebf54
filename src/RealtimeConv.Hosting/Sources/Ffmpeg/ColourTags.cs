namespace RealtimeConv.Hosting.Sources;

/// <summary>How a video says its colours are coded, in FFmpeg's words; null where it does not say.</summary>
/// <param name="Matrix">From R'G'B' to Y'CbCr: "bt709", "smpte170m", "bt2020nc" ...</param>
/// <param name="Primaries">"bt709", "smpte170m" ...</param>
/// <param name="Transfer">"bt709", "smpte170m", "iec61966-2-1" ...</param>
/// <param name="Range">"tv" (limited) or "pc" (full).</param>
public sealed record ColourTags(string? Matrix, string? Primaries, string? Transfer, string? Range)
{
    /// <summary>The tags given to a video made of pictures that carry none: BT.709, limited range.</summary>
    public static ColourTags Bt709 { get; } = new("bt709", "bt709", "bt709", "tv");

    /// <summary>No tags.</summary>
    public static ColourTags None { get; } = new(null, null, null, null);

    /// <summary>
    /// The matrix that converts, as the names of FFmpeg's scale filter. An untagged video is taken as players take it: BT.709 from 720 rows up, else BT.601. The same rule
    /// holds when it is written back untagged, so the colours survive.
    /// </summary>
    internal string MatrixFor(int height) => Matrix switch
    {
        "bt709" => "bt709",
        "smpte170m" or "bt470bg" => "bt601",
        "fcc" => "fcc",
        "smpte240m" => "smpte240m",
        "bt2020nc" or "bt2020c" or "bt2020_ncl" or "bt2020_cl" => "bt2020",
        _ => height >= 720 ? "bt709" : "bt601",
    };

    /// <summary>The range that converts: full only where the video or its pixel format says so.</summary>
    internal string RangeFor(string? pixelFormat) => Range == "pc" || (pixelFormat ?? "").StartsWith("yuvj", StringComparison.Ordinal) ? "pc" : "tv";
}
