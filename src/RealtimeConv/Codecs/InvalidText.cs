namespace RealtimeConv.Codecs;

/// <summary>Text from a file, made fit for a one-line message: short, without control characters.</summary>
internal static class InvalidText
{
    private const int MaxLength = 40;

    public static string Show(ReadOnlySpan<char> text)
    {
        bool cut = text.Length > MaxLength;
        Span<char> shown = stackalloc char[cut ? MaxLength : text.Length];
        text[..shown.Length].CopyTo(shown);
        foreach (ref char c in shown)
            if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029') c = '?';
        return cut ? $"{shown}..." : shown.ToString();
    }
}
