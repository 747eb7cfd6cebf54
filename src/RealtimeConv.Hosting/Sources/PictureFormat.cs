namespace RealtimeConv.Hosting.Sources;

/// <summary>Still pictures recognised by their first bytes, never by their name: FFmpeg would read a name such as "x%d.jpg" as a pattern of many.</summary>
internal static class PictureFormat
{
    private static readonly (byte[] Magic, string Demuxer)[] Known =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "png_pipe"),
        ([0xFF, 0xD8, 0xFF], "jpeg_pipe"),
        ("GIF8"u8.ToArray(), "gif"),
        ("BM"u8.ToArray(), "bmp_pipe"),
        ("II*\0"u8.ToArray(), "tiff_pipe"),
        ("MM\0*"u8.ToArray(), "tiff_pipe"),
        ("qoif"u8.ToArray(), "qoi_pipe"),
        ([0x76, 0x2F, 0x31, 0x01], "exr_pipe"),
        ("#?RADIANCE"u8.ToArray(), "hdr_pipe"),
        ([0, 0, 0, 12, (byte)'j', (byte)'P', (byte)' ', (byte)' '], "j2k_pipe"),
        ([0xFF, 0x0A], "jpegxl_pipe"),
        ("P4"u8.ToArray(), "pbm_pipe"),
        ("P5"u8.ToArray(), "pgm_pipe"),
        ("P6"u8.ToArray(), "ppm_pipe"),
        ("P7"u8.ToArray(), "pam_pipe"),
    ];

    /// <summary>FFmpeg's demuxer for the picture in a file; null if it is none.</summary>
    public static string? DemuxerOf(string path)
    {
        Span<byte> head = stackalloc byte[16];
        using var stream = File.OpenRead(path);
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        return DemuxerOf(head);
    }

    /// <summary>FFmpeg's demuxer for a picture that starts with these bytes.</summary>
    public static string? DemuxerOf(ReadOnlySpan<byte> head)
    {
        if (head.Length >= 12 && head[..4].SequenceEqual("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8)) return "webp_pipe";
        foreach (var (magic, demuxer) in Known)
            if (head.StartsWith(magic)) return demuxer;
        return null;
    }
}
