namespace RealtimeConv.Hosting.Sinks;

/// <summary>Writes a file beside its name and renames it when it is whole: a reader sees the old file or the new one, never half of one.</summary>
public static class AtomicFile
{
    /// <summary>What is appended to a file's name while it is written.</summary>
    public const string PartSuffix = ".part";

    /// <summary>Writes a file; when <paramref name="write"/> fails, nothing is left and an older file of that name stays as it was.</summary>
    /// <exception cref="InvalidInputException">The folder does not exist, or the name cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        CheckTarget(path);
        string part = path + PartSuffix;
        try
        {
            using (var stream = Create(part, path))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e)
        {
            Remove(part);
            if (e is IOException or UnauthorizedAccessException) throw Refused(path, e);
            throw;
        }
    }

    /// <summary>Refuses, before any work is done, a name that could not be written at the end.</summary>
    /// <exception cref="InvalidInputException">The folder does not exist, the name is a folder, or writing is not allowed.</exception>
    public static void CheckTarget(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path)) throw new InvalidInputException($"cannot write '{path}': it is a folder; give a file's name");
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        if (!Directory.Exists(folder)) throw new InvalidInputException($"cannot write '{path}': the folder '{folder}' does not exist; create it first");
        if (File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
            throw new InvalidInputException($"cannot write '{path}': it is read-only");
    }

    private static FileStream Create(string part, string path)
    {
        try
        {
            return new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, e);
        }
    }

    private static InvalidInputException Refused(string path, Exception e) => new($"cannot write '{path}': {e.Message.ReplaceLineEndings(" ")}", e);

    private static void Remove(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error that led here says more than this one would.
        }
    }
}
