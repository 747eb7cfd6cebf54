namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// The one conversion between Y'CbCr and R'G'B' that is used, stated so that pixels can be compared: FFmpeg's swscale with bicubic interpolation, accurate rounding and
/// full chroma in both directions (its default settings differ and vary with the processor).
/// </summary>
internal static class Swscale
{
    /// <summary>Flags of every conversion.</summary>
    public const string Flags = "bicubic+accurate_rnd+full_chroma_int+full_chroma_inp";

    /// <summary>The filter that turns decoded frames into R'G'B'.</summary>
    public static string ToRgb(MediaInfo? info, (int Width, int Height)? size)
    {
        var parts = new List<string> { $"flags={Flags}" };
        if (size is { } s) parts.AddRange([$"w={s.Width}", $"h={s.Height}"]);
        if (info is { PixelFormat: { } format } && format.StartsWith("yuv", StringComparison.Ordinal))
            parts.AddRange([$"in_color_matrix={info.Colour.MatrixFor(info.Height)}", $"in_range={info.Colour.RangeFor(format)}", "out_range=pc"]);
        return "scale=" + string.Join(':', parts);
    }

    /// <summary>The filter that turns R'G'B' into the Y'CbCr of a video with these tags.</summary>
    public static string FromRgb(ColourTags colour, int height, string pixelFormat) =>
        $"scale=flags={Flags}:out_color_matrix={colour.MatrixFor(height)}:out_range={colour.RangeFor(null)},format={pixelFormat}";
}
