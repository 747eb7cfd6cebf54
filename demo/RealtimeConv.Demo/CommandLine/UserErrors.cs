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
            ArgumentException argument => WithoutParameter(argument),
            FileNotFoundException { FileName: { } file } => $"'{file}' does not exist",
            DirectoryNotFoundException or UnauthorizedAccessException or IOException => error.Message,
            OutOfMemoryException => "the memory does not suffice; use a smaller picture or kernel",
            _ => null,
        };
        return message?.ReplaceLineEndings(" ");
    }

    private static string WithoutParameter(ArgumentException error)
    {
        string suffix = $" (Parameter '{error.ParamName}')";
        return error.ParamName is not null && error.Message.EndsWith(suffix, StringComparison.Ordinal) ? error.Message[..^suffix.Length] : error.Message;
    }
}
