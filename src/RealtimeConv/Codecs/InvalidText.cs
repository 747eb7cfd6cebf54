namespace RealtimeConv.Codecs;

/// <summary>Text from a file, made fit for a one-line message: short, without control characters.</summary>
internal static class InvalidText
{
    private const int MaxLength = 40;

    /// <summary>A message without line breaks and control characters, which quoted input may have brought into it.</summary>
    public static string OneLine(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!message.AsSpan().ContainsAnyInRange('\0', '\u001F') && !message.AsSpan().ContainsAnyInRange('\u007F', '\u009F') && !message.AsSpan().ContainsAny('\u2028', '\u2029')) return message;
        return string.Create(message.Length, message, (line, source) =>
        {
            for (int k = 0; k < line.Length; k++) line[k] = char.IsControl(source[k]) || source[k] is '\u2028' or '\u2029' ? ' ' : source[k];
        });
    }

    /// <summary>A short piece of a user's text for a message.</summary>
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
