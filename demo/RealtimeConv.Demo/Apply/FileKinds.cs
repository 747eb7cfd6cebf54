namespace RealtimeConv.Demo.Apply;

/// <summary>Tells kinds of files by their extensions.</summary>
internal static class FileKinds
{
    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".tga", ".ppm", ".pgm", ".pbm", ".pnm", ".jp2", ".avif", ".jxl", ".qoi", ".exr", ".dpx",
    };

    /// <summary>The kind of the file of that name; a name without a known extension counts as video.</summary>
    public static FileKind Of(string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        return extension switch
        {
            ".npy" => FileKind.Array,
            ".png" => FileKind.Png,
            _ => Pictures.Contains(extension) ? FileKind.Picture : FileKind.Video,
        };
    }
}
