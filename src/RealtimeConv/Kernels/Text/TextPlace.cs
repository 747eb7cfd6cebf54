using RealtimeConv.Codecs;

namespace RealtimeConv.Kernels.Text;

/// <summary>Errors in a text, with the line and column (both from 1) of an index into it.</summary>
internal static class TextPlace
{
    public static InvalidInputException Error(string format, ReadOnlySpan<char> text, int index, string message)
    {
        var before = text[..Math.Min(index, text.Length)];
        int line = before.Count('\n') + 1, column = before.Length - before.LastIndexOf('\n');
        return new InvalidInputException($"{format}, line {line}, column {column}: {message}.");
    }

    /// <summary>A piece of a user's text for a message.</summary>
    public static string Show(ReadOnlySpan<char> text) => InvalidText.Show(text);
}
