using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Apply;

/// <summary>Opens files for reading; whatever goes wrong becomes one line that names the file.</summary>
internal static class InputFile
{
    /// <summary>Reads a file by a function of its stream.</summary>
    /// <exception cref="InvalidInputException">The file is missing or unreadable, or the function refuses it.</exception>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        Check(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return read(stream);
        }
        catch (InvalidInputException e)
        {
            throw new InvalidInputException($"cannot read '{path}': {UserErrors.Sentence(e.Message)}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidInputException($"cannot read '{path}': {UserErrors.Sentence(e.Message)}", e);
        }
    }

    /// <summary>Refuses what is no file.</summary>
    /// <exception cref="InvalidInputException">There is no such file, or it is a folder.</exception>
    public static void Check(string path)
    {
        if (File.Exists(path)) return;
        throw new InvalidInputException(Directory.Exists(path) ? $"cannot read '{path}': it is a folder" : $"cannot read '{path}': there is no such file");
    }
}
