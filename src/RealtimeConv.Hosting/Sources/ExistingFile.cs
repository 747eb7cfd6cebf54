namespace RealtimeConv.Hosting.Sources;

/// <summary>Refuses, with one line, a name from which nothing can be read.</summary>
internal static class ExistingFile
{
    /// <summary>The full path of a file that exists, has bytes and may be read.</summary>
    /// <exception cref="InvalidInputException">It is missing, a folder, empty, or may not be read.</exception>
    public static string Check(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.Contains('\0')) throw new InvalidInputException("a name with a NUL character cannot be opened");
        if (Directory.Exists(path)) throw new InvalidInputException($"cannot read '{path}': it is a folder; give a file's name");
        if (!File.Exists(path)) throw new InvalidInputException($"cannot read '{path}': it does not exist");
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.CanSeek && stream.Length == 0) throw new InvalidInputException($"cannot read '{path}': it is empty");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException($"cannot read '{path}': {e.Message.ReplaceLineEndings(" ")}", e);
        }
        return Path.GetFullPath(path);
    }
}
