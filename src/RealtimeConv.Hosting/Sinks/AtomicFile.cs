namespace RealtimeConv.Hosting.Sinks;

/// <summary>Files written beside their name and renamed when they are whole: a reader sees the old file or the new one, never half of one.</summary>
public static class AtomicFile
{
    /// <summary>What is appended to a file's name while it is written.</summary>
    public const string PartSuffix = ".part";

    /// <summary>Writes a file; when <paramref name="write"/> fails, nothing is left and an older file of that name stays as it was.</summary>
    /// <exception cref="InvalidInputException">The folder does not exist, the disk is full, or the name cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        CheckTarget(path);
        if (IsDevice(path))
        {
            WriteDevice(path, write);
            return;
        }
        string part = PartOf(path);
        try
        {
            using (var stream = Create(part, path))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            Commit(path);
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
        if (path.Contains('\0')) throw new InvalidInputException("cannot write a file whose name contains a NUL character");
        if (Directory.Exists(path)) throw new InvalidInputException($"cannot write '{path}': it is a folder; give a file's name");
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        if (!Directory.Exists(folder)) throw new InvalidInputException($"cannot write '{path}': the folder '{folder}' does not exist; create it first");
        if (File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
            throw new InvalidInputException($"cannot write '{path}': it is read-only");
    }

    /// <summary>The name under which a file is written until it is whole; beside the file that a link leads to.</summary>
    internal static string PartOf(string path) => Target(path) + PartSuffix;

    /// <summary>Renames the finished part to the file's name; an existing file's permissions are kept.</summary>
    internal static void Commit(string path)
    {
        string target = Target(path), part = PartOf(path);
        if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(part, File.GetUnixFileMode(target));
        File.Move(part, target, overwrite: true);
    }

    /// <summary>Deletes a part that nobody will want; an error here would hide the one that led here.</summary>
    internal static void Remove(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Left behind under its .part name.
        }
    }

    /// <summary>A device such as /dev/null or /dev/stdout is written to, never replaced by a file.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path) is var full
        && full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal) && File.Exists(full);

    private static void WriteDevice(string path, Action<Stream> write)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, e);
        }
    }

    private static string Target(string path) =>
        new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static FileStream Create(string part, string path)
    {
        try
        {
            return new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or FileNotFoundException)
        {
            throw new InvalidInputException($"cannot write '{path}': no file can be made in the folder '{Path.GetDirectoryName(part)}'; give another, or the right to write there", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, e);
        }
    }

    private static InvalidInputException Refused(string path, Exception e) => new($"cannot write '{path}': {e.Message.ReplaceLineEndings(" ")}", e);
}
