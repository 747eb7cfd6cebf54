namespace RealtimeConv.Hosting.Sinks;

/// <summary>The containers that are written, by file extension.</summary>
/// <param name="Extension">With its dot, lower-case.</param>
/// <param name="Muxer">FFmpeg's name.</param>
/// <param name="Codecs">Encoders in order of preference.</param>
/// <param name="CopiedSound">Sound codecs that are copied as they are; null for all.</param>
/// <param name="OtherSound">The encoder for other sound.</param>
/// <param name="KeepsTimestamps">Whether frames may lie at any time; else the rate is made constant.</param>
internal sealed record VideoContainer(string Extension, string Muxer, string[] Codecs, string[]? CopiedSound, string OtherSound, bool KeepsTimestamps)
{
    private static readonly string[] General = ["libx264", "libopenh264", "mpeg4"];
    private static readonly string[] Mp4Sound = ["aac", "mp3", "ac3", "eac3", "alac", "opus"];

    private static readonly VideoContainer[] Known =
    [
        new(".mp4", "mp4", General, Mp4Sound, "aac", true),
        new(".m4v", "mp4", General, Mp4Sound, "aac", true),
        new(".mov", "mov", General, [.. Mp4Sound, "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s32le", "pcm_f32le"], "aac", true),
        new(".mkv", "matroska", General, null, "aac", true),
        new(".webm", "webm", ["libvpx-vp9", "libvpx"], ["opus", "vorbis"], "libopus", true),
        new(".ts", "mpegts", General, ["aac", "mp3", "mp2", "ac3", "eac3", "opus"], "aac", true),
        new(".avi", "avi", General, ["mp3", "mp2", "ac3", "pcm_s16le", "pcm_u8"], "libmp3lame", false),
        new(".nut", "nut", [.. General], null, "aac", true),
    ];

    /// <summary>The extensions, for messages.</summary>
    public static string Extensions => string.Join(" ", Known.Select(c => c.Extension));

    /// <summary>The container of a file name; null if none is known.</summary>
    public static VideoContainer? Of(string path) => Known.FirstOrDefault(c => c.Extension.Equals(Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));
}
