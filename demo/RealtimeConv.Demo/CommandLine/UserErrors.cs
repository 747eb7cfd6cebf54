namespace RealtimeConv.Demo.CommandLine;

/// <summary>Errors that a user's input or machine causes, as one line each.</summary>
internal static class UserErrors
{
    /// <summary>The line for an error, or null for one that is the program's own fault and must show as such.</summary>
    public static string? Line(Exception error)
    {
        string? message = error switch
        {
            RealtimeConvException => error.Message,
            ArgumentException argument => InvalidInputException.Of(argument).Message,
            FileNotFoundException { FileName: { } file } => $"'{file}' does not exist",
            DirectoryNotFoundException or UnauthorizedAccessException or IOException => error.Message,
            OutOfMemoryException => "the memory does not suffice; use a smaller picture or kernel",
            _ => null,
        };
        return message is null ? null : Sentence(message);
    }

    /// <summary>A message as part of a line: one line, beginning in lower case unless it begins with a name, without a full stop.</summary>
    public static string Sentence(string message)
    {
        string line = message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        bool startsWithWord = line.Length > 1 && char.IsUpper(line[0]) && (char.IsLower(line[1]) || line.StartsWith("A ", StringComparison.Ordinal)) && !line.StartsWith("ImageMagick", StringComparison.Ordinal);
        return startsWithWord ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }
}
