namespace RealtimeConv.Hosting.Sources;

/// <summary>Recognises files by their content; names may lie.</summary>
public static class MediaFile
{
    /// <summary>The kind of a file.</summary>
    /// <exception cref="InvalidInputException">The file is missing, is a folder, is empty, or may not be read.</exception>
    public static MediaKind Detect(string path)
    {
        string full = ExistingFile.Check(path);
        Span<byte> head = stackalloc byte[16];
        using (var stream = File.OpenRead(full)) head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.Length >= 6 && head[0] == 0x93 && head[1..6].SequenceEqual("NUMPY"u8)) return MediaKind.Npy;
        if (head.Length >= 12 && head[..4].SequenceEqual("RIFF"u8) && head[8..12].SequenceEqual("WAVE"u8)) return MediaKind.Wav;
        return PictureFormat.DemuxerOf(head) switch
        {
            "png_pipe" => MediaKind.Png,
            null or "gif" => MediaKind.Video, // a GIF may move
            _ => MediaKind.Picture,
        };
    }
}
