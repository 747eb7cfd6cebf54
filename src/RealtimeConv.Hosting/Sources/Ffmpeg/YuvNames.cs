using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>What FFmpeg's words about a video mean for its planes, and what is assumed where it has none.</summary>
/// <remarks>
/// Untagged: the matrix is BT.709 from 720 rows up, else BT.601, as players take it; the range is limited, but full for the yuvj formats; chroma lies on the
/// left sample, but midway for the yuvj formats, which are JPEG's. Constant luminance of BT.2020 is converted as the other one, which FFmpeg does, too.
/// </remarks>
internal static class YuvNames
{
    private const string Jpeg = "yuvj";

    /// <summary>The format of planes with a name of FFmpeg's; null for what is not taken.</summary>
    public static YuvFormat? FormatOf(string? name) => name switch
    {
        "yuv420p" or "yuvj420p" => YuvFormat.Yuv420,
        "yuv422p" or "yuvj422p" => YuvFormat.Yuv422,
        "yuv444p" or "yuvj444p" => YuvFormat.Yuv444,
        "nv12" => YuvFormat.Nv12,
        "yuv420p10le" => YuvFormat.Yuv420 with { Bits = 10 },
        "yuv422p10le" => YuvFormat.Yuv422 with { Bits = 10 },
        "yuv444p10le" => YuvFormat.Yuv444 with { Bits = 10 },
        "p010le" => YuvFormat.P010,
        _ => null,
    };

    /// <summary>The format of a video's planes; null where they are not taken, or hold no Y'CbCr in spite of their format.</summary>
    public static YuvFormat? FormatOf(MediaInfo? info) => info is { Colour.Matrix: null or "bt709" or "smpte170m" or "bt470bg" or "fcc" or "smpte240m" or "bt2020nc" or "bt2020c" } ? FormatOf(info.PixelFormat) : null;

    /// <summary>What the codes of a video mean.</summary>
    public static YuvColour ColourOf(MediaInfo info) => new(
        info.Colour.MatrixFor(info.Height) switch
        {
            "bt601" => YuvMatrix.Bt601,
            "bt2020" => YuvMatrix.Bt2020,
            "fcc" => YuvMatrix.Fcc,
            "smpte240m" => YuvMatrix.Smpte240M,
            _ => YuvMatrix.Bt709,
        },
        info.Colour.RangeFor(info.PixelFormat) == "pc" ? YuvRange.Full : YuvRange.Limited,
        info.ChromaLocation switch
        {
            "left" => ChromaSiting.Left,
            "center" => ChromaSiting.Centre,
            "topleft" => ChromaSiting.TopLeft,
            _ => (info.PixelFormat ?? "").StartsWith(Jpeg, StringComparison.Ordinal) ? ChromaSiting.Centre : ChromaSiting.Left,
        });
}
