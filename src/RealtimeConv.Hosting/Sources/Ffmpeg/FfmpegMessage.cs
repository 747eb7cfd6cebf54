namespace RealtimeConv.Hosting.Sources;

/// <summary>Understands lines of ffmpeg run with "-loglevel level+warning": "[component @ address] [error] text".</summary>
internal static class FfmpegMessage
{
    /// <summary>Parts of messages that mean lost or broken pictures; other errors (a missing reference that was replaced, an odd header) do not.</summary>
    private static readonly string[] DamageWords =
    [
        "partial file", "ended prematurely", "invalid data", "error while decoding", "error at mb", "damaged", "corrupt", "invalid nal unit size",
        "error splitting", "truncat", "overread", "out of range", "concealing", "error submitting packet", "moov atom not found",
    ];

    private static readonly string[] DiskWords = ["no space left", "disk quota exceeded", "file too large", "input/output error", "error writing trailer"];

    /// <summary>Whether the line is an error that leaves pictures missing or broken.</summary>
    public static bool IsDamage(string line) => IsError(line) && Contains(line, DamageWords);

    /// <summary>Whether the line says that output could not be written.</summary>
    public static bool IsWriteFailure(string line) => Contains(line, DiskWords);

    /// <summary>Whether the line is at level error or worse.</summary>
    public static bool IsError(string line) =>
        line.Contains("[error]", StringComparison.Ordinal) || line.Contains("[fatal]", StringComparison.Ordinal) || line.Contains("[panic]", StringComparison.Ordinal);

    /// <summary>The text without the marks in front of it.</summary>
    public static string Text(string line)
    {
        var text = line.AsSpan().TrimStart();
        while (text.StartsWith("[") && text.IndexOf(']') is var end and > 0 && end < text.Length - 1) text = text[(end + 1)..].TrimStart();
        return text.ToString();
    }

    private static bool Contains(string line, string[] words) => words.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
}
